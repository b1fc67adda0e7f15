// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace volteface {

namespace {

constexpr int most_digits = 18;
constexpr std::int32_t most_scale = 30;

} // namespace

Result<Decimal> Decimal::parse(std::string_view text) {
    const auto refused = [&] { return fail(ErrorCode::malformed_number, {}, {std::string(text)}); };
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (negative) {
        rest.remove_prefix(1);
    }
    Decimal result;
    bool after_point = false;
    bool any_digit = false;
    int significant = 0;
    std::int32_t pending_zeros = 0; // zeros behind the point that count only if another digit follows
    for (const char c : rest) {
        if (c == '.' && !after_point && any_digit) {
            after_point = true;
            continue;
        }
        if (c < '0' || c > '9') {
            return refused();
        }
        any_digit = true;
        if (after_point && c == '0') {
            ++pending_zeros;
            continue;
        }
        for (; pending_zeros > 0; --pending_zeros) {
            result.digits_ *= 10;
            ++result.scale_;
            significant += significant > 0 ? 1 : 0;
            if (significant > most_digits) {
                return refused();
            }
        }
        result.digits_ = result.digits_ * 10 + (c - '0');
        result.scale_ += after_point ? 1 : 0;
        significant += significant > 0 || c != '0' ? 1 : 0;
        if (significant > most_digits || result.scale_ > most_scale) {
            return refused();
        }
    }
    if (!any_digit || rest.back() == '.') {
        return refused();
    }
    if (negative) {
        result.digits_ = -result.digits_;
    }
    return result;
}

Result<Decimal> Decimal::from_double(double value) {
    std::array<char, 400> buffer{};
    const auto refused = [&] {
        const auto shown = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
        return fail(ErrorCode::malformed_number, {}, {std::string(buffer.data(), shown.ptr)});
    };
    if (!std::isfinite(value)) {
        return refused();
    }
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    if (written.ec != std::errc{}) {
        return refused();
    }
    auto parsed =
        parse(std::string_view(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())));
    if (!parsed) {
        return refused();
    }
    return parsed;
}

Decimal Decimal::whole(std::int64_t value) {
    Decimal result;
    result.digits_ = value;
    return result;
}

double Decimal::to_double() const {
    const std::string text = to_text();
    double value = 0;
    [[maybe_unused]] const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    assert(read.ec == std::errc{});
    return value;
}

std::string Decimal::to_text() const {
    std::string text = std::to_string(digits_ < 0 ? -digits_ : digits_);
    if (scale_ > 0) {
        const auto scale = static_cast<std::size_t>(scale_);
        if (text.size() <= scale) {
            text.insert(0, scale + 1 - text.size(), '0');
        }
        text.insert(text.size() - scale, 1, '.');
    }
    return digits_ < 0 ? "-" + text : text;
}

} // namespace volteface
