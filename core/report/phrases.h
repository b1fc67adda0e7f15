// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that several chapters share.
#pragma once

#include "core/base/text.h"
#include "core/report/figures.h"

#include <string>

namespace volteface::report {

/// "Four of seven services stop", "The only service stops", "No service stops".
[[nodiscard]] std::string services_stop(Language language, std::size_t down, std::size_t services);
/// The same of services that slow down.
[[nodiscard]] std::string services_slow_down(Language language, std::size_t degraded, std::size_t services);
/// What stops, or where nothing does, what slows down.
[[nodiscard]] std::string services_harmed(Language language, const KeyFigures& figures);
/// "4 of 7" / "4 sur 7".
[[nodiscard]] std::string part_of(Language language, std::size_t part, std::size_t whole);
/// "Part 2 of 4": a map over several sheets.
[[nodiscard]] std::string part_label(Language language, std::size_t part, std::size_t parts);
/// "91 are under American control, 9 under Chinese, 30 under European; 8 are unknown", largest first, zeros
/// left out.
[[nodiscard]] std::string links_by_control(Language language, const BlocCounts& links);

} // namespace volteface::report
