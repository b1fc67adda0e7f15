// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of scenarios, told to a person: a heat map of words, and the pairs that are worst.
#pragma once

#include "app/cli/console.h"
#include "core/model/stack.h"
#include "core/report/result_json/comparison_json.h"

namespace volteface::cli {

/// Services as columns: by name where the terminal is wide enough, else by number, with a key.
void print_comparison(Console& console, const Stack& stack, const report::ComparisonResult& result);

} // namespace volteface::cli
