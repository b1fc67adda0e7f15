// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/planner.h"
#include "ui/scenario/key_figure.h"
#include "ui/scenario/scenario_bar.h"
#include "ui/scenario/work_bar.h"
#include "ui/support/format.h"

#include <algorithm>
#include <array>

namespace volteface::ui {

namespace {

constexpr std::size_t heading(cost::Heading which) {
    return static_cast<std::size_t>(which);
}

/// What was decided by hand where something was, else the cheapest.
const plan::Planning* plan_in(const PlanAnswerPtr& answer) {
    if (answer == nullptr) {
        return nullptr;
    }
    if (answer->mine && answer->mine->status != plan::Status::infeasible) {
        return &*answer->mine;
    }
    return answer->alternatives.empty() ? nullptr : &answer->alternatives.front().planning;
}

} // namespace

/// The plan's figures: pale while a newer one is worked out, "–" where there is none.
void ScenarioBar::refreshPlan() {
    const Planner* planner = Planner::of(*session_);
    const PlanAnswerPtr answer = planner != nullptr ? planner->answer() : nullptr;
    const plan::Planning* planning = plan_in(answer);
    const bool fresh = planning != nullptr && !planner->isOutdated();
    const QString none = QStringLiteral("–");
    const QString parts_words = tr("re-engineering · retraining · recertification");
    QString hint = tr("Shows the plan: moves, schedule and cost");
    if (planning == nullptr) {
        reverse_->show(none, {}, tr("time to reverse"));
        cost_->show(none, {}, tr("cost to reverse"));
        parts_->show({}, parts_words);
    } else {
        Minute last = 0;
        for (const plan::MoveAnswer& move : planning->moves) {
            last = std::max(last, move.complete);
        }
        std::array<double, 3> parts{};
        constexpr cost::Heading headings[] = {cost::Heading::re_engineering, cost::Heading::retraining,
                                              cost::Heading::recertification};
        double all = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            parts[i] = planning->cost[heading(headings[i])].known.likely;
            all += parts[i];
        }
        const std::string& currency = answer->ask.stack->currency;
        reverse_->show(format::durationShort(Duration{last}), {}, tr("to reverse"));
        cost_->show(format::money(all, currency), {}, tr("cost to reverse, likely"));
        parts_->show(parts, parts_words);
        hint = tr("Re-engineering %1, retraining %2, recertification %3")
                   .arg(format::money(parts[0], currency), format::money(parts[1], currency),
                        format::money(parts[2], currency));
        if (!fresh) {
            hint += QLatin1Char('\n') + tr("Out of date: something has changed since.");
        }
    }
    reverse_->setEnabled(fresh);
    cost_->setEnabled(fresh);
    parts_->setEnabled(fresh);
    for (QWidget* each : std::initializer_list<QWidget*>{reverse_, cost_, parts_}) {
        each->setToolTip(hint);
        each->setAccessibleDescription(hint);
    }
    fit();
}

} // namespace volteface::ui
