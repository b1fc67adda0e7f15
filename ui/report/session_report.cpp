// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/session_report.h"

#include "core/simulation/migration.h"
#include "core/simulation/simulate.h"
#include "ui/audit/auditor.h"
#include "ui/document/planner.h"
#include "ui/document/session.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QVariant>

#include <algorithm>

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

namespace {

/// A plan that is kept stands before what was decided by hand, and that before what the program proposes.
void addPlanning(const Session& session, report::Run& run) {
    const Planner* const planner = Planner::of(session);
    const PlanAnswerPtr answer = planner == nullptr || planner->isStale() ? nullptr : planner->answer();
    if (answer == nullptr || answer->ask.scenario == nullptr || *answer->ask.scenario != *run.scenario) {
        return;
    }
    const auto kept = std::find_if(answer->kept.begin(), answer->kept.end(),
                                   [](const KeptPlan& one) { return !one.planning.moves.empty(); });
    const plan::Planning* planning = nullptr;
    if (kept != answer->kept.end()) {
        planning = &kept->planning;
        run.planning_is_kept = true;
    } else if (answer->mine) {
        planning = &*answer->mine;
    } else if (!answer->alternatives.empty()) {
        planning = &answer->alternatives.front().planning;
    } else if (answer->clash) {
        planning = &*answer->clash;
    }
    if (planning != nullptr) {
        run.planning = {answer, planning}; // lives as long as the answer
        run.candidates = report::candidate_names(*planning, *session.catalogue());
    }
}

} // namespace

report::ReportInput reportInputOf(const Session& session, Language language) {
    report::ReportInput input;
    input.stack = session.stack();
    input.language = language;
    const std::shared_ptr<const Scenario> scenario = session.boundScenario();
    const std::shared_ptr<const simulation::Outcome> outcome = session.outcome();
    if (scenario && outcome && outcome->scenario == scenario->id) {
        input.runs.push_back({scenario, outcome});
        if (simulation::stored_plan(*input.stack, scenario->id) != nullptr) {
            // The chapters before the plan's tell what happens if nothing is done.
            if (auto without = simulation::simulate(*input.stack, *scenario)) {
                input.runs.back().outcome = std::make_shared<const simulation::Outcome>(std::move(*without));
            }
        }
    }
    if (!input.runs.empty()) {
        addPlanning(session, input.runs.back());
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
