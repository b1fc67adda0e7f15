// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/natural.h"

#include <algorithm>

namespace volteface::audit {

Natural::Natural(std::uint64_t value) {
    for (; value != 0; value >>= 32U) {
        limbs_.push_back(static_cast<std::uint32_t>(value));
    }
}

Natural& Natural::operator+=(const Natural& other) {
    limbs_.resize(std::max(limbs_.size(), other.limbs_.size()), 0);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < limbs_.size(); ++i) {
        carry += std::uint64_t{limbs_[i]} + (i < other.limbs_.size() ? other.limbs_[i] : 0);
        limbs_[i] = static_cast<std::uint32_t>(carry);
        carry >>= 32U;
    }
    if (carry != 0) {
        limbs_.push_back(static_cast<std::uint32_t>(carry));
    }
    return *this;
}

Natural operator*(const Natural& a, const Natural& b) {
    Natural result;
    result.limbs_.assign(a.limbs_.size() + b.limbs_.size(), 0);
    for (std::size_t i = 0; i < a.limbs_.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.limbs_.size() || carry != 0; ++j) {
            carry += result.limbs_[i + j];
            carry += j < b.limbs_.size() ? std::uint64_t{a.limbs_[i]} * b.limbs_[j] : 0;
            result.limbs_[i + j] = static_cast<std::uint32_t>(carry);
            carry >>= 32U;
        }
    }
    while (!result.limbs_.empty() && result.limbs_.back() == 0) {
        result.limbs_.pop_back();
    }
    return result;
}

std::strong_ordering operator<=>(const Natural& a, const Natural& b) {
    if (a.limbs_.size() != b.limbs_.size()) {
        return a.limbs_.size() <=> b.limbs_.size();
    }
    return std::lexicographical_compare_three_way(a.limbs_.rbegin(), a.limbs_.rend(), b.limbs_.rbegin(),
                                                  b.limbs_.rend());
}

std::optional<std::uint64_t> Natural::small() const {
    if (limbs_.size() > 2) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (std::size_t i = limbs_.size(); i-- > 0;) {
        value = (value << 32U) | limbs_[i];
    }
    return value;
}

std::string Natural::to_text() const {
    constexpr std::uint32_t chunk = 1'000'000'000;
    std::string digits; // the last first
    std::vector<std::uint32_t> left = limbs_;
    while (!left.empty()) {
        std::uint64_t remainder = 0;
        for (std::size_t i = left.size(); i-- > 0;) {
            remainder = (remainder << 32U) | left[i];
            left[i] = static_cast<std::uint32_t>(remainder / chunk);
            remainder %= chunk;
        }
        while (!left.empty() && left.back() == 0) {
            left.pop_back();
        }
        for (int i = 0; i < 9 && (!left.empty() || remainder != 0); ++i) {
            digits.push_back(static_cast<char>('0' + remainder % 10));
            remainder /= 10;
        }
    }
    if (digits.empty()) {
        return "0";
    }
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace volteface::audit
