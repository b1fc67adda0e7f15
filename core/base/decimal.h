// SPDX-License-Identifier: GPL-3.0-or-later
// Money that a person enters: a decimal, kept to the digit. Computed amounts are doubles.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace volteface {

/// digits / 10^scale, normalised (no trailing zeros after the point), at most 18 significant digits.
class Decimal {
public:
    Decimal() = default;

    /// Reads "1234.50" or "-3"; point only, no exponent, no separators. Error: malformed_number.
    [[nodiscard]] static Result<Decimal> parse(std::string_view text);

    /// The shortest decimal that reads back as `value`. Error: malformed_number if it is not finite or needs
    /// more than 18 digits before the point or 30 behind it.
    [[nodiscard]] static Result<Decimal> from_double(double value);

    [[nodiscard]] static Decimal whole(std::int64_t value);

    [[nodiscard]] double to_double() const;
    /// "1234.5": the text that parse() reads back.
    [[nodiscard]] std::string to_text() const;
    [[nodiscard]] bool is_negative() const noexcept { return digits_ < 0; }
    [[nodiscard]] bool is_zero() const noexcept { return digits_ == 0; }
    [[nodiscard]] bool is_whole() const noexcept { return scale_ == 0; }
    /// The value of a decimal without digits behind the point.
    [[nodiscard]] std::int64_t whole_value() const noexcept { return digits_; }

    friend bool operator==(const Decimal&, const Decimal&) = default;

private:
    std::int64_t digits_ = 0;
    std::int32_t scale_ = 0;
};

} // namespace volteface
