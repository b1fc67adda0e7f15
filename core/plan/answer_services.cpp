// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/answer.h"

#include <algorithm>
#include <map>

namespace volteface::plan {

namespace {

/// The longest unbroken stretch down, in minutes.
Minute longest_down(const LossCurve& curve) {
    Minute longest = 0;
    Minute from = -1;
    for (std::size_t i = 0; i < curve.steps.size(); ++i) {
        const bool down = curve.steps[i].lost >= 1;
        if (down && from < 0) {
            from = curve.steps[i].from;
        }
        const Minute end = i + 1 < curve.steps.size() ? curve.steps[i + 1].from : curve.horizon;
        if (down) {
            longest = std::max(longest, end - from);
        } else {
            from = -1;
        }
    }
    return longest;
}

class Reversing {
public:
    Reversing(const Problem& problem, const ChoiceModel& model, const Tried& tried)
        : problem_(problem)
        , model_(model)
        , tried_(tried)
        , helped_(helped(problem, model, tried.choice)) {}

    /// Places of the plan's moves that help the service: those without which it would lose more; where
    /// several do the same, all that it rests on.
    [[nodiscard]] std::vector<std::size_t> places(std::size_t service, bool gains) const {
        std::vector<std::size_t> found;
        std::vector<std::size_t> below;
        for (std::size_t place = 0; place < tried_.choice.size(); ++place) {
            if (tried_.choice[place] < 0) {
                continue;
            }
            const auto& services = problem_.found.places[place].need.services;
            if (helped_[place][service] > 1e-9) {
                found.push_back(place);
            }
            if (std::find(services.begin(), services.end(), problem_.services[service]) != services.end()) {
                below.push_back(place);
            }
        }
        return found.empty() && gains ? below : found;
    }

    [[nodiscard]] double cost(const std::vector<std::size_t>& places) const {
        Choice alone(tried_.choice.size(), stay);
        for (const std::size_t place : places) {
            alone[place] = tried_.choice[place];
        }
        // Whole: what leaving a supplier costs counts for each service whose moves share it.
        const auto headings =
            cost::headings(problem_.moves_of(alone), problem_.request.scenario.horizon,
                           [&](const ComponentId& id) { return problem_.leaves(tried_.choice, id); });
        return cost::one_off(headings).known.mean;
    }

    [[nodiscard]] WhatWouldDo what_would_do(std::size_t service, const std::vector<std::size_t>& places,
                                            Minute mtpd) const {
        WhatWouldDo result;
        const ComponentId& id = problem_.services[service];
        // With every candidate there is, as early as can be.
        std::vector<Minute> all;
        for (const auto& options : problem_.options) {
            for (const Option& option : options) {
                all.push_back(option.earliest);
            }
        }
        const Minute best = longest_down(problem_.simulator->at_best(all)[service]);
        if (best > mtpd) {
            for (const Place& place : problem_.found.places) {
                const auto number = static_cast<std::size_t>(&place - problem_.found.places.data());
                if (problem_.options[number].empty() &&
                    std::find(place.need.services.begin(), place.need.services.end(), id) !=
                        place.need.services.end() &&
                    longest_down(problem_.simulator->at_best(all)[service]) > mtpd &&
                    never_up(all, service)) {
                    result.factor = Limiting::candidate_missing;
                    result.need = place.need.lost;
                    return result;
                }
            }
            Minute latest = -1;
            for (std::size_t place = 0; place < problem_.options.size(); ++place) {
                const auto& services = problem_.found.places[place].need.services;
                if (problem_.options[place].empty() ||
                    std::find(services.begin(), services.end(), id) == services.end()) {
                    continue;
                }
                const auto soonest = std::min_element(
                    problem_.options[place].begin(), problem_.options[place].end(),
                    [](const Option& a, const Option& b) { return a.earliest < b.earliest; });
                if (soonest->earliest > latest) {
                    latest = soonest->earliest;
                    result.need = problem_.found.places[place].need.lost;
                }
            }
            const Minute reaction = problem_.request.constraints.reaction.minutes;
            result.factor = best - reaction <= mtpd ? Limiting::deadline : Limiting::lead_times;
            result.amount = static_cast<double>(best - mtpd);
            return result;
        }
        const Minute alone = longest_down(model_.at_best(tried_.choice)[service]);
        if (places.empty() || alone > mtpd) {
            result.factor = problem_.budget ? Limiting::budget : Limiting::not_planned;
            if (problem_.budget) {
                result.amount = cheapest_within(service, mtpd) - *problem_.budget;
                if (result.amount <= 0) {
                    result.factor = Limiting::not_planned;
                    result.amount = 0;
                }
            }
            return result;
        }
        result.factor = Limiting::team;
        for (std::size_t crew = 0; crew < problem_.crews.outside(); ++crew) {
            for (const int people : {1, 2, 4, 8, 16}) {
                Project more = tried_.timetable.project;
                for (int& tenths : more.teams[crew].people) {
                    tenths += tenths > 0 ? people * tenths_per_person : 0;
                }
                ScheduleLimits limits;
                limits.schedules = 40;
                limits.exact_nodes = 5'000;
                const auto schedule = schedule_project(more, limits);
                if (!schedule) {
                    continue;
                }
                const auto curves = problem_.simulator->run(
                    problem_.completions(tried_.choice, completions(tried_.timetable, *schedule)));
                if (longest_down(curves[service]) <= mtpd) {
                    result.team = problem_.crews.all()[crew].id;
                    result.amount = people;
                    return result;
                }
            }
        }
        return result;
    }

private:
    [[nodiscard]] bool never_up(const std::vector<Minute>& all, std::size_t service) const {
        return problem_.simulator->at_best(all)[service].up_for_good() >= problem_.horizon();
    }

    /// What it takes to move all that the service rests on, each to its cheapest candidate.
    [[nodiscard]] double cheapest_within(std::size_t service, Minute mtpd) const {
        (void)mtpd;
        Choice choice(tried_.choice.size(), stay);
        for (std::size_t place = 0; place < choice.size(); ++place) {
            const auto& services = problem_.found.places[place].need.services;
            if (std::find(services.begin(), services.end(), problem_.services[service]) == services.end()) {
                continue;
            }
            for (int option = 0; option < static_cast<int>(problem_.options[place].size()); ++option) {
                const auto& options = problem_.options[place];
                if (choice[place] < 0 || options[static_cast<std::size_t>(option)].one_off <
                                             options[static_cast<std::size_t>(choice[place])].one_off) {
                    choice[place] = option;
                }
            }
        }
        return problem_.money_of(choice).one_off;
    }

    const Problem& problem_;
    const ChoiceModel& model_;
    const Tried& tried_;
    std::vector<std::vector<double>> helped_;
};

} // namespace

ServiceAnswer service_answer(const Stack& stack, const Planning& planning, std::size_t index) {
    const simulation::ServiceOutcome& with = planning.outcome.services[index];
    const simulation::ServiceOutcome& without = planning.outcome_without.services[index];
    ServiceAnswer answer;
    answer.id = with.id;
    answer.harmed = without.first_harm.has_value();
    answer.first_harm = with.first_harm;
    answer.loss_with = with.loss;
    answer.loss_without = without.loss;
    const Component& component = *find(stack, with.id);
    const bool has_mtpd = component.service && component.service->mtpd.has_value();
    const Minute mtpd = has_mtpd ? component.service->mtpd->minutes : 0;
    if (mtpd > 0) {
        answer.mtpd_share = static_cast<double>(with.longest_down) / static_cast<double>(mtpd);
    }
    const auto& states = simulation::find(planning.outcome, with.id)->states;
    answer.up_at_end = states.back().capacity == 1;
    answer.time_to_reverse = 0;
    if (with.first_harm) {
        answer.time_to_reverse.reset();
        if (answer.up_at_end) {
            Minute back = 0;
            for (auto stretch = states.rbegin(); stretch != states.rend() && stretch->capacity == 1;
                 ++stretch) {
                back = stretch->from;
            }
            answer.time_to_reverse = back - *with.first_harm;
        }
    }
    if (!answer.harmed) {
        answer.reversible = with.mtpd != simulation::Target::broken;
    } else if (!has_mtpd) {
        answer.what_would_do.factor = Limiting::mtpd_unknown;
    } else {
        answer.reversible = with.mtpd == simulation::Target::kept;
    }
    return answer;
}

void tell_services(const Problem& problem, const ChoiceModel& model, const Tried& tried, Planning& planning) {
    const Reversing reversing(problem, model, tried);
    for (std::size_t i = 0; i < planning.outcome.services.size(); ++i) {
        const simulation::ServiceOutcome& with = planning.outcome.services[i];
        const simulation::ServiceOutcome& without = planning.outcome_without.services[i];
        ServiceAnswer answer = service_answer(*problem.request.stack, planning, i);
        const auto number = std::lower_bound(problem.services.begin(), problem.services.end(), with.id);
        if (number != problem.services.end() && *number == with.id && answer.harmed) {
            const auto service = static_cast<std::size_t>(number - problem.services.begin());
            const bool gains = with.lost_capacity_days < without.lost_capacity_days;
            const auto places = reversing.places(service, gains);
            for (const std::size_t place : places) {
                answer.moves.push_back(problem.found.places[place].need.lost);
            }
            answer.cost_to_reverse = reversing.cost(places);
            if (answer.reversible == false) {
                const Component& component = *find(*problem.request.stack, with.id);
                answer.what_would_do =
                    reversing.what_would_do(service, places, component.service->mtpd->minutes);
            }
        }
        planning.services.push_back(std::move(answer));
    }
}

} // namespace volteface::plan
