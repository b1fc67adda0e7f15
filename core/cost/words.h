// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand for the closed sets of this folder in files and results. Never translated.
#pragma once

#include "core/cost/move_cost.h"

#include <optional>
#include <string>
#include <string_view>

namespace volteface::cost {

[[nodiscard]] std::string_view to_word(AssumptionGroup group); ///< "re-engineering"
[[nodiscard]] std::optional<AssumptionGroup> group_from_word(std::string_view word);
[[nodiscard]] std::string group_words(); ///< all of them, joined by ", "

[[nodiscard]] std::string_view to_word(Heading heading); ///< "re_engineering": the key of results
[[nodiscard]] std::string_view to_word(Skill skill);
[[nodiscard]] std::string_view to_word(Aspect aspect);
[[nodiscard]] std::string_view to_word(DistanceBasis basis);
[[nodiscard]] std::string_view to_word(LineKind kind);
[[nodiscard]] std::string_view to_word(SharedKind kind);
[[nodiscard]] std::string_view to_word(Input::Kind kind);

} // namespace volteface::cost
