// SPDX-License-Identifier: GPL-3.0-or-later
// What ships with the program and an audit speaks of.
#pragma once

#include "app/cli/program.h"
#include "core/audit/audit.h"
#include "core/model/stack.h"

namespace volteface::cli {

/// Laws, criteria, what the catalogue offers instead and how long that takes. What cannot be read is told,
/// and left out. The stack outlives the options.
void add_shipped(Program& program, const Stack& stack, audit::Options& options);

} // namespace volteface::cli
