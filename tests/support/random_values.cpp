// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace volteface::tests {

namespace {

/// What people and machines put into names: quotes, brackets, other scripts, emoji, spaces that do not break,
/// words that YAML takes for something else.
constexpr std::array<std::string_view, 35> fragments{"Claims assistant",
                                                     "GPT-4o",
                                                     "Île-de-France",
                                                     "coût: 12 %",
                                                     "“quoted”",
                                                     "back\\slash",
                                                     "\"plain\"",
                                                     "a # b",
                                                     "日本語モデル",
                                                     "مرحبا",
                                                     "Ελλάδα",
                                                     "🤖🚀",
                                                     "tab\there",
                                                     "line\nbreak",
                                                     "  spaces  ",
                                                     "null",
                                                     "true",
                                                     "NO",
                                                     "1e3",
                                                     "007",
                                                     "2026-11-20",
                                                     "- dash",
                                                     "* star",
                                                     "&anchor",
                                                     "{brace}",
                                                     "[list]",
                                                     "<img src=/x>",
                                                     "=SUM(A1)",
                                                     "key: value",
                                                     "don't",
                                                     "$dollar",
                                                     "\xC2\xA0no-break",
                                                     "\xE2\x80\xA8line separator",
                                                     "next\xC2\x85line",
                                                     "x"};

} // namespace

double Random::unit() {
    const double value = static_cast<double>(engine_() >> 11U) * 0x1.0p-53;
    switch (below(4)) {
    case 0:
        return std::floor(value * 10) / 10;
    case 1:
        return std::floor(value * 1000) / 1000;
    default:
        return value;
    }
}

std::string any_fragment(Random& random) {
    return std::string(pick(random, fragments));
}

std::string any_text(Random& random) {
    std::string text(pick(random, fragments));
    while (random.chance(0.3)) {
        text += " ";
        text += pick(random, fragments);
    }
    return text;
}

std::string maybe_text(Random& random) {
    return random.chance(0.4) ? any_text(random) : std::string();
}

Text any_both(Random& random) {
    return Text{any_text(random), maybe_text(random)};
}
Text maybe_both(Random& random) {
    return Text{maybe_text(random), maybe_text(random)};
}

std::string numbered(std::string_view name, std::size_t i) {
    return std::string(name) + "-" + std::to_string(i);
}

Country any_country(Random& random) {
    return *Country::parse(pick(random, country_codes()));
}

Duration any_duration(Random& random) {
    switch (random.below(5)) {
    case 0:
        return Duration{random.between(0, 90)};
    case 1:
        return Duration::hours(random.between(1, 72));
    case 2:
        return Duration::days(random.between(1, 400));
    case 3:
        return Duration{static_cast<Minute>(random.below(2'000'000))};
    default:
        return Duration{};
    }
}

Date any_date(Random& random) {
    const int year = random.between(1, 40) == 1 ? random.between(1, 9999) : random.between(2015, 2032);
    switch (random.below(6)) {
    case 0:
        return Date{year, 0, 0};
    case 1:
        return Date{year, random.between(1, 12), 0};
    default:
        return Date{year, random.between(1, 12), random.between(1, 28)};
    }
}

Decimal any_money(Random& random) {
    constexpr std::array<std::string_view, 6> odd{"0",           "0.1",      "1234.5",
                                                  "99999999.99", "0.000001", "123456789012345.678"};
    return random.chance(0.3) ? *Decimal::parse(pick(random, odd))
                              : Decimal::whole(random.between(0, 2'000'000));
}

Estimate any_estimate(Random& random, double most) {
    if (random.chance(0.3)) {
        return Estimate::certain(random.unit() * most);
    }
    std::array<double, 3> points{random.unit() * most, random.unit() * most, random.unit() * most};
    std::sort(points.begin(), points.end());
    return {points[0], points[1], points[2]};
}

std::vector<std::string> some_words(Random& random, std::string_view name) {
    std::vector<std::string> list;
    for (int i = random.between(0, 3); i > 0; --i) {
        list.push_back(random.chance(0.9) ? numbered(name, random.below(4)) : any_text(random));
    }
    return list;
}

Source any_source(Random& random) {
    Source source{any_text(random), maybe_text(random), std::nullopt, maybe_text(random)};
    if (random.chance(0.6)) {
        source.date = any_date(random);
    }
    return source;
}

std::vector<Source> some_sources(Random& random) {
    std::vector<Source> list;
    for (int i = random.between(0, 2); i > 0; --i) {
        list.push_back(any_source(random));
    }
    return list;
}

} // namespace volteface::tests
