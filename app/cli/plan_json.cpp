// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_json.h"

#include "app/cli/cost_data.h"
#include "app/cli/plan_words.h"
#include "core/cost/words.h"
#include "core/model/words.h"

#include <cmath>

namespace volteface::cli {

namespace {

Tree number_or_null(const std::optional<double>& value) {
    return value && std::isfinite(*value) ? Tree::of(*value) : Tree{};
}

template <class Value>
Tree id_or_null(const std::optional<Value>& id) {
    return id ? Tree::of(id->str()) : Tree{};
}

template <class Value>
Tree ids(const std::vector<Value>& values) {
    Tree list = Tree::list();
    for (const Value& value : values) {
        list.add(Tree::of(value.str()));
    }
    return list;
}

Tree texts(const std::vector<std::string>& values) {
    Tree list = Tree::list();
    for (const std::string& value : values) {
        list.add(Tree::of(value));
    }
    return list;
}

Tree numbers(const std::vector<int>& values) {
    Tree list = Tree::list();
    for (const int value : values) {
        list.add(Tree::of(value));
    }
    return list;
}

Tree lost(const plan::LostSupplier& supplier) {
    Tree one = Tree::map();
    one.put("requirement", Tree::of(supplier.requirement.str()));
    one.put("from", Tree::of(supplier.from.str()));
    return one;
}

Tree amount(const cost::Total& total) {
    Tree one = Tree::map();
    one.put("low", Tree::of(total.known.low));
    one.put("likely", Tree::of(total.known.likely));
    one.put("high", Tree::of(total.known.high));
    one.put("mean", Tree::of(total.known.mean));
    one.put("open", Tree::of(total.open));
    return one;
}

Tree headings(const cost::Headings& cost) {
    Tree one = Tree::map();
    for (std::size_t i = 0; i < cost::heading_count; ++i) {
        one.put(cost::to_word(static_cast<cost::Heading>(i)), amount(cost[i]));
    }
    return one;
}

Tree moves(const plan::Planning& planning, Duration horizon) {
    Tree list = Tree::list();
    for (const plan::MoveAnswer& move : planning.moves) {
        Tree one = Tree::map();
        one.put("requirement", Tree::of(move.requirement.str()));
        one.put("from", Tree::of(move.from.str()));
        one.put("to", Tree::of(move.to.str()));
        one.put("fit", number_or_null(move.fit));
        one.put("fit_source", Tree::of(to_word(move.fit_source)));
        one.put("start", Tree::of(move.start));
        one.put("complete", Tree::of(move.complete));
        one.put("decide_by", Tree::of(move.decide_by));
        one.put("cost", headings(move.cost));
        one.put("lines", tree_of(move.detail, horizon));
        one.put("services", ids(move.services));
        one.put("critical", Tree::of(move.critical));
        one.put("pinned", Tree::of(move.pinned));
        one.put("not_moving", number_or_null(move.not_moving));
        Tree next;
        if (move.next_best) {
            next = Tree::map();
            next.put("to", Tree::of(move.next_best->to.str()));
            next.put("more", number_or_null(move.next_best->more));
        }
        one.put("next_best", std::move(next));
        list.add(std::move(one));
    }
    return list;
}

/// The first move that a provider is onboarded for.
std::optional<RequirementId> first_move(const plan::Planning& planning, const OrganisationId& provider) {
    for (const plan::MoveAnswer& move : planning.moves) {
        for (const cost::SharedCost& shared : move.detail.shared) {
            if (shared.key.kind == cost::SharedKind::provider && shared.key.key == provider.str()) {
                return move.requirement;
            }
        }
    }
    return std::nullopt;
}

Tree tasks(const plan::Planning& planning) {
    Tree list = Tree::list();
    for (const plan::TaskAnswer& answer : planning.tasks) {
        const PlannedTask& task = answer.task;
        Tree one = Tree::map();
        one.put("id", Tree::of(task.id));
        one.put("move", id_or_null(task.provider ? first_move(planning, *task.provider) : task.requirement));
        one.put("kind", Tree::of(to_word(task.kind)));
        if (task.provider) {
            one.put("provider", Tree::of(task.provider->str()));
        }
        one.put("team", id_or_null(task.team));
        one.put("people", Tree::of(answer.people));
        one.put("outside", Tree::of(answer.nobody));
        one.put("effort_days", Tree::of(task.effort_days));
        one.put("start", Tree::of(task.start.minutes));
        one.put("end", Tree::of(task.end.minutes));
        one.put("critical", Tree::of(task.critical));
        one.put("after", texts(answer.after));
        one.put("waits_for", texts(answer.waits_for));
        list.add(std::move(one));
    }
    return list;
}

Tree rejected(const plan::Planning& planning, const Stack& named) {
    Tree list = Tree::list();
    for (const plan::LostNeed& need : planning.needs) {
        for (const plan::Candidate& candidate : need.candidates) {
            if (candidate.objections.empty()) {
                continue;
            }
            Tree one = Tree::map();
            one.put("requirement", Tree::of(need.lost.requirement.str()));
            one.put("from", Tree::of(need.lost.from.str()));
            one.put("candidate", Tree::of(candidate.component.str()));
            one.put("fit", number_or_null(candidate.fit));
            one.put("reason", Tree::of(sentence_of(candidate.objections.front(), named)));
            Tree reasons = Tree::list();
            for (const plan::Objection& objection : candidate.objections) {
                Tree reason = Tree::map();
                reason.put("code", Tree::of(to_word(objection.reason)));
                if (!objection.argument.empty()) {
                    reason.put("argument", Tree::of(objection.argument));
                }
                if (objection.country) {
                    reason.put("country", Tree::of(objection.country->str()));
                }
                if (objection.service) {
                    reason.put("service", Tree::of(objection.service->str()));
                }
                if (objection.organisation) {
                    reason.put("organisation", Tree::of(objection.organisation->str()));
                }
                if (objection.root) {
                    reason.put("root", Tree::of(objection.root->str()));
                }
                if (objection.event) {
                    reason.put("event", Tree::of(objection.event->str()));
                }
                if (objection.floor) {
                    reason.put("floor", Tree::of(*objection.floor));
                }
                reasons.add(std::move(reason));
            }
            one.put("reasons", std::move(reasons));
            list.add(std::move(one));
        }
    }
    return list;
}

Tree services(const plan::Planning& planning) {
    Tree list = Tree::list();
    for (const plan::ServiceAnswer& service : planning.services) {
        Tree one = Tree::map();
        one.put("id", Tree::of(service.id.str()));
        one.put("harmed", Tree::of(service.harmed));
        one.put("first_harm", service.first_harm ? Tree::of(*service.first_harm) : Tree{});
        one.put("time_to_reverse", service.time_to_reverse ? Tree::of(*service.time_to_reverse) : Tree{});
        one.put("cost_to_reverse", Tree::of(service.cost_to_reverse));
        one.put("mtpd_share", number_or_null(service.mtpd_share));
        one.put("reversible", service.reversible ? Tree::of(*service.reversible) : Tree{});
        Tree what = Tree::map();
        what.put("factor", Tree::of(to_word(service.what_would_do.factor)));
        what.put("amount", Tree::of(service.what_would_do.amount));
        what.put("team", id_or_null(service.what_would_do.team));
        what.put("need", service.what_would_do.need ? lost(*service.what_would_do.need) : Tree{});
        one.put("what_would_do", std::move(what));
        one.put("loss_without", number_or_null(service.loss_without));
        one.put("loss_with", number_or_null(service.loss_with));
        one.put("up_at_end", Tree::of(service.up_at_end));
        Tree of = Tree::list();
        for (const plan::LostSupplier& move : service.moves) {
            of.add(lost(move));
        }
        one.put("moves", std::move(of));
        list.add(std::move(one));
    }
    return list;
}

Tree demand(const plan::Demand& one, const Stack& named, const PlanConstraints& asked) {
    Tree tree = Tree::map();
    tree.put("kind", Tree::of(to_word(one.kind)));
    tree.put("text", Tree::of(sentence_of(one, named, asked)));
    if (one.kind == plan::Demand::Kind::budget || one.kind == plan::Demand::Kind::minimum_fit) {
        tree.put("amount", Tree::of(one.amount));
    }
    if (one.service) {
        tree.put("service", Tree::of(one.service->str()));
    }
    if (one.kind == plan::Demand::Kind::deadline || one.kind == plan::Demand::Kind::not_before) {
        tree.put("at", Tree::of(one.at));
    }
    if (one.organisation) {
        tree.put("organisation", Tree::of(one.organisation->str()));
    }
    if (one.need) {
        tree.put("need", lost(*one.need));
    }
    if (one.to) {
        tree.put("to", Tree::of(one.to->str()));
    }
    return tree;
}

Tree teams(const plan::Planning& planning) {
    Tree list = Tree::list();
    for (const plan::TeamAnswer& team : planning.teams) {
        Tree one = Tree::map();
        one.put("id", Tree::of(team.id.str()));
        one.put("effort_days", Tree::of(team.effort_days));
        one.put("utilisation", Tree::of(team.utilisation));
        one.put("sets_the_pace", Tree::of(team.sets_the_pace));
        one.put("load", numbers(team.load));
        one.put("capacity", numbers(team.capacity));
        list.add(std::move(one));
    }
    return list;
}

} // namespace

Stack with_brought(const Stack& stack, const plan::Planning& planning,
                   const catalogue::Catalogue& catalogue) {
    Stack named = stack;
    const auto bring = [](auto& into, const auto& records) {
        into.insert(into.end(), records.begin(), records.end());
    };
    bring(named.organisations, planning.plan.organisations);
    bring(named.components, planning.plan.components);
    bring(named.requirements, planning.plan.requirements);
    for (const plan::LostNeed& need : planning.needs) {
        for (const plan::Candidate& candidate : need.candidates) {
            const CatalogueEntry* entry = candidate.entry && find(named, candidate.component) == nullptr
                                              ? catalogue.find(*candidate.entry)
                                              : nullptr;
            if (entry != nullptr) {
                named.components.push_back(catalogue.to_component(*entry).component);
                named.components.back().id = candidate.component;
            }
        }
    }
    return named;
}

Tree tree_of(const plan::Planning& planning, const Stack& named, const PlanConstraints& asked) {
    Tree whole = Tree::map();
    whole.put("format", Tree::of("volteface-plan"));
    whole.put("version", Tree::of(1));
    whole.put("scenario", Tree::of(planning.outcome.scenario.str()));
    whole.put("currency", Tree::of(named.currency));
    whole.put("status", Tree::of(to_word(planning.status)));
    whole.put("objective", number_or_null(planning.objective));
    whole.put("bound", number_or_null(planning.bound));
    whole.put("gap", number_or_null(planning.gap));
    whole.put("without", Tree::of(planning.without));
    whole.put("foreign_exposure", Tree::of(planning.foreign_exposure));
    whole.put("cost", headings(planning.cost));
    whole.put("moves", moves(planning, Duration{planning.outcome.horizon}));
    whole.put("tasks", tasks(planning));
    whole.put("rejected", rejected(planning, named));
    whole.put("services", services(planning));
    whole.put("teams", teams(planning));
    whole.put("pace_setter", id_or_null(planning.pace_setter));
    Tree effects = Tree::list();
    for (const plan::DemandEffect& effect : planning.demands) {
        Tree one = demand(effect.demand, named, asked);
        one.put("used", number_or_null(effect.used));
        one.put("tight", Tree::of(effect.tight));
        effects.add(std::move(one));
    }
    whole.put("demands", std::move(effects));
    Tree clash = Tree::list();
    for (const plan::Demand& one : planning.clash) {
        clash.add(demand(one, named, asked));
    }
    whole.put("clash", std::move(clash));
    Tree effort = Tree::map();
    effort.put("nodes", Tree::of(static_cast<std::int64_t>(planning.nodes)));
    effort.put("schedules", Tree::of(planning.schedules));
    effort.put("stopped_by_clock", Tree::of(planning.stopped_by_clock));
    effort.put("solver", Tree::of(planning.solver));
    whole.put("search", std::move(effort));
    return whole;
}

Tree tree_of(const std::vector<plan::Alternative>& alternatives, const Stack& named,
             const PlanConstraints& asked) {
    Tree whole = tree_of(alternatives.front().planning, named, asked);
    Tree list = Tree::list();
    for (const plan::Alternative& alternative : alternatives) {
        Tree one = Tree::map();
        Tree goals = Tree::list();
        for (const plan::Goal goal : alternative.goals) {
            goals.add(Tree::of(to_word(goal)));
        }
        one.put("goals", std::move(goals));
        one.put("objective", Tree::of(alternative.trade.objective));
        one.put("time_to_reverse", Tree::of(alternative.trade.time_to_reverse));
        one.put("foreign_exposure", Tree::of(alternative.trade.foreign_exposure));
        one.put("plan", tree_of(alternative.planning, named, asked));
        list.add(std::move(one));
    }
    whole.put("alternatives", std::move(list));
    return whole;
}

} // namespace volteface::cli
