// SPDX-License-Identifier: GPL-3.0-or-later
// When a component's capacity to run is 0, as a fault tree over losses for good: section 4 of the model.
#pragma once

#include "core/audit/level.h"
#include "core/base/result.h"
#include "core/model/fault_tree.h"
#include "core/model/stack.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace volteface::audit {

/// "component", "organisation", "control", "hosting"
[[nodiscard]] std::string_view to_word(Level level);
[[nodiscard]] std::optional<Level> level_of(std::string_view word);

struct FailureTree {
    FaultTree tree; ///< may have rings; events bear component ids, organisation ids or country codes, sorted
    /// Components below that cannot be lost at this level because who they belong to, or where they are, is
    /// unknown.
    std::size_t unknown_below = 0;
};

/// Counts hard needs alone (weight 1): of phase `run` and `legal`, and renewal needs with decay `stop`; in
/// the plane of renewal every renewal need of weight 1. Standbys count as available, buffers as empty. A need
/// that lists too few suppliers has always failed. At the levels organisation and control nothing is lost
/// that belongs to an organisation marked `own` or to a subsidiary of one. Countries are lost one by one:
/// `EU` is the Union's own bodies and takes no member state with it. At the level component an event carries
/// the component's loss probability; at the others none is known.
///
/// Only what the component rests on is in the tree. The stack must be legal. Error: no_such_component.
/// O(components + links).
[[nodiscard]] Result<FailureTree> failure_tree(const Stack& stack, const ComponentId& component, Level level);

/// The same for several components at once: down as soon as one of them is.
[[nodiscard]] Result<FailureTree> failure_tree(const Stack& stack, const std::vector<ComponentId>& components,
                                               Level level);

} // namespace volteface::audit
