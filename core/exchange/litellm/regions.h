// SPDX-License-Identifier: GPL-3.0-or-later
// In which country a named cloud region stands.
#pragma once

#include "core/base/country.h"

#include <optional>
#include <string_view>

namespace volteface::exchange::litellm {

enum class RegionReach {
    country, ///< of one country
    wide,    ///< spans countries ("eu", "global")
    unknown
};

struct Region {
    RegionReach reach = RegionReach::unknown;
    std::optional<Country> country; ///< where reach is `country`
};

/// Region names of AWS ("eu-west-3"), Google Cloud ("europe-west9"), Azure ("francecentral", "France
/// Central") and the wide ones of inference profiles ("eu", "us", "apac", "global").
[[nodiscard]] Region region_named(std::string_view name);

} // namespace volteface::exchange::litellm
