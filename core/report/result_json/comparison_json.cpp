// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_json/comparison_json.h"

#include "core/base/json.h"
#include "core/report/result_json/result_json.h"

namespace volteface::report {

namespace {

using simulation::ComparedPair;
using simulation::ComparedScenario;
using simulation::ComparedService;
using simulation::Target;

template <class Value>
Tree or_null(const std::optional<Value>& value) {
    return value ? Tree::of(*value) : Tree{};
}

Tree of_count(std::size_t count) {
    return Tree::of(static_cast<std::int64_t>(count));
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

Tree estimate_tree(const Estimate& estimate) {
    Tree tree = Tree::map();
    tree.put("low", Tree::of(estimate.low));
    tree.put("likely", Tree::of(estimate.likely));
    tree.put("high", Tree::of(estimate.high));
    return tree;
}

Tree service_tree(const ComparedService& service) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(service.outcome.id.str()));
    tree.put("worst", Tree::of(state_word(service.worst)));
    tree.put("frozen", Tree::of(service.frozen));
    tree.put("first_harm", or_null(service.outcome.first_harm));
    tree.put("down", Tree::of(service.outcome.down));
    tree.put("degraded", Tree::of(service.outcome.degraded));
    tree.put("longest_down", Tree::of(service.outcome.longest_down));
    tree.put("mtpd_share", or_null(service.mtpd_share));
    tree.put("lost_capacity_days", Tree::of(service.outcome.lost_capacity_days));
    tree.put("loss", or_null(service.outcome.loss));
    tree.put("rto", target_tree(service.outcome.rto));
    tree.put("mtpd", target_tree(service.outcome.mtpd));
    return tree;
}

Tree scenario_tree(const Scenario& scenario, const ComparedScenario& compared) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(compared.id.str()));
    tree.put("horizon", Tree::of(compared.horizon));
    tree.put("likelihood_per_year",
             scenario.likelihood_per_year ? estimate_tree(*scenario.likelihood_per_year) : Tree{});
    tree.put("plan", compared.plan ? Tree::of(compared.plan->str()) : Tree{});
    Tree services = Tree::list();
    for (const ComparedService& service : compared.services) {
        services.add(service_tree(service));
    }
    tree.put("services", std::move(services));
    tree.put("services_down", of_count(compared.down));
    tree.put("services_degraded", of_count(compared.degraded));
    tree.put("services_at_risk", of_count(compared.at_risk));
    tree.put("rto_broken", of_count(compared.rto_broken));
    tree.put("mtpd_broken", of_count(compared.mtpd_broken));
    tree.put("first_harm", or_null(compared.first_harm));
    tree.put("lost_capacity_days", Tree::of(compared.lost_capacity_days));
    tree.put("loss", Tree::of(compared.loss));
    tree.put("loss_unknown", of_count(compared.loss_unknown));
    tree.put("running_cost_change", Tree::of(compared.running_cost_change));
    Tree unmatched = Tree::list();
    for (const EventId& event : compared.unmatched_events) {
        unmatched.add(Tree::of(event.str()));
    }
    tree.put("unmatched_selectors", std::move(unmatched));
    return tree;
}

Tree pair_tree(const std::vector<Scenario>& scenarios, const ComparedPair& pair) {
    const simulation::Together& result = pair.result;
    Tree tree = Tree::map();
    tree.put("first", Tree::of(scenarios[pair.first].id.str()));
    tree.put("second", Tree::of(scenarios[pair.second].id.str()));
    tree.put("horizon", Tree::of(result.together.horizon));
    tree.put("services_down", of_count(result.together.down));
    tree.put("loss", Tree::of(result.together.loss));
    tree.put("loss_unknown", of_count(result.together.loss_unknown));
    tree.put("first_alone", Tree::of(result.alone.front()));
    tree.put("second_alone", Tree::of(result.alone.back()));
    tree.put("added_loss", Tree::of(result.added_loss));
    Tree stopped = Tree::list();
    for (const ComponentId& id : result.stopped_only_together) {
        stopped.add(Tree::of(id.str()));
    }
    tree.put("stopped_only_together", std::move(stopped));
    return tree;
}

} // namespace

std::string write_comparison_json(const ComparisonResult& result) {
    Tree tree = Tree::map();
    tree.put("format", Tree::of("volteface-comparison"));
    tree.put("version", Tree::of(1));
    Tree scenarios = Tree::list();
    for (std::size_t i = 0; i < result.compared.size(); ++i) {
        scenarios.add(scenario_tree(result.scenarios[i], result.compared[i]));
    }
    tree.put("scenarios", std::move(scenarios));
    const AnyInAYear any = any_in_a_year(result.scenarios);
    Tree year = Tree::map();
    year.put("assumption", Tree::of("independent"));
    year.put("probability", any.known == 0 ? Tree{} : estimate_tree(any.probability));
    year.put("known", of_count(any.known));
    year.put("unknown", of_count(any.unknown));
    tree.put("any_in_a_year", std::move(year));
    if (result.offset) {
        tree.put("offset", Tree::of(result.offset->minutes));
        Tree pairs = Tree::list();
        for (const ComparedPair& pair : result.pairs) {
            pairs.add(pair_tree(result.scenarios, pair));
        }
        tree.put("pairs", std::move(pairs));
    }
    return write_json(tree);
}

} // namespace volteface::report
