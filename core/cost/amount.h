// SPDX-License-Identifier: GPL-3.0-or-later
// A computed amount: low, likely, high and, apart from them, the mean. Sums and products are taken column by
// column; the mean is the PERT mean of an input, and sums and products of means above it (so the mean of a
// product is not the PERT mean of its three points).
#pragma once

#include "core/base/estimate.h"

#include <optional>

namespace volteface::cost {

/// low ≤ likely ≤ high, low ≤ mean ≤ high, all finite; the unit is the owner's. May be negative (savings).
struct Amount {
    double low = 0;
    double likely = 0;
    double high = 0;
    double mean = 0;

    /// An input: its mean is the PERT mean.
    [[nodiscard]] static constexpr Amount of(const Estimate& input) {
        return {input.low, input.likely, input.high, input.mean()};
    }
    [[nodiscard]] static constexpr Amount certain(double value) { return {value, value, value, value}; }

    [[nodiscard]] constexpr Estimate range() const { return {low, likely, high}; }
    [[nodiscard]] constexpr bool is_zero() const { return low == 0 && likely == 0 && high == 0 && mean == 0; }

    constexpr Amount& operator+=(const Amount& other) {
        low += other.low;
        likely += other.likely;
        high += other.high;
        mean += other.mean;
        return *this;
    }
    friend constexpr Amount operator+(Amount a, const Amount& b) { return a += b; }
    /// Of factors that are not negative.
    friend constexpr Amount operator*(const Amount& a, const Amount& b) {
        return {a.low * b.low, a.likely * b.likely, a.high * b.high, a.mean * b.mean};
    }
    /// By a certain factor ≥ 0.
    friend constexpr Amount operator*(const Amount& a, double factor) {
        return {a.low * factor, a.likely * factor, a.high * factor, a.mean * factor};
    }
    /// As wide as it can get: the low end is a's low less b's high.
    friend constexpr Amount operator-(const Amount& a, const Amount& b) {
        return {a.low - b.high, a.likely - b.likely, a.high - b.low, a.mean - b.mean};
    }
    /// The smallest quotient is the low end, so the high end of b divides the low end of a. b is above 0.
    friend constexpr Amount operator/(const Amount& a, const Amount& b) {
        return {a.low / b.high, a.likely / b.likely, a.high / b.low, a.mean / b.mean};
    }

    friend constexpr bool operator==(const Amount&, const Amount&) = default;
};

/// A sum of which some addends may be unknown: then `known` is what the others come to, and the true amount
/// is that or more.
struct Total {
    Amount known;
    bool open = false; ///< something unknown is missing from it

    constexpr Total& operator+=(const Total& other) {
        known += other.known;
        open = open || other.open;
        return *this;
    }
    constexpr Total& operator+=(const std::optional<Amount>& other) {
        if (other) {
            known += *other;
        } else {
            open = true;
        }
        return *this;
    }

    friend constexpr bool operator==(const Total&, const Total&) = default;
};

} // namespace volteface::cost
