// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/clash.h"

#include "core/plan/answer.h"

#include <algorithm>
#include <bit>

namespace volteface::plan {

Request with_demands(const Request& request, const std::vector<Demand>& demands) {
    Request result = request;
    PlanConstraints constraints;
    constraints.reaction = request.constraints.reaction;
    std::vector<PlanChoice> choices;
    const auto wanted = [&](const Demand& demand) {
        return std::find(demands.begin(), demands.end(), demand) != demands.end();
    };
    for (const Demand& demand : demands_of(request)) {
        if (!wanted(demand)) {
            continue;
        }
        switch (demand.kind) {
        case Demand::Kind::budget:
            constraints.budget = request.constraints.budget;
            break;
        case Demand::Kind::deadline:
            constraints.deadlines[*demand.service] = Duration{demand.at};
            break;
        case Demand::Kind::jurisdiction:
            constraints.jurisdictions.push_back(request.constraints.jurisdictions[demand.rule]);
            break;
        case Demand::Kind::minimum_fit:
            constraints.minimum_fit = demand.amount;
            break;
        case Demand::Kind::avoid:
            constraints.avoid.push_back(*demand.organisation);
            break;
        case Demand::Kind::pin:
        case Demand::Kind::forbid:
        case Demand::Kind::not_before: {
            PlanChoice choice;
            choice.requirement = demand.need->requirement;
            choice.from = demand.need->from;
            choice.to = demand.to;
            choice.forbidden = demand.kind == Demand::Kind::forbid;
            if (demand.kind == Demand::Kind::not_before) {
                choice.not_before = Duration{demand.at};
            }
            choices.push_back(std::move(choice));
            break;
        }
        }
    }
    result.constraints = std::move(constraints);
    result.choices = std::move(choices);
    return result;
}

std::vector<Demand>
smallest_clash(const std::vector<Demand>& demands,
               const std::function<std::optional<bool>(const std::vector<Demand>&)>& meets) {
    constexpr std::size_t few = 6;
    if (demands.size() <= few) {
        std::vector<unsigned> sets;
        for (unsigned set = 1; set < 1U << demands.size(); ++set) {
            sets.push_back(set);
        }
        std::stable_sort(sets.begin(), sets.end(),
                         [](unsigned a, unsigned b) { return std::popcount(a) < std::popcount(b); });
        for (const unsigned set : sets) {
            std::vector<Demand> some;
            for (std::size_t i = 0; i < demands.size(); ++i) {
                if ((set >> i & 1U) != 0) {
                    some.push_back(demands[i]);
                }
            }
            const auto met = meets(some);
            if (!met) {
                return {};
            }
            if (!*met) {
                return some;
            }
        }
        return demands;
    }
    std::vector<Demand> clash = demands;
    for (std::size_t i = 0; i < clash.size();) {
        std::vector<Demand> fewer = clash;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        const auto met = meets(fewer);
        if (!met) {
            return {};
        }
        if (*met) {
            ++i;
        } else {
            clash = std::move(fewer);
        }
    }
    return clash;
}

} // namespace volteface::plan
