// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/problem.h"

#include "core/plan/exposure.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::plan {

namespace {

/// In the goal `fastest` a day down weighs so many times its impact, and at least this much money.
constexpr double haste = 1'000;
constexpr double least_impact = 1'000;
/// In the goal `most_sovereign` the whole exposure weighs so much money.
constexpr double sovereign_weight = 1e10;

double one_off_of(const std::vector<cost::Line>& lines) {
    double sum = 0;
    for (const cost::Line& line : lines) {
        sum += line.amount ? line.amount->mean : 0;
    }
    return sum;
}

Minute earliest_of(const Problem& problem, const Option& option, Minute start) {
    std::vector<Strand> strands{{&option.pieces, std::nullopt}};
    for (const std::size_t shared : option.shared) {
        const Shared& one = problem.shared[shared];
        strands.push_back({&one.pieces, static_cast<Day>(one.release / minutes_per_day)});
    }
    const Day end = end_of_chain(problem.crews, strands, static_cast<Day>(start / minutes_per_day));
    return static_cast<Minute>(end) * minutes_per_day;
}

Error dangling(const std::string& key, const std::string& id) {
    return Error{ErrorCode::unknown_reference, "plan", {key, id}, {}};
}

std::optional<Error> check(const Request& request) {
    for (const PlanChoice& choice : request.choices) {
        const Requirement* requirement = find(*request.stack, choice.requirement);
        if (requirement == nullptr) {
            return dangling("requirement", choice.requirement.str());
        }
        if (std::none_of(requirement->suppliers.begin(), requirement->suppliers.end(),
                         [&](const Supplier& supplier) { return supplier.component == choice.from; })) {
            return dangling("from", choice.from.str());
        }
        if (choice.to && find(*request.stack, *choice.to) == nullptr &&
            (request.catalogue == nullptr ||
             request.catalogue->find(CatalogueId(choice.to->str())) == nullptr)) {
            return dangling("to", choice.to->str());
        }
    }
    for (const auto& [service, deadline] : request.constraints.deadlines) {
        const Component* component = find(*request.stack, service);
        if (component == nullptr || component->layer != Layer::service) {
            return dangling("deadlines", service.str());
        }
    }
    return std::nullopt;
}

void set_services(Problem& problem) {
    const Request& request = problem.request;
    std::set<ComponentId> ids;
    for (const simulation::ServiceOutcome& service : problem.found.outcome.services) {
        if (service.first_harm) {
            ids.insert(service.id);
        }
    }
    for (const auto& [service, deadline] : request.constraints.deadlines) {
        ids.insert(service);
    }
    for (const ComponentId& id : ids) {
        problem.services.push_back(id);
        const Component& component = *find(*request.stack, id);
        const double impact = component.service && component.service->impact_per_day
                                  ? component.service->impact_per_day->to_double()
                                  : 0;
        problem.impact.push_back(impact);
        problem.weight.push_back(request.goal == Goal::fastest ? haste * std::max(impact, least_impact)
                                                               : impact);
        const auto deadline = request.constraints.deadlines.find(id);
        problem.deadline.push_back(deadline == request.constraints.deadlines.end()
                                       ? std::nullopt
                                       : std::optional<Minute>(deadline->second.minutes));
    }
}

/// Index of what is shared under that key, made where it is new.
std::size_t shared_of(Problem& problem, std::map<cost::SharedKey, std::size_t>& known,
                      const cost::SharedCost& shared, Minute start) {
    const auto [place, is_new] = known.try_emplace(shared.key, problem.shared.size());
    if (is_new) {
        Shared one;
        one.key = shared.key;
        one.one_off = one_off_of(shared.lines);
        one.pieces = pieces_of(shared.lines, shared.lead_times);
        one.release = start;
        problem.shared.push_back(std::move(one));
    }
    Shared& one = problem.shared[place->second];
    one.release = std::min(one.release, start);
    return place->second;
}

Option option_of(Problem& problem, std::map<cost::SharedKey, std::size_t>& known, const Place& place,
                 std::size_t number) {
    const Stack& all = problem.found.working.stack;
    const Candidate& candidate = place.need.candidates[number];
    Option option;
    option.candidate = number;
    option.to = candidate.component;
    const Requirement& requirement = all.requirements[place.requirement];
    const Component& to = *find(all, option.to);
    const simulation::ComponentOutcome* old = simulation::find(problem.found.outcome, place.need.lost.from);
    const bool old_works =
        place.start < problem.horizon() && simulation::stretch_at(*old, place.start).capacity > 0;
    option.cost =
        problem.costs->cost_of(requirement, *find(all, place.need.lost.from), to, place.start, old_works);
    option.one_off = one_off_of(option.cost.lines);
    for (const cost::SharedCost& shared : option.cost.shared) {
        const std::size_t index = shared_of(problem, known, shared, place.start);
        if (shared.key.kind == cost::SharedKind::leaving) {
            option.leaving = index;
        } else {
            option.shared.push_back(index);
        }
    }
    std::sort(option.shared.begin(), option.shared.end());
    option.pieces = pieces_of(option.cost.lines, option.cost.lead_times);
    if (std::none_of(option.pieces.begin(), option.pieces.end(),
                     [](const Piece& piece) { return piece.blocking; })) {
        option.pieces.push_back({TaskKind::cut_over, 0, 1, true}); // nothing is switched over in no time
    }
    const double years = static_cast<double>(problem.horizon()) / static_cast<double>(365 * minutes_per_day);
    for (const cost::Line& line : option.cost.running) {
        if (line.kind == cost::LineKind::running_old) {
            option.ends = line.amount ? line.amount->mean * years : 0;
        } else if (line.amount) {
            option.running.push_back({{line.kind, line.id}, line.amount->mean * years});
        } else {
            option.running_known = false;
        }
    }
    const simulation::ComponentOutcome* life = simulation::find(problem.found.outcome, option.to);
    option.holds = lost_offer(*life, place.need.phase, 0, problem.horizon()) == 0;
    return option;
}

} // namespace

double Problem::weighed(const std::vector<LossCurve>& curves) const {
    double sum = 0;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        sum += weight[i] * curves[i].days(0, horizon());
    }
    return sum;
}

double Problem::loss(const std::vector<LossCurve>& curves) const {
    double sum = 0;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        sum += impact[i] * curves[i].days(0, horizon());
    }
    return sum;
}

double Problem::value(const Choice& choice, const std::vector<LossCurve>& curves) const {
    double foreign = 0;
    for (std::size_t i = 0; i < choice.size(); ++i) {
        foreign += choice[i] < 0 ? 0 : options[i][static_cast<std::size_t>(choice[i])].foreign;
    }
    return money_of(choice).total + weighed(curves) + per_exposure * foreign;
}

bool Problem::in_time(const std::vector<LossCurve>& curves) const {
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (deadline[i] && curves[i].up_for_good() > *deadline[i]) {
            return false;
        }
    }
    return true;
}

std::vector<cost::MoveCost> Problem::moves_of(const Choice& choice) const {
    std::vector<cost::MoveCost> moves;
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (choice[i] >= 0) {
            moves.push_back(options[i][static_cast<std::size_t>(choice[i])].cost);
        }
    }
    return moves;
}

bool Problem::leaves(const Choice& choice, const ComponentId& component) const {
    for (const Requirement& requirement : request.stack->requirements) {
        if (std::none_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                         [&](const Supplier& supplier) { return supplier.component == component; })) {
            continue;
        }
        bool moves = false;
        for (std::size_t i = 0; i < choice.size(); ++i) {
            const LostSupplier& lost = found.places[i].need.lost;
            moves =
                moves || (choice[i] >= 0 && lost.requirement == requirement.id && lost.from == component &&
                          options[i][static_cast<std::size_t>(choice[i])].running_known);
        }
        if (!moves) {
            return false;
        }
    }
    return true;
}

cost::Headings Problem::cost_of(const Choice& choice) const {
    return cost::headings(moves_of(choice), request.scenario.horizon,
                          [&](const ComponentId& component) { return leaves(choice, component); });
}

Problem::Money Problem::money_of(const Choice& choice) const {
    const cost::Headings headings = cost_of(choice);
    Money money;
    money.one_off = cost::one_off(headings).known.mean;
    money.total =
        money.one_off + headings[static_cast<std::size_t>(cost::Heading::running_cost_change)].known.mean;
    return money;
}

std::vector<Minute> Problem::completions(const Choice& choice, const std::vector<Minute>& at) const {
    std::size_t count = 0;
    for (const auto& place : options) {
        count += place.size();
    }
    std::vector<Minute> complete(count, Simulator::never);
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (choice[i] >= 0) {
            complete[options[i][static_cast<std::size_t>(choice[i])].move] = at[i];
        }
    }
    return complete;
}

std::vector<Minute> Problem::earliest(const Choice& choice) const {
    std::vector<Minute> at(choice.size(), 0);
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (choice[i] >= 0) {
            at[i] = options[i][static_cast<std::size_t>(choice[i])].earliest;
        }
    }
    std::vector<Minute> complete = completions(choice, at);
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (choice[i] == any) {
            for (const Option& option : options[i]) {
                complete[option.move] = option.earliest;
            }
        }
    }
    return complete;
}

Result<std::unique_ptr<Problem>> pose(const Request& request, const Watch& watch) {
    if (const auto error = check(request)) {
        return tl::unexpected(*error);
    }
    auto problem = std::make_unique<Problem>(request);
    auto found = find_candidates(request, watch);
    if (!found) {
        return tl::unexpected(found.error());
    }
    problem->found = std::move(*found);
    set_services(*problem);
    problem->priced = *request.stack;
    if (request.teams) {
        problem->priced.teams = *request.teams;
    }
    problem->costs = std::make_unique<cost::MoveCosts>(problem->priced, *request.assumptions);
    if (request.constraints.budget) {
        problem->budget = request.constraints.budget->to_double();
    }
    std::map<cost::SharedKey, std::size_t> known;
    std::vector<PossibleMove> moves;
    for (const Place& place : problem->found.places) {
        std::vector<Option> options;
        int pinned = stay;
        bool fails = false;
        for (std::size_t i = 0; i < place.need.candidates.size(); ++i) {
            const Candidate& candidate = place.need.candidates[i];
            const bool pin =
                std::any_of(request.choices.begin(), request.choices.end(), [&](const PlanChoice& choice) {
                    return !choice.forbidden && choice.to &&
                           choice.requirement == place.need.lost.requirement &&
                           choice.from == place.need.lost.from &&
                           (*choice.to == candidate.component ||
                            (candidate.entry && !candidate.in_stack &&
                             choice.to->str() == candidate.entry->str()));
                });
            if (!candidate.objections.empty()) {
                fails = fails || pin;
                continue;
            }
            if (pin) {
                pinned = static_cast<int>(options.size());
            }
            options.push_back(option_of(*problem, known, place, i));
            options.back().move = moves.size();
            moves.push_back(
                {place.requirement, place.need.lost.from, candidate.component, options.back().holds});
        }
        problem->options.push_back(std::move(options));
        problem->pinned.push_back(pinned);
        problem->pin_fails.push_back(fails);
        if (watch.stopped()) {
            return fail(ErrorCode::cancelled);
        }
    }
    Minute first = problem->horizon();
    for (std::size_t i = 0; i < problem->options.size(); ++i) {
        for (Option& option : problem->options[i]) {
            option.earliest = earliest_of(*problem, option, problem->found.places[i].start);
            first = std::min(first, option.earliest);
        }
    }
    weigh_foreign(*problem);
    if (request.goal == Goal::most_sovereign) {
        problem->per_exposure = sovereign_weight;
    }
    problem->simulator = std::make_unique<Simulator>(problem->found.working.stack, request.scenario,
                                                     std::move(moves), problem->services, first);
    return problem;
}

} // namespace volteface::plan
