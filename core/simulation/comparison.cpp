// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/comparison.h"

#include "core/simulation/migration.h"
#include "core/simulation/simulate.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace volteface::simulation {

namespace {

int severity(State state) {
    switch (state) {
    case State::up:
        return 0;
    case State::frozen:
        return 1;
    case State::at_risk:
        return 2;
    case State::degraded:
        return 3;
    case State::unlawful:
        return 4;
    case State::down:
        return 5;
    }
    return 0;
}

bool is_down(State state) {
    return state == State::down || state == State::unlawful;
}

Result<ComparedScenario> run(const Stack& stack, const Scenario& scenario, const Plan* plan,
                             const Watch& watch) {
    Options options;
    options.plan = plan;
    options.causes = false;
    Watch inner;
    inner.stop = watch.stop;
    const auto outcome = simulate(stack, scenario, options, inner);
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    ComparedScenario result = compared(stack, *outcome);
    if (plan != nullptr) {
        result.plan = plan->id;
    }
    return result;
}

void tell(const Watch& watch, std::size_t done, std::size_t all) {
    if (watch.on_progress) {
        watch.on_progress(static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(1, all)));
    }
}

Together against(ComparedScenario together, const std::vector<const ComparedScenario*>& parts) {
    Together result;
    double sum = 0;
    for (const ComparedScenario* part : parts) {
        result.alone.push_back(part->loss);
        sum += part->loss;
    }
    result.added_loss = together.loss - sum;
    for (std::size_t i = 0; i < together.services.size(); ++i) {
        const bool alone = std::any_of(parts.begin(), parts.end(), [&](const ComparedScenario* part) {
            return is_down(part->services[i].worst);
        });
        if (is_down(together.services[i].worst) && !alone) {
            result.stopped_only_together.push_back(together.services[i].outcome.id);
        }
    }
    result.together = std::move(together);
    return result;
}

/// Parts alone, each computed once: the same one meets many others.
class Alone {
public:
    Alone(const Stack& stack, const Watch& watch)
        : stack_(stack)
        , watch_(watch) {}

    /// Of the scenario at `place`, over `horizon`.
    Result<const ComparedScenario*> of(std::size_t place, const ScenarioPart& part, Duration horizon) {
        const auto key = std::tuple(place, part.offset, horizon);
        const auto known = known_.find(key);
        if (known != known_.end()) {
            return &known->second;
        }
        auto scenario = combine({part});
        if (!scenario) {
            return tl::unexpected(scenario.error());
        }
        scenario->horizon = horizon;
        auto result = run(stack_, *scenario, nullptr, watch_);
        if (!result) {
            return tl::unexpected(result.error());
        }
        return &known_.emplace(key, std::move(*result)).first->second;
    }

private:
    const Stack& stack_;
    const Watch& watch_;
    std::map<std::tuple<std::size_t, Duration, Duration>, ComparedScenario> known_;
};

Result<Together> together_of(const Stack& stack, const std::vector<ScenarioPart>& parts,
                             const std::vector<std::size_t>& places, Alone& alone, const Watch& watch) {
    const auto scenario = combine(parts);
    if (!scenario) {
        return tl::unexpected(scenario.error());
    }
    std::vector<const ComparedScenario*> each;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto one = alone.of(places[i], parts[i], scenario->horizon);
        if (!one) {
            return tl::unexpected(one.error());
        }
        each.push_back(*one);
    }
    auto whole = run(stack, *scenario, nullptr, watch);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    return against(std::move(*whole), each);
}

} // namespace

State worst_state(const ComponentOutcome& component) {
    State worst = State::up;
    for (const Stretch& stretch : component.states) {
        if (severity(stretch.state) > severity(worst)) {
            worst = stretch.state;
        }
    }
    return worst;
}

ComparedScenario compared(const Stack& stack, const Outcome& outcome) {
    std::unordered_map<ComponentId, Minute> mtpd;
    for (const Component& component : stack.components) {
        if (component.service && component.service->mtpd && component.service->mtpd->minutes > 0) {
            mtpd[component.id] = component.service->mtpd->minutes;
        }
    }
    ComparedScenario result;
    result.id = outcome.scenario;
    result.horizon = outcome.horizon;
    result.unmatched_events = outcome.unmatched_events;
    result.running_cost_change = outcome.running_cost.scenario - outcome.running_cost.base;
    for (const ServiceOutcome& service : outcome.services) {
        ComparedService one;
        one.outcome = service;
        if (const ComponentOutcome* component = find(outcome, service.id)) {
            one.worst = worst_state(*component);
            one.frozen = std::any_of(component->states.begin(), component->states.end(),
                                     [](const auto& s) { return s.frozen || s.state == State::frozen; });
        }
        if (const auto given = mtpd.find(service.id); given != mtpd.end()) {
            one.mtpd_share = static_cast<double>(service.longest_down) / static_cast<double>(given->second);
        }
        result.down += is_down(one.worst) ? 1U : 0U;
        result.degraded += one.worst == State::degraded ? 1U : 0U;
        result.at_risk += one.worst == State::at_risk ? 1U : 0U;
        result.rto_broken += service.rto == Target::broken ? 1U : 0U;
        result.mtpd_broken += service.mtpd == Target::broken ? 1U : 0U;
        if (service.first_harm && (!result.first_harm || *service.first_harm < *result.first_harm)) {
            result.first_harm = service.first_harm;
        }
        result.lost_capacity_days += service.lost_capacity_days;
        result.loss += service.loss.value_or(0);
        result.loss_unknown += !service.loss && service.first_harm ? 1U : 0U;
        result.services.push_back(std::move(one));
    }
    return result;
}

Result<std::vector<ComparedScenario>> compare(const Stack& stack, const std::vector<Scenario>& scenarios,
                                              const ComparisonOptions& options, const Watch& watch) {
    std::vector<ComparedScenario> results;
    results.reserve(scenarios.size());
    for (const Scenario& scenario : scenarios) {
        if (watch.stopped()) {
            return fail(ErrorCode::cancelled);
        }
        tell(watch, results.size(), scenarios.size());
        auto result = run(stack, scenario, options.plans ? stored_plan(stack, scenario.id) : nullptr, watch);
        if (!result) {
            return tl::unexpected(result.error());
        }
        results.push_back(std::move(*result));
    }
    tell(watch, 1, 1);
    return results;
}

Result<Together> compare_together(const Stack& stack, const std::vector<ScenarioPart>& parts,
                                  const Watch& watch) {
    assert(!parts.empty());
    Alone alone(stack, watch);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        places.push_back(i);
    }
    return together_of(stack, parts, places, alone, watch);
}

Result<std::vector<ComparedPair>> compare_pairs(const Stack& stack, const std::vector<Scenario>& scenarios,
                                                Duration offset, const Watch& watch) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t first = 0; first < scenarios.size(); ++first) {
        for (std::size_t second = 0; second < scenarios.size(); ++second) {
            if (second > first || (second < first && offset.minutes > 0)) {
                pairs.emplace_back(first, second);
            }
        }
    }
    Alone alone(stack, watch);
    std::vector<ComparedPair> results;
    results.reserve(pairs.size());
    for (const auto& [first, second] : pairs) {
        if (watch.stopped()) {
            return fail(ErrorCode::cancelled);
        }
        if (results.size() % 16 == 0) {
            tell(watch, results.size(), pairs.size());
        }
        auto result = together_of(stack, {{scenarios[first], {}}, {scenarios[second], offset}},
                                  {first, second}, alone, watch);
        if (!result) {
            return tl::unexpected(result.error());
        }
        results.push_back({first, second, std::move(*result)});
    }
    std::stable_sort(results.begin(), results.end(), [](const ComparedPair& a, const ComparedPair& b) {
        return std::tuple(-a.result.together.loss, -a.result.added_loss, a.first, a.second) <
               std::tuple(-b.result.together.loss, -b.result.added_loss, b.first, b.second);
    });
    tell(watch, 1, 1);
    return results;
}

bool is_worse_than_its_parts(const Together& together) {
    constexpr double rounding = 1e-9;
    return !together.stopped_only_together.empty() ||
           together.added_loss > rounding * std::max(1.0, together.together.loss);
}

std::vector<ComparedPair> by_what_they_add(std::vector<ComparedPair> pairs) {
    std::vector<ComparedPair> worse;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(worse),
                 [](const ComparedPair& pair) { return is_worse_than_its_parts(pair.result); });
    std::stable_sort(worse.begin(), worse.end(), [](const ComparedPair& a, const ComparedPair& b) {
        return a.result.added_loss > b.result.added_loss;
    });
    return worse;
}

} // namespace volteface::simulation
