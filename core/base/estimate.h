// SPDX-License-Identifier: GPL-3.0-or-later
// Three-point estimates. A plain number is an estimate whose three points are equal.
#pragma once

namespace volteface {

/// low ≤ likely ≤ high, all finite; the unit is the owner's.
struct Estimate {
    double low = 0;
    double likely = 0;
    double high = 0;

    [[nodiscard]] static constexpr Estimate certain(double value) { return {value, value, value}; }
    [[nodiscard]] constexpr bool is_certain() const { return low == likely && likely == high; }
    /// The mean of the PERT distribution with shape 4: (low + 4 likely + high) / 6.
    [[nodiscard]] constexpr double mean() const { return (low + 4 * likely + high) / 6; }

    friend constexpr bool operator==(const Estimate&, const Estimate&) = default;
};

} // namespace volteface
