// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/network.h"

#include "core/graph/strong_components.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace volteface::graph {

namespace {

std::unordered_map<ComponentId, std::uint32_t> index_components(const Stack& stack) {
    std::unordered_map<ComponentId, std::uint32_t> index;
    index.reserve(stack.components.size());
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        index.emplace(stack.components[i].id, static_cast<std::uint32_t>(i));
    }
    return index;
}

} // namespace

Network::Network(const Stack& stack) {
    const auto index = index_components(stack);
    const std::size_t nodes = stack.components.size();
    const std::size_t needs = stack.requirements.size();

    std::vector<Link> links;
    for (const Requirement& requirement : stack.requirements) {
        const std::uint32_t consumer = index.at(requirement.consumer);
        for (const Supplier& supplier : requirement.suppliers) {
            links.push_back({consumer, index.at(supplier.component)});
        }
    }
    const std::vector<std::uint32_t> group = strong_components(nodes, links);

    component_at_.resize(nodes);
    std::iota(component_at_.begin(), component_at_.end(), std::size_t{0});
    std::stable_sort(component_at_.begin(), component_at_.end(),
                     [&](std::size_t a, std::size_t b) { return group[a] < group[b]; });
    node_of_.resize(nodes);
    ring_.resize(nodes);
    for (std::size_t node = 0; node < nodes; ++node) {
        node_of_[component_at_[node]] = static_cast<Node>(node);
        ring_[node] = group[component_at_[node]];
    }

    requirement_at_.resize(needs);
    std::iota(requirement_at_.begin(), requirement_at_.end(), std::size_t{0});
    std::vector<Node> consumer_of(needs);
    for (std::size_t i = 0; i < needs; ++i) {
        consumer_of[i] = node_of_[index.at(stack.requirements[i].consumer)];
    }
    std::stable_sort(requirement_at_.begin(), requirement_at_.end(),
                     [&](std::size_t a, std::size_t b) { return consumer_of[a] < consumer_of[b]; });
    need_of_.resize(needs);
    consumer_.resize(needs);
    first_need_.assign(nodes + 1, 0);
    first_slot_.reserve(needs + 1);
    supplier_.reserve(links.size());
    for (std::size_t need = 0; need < needs; ++need) {
        const Requirement& requirement = stack.requirements[requirement_at_[need]];
        need_of_[requirement_at_[need]] = static_cast<Need>(need);
        consumer_[need] = consumer_of[requirement_at_[need]];
        ++first_need_[consumer_[need] + 1];
        first_slot_.push_back(static_cast<Slot>(supplier_.size()));
        for (const Supplier& supplier : requirement.suppliers) {
            supplier_.push_back(node_of_[index.at(supplier.component)]);
        }
    }
    first_slot_.push_back(static_cast<Slot>(supplier_.size()));
    std::partial_sum(first_need_.begin(), first_need_.end(), first_need_.begin());

    first_feed_.assign(nodes + 1, 0);
    for (const Node supplier : supplier_) {
        ++first_feed_[supplier + 1];
    }
    std::partial_sum(first_feed_.begin(), first_feed_.end(), first_feed_.begin());
    feeds_.resize(supplier_.size());
    std::vector<std::uint32_t> next(first_feed_.begin(), first_feed_.end() - 1);
    for (Need need = 0; need < needs; ++need) {
        for (Slot slot = first_slot(need); slot < last_slot(need); ++slot) {
            feeds_[next[supplier_[slot]]++] = {need, slot};
        }
    }
}

std::vector<std::vector<ComponentId>> rings(const Stack& stack) {
    const auto index = index_components(stack);
    std::vector<Link> links;
    for (const Requirement& requirement : stack.requirements) {
        if (is_renewal(requirement.phase) && !std::holds_alternative<StopDecay>(requirement.decay)) {
            continue;
        }
        for (const Supplier& supplier : requirement.suppliers) {
            links.push_back({index.at(requirement.consumer), index.at(supplier.component)});
        }
    }
    const std::vector<std::uint32_t> group = strong_components(stack.components.size(), links);
    std::map<std::uint32_t, std::vector<ComponentId>> members;
    for (std::size_t i = 0; i < group.size(); ++i) {
        members[group[i]].push_back(stack.components[i].id);
    }
    std::vector<std::vector<ComponentId>> found;
    for (auto& [number, ids] : members) {
        if (ids.size() > 1) {
            std::sort(ids.begin(), ids.end());
            found.push_back(std::move(ids));
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace volteface::graph
