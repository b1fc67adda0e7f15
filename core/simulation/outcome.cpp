// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/outcome.h"

#include <algorithm>
#include <cassert>

namespace volteface::simulation {

namespace {

template <class Piece>
const Piece& piece_at(const std::vector<Piece>& pieces, Minute at) {
    assert(!pieces.empty());
    const auto after =
        std::upper_bound(pieces.begin(), pieces.end(), at,
                         [](Minute minute, const Piece& piece) { return minute < piece.from; });
    return after == pieces.begin() ? pieces.front() : *(after - 1);
}

} // namespace

const ComponentOutcome* find(const Outcome& outcome, const ComponentId& id) {
    const auto found = std::lower_bound(
        outcome.components.begin(), outcome.components.end(), id,
        [](const ComponentOutcome& component, const ComponentId& key) { return component.id < key; });
    return found == outcome.components.end() || found->id != id ? nullptr : &*found;
}

const Stretch& stretch_at(const ComponentOutcome& component, Minute at) {
    return piece_at(component.states, at);
}

const RenewalStretch& renewal_at(const ComponentOutcome& component, Minute at) {
    return piece_at(component.renewal, at);
}

} // namespace volteface::simulation
