// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/concentration.h"

#include <map>
#include <string>

namespace volteface::audit {

namespace {

constexpr double whole = 10'000;

std::optional<std::string> holder_of(const Stack& stack, const Component& component, Holder holder) {
    if (holder == Holder::organisation) {
        if (!component.organisation) {
            return std::nullopt;
        }
        const auto chain = chain_of_parents(stack, *component.organisation);
        return chain.empty() ? std::nullopt : std::optional(chain.back()->id.str());
    }
    const auto country = control_jurisdiction(stack, component);
    return country ? std::optional(country->str()) : std::nullopt;
}

Concentration measure(const Stack& stack, const std::map<ComponentId, std::size_t>& links,
                      std::optional<Layer> layer, Holder holder, Weighing weighing) {
    Concentration result{layer, holder, weighing, std::nullopt, std::nullopt, 0, 0};
    std::map<std::string, double> held;
    for (const Component& component : stack.components) {
        if (layer && component.layer != *layer) {
            continue;
        }
        const auto count = links.find(component.id);
        const std::size_t link_count = count == links.end() ? 0 : count->second;
        if (weighing == Weighing::links && link_count == 0) {
            continue;
        }
        const auto name = holder_of(stack, component, holder);
        if (!name || (weighing == Weighing::cost && !component.annual_cost)) {
            result.unknown += weighing == Weighing::links ? link_count : 1;
            continue;
        }
        held[*name] += weighing == Weighing::components ? 1
                       : weighing == Weighing::links    ? static_cast<double>(link_count)
                                                        : component.annual_cost->to_double();
    }
    std::vector<double> weights;
    for (const auto& entry : held) {
        if (entry.second > 0) {
            weights.push_back(entry.second);
        }
    }
    result.holders = weights.size();
    result.hhi = hhi(weights);
    if (result.hhi) {
        result.effective = whole / *result.hhi;
    }
    return result;
}

} // namespace

std::optional<double> hhi(const std::vector<double>& weights) {
    double sum = 0;
    double squares = 0;
    for (const double weight : weights) {
        sum += weight;
    }
    if (!(sum > 0)) {
        return std::nullopt;
    }
    for (const double weight : weights) {
        const double share = weight / sum;
        squares += share * share;
    }
    return whole * squares;
}

std::vector<Concentration> concentrations(const Stack& stack) {
    std::map<ComponentId, std::size_t> links;
    std::map<Layer, std::size_t> layers;
    for (const Component& component : stack.components) {
        ++layers[component.layer];
    }
    for (const Requirement& requirement : stack.requirements) {
        for (const Supplier& supplier : requirement.suppliers) {
            ++links[supplier.component];
        }
    }
    std::vector<std::optional<Layer>> scopes;
    for (const auto& entry : layers) {
        scopes.emplace_back(entry.first);
    }
    scopes.emplace_back(std::nullopt);
    std::vector<Concentration> results;
    for (const auto& scope : scopes) {
        for (const Holder holder : {Holder::organisation, Holder::jurisdiction}) {
            for (const Weighing weighing : {Weighing::components, Weighing::links, Weighing::cost}) {
                results.push_back(measure(stack, links, scope, holder, weighing));
            }
        }
    }
    return results;
}

} // namespace volteface::audit
