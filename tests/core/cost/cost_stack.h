// SPDX-License-Identifier: GPL-3.0-or-later
// A small stack to move: a service on a model of one provider, with two candidates.
#pragma once

#include "core/cost/move_cost.h"

#include <string>
#include <vector>

namespace volteface::tests {

/// What the program ships.
[[nodiscard]] const std::vector<cost::Figure>& shipped_figures();

/// Component of that layer, served over an API.
[[nodiscard]] Component component_of(const std::string& id, Layer layer, const std::string& organisation);

/// Service "claims" needs ("chat") the model "gpt" of "acme" (US), dialect openai, family gpt. Beside it, not
/// listed anywhere, "claude" of "beta", dialect anthropic, family claude. Nothing is counted.
[[nodiscard]] Stack chat_stack();

[[nodiscard]] Requirement& need(Stack& stack, const std::string& id);
[[nodiscard]] Component& part(Stack& stack, const std::string& id);

/// The move of the first need from "gpt" to "claude" (or from and to others).
[[nodiscard]] cost::MoveCost move_of(const Stack& stack, const std::string& requirement = "chat",
                                     const std::string& from = "gpt", const std::string& to = "claude",
                                     Minute start = 0);

/// Likely value of the lines of that id, money.
[[nodiscard]] double likely(const std::vector<cost::Line>& lines, const std::string& id);

[[nodiscard]] const cost::SharedCost* shared(const cost::MoveCost& cost, cost::SharedKind kind,
                                             const std::string& key);

[[nodiscard]] const cost::Total& under(const cost::Headings& headings, cost::Heading heading);

} // namespace volteface::tests
