// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/candidates.h"

#include "core/plan/candidate_names.h"
#include "core/plan/objections.h"
#include "core/simulation/simulate.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::plan {

namespace {

using simulation::Outcome;

/// Components that `from` rests on to run or to be allowed to, by id.
bool rests_on(const Stack& stack, const std::map<ComponentId, std::vector<const Requirement*>>& needs,
              const ComponentId& from, const ComponentId& what) {
    (void)stack;
    std::set<ComponentId> seen{from};
    std::vector<ComponentId> open{from};
    while (!open.empty()) {
        const auto found = needs.find(open.back());
        open.pop_back();
        if (found == needs.end()) {
            continue;
        }
        for (const Requirement* need : found->second) {
            if (is_renewal(need->phase)) {
                continue;
            }
            for (const Supplier& supplier : need->suppliers) {
                if (supplier.component == what) {
                    return true;
                }
                if (seen.insert(supplier.component).second) {
                    open.push_back(supplier.component);
                }
            }
        }
    }
    return false;
}

/// What runs in one's own hands can be used once more, whatever can no longer be bought.
bool is_in_hand(const Component& component) {
    return component.access == Access::self_hosted || component.access == Access::downloaded ||
           component.access == Access::open_source || component.access == Access::owned_hardware ||
           component.access == Access::staff;
}

Objection rooted(Reason reason, const Outcome& outcome, const ComponentId& id, Minute at, bool renewal) {
    Objection one;
    one.reason = reason;
    one.at = at;
    const auto chain = simulation::explain(outcome, id, at, renewal);
    if (!chain.empty()) {
        one.root = chain.back().component;
        one.event = chain.back().cause.event;
    }
    return one;
}

Minute first_below(const simulation::ComponentOutcome& life, bool renewal, Minute from, Minute horizon) {
    if (renewal) {
        for (std::size_t i = 0; i < life.renewal.size(); ++i) {
            const Minute end = i + 1 < life.renewal.size() ? life.renewal[i + 1].from : horizon;
            if (life.renewal[i].capacity < 1 && end > from) {
                return std::max(from, life.renewal[i].from);
            }
        }
    } else {
        for (std::size_t i = 0; i < life.states.size(); ++i) {
            const Minute end = i + 1 < life.states.size() ? life.states[i + 1].from : horizon;
            if (life.states[i].capacity < 1 && end > from) {
                return std::max(from, life.states[i].from);
            }
        }
    }
    return from;
}

void add_simulated(const Place& place, const Outcome& outcome, const Component& component, bool in_stack,
                   Candidate& candidate) {
    const Minute horizon = outcome.horizon;
    if (place.start >= horizon) {
        return;
    }
    const simulation::ComponentOutcome* life = simulation::find(outcome, component.id);
    const simulation::ComponentOutcome* old = simulation::find(outcome, place.need.lost.from);
    const Phase phase = place.need.phase;
    const double lost = lost_offer(*life, phase, place.start, horizon);
    if (lost > 0 && lost >= lost_offer(*old, phase, place.start, horizon)) {
        const bool renewal = is_renewal(phase);
        candidate.objections.push_back(rooted(Reason::falls_under_scenario, outcome, component.id,
                                              first_below(*life, renewal, place.start, horizon), renewal));
    } else if (simulation::renewal_at(*life, place.start).capacity == 0 &&
               !(in_stack && is_in_hand(component))) {
        candidate.objections.push_back(
            rooted(Reason::cannot_be_had, outcome, component.id, place.start, true));
    }
}

/// When the event at the root of the need's shortfall is known, and the reaction over; the next whole day.
Minute start_of_work(const Request& request, const Outcome& outcome, const Place& place) {
    Minute known = place.need.short_since;
    const auto chain = simulation::explain(outcome, place.need.lost.from, place.need.short_since,
                                           is_renewal(place.need.phase));
    if (!chain.empty() && chain.back().cause.event) {
        known = chain.back().cause.since;
        for (const Event& event : request.scenario.events) {
            if (event.id != *chain.back().cause.event) {
                continue;
            }
            const auto* at = std::get_if<Duration>(&event.start);
            const auto* days = std::get_if<Days>(&event.start);
            known = at != nullptr     ? at->minutes
                    : days != nullptr ? duration_of_days(days->estimate.likely).minutes
                                      : known;
            if (event.notice) {
                const auto* span = std::get_if<Duration>(&*event.notice);
                const auto* estimate = std::get_if<Days>(&*event.notice);
                const Minute notice = span != nullptr ? span->minutes
                                      : estimate != nullptr
                                          ? duration_of_days(estimate->estimate.likely).minutes
                                          : 0;
                known = std::max<Minute>(0, known - notice);
            }
        }
    }
    Minute start = known + request.constraints.reaction.minutes;
    for (const PlanChoice& choice : request.choices) {
        if (choice.requirement == place.need.lost.requirement && choice.from == place.need.lost.from &&
            choice.not_before) {
            start = std::max(start, choice.not_before->minutes);
        }
    }
    return (start + minutes_per_day - 1) / minutes_per_day * minutes_per_day;
}

/// Which of the lost suppliers are replaced: those a person speaks of, then active ones, no more than are
/// missing.
std::vector<std::size_t> replaced(const Request& request, const Requirement& requirement,
                                  const Shortfall& shortfall) {
    std::vector<std::size_t> chosen;
    const auto spoken_of = [&](std::size_t supplier) {
        return std::any_of(request.choices.begin(), request.choices.end(), [&](const PlanChoice& choice) {
            return choice.requirement == requirement.id &&
                   choice.from == requirement.suppliers[supplier].component;
        });
    };
    for (const bool named : {true, false}) {
        for (const std::size_t supplier : shortfall.lost) {
            if (chosen.size() < shortfall.missing && spoken_of(supplier) == named) {
                chosen.push_back(supplier);
            }
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace

Above::Above(const Stack& stack)
    : stack_(stack) {
    for (const Requirement& requirement : stack.requirements) {
        for (const Supplier& supplier : requirement.suppliers) {
            consumers_[supplier.component].push_back(requirement.consumer);
        }
    }
}

std::vector<ComponentId> Above::services(const ComponentId& component) const {
    std::set<ComponentId> seen{component};
    std::vector<ComponentId> open{component};
    while (!open.empty()) {
        const auto found = consumers_.find(open.back());
        open.pop_back();
        if (found == consumers_.end()) {
            continue;
        }
        for (const ComponentId& consumer : found->second) {
            if (seen.insert(consumer).second) {
                open.push_back(consumer);
            }
        }
    }
    std::vector<ComponentId> services;
    for (const Component& one : stack_.components) {
        if (one.layer == Layer::service && seen.contains(one.id)) {
            services.push_back(one.id);
        }
    }
    std::sort(services.begin(), services.end());
    return services;
}

Result<Candidates> find_candidates(const Request& request, const Watch& watch) {
    const Stack& stack = *request.stack;
    // First the stack alone: what is lost, so that only what may help is brought in.
    simulation::Options options;
    options.causes = false;
    const auto alone = simulation::simulate(stack, request.scenario, options, {watch.stop, {}});
    if (!alone) {
        return tl::unexpected(alone.error());
    }
    const graph::Network network(stack);
    const auto events = simulation::acting_events(stack, request.scenario, network);
    const std::vector<Shortfall> short_needs = shortfalls(stack, *alone, events, network);
    const Names names(request);
    Candidates result;
    std::set<CatalogueId> wanted;
    std::vector<std::set<Name>> looked_at;
    for (const Shortfall& shortfall : short_needs) {
        const Requirement& requirement = stack.requirements[shortfall.requirement];
        for (const std::size_t supplier : replaced(request, requirement, shortfall)) {
            Place place;
            place.requirement = shortfall.requirement;
            place.need.lost = {requirement.id, requirement.suppliers[supplier].component};
            place.need.consumer = requirement.consumer;
            place.need.phase = requirement.phase;
            place.need.short_since = shortfall.since;
            place.need.services = shortfall.services;
            const Component& from = *find(stack, place.need.lost.from);
            looked_at.push_back(names.of(requirement, from));
            for (const Name& name : looked_at.back()) {
                Candidate candidate;
                candidate.entry = name.entry;
                candidate.component = ComponentId(name.entry ? name.entry->str() : std::string{});
                if (!name.entry) {
                    continue;
                }
                set_fit(request, requirement, from, candidate);
                const bool pinned = std::any_of(
                    request.choices.begin(), request.choices.end(), [&](const PlanChoice& choice) {
                        return choice.requirement == requirement.id && choice.from == from.id && choice.to &&
                               choice.to->str() == name.entry->str();
                    });
                if (candidate.fit || pinned || request.allow_unknown_fit) {
                    wanted.insert(*name.entry);
                }
            }
            result.places.push_back(std::move(place));
        }
    }
    result.working = with_entries(stack, request.catalogue,
                                  std::vector<CatalogueId>(wanted.begin(), wanted.end()), request.language);
    options.causes = true;
    auto outcome = simulation::simulate(result.working.stack, request.scenario, options, {watch.stop, {}});
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    result.outcome = std::move(*outcome);

    const Stack& all = result.working.stack;
    std::map<ComponentId, std::size_t> index;
    for (std::size_t i = 0; i < all.components.size(); ++i) {
        index.emplace(all.components[i].id, i);
    }
    std::map<ComponentId, std::vector<const Requirement*>> needs;
    for (const Requirement& requirement : all.requirements) {
        needs[requirement.consumer].push_back(&requirement);
    }
    const Above above(stack);
    for (std::size_t i = 0; i < result.places.size(); ++i) {
        Place& place = result.places[i];
        const Requirement& requirement = stack.requirements[place.requirement];
        const Component& from = *find(stack, place.need.lost.from);
        place.start = start_of_work(request, result.outcome, place);
        Asked asked{&requirement, &from, {}, false, false};
        for (const ComponentId& service : above.services(requirement.consumer)) {
            asked.services.push_back(find(stack, service));
        }
        for (const Name& name : looked_at[i]) {
            Candidate candidate;
            candidate.entry = name.entry;
            candidate.in_stack = name.component.has_value();
            std::optional<Component> made; // of an entry that was not brought in
            const Component* component = nullptr;
            Stack shelf;
            if (name.component) {
                component = &all.components[index.at(*name.component)];
                candidate.entry = component->catalogue;
            } else if (const auto brought = result.working.brought.find(*name.entry);
                       brought != result.working.brought.end()) {
                component = &all.components[index.at(brought->second)];
            } else {
                const auto insertion = request.catalogue->to_component(*request.catalogue->find(*name.entry));
                made = insertion.component;
                shelf.organisations = insertion.organisations;
                component = &*made;
            }
            candidate.component = component->id;
            set_fit(request, requirement, from, candidate);
            asked.pinned = false;
            asked.forbidden = false;
            for (const PlanChoice& choice : request.choices) {
                if (choice.requirement != requirement.id || choice.from != from.id) {
                    continue;
                }
                const bool it = choice.to && (*choice.to == candidate.component ||
                                              (name.entry && choice.to->str() == name.entry->str()));
                asked.pinned = asked.pinned || (it && !choice.forbidden);
                asked.forbidden = asked.forbidden || (choice.forbidden && (it || !choice.to));
            }
            candidate.objections = objections(request, made ? shelf : all, asked, *component, candidate.fit);
            if (!made) {
                if (rests_on(all, needs, component->id, requirement.consumer)) {
                    candidate.objections.emplace_back();
                    candidate.objections.back().reason = Reason::rests_on_consumer;
                }
                // What already serves the need, and whole, can take no second place in it.
                add_simulated(place, result.outcome, *component, candidate.in_stack, candidate);
            }
            const bool serves_already = std::any_of(
                requirement.suppliers.begin(), requirement.suppliers.end(), [&](const Supplier& supplier) {
                    return supplier.component == candidate.component && supplier.role == Role::active;
                });
            if (!serves_already || !candidate.objections.empty()) {
                place.need.candidates.push_back(std::move(candidate));
            }
        }
        std::sort(place.need.candidates.begin(), place.need.candidates.end(),
                  [](const Candidate& a, const Candidate& b) {
                      return std::tuple(!a.objections.empty(), -a.fit.value_or(-1), a.component) <
                             std::tuple(!b.objections.empty(), -b.fit.value_or(-1), b.component);
                  });
    }
    return result;
}

} // namespace volteface::plan
