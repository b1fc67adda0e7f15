// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as people write it, with comments and without brackets.
#pragma once

#include "core/base/result.h"
#include "core/base/tree_reading.h"
#include "core/model/scenario.h"

#include <string>
#include <string_view>
#include <vector>

namespace volteface::exchange {

struct ReadScenario {
    Scenario scenario;                    ///< legal: validate() finds nothing
    std::vector<UnknownKey> unknown_keys; ///< passed over; in selectors and effects they are errors
};

/// JSON is YAML too. Everything wrong at once, each error with file, path and line.
[[nodiscard]] ResultAll<ReadScenario> read_scenario_yaml(std::string_view text, const std::string& file);

/// Reading it back gives an equal scenario; the same scenario gives the same bytes. Comments are not kept.
[[nodiscard]] std::string write_scenario_yaml(const Scenario& scenario);

} // namespace volteface::exchange
