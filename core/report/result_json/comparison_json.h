// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison of scenarios found, for scripts and other tools.
#pragma once

#include "core/model/scenario.h"
#include "core/simulation/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::report {

struct ComparisonResult {
    std::vector<Scenario> scenarios;                    ///< bound
    std::vector<simulation::ComparedScenario> compared; ///< one for each of them, in their order
    std::optional<Duration> offset;                     ///< of the pairs; none: no pairs were asked for
    std::vector<simulation::ComparedPair> pairs;
};

/// The format "volteface-comparison". Money is not rounded; what does not apply is null. The same result
/// gives the same bytes.
[[nodiscard]] std::string write_comparison_json(const ComparisonResult& result);

} // namespace volteface::report
