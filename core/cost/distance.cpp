// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/distance.h"

#include <algorithm>
#include <utility>

namespace volteface::cost {

namespace {

constexpr Estimate anything{0, 0.5, 1};

Distance far(Aspect aspect, std::string_view id, const AssumptionSet& assumptions) {
    Amount value = assumptions.amount(id);
    value = {std::min(value.low, 1.0), std::min(value.likely, 1.0), std::min(value.high, 1.0),
             std::min(value.mean, 1.0)};
    return {aspect, DistanceBasis::table, value, AssumptionId(std::string(id))};
}

Distance near(Aspect aspect, DistanceBasis basis) {
    return {aspect, basis, Amount::certain(0), std::nullopt};
}

Distance unknown(Aspect aspect) {
    return {aspect, DistanceBasis::unknown, Amount::of(anything), std::nullopt};
}

/// By the pair's own assumption, or that of any other.
Distance between(Aspect aspect, std::string_view word, const std::string& from, const std::string& to,
                 std::string_view else_id, const AssumptionSet& assumptions) {
    std::string first = make_id(from);
    std::string second = make_id(to);
    if (second < first) {
        std::swap(first, second);
    }
    const std::string pair = "distance-" + std::string(word) + "-" + first + "-" + second;
    return far(aspect, assumptions.find(pair) != nullptr ? std::string_view(pair) : else_id, assumptions);
}

/// Two words of the same kind, either of which may be unknown (empty).
Distance of_words(Aspect aspect, std::string_view word, const std::string& from, const std::string& to,
                  bool applies, std::string_view else_id, const AssumptionSet& assumptions) {
    if (from.empty() && to.empty() && !applies) {
        return near(aspect, DistanceBasis::not_applicable);
    }
    if (from.empty() || to.empty()) {
        return unknown(aspect);
    }
    return from == to ? near(aspect, DistanceBasis::same)
                      : between(aspect, word, from, to, else_id, assumptions);
}

bool same_product(const Component& from, const Component& to) {
    return from.id == to.id || (from.catalogue && from.catalogue == to.catalogue) ||
           (!from.name.empty() && from.name == to.name && from.family == to.family);
}

bool is_model(const Component& component) {
    return component.layer == Layer::model || !component.family.empty();
}

Distance model_distance(const Component& from, const Component& to, const AssumptionSet& assumptions) {
    constexpr Aspect aspect = Aspect::model;
    if (!is_model(from) && !is_model(to)) {
        return near(aspect, DistanceBasis::not_applicable);
    }
    if (same_product(from, to)) {
        return near(aspect, DistanceBasis::same);
    }
    if (from.family.empty() || to.family.empty()) {
        return unknown(aspect);
    }
    return from.family == to.family
               ? far(aspect, "distance-model-same-family", assumptions)
               : between(aspect, "model", from.family, to.family, "distance-model-other", assumptions);
}

bool offers(const Component& component, std::string_view capability) {
    return std::find(component.capabilities.begin(), component.capabilities.end(), capability) !=
           component.capabilities.end();
}

/// Chips and GPUs are built for one accelerator stack or another, said or not.
bool has_accelerator(const Component& component) {
    return component.layer == Layer::chip || offers(component, "gpu-compute") ||
           offers(component, "gpu-runtime");
}

/// Whoever hosts others is an operating platform, said or not.
bool hosts(const Component& component) {
    return component.layer == Layer::compute;
}

/// Called over an interface.
bool has_interface(const Component& component) {
    return component.access == Access::api || component.access == Access::managed ||
           component.layer == Layer::model || component.layer == Layer::platform;
}

} // namespace

std::array<Distance, aspect_count> distances(const Component& from, const Component& to,
                                             const AssumptionSet& assumptions) {
    if (from.id == to.id) {
        return {near(Aspect::dialect, DistanceBasis::same), near(Aspect::model, DistanceBasis::same),
                near(Aspect::hardware, DistanceBasis::same), near(Aspect::platform, DistanceBasis::same)};
    }
    return {of_words(Aspect::dialect, "dialect", from.dialect, to.dialect,
                     has_interface(from) || has_interface(to), "distance-dialect-other", assumptions),
            model_distance(from, to, assumptions),
            of_words(Aspect::hardware, "hardware", from.accelerator, to.accelerator,
                     has_accelerator(from) || has_accelerator(to), "distance-hardware-other", assumptions),
            of_words(Aspect::platform, "platform", from.platform, to.platform, hosts(from) || hosts(to),
                     "distance-platform-other", assumptions)};
}

} // namespace volteface::cost
