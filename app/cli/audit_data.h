// SPDX-License-Identifier: GPL-3.0-or-later
// What ships with the program and an audit speaks of.
#pragma once

#include "app/cli/program.h"
#include "core/audit/audit.h"
#include "core/model/stack.h"

namespace volteface::cli {

/// Laws, criteria, and what the catalogue offers instead. What cannot be read is told, and left out.
void add_shipped(Program& program, const Stack& stack, audit::Options& options);

} // namespace volteface::cli
