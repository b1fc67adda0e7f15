// SPDX-License-Identifier: GPL-3.0-or-later
// Natural numbers of any size: how many minimal cut sets there are.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace volteface::audit {

class Natural {
public:
    Natural() = default;
    Natural(std::uint64_t value); // NOLINT(google-explicit-constructor): a number is a number

    Natural& operator+=(const Natural& other);
    friend Natural operator+(Natural a, const Natural& b) { return a += b; }
    friend Natural operator*(const Natural& a, const Natural& b);

    [[nodiscard]] bool is_zero() const { return limbs_.empty(); }
    /// Empty where it does not fit.
    [[nodiscard]] std::optional<std::uint64_t> small() const;
    /// Decimal digits.
    [[nodiscard]] std::string to_text() const;

    friend bool operator==(const Natural&, const Natural&) = default;
    friend std::strong_ordering operator<=>(const Natural& a, const Natural& b);

private:
    std::vector<std::uint32_t> limbs_; ///< least first; no zero at the end
};

} // namespace volteface::audit
