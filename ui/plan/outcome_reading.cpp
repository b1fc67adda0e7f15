// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_reading.h"
#include "ui/plan/plan_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace volteface::ui::reading {

using plan::Limiting;
using simulation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

const plan::ServiceAnswer* answer_of(const plan::Planning& planning, const ComponentId& id) {
    for (const plan::ServiceAnswer& service : planning.services) {
        if (service.id == id) {
            return &service;
        }
    }
    return nullptr;
}

bool is_down(State state) {
    return state == State::down || state == State::unlawful;
}

QString longest_move(const plan::WhatWouldDo& what, const Names& names) {
    return what.need ? names.need(what.need->requirement) : QString();
}

QString would_words(const plan::ServiceAnswer& service, const Names& names) {
    const plan::WhatWouldDo& what = service.what_would_do;
    const QString currency = toQString(names.stack().currency);
    const QString time = daySpan(what.amount / static_cast<double>(minutes_per_day));
    switch (what.factor) {
    case Limiting::none:
        return service.mtpd_share ? Words::tr("It comes back within its MTPD, and within the budget.")
                                  : Words::tr("It comes back within the budget.");
    case Limiting::mtpd_unknown:
        return Words::tr("Somebody has to say after how long its loss is unacceptable (MTPD).");
    case Limiting::not_planned:
        return Words::tr("A move would have to be worth its cost: the plan leaves this service as it is.");
    case Limiting::candidate_missing:
        return Words::tr("There would have to be a candidate for: %1.").arg(longest_move(what, names));
    case Limiting::lead_times:
        return Words::tr("Lead times would have to be %1 shorter, the longest of them for: %2.")
            .arg(time, longest_move(what, names));
    case Limiting::team: {
        const Team* team = what.team ? volteface::find(names.stack(), *what.team) : nullptr;
        return Words::tr("%n more people in the team “%1” would do.", nullptr,
                         std::max(1, static_cast<int>(std::ceil(what.amount))))
            .arg(team != nullptr ? shown(team->name) : QString());
    }
    case Limiting::deadline:
        return Words::tr("Work would have to begin %1 earlier: prepare before it happens.").arg(time);
    case Limiting::budget:
        return Words::tr("The budget would have to be %1 larger.").arg(moneyOf(what.amount, currency));
    }
    return {};
}

Verdict verdict_of(const plan::ServiceAnswer& service) {
    if (!service.harmed) {
        return Verdict::unaffected;
    }
    switch (service.what_would_do.factor) {
    case Limiting::none:
        return service.reversible.value_or(true) ? Verdict::reversible : Verdict::too_late;
    case Limiting::mtpd_unknown:
        return Verdict::unknown;
    case Limiting::not_planned:
    case Limiting::candidate_missing:
        return Verdict::stuck;
    case Limiting::lead_times:
    case Limiting::team:
    case Limiting::deadline:
        return Verdict::too_late;
    case Limiting::budget:
        return Verdict::too_dear;
    }
    return Verdict::unknown;
}

} // namespace

std::vector<ReversibilityRow> reversibilityOf(const plan::Planning& planning, const Names& names) {
    std::vector<ReversibilityRow> rows;
    for (const plan::ServiceAnswer& service : planning.services) {
        ReversibilityRow row;
        row.id = service.id;
        row.name = names.name(service.id);
        row.verdict = verdict_of(service);
        if (service.time_to_reverse) {
            row.days = dayOf(*service.time_to_reverse);
        }
        row.cost = {service.cost_to_reverse, service.cost_to_reverse, service.cost_to_reverse,
                    service.cost_to_reverse, true};
        row.share = service.mtpd_share;
        row.would = row.verdict == Verdict::unaffected ? Words::tr("The scenario does not reach it.")
                                                       : would_words(service, names);
        rows.push_back(std::move(row));
    }
    // What is not reversible first, what is not reached last.
    std::stable_sort(rows.begin(), rows.end(), [](const ReversibilityRow& a, const ReversibilityRow& b) {
        const auto rank = [](Verdict verdict) {
            return verdict == Verdict::unaffected ? 2 : verdict == Verdict::reversible ? 1 : 0;
        };
        return rank(a.verdict) < rank(b.verdict);
    });
    return rows;
}

std::vector<PlanService> servicesOf(const plan::Planning& planning, const Names& names,
                                    QStringList& untouched) {
    std::vector<PlanService> rows;
    for (const simulation::ServiceOutcome& outcome : planning.outcome.services) {
        const simulation::ComponentOutcome* states = simulation::find(planning.outcome, outcome.id);
        const plan::ServiceAnswer* answer = answer_of(planning, outcome.id);
        const Component* component = names.component(outcome.id);
        if (answer != nullptr && !answer->harmed) {
            untouched << names.name(outcome.id);
            continue;
        }
        PlanService row;
        row.id = outcome.id;
        row.name = names.name(outcome.id);
        std::optional<double> first_down;
        if (states != nullptr) {
            for (std::size_t i = 0; i < states->states.size(); ++i) {
                const simulation::Stretch& stretch = states->states[i];
                const Minute end =
                    i + 1 < states->states.size() ? states->states[i + 1].from : planning.outcome.horizon;
                if (is_down(stretch.state) || stretch.state == State::degraded) {
                    row.stretches.push_back(
                        {dayOf(stretch.from), dayOf(end), stretch.state, stretch.capacity});
                }
                if (is_down(stretch.state) && !first_down) {
                    first_down = dayOf(stretch.from);
                }
            }
        }
        row.longest_down = dayOf(outcome.longest_down);
        row.loss = outcome.loss;
        row.loss_without = answer != nullptr ? answer->loss_without : std::nullopt;
        if (component != nullptr && component->service && first_down) {
            if (component->service->rto) {
                row.rto_at = *first_down + dayOf(component->service->rto->minutes);
            }
            if (component->service->mtpd) {
                row.mtpd = dayOf(component->service->mtpd->minutes);
                row.mtpd_at = *first_down + *row.mtpd;
            }
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PlanService& a, const PlanService& b) {
        return (a.stretches.empty() ? 0 : a.stretches.back().end) <
               (b.stretches.empty() ? 0 : b.stretches.back().end);
    });
    return rows;
}

std::vector<CurveStep> curveOf(const simulation::Outcome& outcome) {
    std::map<Minute, double> changes{{0, 0.0}}; // of the sum of capacities
    double services = 0;
    for (const simulation::ServiceOutcome& service : outcome.services) {
        const simulation::ComponentOutcome* states = simulation::find(outcome, service.id);
        if (states == nullptr) {
            continue;
        }
        ++services;
        double before = 0;
        for (const simulation::Stretch& stretch : states->states) {
            changes[stretch.from] += stretch.capacity - before;
            before = stretch.capacity;
        }
    }
    std::vector<CurveStep> curve;
    double sum = 0;
    for (const auto& [minute, change] : changes) {
        sum += change;
        const CurveStep step{dayOf(minute), services > 0 ? sum / services : 1};
        if (curve.empty() || std::abs(curve.back().share - step.share) > 1e-9) {
            curve.push_back(step);
        }
    }
    return curve;
}

} // namespace volteface::ui::reading
