// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/below.h"
#include "core/audit/chokepoints.h"
#include "core/audit/loss_sweep.h"
#include "core/audit/smallest_losses.h"
#include "tests/core/audit/holders.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

using Sets = std::map<std::vector<std::string>, std::set<ComponentId>>;

/// Sets of one and two that stop services, by trying every one.
Sets tried(const Stack& stack, Level level) {
    const LossSweep sweep(stack);
    const std::vector<Loss> all = losses(stack, level);
    const std::vector<bool> broken = sweep.down_after(std::vector<std::size_t>{});
    Sets sets;
    std::vector<std::vector<bool>> alone;
    for (const Loss& loss : all) {
        alone.push_back(sweep.down_after(loss.components));
    }
    for (const std::size_t service : services_of(stack)) {
        if (broken[service]) {
            continue;
        }
        const ComponentId& id = stack.components[service].id;
        for (std::size_t a = 0; a < all.size(); ++a) {
            if (alone[a][service]) {
                if (level != Level::component || all[a].element.id != id.str()) {
                    sets[{all[a].element.id}].insert(id);
                }
                continue;
            }
            for (std::size_t b = a + 1; b < all.size(); ++b) {
                std::vector<std::size_t> both;
                std::set_union(all[a].components.begin(), all[a].components.end(), all[b].components.begin(),
                               all[b].components.end(), std::back_inserter(both));
                if (!alone[b][service] && sweep.down_after(both)[service]) {
                    sets[{all[a].element.id, all[b].element.id}].insert(id);
                }
            }
        }
    }
    return sets;
}

Sets found(const CutLevel& level) {
    Sets sets;
    for (const auto* groups : {&level.singles, &level.pairs}) {
        for (const CutGroup& group : *groups) {
            sets[group.elements].insert(group.services.begin(), group.services.end());
        }
    }
    return sets;
}

} // namespace

TEST_CASE("the smallest losses of all services are those that trying every one and every two finds") {
    std::size_t seen = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Stack stack = random_stack(seed);
        const auto levels = smallest_cut_sets(stack).value();
        for (const CutLevel& level : levels) {
            INFO("seed " << seed << ", level " << static_cast<int>(level.level));
            CHECK_FALSE(level.cut);
            CHECK(level.too_large == 0);
            const Sets expected = tried(stack, level.level);
            seen += expected.size();
            CHECK(found(level) == expected);
            for (const CutsOfService& service : level.services) {
                std::size_t singles = 0;
                std::size_t pairs = 0;
                for (const auto& set : expected) {
                    if (set.second.contains(service.service)) {
                        (set.first.size() == 1 ? singles : pairs) += 1;
                    }
                }
                CHECK(service.singles == singles);
                CHECK(service.pairs == pairs);
            }
        }
    }
    CHECK(seen > 100);
}

TEST_CASE("the smallest losses count a known impact, and say how many are not known") {
    Stack stack = stack_of("service a impact 1000\nservice b\na: x\nb: x");
    held_by(stack, "big US: x");
    const CutLevel level = smallest_cut_sets(stack).value()[static_cast<std::size_t>(Level::organisation)];
    REQUIRE(level.singles.size() == 1);
    CHECK(level.singles.front().impact == 1000);
    CHECK(level.singles.front().impact_unknown == 1);
    CHECK(level.services.front().service == ComponentId("a")); // the greatest impact first
    std::stop_source stop;
    stop.request_stop();
    Watch watch;
    watch.stop = stop.get_token();
    CHECK(smallest_cut_sets(stack, watch).error().code == ErrorCode::cancelled);
}

TEST_CASE("sets of three and more are listed after smaller ones, counted by size, and stop what they say") {
    const Stack stack =
        stack_of("service a impact 1000\nservice b\na: 1 of x, y, z\nb: 1 of x, y, z\nb: 1 of v, w");
    const CutLevel level = smallest_cut_sets(stack).value().front();
    REQUIRE(level.larger_sets.size() == 1);
    CHECK(level.larger_sets.front().elements == std::vector<std::string>{"x", "y", "z"});
    CHECK(level.larger_sets.front().services == std::vector{ComponentId("a"), ComponentId("b")});
    CHECK(level.larger_sets.front().impact == 1000);
    CHECK(level.larger_sets.front().impact_unknown == 1);
    CHECK(level.pairs.size() == 1);
    REQUIRE(level.services.front().counts.size() == 4);
    CHECK(level.services.front().counts[3] == Natural(1U));
    CHECK(level.services.front().complete);
}

TEST_CASE("the list of larger sets ends at a number, their count does not") {
    Stack stack = stack_of("service a\na: 3 of k, l, m, n, o, p, q, r, s, t, u");
    // Nine of eleven lost are too many together to be looked for.
    CHECK(smallest_cut_sets(stack).value().front().larger_sets.empty());
    CHECK(smallest_cut_sets(stack).value().front().larger);
    stack = stack_of("service a\na: 8 of k, l, m, n, o, p, q, r, s, t, u");
    const CutLevel level = smallest_cut_sets(stack).value().front();
    REQUIRE(level.services.front().counts.size() == 5);
    CHECK(level.services.front().counts[4] == Natural(330U)); // 11 over 4
    CHECK(level.larger_sets.size() == most_larger_sets);
    CHECK(level.services.front().listed_larger == most_larger_sets);
    CHECK(level.larger_sets.front().elements.size() == 4);
}
