// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/session_report.h"

#include "ui/audit/auditor.h"
#include "ui/document/session.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QVariant>

namespace volteface::ui {

namespace {
constexpr const char* languageProperty = "reportLanguage";
} // namespace

Language reportLanguageOf(const Session& session) {
    const QVariant chosen = session.property(languageProperty);
    return chosen.isValid() ? static_cast<Language>(chosen.toInt()) : currentLanguage();
}

void setReportLanguage(Session& session, Language language) {
    session.setProperty(languageProperty, static_cast<int>(language));
}

report::ReportInput reportInputOf(const Session& session, Language language) {
    report::ReportInput input;
    input.stack = session.stack();
    input.language = language;
    const std::shared_ptr<const Scenario> scenario = session.boundScenario();
    const std::shared_ptr<const simulation::Outcome> outcome = session.outcome();
    if (scenario && outcome && outcome->scenario == scenario->id) {
        input.runs.push_back({scenario, outcome});
    }
    if (const Auditor* const audit = Auditor::of(session)) {
        input.audit = audit->figures();
    }
    const QDate today = QDate::currentDate();
    input.date = Date{today.year(), today.month(), today.day()};
    const std::string version = toUtf8(QCoreApplication::applicationVersion());
    input.program = version.empty() ? "Volteface" : "Volteface " + version;
    return input;
}

} // namespace volteface::ui
