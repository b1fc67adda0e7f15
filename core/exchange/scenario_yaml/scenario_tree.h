// SPDX-License-Identifier: GPL-3.0-or-later
// One codec for scenarios, whether they stand in a YAML file or inside a stack's JSON.
#pragma once

#include "core/base/tree_reading.h"
#include "core/model/scenario.h"

#include <string_view>

namespace volteface::exchange {

inline constexpr std::string_view scenario_format = "volteface-scenario";

/// Mistakes of shape go into the log of the cursor; rules of the model are for validate().
[[nodiscard]] Scenario read_scenario(const Cursor& cursor);
[[nodiscard]] Selector read_selector(const Cursor& cursor);

/// Without `format` and `version`.
[[nodiscard]] Tree to_tree(const Scenario& scenario);
[[nodiscard]] Tree to_tree(const Selector& selector);

} // namespace volteface::exchange
