// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/session_report.h"

#include "ui/document/session.h"
#include "ui/support/convert.h"

#include <QCoreApplication>
#include <QDate>

namespace volteface::ui {

report::ReportInput reportInputOf(const Session& session, Language language) {
    report::ReportInput input;
    input.stack = session.stack();
    input.language = language;
    const std::shared_ptr<const Scenario> scenario = session.boundScenario();
    const std::shared_ptr<const simulation::Outcome> outcome = session.outcome();
    if (scenario && outcome && outcome->scenario == scenario->id) {
        input.runs.push_back({scenario, outcome});
    }
    const QDate today = QDate::currentDate();
    input.date = Date{today.year(), today.month(), today.day()};
    const std::string version = toUtf8(QCoreApplication::applicationVersion());
    input.program = version.empty() ? "Volteface" : "Volteface " + version;
    return input;
}

} // namespace volteface::ui
