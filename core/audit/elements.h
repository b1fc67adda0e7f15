// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be lost, and what goes with them.
#pragma once

#include "core/audit/level.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace volteface::audit {

/// One thing that can be lost: a component, an organisation with its subsidiaries, a jurisdiction with all it
/// controls, or a country with all that stands in it.
struct Element {
    Level level = Level::component;
    std::string id; ///< component id, organisation id, or country code

    friend bool operator==(const Element&, const Element&) = default;
    friend auto operator<=>(const Element&, const Element&) = default;
};

/// An element with what goes with it: indices into stack.components, ascending, at least one.
struct Loss {
    Element element;
    std::vector<std::size_t> components;

    friend bool operator==(const Loss&, const Loss&) = default;
};

/// Whether the component belongs to the organisation whose stack it is, or to a subsidiary of it.
[[nodiscard]] bool is_own(const Stack& stack, const Component& component);

/// Every element of a level that takes at least one component with it, sorted by id. What is unknown at a
/// level is lost with nobody; at the levels organisation and control nothing of one's own is lost.
/// O(components × length of the chains).
[[nodiscard]] std::vector<Loss> losses(const Stack& stack, Level level);

/// The loss of one element; none where it takes nothing with it.
[[nodiscard]] std::optional<Loss> loss_of(const Stack& stack, const Element& element);

/// Country of the element: its control jurisdiction for a component or an organisation, else itself. Empty:
/// unknown.
[[nodiscard]] std::optional<Country> country_of(const Stack& stack, const Element& element);

/// Everything that goes with the element is out for good from `start`: what simulate() and the map take to
/// show an exposure over time. Empty where nothing goes with it.
[[nodiscard]] std::optional<Scenario> loss_scenario(const Stack& stack, const Element& element,
                                                    Duration horizon = Duration::days(365),
                                                    Duration start = {});
/// The same for any components, as indices into stack.components; at least one.
[[nodiscard]] Scenario loss_scenario(const Stack& stack, const std::vector<std::size_t>& components,
                                     Duration horizon, Duration start = {});

/// Jurisdictions that a person accepts: country codes and the named sets "EU", "EEA", "NATO".
class Accepted {
public:
    Accepted()
        : codes_{"EU", "EEA"} {}
    explicit Accepted(std::vector<std::string> codes)
        : codes_(std::move(codes)) {}

    [[nodiscard]] bool holds(Country country) const;
    [[nodiscard]] const std::vector<std::string>& codes() const { return codes_; }

    friend bool operator==(const Accepted&, const Accepted&) = default;

private:
    std::vector<std::string> codes_;
};

} // namespace volteface::audit
