// SPDX-License-Identifier: GPL-3.0-or-later
// S: the id of a scenario of the stack, of the shipped library, or a file.
#pragma once

#include "app/cli/program.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::cli {

/// Stored ones win over shipped ones of the same id; what names a file (it holds '/' or '.') is read. Says
/// what is wrong and sets `status` otherwise. Parameters are not bound yet.
[[nodiscard]] std::optional<Scenario> find_scenario(Program& program, const Stack& stack,
                                                    const std::string& name, Status& status);

/// "PARAM=VALUE" words put in; the others take their defaults.
[[nodiscard]] std::optional<Scenario> bind_words(Program& program, const Scenario& scenario,
                                                 const std::vector<std::string>& words, Status& status);

/// The scenario combined with others: "S" starts with it, "S@P30D" thirty days later. Their parameters take
/// their defaults.
[[nodiscard]] std::optional<Scenario> combine_words(Program& program, const Stack& stack,
                                                    const Scenario& scenario,
                                                    const std::vector<std::string>& words, Status& status);

} // namespace volteface::cli
