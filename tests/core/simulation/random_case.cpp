// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulation/random_case.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace volteface::tests {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : state_(seed) {}
    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    bool once_in(int n) { return below(n) == 0; }
    template <class T>
    T one_of(std::initializer_list<T> values) {
        return *std::next(values.begin(), below(static_cast<int>(values.size())));
    }

private:
    std::uint64_t state_;
};

constexpr Minute day = minutes_per_day;

void add_requirement(RandomCase& made, Dice& dice, const CaseOptions& options) {
    const int n = static_cast<int>(made.stack.components.size());
    Requirement need;
    need.id = RequirementId(fmt::format("r{}", made.stack.requirements.size()));
    const int consumer = dice.below(n);
    need.consumer = made.stack.components[static_cast<std::size_t>(consumer)].id;
    need.phase =
        dice.one_of({Phase::run, Phase::run, Phase::run, Phase::legal, Phase::supply, Phase::update});
    need.weight = dice.one_of({1.0, 1.0, 1.0, 0.5, 0.3});
    need.buffer = Duration{dice.one_of<Minute>({0, 0, 0, day / 2, day, 3 * day, 40 * day})};
    if (is_renewal(need.phase)) {
        need.decay = dice.one_of<Decay>({NoDecay{}, StopDecay{}, WearDecay{0.1}, WearDecay{1.0}});
    }
    const int wanted = dice.one_of({0, 1, 1, 2, 2, 2, 3, 4});
    for (int i = 0; i < wanted; ++i) {
        const int supplier = dice.below(n);
        const ComponentId& id = made.stack.components[static_cast<std::size_t>(supplier)].id;
        const bool listed = std::any_of(need.suppliers.begin(), need.suppliers.end(),
                                        [&](const Supplier& one) { return one.component == id; });
        if (supplier == consumer || listed) {
            continue;
        }
        Supplier one;
        one.component = id;
        if (dice.once_in(3)) {
            one.role = Role::standby;
            if (options.failovers) {
                one.failover = Duration{dice.one_of<Minute>({0, day / 2, day, 2 * day})};
            }
        }
        need.suppliers.push_back(one);
    }
    const int most = std::max(1, static_cast<int>(need.suppliers.size()));
    need.quorum = dice.once_in(12) ? most + 1 : 1 + dice.below(most);
    if (need.suppliers.empty() && !dice.once_in(6)) {
        return; // a need that nobody meets floods everything: keep it rare
    }
    made.stack.requirements.push_back(need);
}

void add_event(RandomCase& made, Dice& dice) {
    Event event;
    event.id = EventId(fmt::format("e{}", made.scenario.events.size()));
    const int n = static_cast<int>(made.stack.components.size());
    event.select.kind = Selector::Kind::test;
    event.select.field_test.field = Field::component;
    for (int i = dice.one_of({1, 1, 2}); i > 0; --i) {
        event.select.field_test.values.push_back(fmt::format("c{}", dice.below(n)));
    }
    const Minute start = dice.below(12) * day / 2;
    event.start = Duration{start};
    if (!dice.once_in(3)) {
        event.duration =
            Duration{dice.one_of<Minute>({0, day / 2, day, 2 * day, 3 * day, 35 * day, 70 * day})};
    }
    event.effect = dice.one_of<Effect>({Outage{}, Outage{}, Embargo{}, Degrade{Estimate::certain(0.5)},
                                        Degrade{Estimate::certain(0.3)}, Degrade{Estimate::certain(0)}});
    made.scenario.events.push_back(event);
}

void add_moves(RandomCase& made, Dice& dice) {
    made.plan.id = PlanId("plan");
    made.plan.scenario = made.scenario.id;
    if (dice.once_in(2)) {
        return;
    }
    for (const Requirement& need : made.stack.requirements) {
        const auto to =
            ComponentId(fmt::format("c{}", dice.below(static_cast<int>(made.stack.components.size()))));
        if (need.suppliers.empty() || !dice.once_in(3) || to == need.consumer) {
            continue;
        }
        PlannedMove move;
        move.requirement = need.id;
        move.from =
            need.suppliers[static_cast<std::size_t>(dice.below(static_cast<int>(need.suppliers.size())))]
                .component;
        move.to = to;
        move.complete = Duration{dice.below(20) * day / 2};
        if (move.from != move.to) {
            made.plan.moves.push_back(move);
        }
    }
}

} // namespace

RandomCase random_case(std::uint64_t seed, const CaseOptions& options) {
    Dice dice(seed);
    RandomCase made;
    made.stack.name = fmt::format("random {}", seed);
    made.scenario.id = ScenarioId("random");
    made.scenario.horizon = Duration::days(130);
    const int components = 2 + dice.below(options.components - 1);
    for (int i = 0; i < components; ++i) {
        Component component;
        component.id = ComponentId(fmt::format("c{}", i));
        component.name = component.id.str();
        made.stack.components.push_back(component);
    }
    for (int i = components + dice.below(components + 1); i > 0; --i) {
        add_requirement(made, dice, options);
    }
    for (int i = 1 + dice.below(4); i > 0; --i) {
        add_event(made, dice);
    }
    add_moves(made, dice);
    return made;
}

} // namespace volteface::tests
