// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the inputs of a simulation are, told to a person.
#pragma once

#include "app/cli/simulate_text.h"
#include "core/simulation/inputs.h"

#include <string>

namespace volteface::cli {

/// "These figures rest on …" where what nobody has confirmed counts in them; else empty.
[[nodiscard]] std::string inferred_note(const simulation::Inputs& inputs);

/// The whole in one line, then each harmed service in one.
void print_inputs(Console& console, const Told& told);

/// What one component's state rests on.
void print_inputs(Console& console, const Told& told, const ComponentId& id);

} // namespace volteface::cli
