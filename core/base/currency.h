// SPDX-License-Identifier: GPL-3.0-or-later
// The currencies of ISO 4217 that are in use.
#pragma once

#include <string_view>
#include <vector>

namespace volteface {

/// True for an active alphabetic code ("EUR"); lower case is refused.
[[nodiscard]] bool is_currency(std::string_view code) noexcept;

/// All codes, sorted.
[[nodiscard]] const std::vector<std::string_view>& currency_codes();

} // namespace volteface
