// SPDX-License-Identifier: GPL-3.0-or-later
// Broken files by the thousand: none may crash, hang or pass as something that the rules forbid.
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"

#include <array>
#include <string>

using namespace volteface;
using namespace volteface::exchange;

namespace {

constexpr std::array<std::string_view, 24> hostile{
    "[",    "]",    "{",  "}",  "\"",   ",", ":",  "\n",     "&a ", "*a",   "1e999", "-0",
    "\xFF", "null", "- ", "  ", "\\u0", "#", "? ", "!!str ", "|\n", ">-\n", "---",   "\t"};

/// One to four small accidents: a byte changed, a stretch lost, doubled or moved, something hostile put in.
std::string mutated(std::string text, tests::Random& random) {
    for (std::uint64_t i = 1 + random.below(4); i > 0 && !text.empty(); --i) {
        const std::size_t at = random.below(text.size());
        const std::size_t length = std::min<std::size_t>(text.size() - at, 1 + random.below(40));
        switch (random.below(6)) {
        case 0:
            text[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            text.insert(at, hostile[random.below(hostile.size())]);
            break;
        case 4: {
            const std::string piece = text.substr(at, length);
            text.erase(at, length);
            text.insert(random.below(text.size() + 1), piece);
            break;
        }
        default:
            text[at] = static_cast<char>(text[at] ^ (1 << random.below(7)));
            break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("no broken stack crashes the reader or passes as legal") {
    std::vector<std::string> corpus;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        corpus.push_back(write_stack_json(tests::random_stack(seed, {2, 3, 3, seed % 4 == 0 ? 1 : 0})));
    }
    int accepted = 0;
    for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
        tests::Random random(seed);
        const std::string text = mutated(corpus[seed % corpus.size()], random);
        const auto read = read_stack_json(text, "f");
        if (read) {
            ++accepted;
            REQUIRE(validate(read->stack).empty());
        } else {
            REQUIRE_FALSE(read.error().empty());
            REQUIRE(read.error().front().place.file == "f");
        }
    }
    CHECK(accepted > 100); // a changed letter in a name is still a stack
}

TEST_CASE("no broken scenario crashes the reader or passes as legal") {
    const Stack stack = tests::random_stack(1);
    std::vector<std::string> corpus;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        corpus.push_back(write_scenario_yaml(tests::random_scenario(seed, stack)));
    }
    int accepted = 0;
    for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
        tests::Random random(seed);
        const std::string text = mutated(corpus[seed % corpus.size()], random);
        const auto read = read_scenario_yaml(text, "f");
        if (read) {
            ++accepted;
            REQUIRE(validate(read->scenario).empty());
        } else {
            REQUIRE_FALSE(read.error().empty());
            REQUIRE(read.error().front().place.file == "f");
        }
    }
    CHECK(accepted > 100);
}
