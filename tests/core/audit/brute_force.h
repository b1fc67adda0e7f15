// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal cut sets by trying every set of losses: slow, plain, and independent of the diagrams.
#pragma once

#include "core/model/fault_tree.h"
#include "tests/support/random_stack.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace volteface::tests {

using NameSets = std::set<std::vector<std::string>>; ///< names inside a set are sorted

/// Whether the tree's top has failed after these losses (bit i: event i): what nothing fells does not fail.
[[nodiscard]] bool has_failed(const FaultTree& tree, std::uint32_t lost);

/// The minimal sets among all subsets of `names` (at most 20, sorted) for which `fails` holds.
[[nodiscard]] NameSets minimal_sets(const std::vector<std::string>& names,
                                    const std::function<bool(std::uint32_t)>& fails);
[[nodiscard]] NameSets minimal_sets(const FaultTree& tree);

struct RandomTreeSize {
    int events = 7;
    int gates = 7;
    bool rings = true;
};

/// Events "e00", "e01", …; gates of all kinds, constants now and then, the same input twice now and then.
[[nodiscard]] FaultTree random_tree(std::uint64_t seed, const RandomTreeSize& size = {});

} // namespace volteface::tests
