// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_json/result_json.h"

#include "core/base/json.h"

#include <algorithm>

namespace volteface::report {

namespace {

using simulation::Cause;
using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::RenewalStretch;
using simulation::ServiceOutcome;
using simulation::State;
using simulation::Stretch;
using simulation::Target;

Tree or_null(const std::optional<Minute>& minute) {
    return minute ? Tree::of(*minute) : Tree{};
}
Tree or_null(const std::optional<double>& number) {
    return number ? Tree::of(*number) : Tree{};
}

/// Stretches that differ in the mark `frozen` alone are one: `renewal` tells the capacity to renew.
Tree states_tree(const std::vector<Stretch>& stretches) {
    Tree list = Tree::list();
    const Stretch* last = nullptr;
    for (const Stretch& stretch : stretches) {
        if (last != nullptr && last->capacity == stretch.capacity && last->state == stretch.state) {
            continue;
        }
        Tree entry = Tree::map();
        entry.put("from", Tree::of(stretch.from));
        entry.put("capacity", Tree::of(stretch.capacity));
        entry.put("state", Tree::of(state_word(stretch.state)));
        list.add(std::move(entry));
        last = &stretch;
    }
    return list;
}

Tree renewal_tree(const std::vector<RenewalStretch>& stretches) {
    Tree list = Tree::list();
    for (const RenewalStretch& stretch : stretches) {
        Tree entry = Tree::map();
        entry.put("from", Tree::of(stretch.from));
        entry.put("capacity", Tree::of(stretch.capacity));
        list.add(std::move(entry));
    }
    return list;
}

Tree causes_tree(const std::vector<Cause>& causes) {
    Tree list = Tree::list();
    for (const Cause& cause : causes) {
        Tree entry = Tree::map();
        entry.put("from", Tree::of(cause.from));
        if (cause.event) {
            entry.put("event", Tree::of(cause.event->str()));
        }
        if (cause.requirement) {
            entry.put("requirement", Tree::of(cause.requirement->str()));
            if (cause.supplier) {
                entry.put("supplier", Tree::of(cause.supplier->str()));
            } else {
                entry.put("reason", Tree::of("quorum"));
            }
            entry.put("since", Tree::of(cause.since));
            if (cause.renewal) {
                entry.put("renewal", Tree::of(true));
            }
        }
        list.add(std::move(entry));
    }
    return list;
}

Tree component_tree(const ComponentOutcome& component) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(component.id.str()));
    tree.put("states", states_tree(component.states));
    tree.put("renewal", renewal_tree(component.renewal));
    tree.put("causes", causes_tree(component.causes));
    tree.put("renewal_causes", causes_tree(component.renewal_causes));
    return tree;
}

Tree target_tree(Target target) {
    switch (target) {
    case Target::kept:
        return Tree::of("kept");
    case Target::broken:
        return Tree::of("broken");
    case Target::unknown:
        break;
    }
    return Tree{};
}

Tree inputs_tree(const simulation::Inputs& inputs) {
    const auto number = [](std::size_t n) { return Tree::of(static_cast<std::int64_t>(n)); };
    Tree tree = Tree::map();
    tree.put("total", number(inputs.total()));
    tree.put("measured", number(inputs.measured));
    tree.put("sourced", number(inputs.sourced));
    tree.put("general_knowledge", number(inputs.general_knowledge));
    tree.put("estimated", number(inputs.estimated));
    tree.put("unsaid", number(inputs.unsaid));
    tree.put("inferred", number(inputs.inferred));
    return tree;
}

Tree service_tree(const ServiceOutcome& service) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(service.id.str()));
    tree.put("first_harm", or_null(service.first_harm));
    tree.put("down", Tree::of(service.down));
    tree.put("degraded", Tree::of(service.degraded));
    tree.put("longest_down", Tree::of(service.longest_down));
    tree.put("lost_capacity_days", Tree::of(service.lost_capacity_days));
    tree.put("loss", or_null(service.loss));
    tree.put("rto", target_tree(service.rto));
    tree.put("rto_broken_at", or_null(service.rto_broken_at));
    tree.put("mtpd", target_tree(service.mtpd));
    tree.put("mtpd_broken_at", or_null(service.mtpd_broken_at));
    return tree;
}

template <class Record, class Write>
Tree list_tree(const std::vector<Record>& records, Write write) {
    Tree list = Tree::list();
    for (const Record& record : records) {
        list.add(write(record));
    }
    return list;
}

Tree outcome_tree(const Outcome& outcome) {
    Tree tree = Tree::map();
    tree.put("format", Tree::of("volteface-simulation"));
    tree.put("version", Tree::of(1));
    tree.put("scenario", Tree::of(outcome.scenario.str()));
    tree.put("horizon", Tree::of(outcome.horizon));
    tree.put("components", list_tree(outcome.components, component_tree));
    tree.put("services", list_tree(outcome.services, service_tree));
    Tree cost = Tree::map();
    cost.put("base", Tree::of(outcome.running_cost.base));
    cost.put("scenario", Tree::of(outcome.running_cost.scenario));
    tree.put("running_cost", std::move(cost));
    tree.put("unmatched_selectors",
             list_tree(outcome.unmatched_events, [](const EventId& id) { return Tree::of(id.str()); }));
    return tree;
}

} // namespace

std::string_view state_word(State state) {
    switch (state) {
    case State::up:
        return "up";
    case State::frozen:
        return "frozen";
    case State::at_risk:
        return "at-risk";
    case State::degraded:
        return "degraded";
    case State::down:
        return "down";
    case State::unlawful:
        return "unlawful";
    }
    return {};
}

std::string write_simulation_json(const Outcome& outcome) {
    return write_json(outcome_tree(outcome));
}

std::string write_simulation_json(const Outcome& outcome, const Stack& stack, const Scenario& scenario) {
    Tree tree = outcome_tree(outcome);
    // Services stand in the order of their ids, in the outcome as in the inputs.
    const auto inputs = simulation::inputs_by_service(stack, scenario);
    const auto services = std::find_if(tree.children.begin(), tree.children.end(),
                                       [](const Tree& child) { return child.key == "services"; });
    for (std::size_t i = 0; i < services->children.size() && i < inputs.size(); ++i) {
        services->children[i].put("inputs", inputs_tree(inputs[i].inputs));
    }
    tree.put("inputs", inputs_tree(simulation::inputs_of(stack, scenario)));
    return write_json(tree);
}

} // namespace volteface::report
