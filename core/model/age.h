// SPDX-License-Identifier: GPL-3.0-or-later
// How old what is said of a record is: counted from the day on which somebody last checked it.
#pragma once

#include "core/model/stack.h"

#include <cstddef>
#include <optional>

namespace volteface {

/// The last day that a date can mean: 31 December of a year, the last day of a month.
[[nodiscard]] Date latest_day(Date date);

/// Whole days from the latest day of `as_of` to `today`, a whole date; 0 for a day to come. Empty without a
/// date: when it was checked is unknown, which is not the same as long ago.
[[nodiscard]] std::optional<long> days_since(const std::optional<Date>& as_of, Date today);

/// True where the fact was last checked longer before `today` than `stale_after`. Never without a date, nor
/// where `stale_after` is 0.
[[nodiscard]] bool is_stale(const std::optional<Date>& as_of, Duration stale_after, Date today);

/// Components, requirements and organisations of a stack by the age of what is said of them.
struct Ages {
    std::size_t fresh = 0;
    std::size_t stale = 0;
    std::size_t undated = 0; ///< nobody said when they were checked

    friend bool operator==(const Ages&, const Ages&) = default;
};
[[nodiscard]] Ages ages_of(const Stack& stack, Date today);

/// How many components and requirements were inferred and are not confirmed yet.
[[nodiscard]] std::size_t count_inferred(const Stack& stack);

} // namespace volteface
