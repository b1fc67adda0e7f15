// SPDX-License-Identifier: GPL-3.0-or-later
// Stacks to draw: a hand-made company, and layered random ones of any size.
#pragma once

#include "core/model/stack.h"

#include <cstdint>

namespace volteface::tests {

/// 60 components over all layers and both lanes, with standbys, a ring and edges within lanes.
[[nodiscard]] Stack companyStack();

/// `components` over the layers, about `links` links each, mostly to the next layers down and to what lies
/// near.
[[nodiscard]] Stack layeredStack(int components, double links, std::uint64_t seed);

/// The same records in another order.
[[nodiscard]] Stack shuffled(Stack stack, std::uint64_t seed);

} // namespace volteface::tests
