// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulation found, for scripts and other tools.
#pragma once

#include "core/simulation/inputs.h"
#include "core/simulation/outcome.h"

#include <string>
#include <string_view>

namespace volteface::report {

/// The format "volteface-simulation". Money is not rounded; what does not apply is null. The same outcome
/// gives the same bytes.
[[nodiscard]] std::string write_simulation_json(const simulation::Outcome& outcome);
/// The same with "inputs", of the whole and of each service: how sure what the outcome rests on is. `stack`
/// and `scenario` are those of the outcome.
[[nodiscard]] std::string write_simulation_json(const simulation::Outcome& outcome, const Stack& stack,
                                                const Scenario& scenario);

/// "up", "frozen", "at-risk", "degraded", "down", "unlawful"
[[nodiscard]] std::string_view state_word(simulation::State state);

} // namespace volteface::report
