// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that several chapters share.
#pragma once

#include "core/base/text.h"
#include "core/report/figures.h"

#include <string>

namespace volteface::report {

/// "Four of seven services stop", "The only service stops", "No service stops".
[[nodiscard]] std::string services_stop(Language language, std::size_t down, std::size_t services);
/// "4 of 7" / "4 sur 7".
[[nodiscard]] std::string part_of(Language language, std::size_t part, std::size_t whole);
/// "91 are under American control, 9 under Chinese, 30 under European; 8 are unknown", largest first, zeros
/// left out.
[[nodiscard]] std::string links_by_control(Language language, const BlocCounts& links);

} // namespace volteface::report
