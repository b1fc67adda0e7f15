// SPDX-License-Identifier: GPL-3.0-or-later
// What a move costs: in one requirement, one supplier is replaced by a candidate. Everything is told in
// lines, each with the inputs that made it, so that a figure leads to its assumptions.
//
// What several moves share (a provider that is onboarded, an approval, an exit fee) is told apart, by key:
// add it once in a total, and whole in the cost of each service that needs it.
#pragma once

#include "core/cost/amount.h"
#include "core/cost/assumptions.h"
#include "core/cost/distance.h"
#include "core/cost/drivers.h"
#include "core/model/stack.h"

#include <array>
#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace volteface::cost {

/// One factor or addend of a line.
struct Input {
    enum class Kind {
        assumption, ///< id of an assumption
        driver,     ///< key of Requirement::coupling
        component,  ///< "COMPONENT/FIELD": what the stack says of it ("gpt-4o/annual_cost")
        team,       ///< id of a team whose day rate it is
        distance    ///< "dialect", "model", "hardware", "platform"
    };
    Kind kind = Kind::assumption;
    std::string id;
    std::optional<Amount> value; ///< empty: unknown
    std::string unit;

    friend bool operator==(const Input&, const Input&) = default;
};

/// What a line is about.
enum class LineKind {
    driver,           ///< work by the count of a driver; `id` is its key
    uncounted_driver, ///< a driver that nobody has counted, with its share of the cross-check
    build_evaluation, ///< no evaluation suite is there: one is built
    gpu_hours,        ///< compute of fine-tunes redone
    labelling,        ///< examples labelled again
    embedding,        ///< tokens embedded again
    egress,           ///< stored gigabytes taken out
    staff_training,
    contract,      ///< contract, security review, purchase of a new provider
    self_host,     ///< the first inference platform of one's own
    identity,      ///< the identity provider changes
    exit_fee,      ///< owed to the old supplier
    parallel_run,  ///< old and new side by side
    approval_fee,  ///< money for an approval; `id` is the regime
    approval_work, ///< work for an approval; `id` is the regime
    running_old,   ///< per year, what ends
    running_new,   ///< per year, what begins
    running_staff  ///< per year, people who run what is self-hosted
};

/// amount = product of what `inputs` say (the README has the formula of each kind), in the stack's currency.
struct Line {
    LineKind kind = LineKind::driver;
    std::string id; ///< driver or regime; else empty
    Heading heading = Heading::re_engineering;
    std::optional<TaskKind> task;
    std::optional<Skill> skill;
    std::optional<Amount> person_days; ///< where it is work; calibrated
    std::optional<Amount> quantity;    ///< GPU-hours, GB, million tokens; where it is bought
    std::optional<Amount> amount;      ///< money; empty: unknown
    std::vector<Input> inputs;

    friend bool operator==(const Line&, const Line&) = default;
};

/// Calendar time that passes whatever the number of people.
struct LeadTime {
    TaskKind task = TaskKind::onboard; ///< where in the chain
    std::string id;                    ///< assumption, regime or "COMPONENT/notice"
    Amount days;
    bool blocking = true; ///< the next task waits for it; else it runs beside the rest

    friend bool operator==(const LeadTime&, const LeadTime&) = default;
};

enum class SharedKind {
    provider,     ///< onboarding; key: organisation, or "COMPONENT?" where nobody knows who supplies it
    self_hosting, ///< key: "self-hosting"
    identity,     ///< key: the component that is left
    leaving,      ///< exit fee, notice and parallel running; key: the component that is left
    approval      ///< key: "SERVICE/REGIME"
};

struct SharedKey {
    SharedKind kind = SharedKind::provider;
    std::string key;

    friend auto operator<=>(const SharedKey&, const SharedKey&) = default;
};

struct SharedCost {
    SharedKey key;
    std::vector<Line> lines;
    std::vector<LeadTime> lead_times;

    friend bool operator==(const SharedCost&, const SharedCost&) = default;
};

/// By Heading. downtime_loss stays zero: a schedule makes it.
using Headings = std::array<Total, heading_count>;

struct MoveCost {
    RequirementId requirement;
    ComponentId from;
    ComponentId to;
    std::array<Distance, aspect_count> distances{};
    std::vector<Line> lines; ///< this move's alone
    std::vector<LeadTime> lead_times;
    std::vector<SharedCost> shared;
    std::vector<Line> running;       ///< per year; the old one's ends with the last need that leaves it
    std::vector<DriverId> uncounted; ///< drivers that such a need has or may have, and nobody counted
    std::vector<AssumptionId> used;  ///< every assumption of every line, sorted

    friend bool operator==(const MoveCost&, const MoveCost&) = default;
};

/// Person-days, by the task and the skill that they take.
using Efforts = std::map<std::pair<TaskKind, Skill>, Amount>;
[[nodiscard]] Efforts efforts(const std::vector<Line>& lines);

/// What a day of work costs, in the stack's currency.
struct DayRate {
    std::optional<Amount> value; ///< empty: the rate of exchange is unknown
    std::vector<Input> inputs;
};

/// Costs the moves of one stack. Holds copies of nothing: `stack` and `assumptions` outlive it.
class MoveCosts {
public:
    /// O(stack).
    MoveCosts(const Stack& stack, const AssumptionSet& assumptions);
    MoveCosts(Stack&&, const AssumptionSet&) = delete;
    MoveCosts(const Stack&, AssumptionSet&&) = delete;

    /// `to` need not be of the stack (a candidate of the catalogue). `start` is the minute at which the move
    /// starts: with the stack's day 0 it gives the date by which egress is priced; without day 0, egress lies
    /// between what is due before and after 12 January 2027. Where the old supplier does not work any more
    /// (`old_works`), nothing runs side by side and nothing is taken out of it. O(drivers + services above).
    [[nodiscard]] MoveCost cost_of(const Requirement& requirement, const Component& from, const Component& to,
                                   Minute start = 0, bool old_works = true) const;

    /// The services that rest on a requirement: its consumer and everything above, by need of any phase.
    /// Sorted by id.
    [[nodiscard]] std::vector<ComponentId> services_above(const Requirement& requirement) const;

    /// What a day of that work costs: the stack's teams that take on such tasks and have a day rate (lowest,
    /// mean by head count, highest), else the assumption of the skill. Accelerator specialists and
    /// auditors come from outside.
    [[nodiscard]] DayRate day_rate(TaskKind task, Skill skill) const;

    /// True where some need of the stack lists a component of that organisation (or of one with the same top
    /// parent) as a supplier, or it is the organisation's own: nothing to onboard.
    [[nodiscard]] bool is_known_provider(const OrganisationId& organisation) const;

private:
    struct Index;
    std::shared_ptr<const Index> index_;
};

/// One move with all that it shares, whole: its cost to reverse. `horizon` prices the running-cost change.
[[nodiscard]] Headings headings(const MoveCost& move, Duration horizon);

/// Several moves: what they share counts once, and a running cost once per component (the old one's is taken
/// off only where `leaves(component)` says that no need stays with it).
[[nodiscard]] Headings headings(const std::vector<MoveCost>& moves, Duration horizon,
                                const std::function<bool(const ComponentId&)>& leaves);

/// Re-engineering + retraining + recertification + transition: what a budget is held against.
[[nodiscard]] Total one_off(const Headings& headings);

} // namespace volteface::cost
