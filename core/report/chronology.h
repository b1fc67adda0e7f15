// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario does, in the order in which it happens.
#pragma once

#include "core/report/chapters.h"

namespace volteface::report {

/// The scenario in a sentence or two.
[[nodiscard]] std::string plain_summary(const Context& context, const Run& run);

/// What happens to what: effect, start, duration, components hit.
[[nodiscard]] Table events_table(const Context& context, const Run& run);

/// One row per instant at which an event begins or ends, or a service changes; other components are counted.
[[nodiscard]] Table chronology(const Context& context, const Run& run);

} // namespace volteface::report
