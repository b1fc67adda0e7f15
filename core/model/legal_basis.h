// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data that leave the European Economic Area without a ground that the stack shows.
#pragma once

#include "core/model/stack.h"

#include <vector>

namespace volteface {

/// A service and the processors that its data reach without a legal basis.
struct UnfoundedTransfer {
    ComponentId service;
    std::vector<ComponentId> processors; ///< at least one, sorted

    friend bool operator==(const UnfoundedTransfer&, const UnfoundedTransfer&) = default;
};

/// The data of a service go where its needs of phase `run` lead, supplier after supplier, standbys included.
/// A processor is a component that is rented as a service (access `api` or `managed`) from somebody else and
/// whose control jurisdiction is known and outside the EEA. A transfer is unfounded where
/// - the service's data class is `personal` or above,
/// - and some way leads from the service to the processor on which no consumer, the service first and the
///   one that lists the processor last, has a need of phase `legal`.
/// The way ends at the processor: whom it employs in turn is for its own contract. What is unknown accuses
/// nobody. In the order of the stack's components. O(services × links).
[[nodiscard]] std::vector<UnfoundedTransfer> unfounded_transfers(const Stack& stack);

} // namespace volteface
