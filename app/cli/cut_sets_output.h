// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal cut sets told to a person, and to scripts.
#pragma once

#include "app/cli/console.h"
#include "core/audit/cut_sets.h"
#include "core/audit/level.h"
#include "core/base/tree.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::cli {

/// What is asked about.
struct AskedTree {
    FaultTree tree;
    std::string title;
    std::vector<std::string> names; ///< of the events, for a person
    audit::Level level = audit::Level::component;
    bool is_stack = false;
    std::size_t unknown_below = 0;
};

struct CutSetsAnswer {
    const audit::CutSets* cut_sets = nullptr;
    std::optional<std::vector<audit::CutSet>> sets; ///< none: only counted
    std::optional<std::size_t> first;               ///< the limit that the caller set
    bool by_probability = false;                    ///< the most probable sets first, not the smallest
    std::optional<double> probability;
    bool probability_asked = false;
    std::optional<std::vector<audit::Importance>> importance;
};

/// The format "volteface-cut-sets".
[[nodiscard]] Tree cut_sets_tree(const AskedTree& asked, const CutSetsAnswer& answer);

void print_cut_sets(Console& console, const AskedTree& asked, const CutSetsAnswer& answer);

} // namespace volteface::cli
