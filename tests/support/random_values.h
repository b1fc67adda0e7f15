// SPDX-License-Identifier: GPL-3.0-or-later
// Random values of the model's small types, for random_stack and random_scenario.
#pragma once

#include "core/base/country.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/duration.h"
#include "core/base/estimate.h"
#include "core/base/text.h"
#include "core/model/source.h"
#include "core/model/words.h"
#include "tests/support/random_stack.h"

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::tests {

template <class List>
const auto& pick(Random& random, const List& list) {
    return list[random.below(std::size(list))];
}

template <class E>
E any_word(Random& random) {
    return pick(random, words<E>()).value;
}

template <class Make>
auto maybe(Random& random, Make make) {
    using Value = decltype(make());
    return random.chance(0.5) ? std::optional<Value>(make()) : std::nullopt;
}

/// Words that people, other scripts and machines bring along.
std::string any_fragment(Random& random);
std::string any_text(Random& random);
std::string maybe_text(Random& random);
Text any_both(Random& random);
Text maybe_both(Random& random);
std::string numbered(std::string_view name, std::size_t i);
Country any_country(Random& random);
Duration any_duration(Random& random);
Date any_date(Random& random);
Decimal any_money(Random& random);
/// Three points from 0 to `most`, or one.
Estimate any_estimate(Random& random, double most);
std::vector<std::string> some_words(Random& random, std::string_view name);
Source any_source(Random& random);
std::vector<Source> some_sources(Random& random);

} // namespace volteface::tests
