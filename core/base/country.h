// SPDX-License-Identifier: GPL-3.0-or-later
// Jurisdictions: the countries of ISO 3166-1 alpha-2, and `EU` for a body of the Union itself.
#pragma once

#include "core/base/result.h"

#include <array>
#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace volteface {

/// An assigned ISO 3166-1 alpha-2 code, or "EU". Made by parse() only.
class Country {
public:
    /// Error: unknown_country. Lower case is refused.
    [[nodiscard]] static Result<Country> parse(std::string_view code);

    [[nodiscard]] std::string str() const { return {code_[0], code_[1]}; }

    friend auto operator<=>(const Country&, const Country&) = default;

private:
    constexpr explicit Country(std::array<char, 2> code)
        : code_(code) {}

    std::array<char, 2> code_;
};

/// All codes that Country::parse takes, sorted.
[[nodiscard]] const std::vector<std::string_view>& country_codes();

/// True if `code` is a named set of countries: "EU", "EEA" or "NATO".
[[nodiscard]] bool is_country_group(std::string_view code) noexcept;

/// True if `country` belongs to the named set. The jurisdiction `EU` is a member of EU and EEA. False for any
/// other group name.
[[nodiscard]] bool is_member(Country country, std::string_view group) noexcept;

/// The four colours of the map: who a jurisdiction is counted under.
enum class Bloc { european, american, chinese, other };

/// `european`: the Union, its members and the EEA. `chinese`: CN with HK and MO.
[[nodiscard]] Bloc bloc_of(Country country) noexcept;

} // namespace volteface
