// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan perspective shows, as values: made from a planning result by plan_reading, drawn by the
// figures and widgets of this folder. Days are counted from day 0 of the scenario, amounts are in the stack's
// currency.
#pragma once

#include "core/base/country.h"
#include "core/base/date.h"
#include "core/model/plan.h"
#include "core/simulation/outcome.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace volteface::ui {

/// low ≤ likely ≤ high; `known` false: nothing is said of it, which is not nothing.
struct CostRange {
    double low = 0;
    double likely = 0;
    double high = 0;
    double mean = 0;
    bool known = true;

    friend bool operator==(const CostRange&, const CostRange&) = default;
};

/// A heading of the cost card, and what it counts ("153 prompts, 41 tools").
struct CostPart {
    CostRange cost;
    QString counted;
};

struct PlanCosts {
    CostRange reverse;    ///< the three headline parts together
    CostPart work[3];     ///< re-engineering, retraining, recertification
    CostRange transition; ///< once
    CostRange running;    ///< over the horizon, candidate minus old
    CostRange loss;
    double objective = 0; ///< cost + loss, mean
    QStringList unknown;  ///< what is not counted and widens the figures
};

/// Whom a supplier is of, as a row shows it.
struct PlanSide {
    QString name;         ///< "GPT-5"
    QString organisation; ///< "OpenAI"
    std::optional<Country> country;
};

/// A line of *why*: what it costs, how that is worked out, and what it rests on.
struct WhyLine {
    std::size_t part = 0; ///< of the headings: the three of work, transition, running cost, loss
    QString heading;      ///< "Re-engineering: prompts"
    CostRange cost;
    QString formula;     ///< "38 prompts × 0.5 d × 620 €"
    QStringList sources; ///< "Prompt rework, 0.25–1 d · vendor guide · 2026-03"
};

struct WhyMove {
    QString chosen;               ///< why this candidate, in a sentence
    QString next;                 ///< the next best, and what it would add; empty: there is none
    std::vector<WhyLine> lines;   ///< of its cost
    QStringList distances;        ///< "Dialect 0.4"
    QStringList assumptions;      ///< with sources, each once
    std::vector<QString> reached; ///< services that wait for it
};

/// A bar. `end` ≥ `start`; equal where it takes no time.
struct PlanBar {
    QString id;
    TaskKind kind = TaskKind::re_engineer;
    QString words; ///< "38 prompts, 11 tools, 2 agents"
    QString who;   ///< "ML engineering · 3 × 14 d"
    double start = 0;
    double end = 0;
    bool critical = false;
};

struct PlanCandidate {
    ComponentId id; ///< of the stack, or of what a plan would bring
    PlanSide side;
    std::optional<double> fit;
    bool pinned = false;
    bool forbidden = false;
};

struct PlanRow {
    std::optional<RequirementId> requirement; ///< none: providers are taken on
    ComponentId from;
    ComponentId to;
    QString name;
    PlanSide before;
    PlanSide after;
    std::optional<double> fit;
    CostRange cost;
    double done = 0;
    std::optional<double> deadline;
    bool pinned = false;  ///< a person chose the candidate
    bool delayed = false; ///< a person moved its start
    QString note;         ///< beside the bar: "unlocks Claims and Contracts"
    std::vector<PlanBar> bars;
    WhyMove why;
    std::vector<PlanCandidate> candidates; ///< that hold, best fit first
};

/// The second waits for the first; drawn as an arrow.
struct PlanWait {
    QString earlier; ///< PlanBar::id
    QString later;
    bool team = false; ///< because both need the same people
    bool critical = false;
};

struct LoadStretch {
    double start = 0;
    double end = 0;
    double people = 0;
};

struct TeamRow {
    TeamId id;
    QString name;
    double people = 0;
    double person_days = 0;
    std::vector<LoadStretch> load;
    std::optional<double> one_more; ///< days that one more person saves; none: not worked out
    bool bottleneck = false;        ///< work waits for it
};

struct ServiceStretch {
    double start = 0;
    double end = 0;
    simulation::State state = simulation::State::up;
    double capacity = 1;
};

struct PlanService {
    ComponentId id;
    QString name;
    std::vector<ServiceStretch> stretches; ///< where it is not up, with the plan
    std::optional<double> rto_at;          ///< the day on which a stretch down outlasts it
    std::optional<double> mtpd_at;         ///< from the first hour down, its end
    std::optional<double> mtpd;            ///< days
    double longest_down = 0;               ///< days
    std::optional<double> loss;
    std::optional<double> loss_without; ///< where nothing is done
};

enum class Verdict { reversible, too_late, too_dear, stuck, unaffected, unknown };

/// How one service comes out of it.
struct ReversibilityRow {
    ComponentId id;
    QString name;
    Verdict verdict = Verdict::unknown;
    std::optional<double> days; ///< from first harm until it is up for good
    CostRange cost;
    std::optional<double> share; ///< of the MTPD used
    QString would;               ///< what would have to be true, in a sentence
};

/// `kept` has a name of its own; `between` is a point of the front between the three goals.
enum class PlanKind { cheapest, fastest, sovereign, mine, kept, between };

struct Alternative {
    PlanKind kind = PlanKind::cheapest;
    double cost = 0; ///< likely, to reverse
    double objective = 0;
    double days = 0;
    double foreign = 0; ///< 0 to 1: how much rests on control from outside Europe
    bool there = true;  ///< false: no such plan
    QString name;       ///< of a kept plan
    PlanId kept;
    bool outOfDate = false; ///< what a kept plan was made from has changed since
};

struct PlanProof {
    double bound = 0;
    double value = 0;
    double gap = 0;    ///< 0 to 1
    bool known = true; ///< false: a plan that was not searched for has no bound
    bool proven = false;
    bool stopped = false; ///< by the clock: another run may find another plan
    QString effort;       ///< "20 000 nodes searched"
};

struct RejectedRow {
    PlanSide side;
    QString reason;
    bool falls = false; ///< the scenario takes it too
    int needs = 1;      ///< that it was looked at for
};

/// A service that a deadline can be set for.
struct DeadlineRow {
    ComponentId service;
    QString name;
    std::optional<double> reached; ///< the day on which it is up for good
};

struct StepRow {
    QString name;
    double amount = 0; ///< added to what stands before
    bool work = false; ///< one of the three headline parts, in their order
};

/// One step of a curve: the mean capacity of the services from that day on, 0 to 1.
struct CurveStep {
    double day = 0;
    double share = 1;

    friend bool operator==(const CurveStep&, const CurveStep&) = default;
};

/// A whole plan as shown.
struct PlanShown {
    PlanKind kind = PlanKind::cheapest;
    PlanCosts costs;
    std::vector<PlanRow> rows; ///< providers first, then by completion
    std::vector<PlanWait> waits;
    std::vector<TeamRow> teams;
    std::vector<PlanService> services;
    QStringList untouched; ///< services that the scenario does not reach
    std::vector<ReversibilityRow> reversibility;
    std::vector<StepRow> steps;  ///< from do-nothing to this plan
    double loss_without = 0;     ///< where nothing is done
    std::vector<CurveStep> with; ///< services over the horizon, with the plan
    std::vector<CurveStep> without;
    PlanProof proof;
    double days = 0;   ///< until the last move completes
    double end = 0;    ///< that the axis reaches at least
    int providers = 0; ///< taken on
};

/// Everything that the perspective shows.
struct PlanPage {
    QString currency;
    std::optional<Date> day_zero;
    double horizon = 365; ///< days
    std::vector<Alternative> alternatives;
    std::vector<PlanShown> plans; ///< the same order; without rows where there is no such plan
    std::size_t current = 0;
    std::vector<RejectedRow> rejected;
    std::vector<DeadlineRow> deadlines;
    std::optional<double> budget_used; ///< one-off, mean, of the current plan
    std::optional<double> least_fit;   ///< of the moves of the current plan
    bool fit_tight = false;            ///< a candidate fell to the minimum alone
    QStringList clash;                 ///< demands that no plan meets together; empty: there is a plan
    double computed = 0;               ///< ms

    [[nodiscard]] const PlanShown* plan() const { return current < plans.size() ? &plans[current] : nullptr; }
    [[nodiscard]] const Alternative* alternative() const {
        return current < alternatives.size() ? &alternatives[current] : nullptr;
    }
};
using PlanPagePtr = std::shared_ptr<const PlanPage>;

} // namespace volteface::ui
