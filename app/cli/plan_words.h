// SPDX-License-Identifier: GPL-3.0-or-later
// The closed sets of a plan, as words of results and as sentences.
#pragma once

#include "core/plan/planning.h"

#include <string>
#include <string_view>

namespace volteface::cli {

[[nodiscard]] std::string_view to_word(plan::Status status);    ///< "optimal"
[[nodiscard]] std::string_view to_word(plan::Goal goal);        ///< "cheapest"
[[nodiscard]] std::string_view to_word(plan::FitSource source); ///< "evaluation"
[[nodiscard]] std::string_view to_word(plan::Reason reason);    ///< "falls-under-scenario"
[[nodiscard]] std::string_view to_word(plan::Limiting limiting);
[[nodiscard]] std::string_view to_word(plan::Demand::Kind kind);

/// "falls under the scenario (Azure is out)"; names from `stack`, which holds what the plan brings in.
[[nodiscard]] std::string sentence_of(const plan::Objection& objection, const Stack& stack);
/// "up by day 45: Claims assistant"
[[nodiscard]] std::string sentence_of(const plan::Demand& demand, const Stack& stack,
                                      const PlanConstraints& constraints);
/// "needs 2 more people in the team ML engineers"
[[nodiscard]] std::string sentence_of(const plan::WhatWouldDo& what, const Stack& stack);

} // namespace volteface::cli
