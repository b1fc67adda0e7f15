// SPDX-License-Identifier: GPL-3.0-or-later
// Names of jurisdictions in both languages.
#pragma once

#include "core/base/country.h"
#include "core/base/text.h"

#include <string_view>

namespace volteface {

/// "United States" / "États-Unis", without an article. Empty for a code that has no name. O(log countries).
[[nodiscard]] std::string_view country_name(Country country, Language language);

} // namespace volteface
