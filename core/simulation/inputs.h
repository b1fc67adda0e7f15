// SPDX-License-Identifier: GPL-3.0-or-later
// What a result rests on, and how far that can be trusted: a figure is no better than the facts below it.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <cstddef>
#include <vector>

namespace volteface::simulation {

/// Inputs by the confidence that their record states. Every input is counted once, under one of the five.
struct Inputs {
    std::size_t measured = 0;
    std::size_t sourced = 0;
    std::size_t general_knowledge = 0;
    std::size_t estimated = 0;
    std::size_t unsaid = 0;   ///< the record states no confidence
    std::size_t inferred = 0; ///< of all these: brought in from the catalogue and not confirmed

    [[nodiscard]] std::size_t total() const {
        return measured + sourced + general_knowledge + estimated + unsaid;
    }
    /// Those with that confidence, as a share of all; 0 of nothing.
    [[nodiscard]] double share(Confidence confidence) const;
    [[nodiscard]] std::size_t count(Confidence confidence) const;

    friend bool operator==(const Inputs&, const Inputs&) = default;
};

/// The inputs of one component's outcome: the component, every component below it over needs of any phase,
/// those needs, the organisations of these components with their chains of parents; and the scenario, one
/// input for the course of each event and one for its likelihood where it states one, all with the
/// scenario's confidence. Nothing for an id that leads nowhere. O(components + links).
[[nodiscard]] Inputs inputs_of(const Stack& stack, const Scenario& scenario, const ComponentId& id);

/// The same for an outcome as a whole: all that at least one service rests on, each record once; for a stack
/// without services all of it.
[[nodiscard]] Inputs inputs_of(const Stack& stack, const Scenario& scenario);

struct ServiceInputs {
    ComponentId id;
    Inputs inputs;

    friend bool operator==(const ServiceInputs&, const ServiceInputs&) = default;
};

/// For every component of layer service, sorted by id, as in Outcome::services.
[[nodiscard]] std::vector<ServiceInputs> inputs_by_service(const Stack& stack, const Scenario& scenario);

} // namespace volteface::simulation
