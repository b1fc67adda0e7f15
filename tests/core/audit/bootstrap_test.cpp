// SPDX-License-Identifier: GPL-3.0-or-later
// Starting from cold, by hand and against every set there is.
#include "core/audit/bootstrap.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

std::string told(const std::vector<ComponentId>& ids) {
    std::string text;
    for (const ComponentId& id : ids) {
        text += (text.empty() ? "" : " ") + id.str();
    }
    return text;
}

/// What runs, by plain iteration from all off (or all on), with some held up.
std::set<std::string> running(const Stack& stack, bool from_up, const std::set<std::string>& held) {
    std::map<std::string, bool> run;
    std::map<std::string, bool> renew;
    for (const Component& component : stack.components) {
        run[component.id.str()] = renew[component.id.str()] = from_up || held.contains(component.id.str());
    }
    for (std::size_t round = 0; round <= 2 * stack.components.size(); ++round) {
        for (const Component& component : stack.components) {
            const std::string id = component.id.str();
            if (held.contains(id)) {
                continue;
            }
            bool runs = true;
            bool renews = true;
            for (const Requirement& requirement : stack.requirements) {
                if (requirement.consumer != component.id || requirement.weight < 1) {
                    continue;
                }
                const bool renewal = is_renewal(requirement.phase);
                int live = 0;
                for (const Supplier& supplier : requirement.suppliers) {
                    live += (renewal ? renew : run)[supplier.component.str()] ? 1 : 0;
                }
                const bool met = live >= requirement.quorum;
                renews = renews && (met || !renewal);
                runs = runs && (met || (renewal && !std::holds_alternative<StopDecay>(requirement.decay)));
            }
            run[id] = runs;
            renew[id] = runs && renews;
        }
    }
    std::set<std::string> up;
    for (const auto& entry : run) {
        if (entry.second) {
            up.insert(entry.first);
        }
    }
    return up;
}

} // namespace

TEST_CASE("a ring waits for itself, and one of it has to be started by hand") {
    const Bootstrap result = bootstrap(stack_of("registry: cluster\ncluster: registry\ns: cluster\nx: y"));
    REQUIRE(result.loops.size() == 1);
    CHECK(told(result.loops[0].components) == "cluster registry");
    CHECK(result.loops[0].start_by_hand.size() == 1);
    CHECK(result.loops[0].is_smallest);
    CHECK(told(result.cannot_start) == "cluster registry s");
}

TEST_CASE("what has another way starts by itself") {
    CHECK(bootstrap(stack_of("a: b, c\nb: a")).loops.empty());
    CHECK(bootstrap(stack_of("a: b | weight 0.5\nb: a")).loops.empty());
    CHECK(bootstrap(stack_of("a: b\nb: a | phase update")).loops.empty());
}

TEST_CASE("a ring by renewal holds where being without it stops") {
    const Bootstrap result = bootstrap(stack_of("a: b\nb: a | phase update | decay stop"));
    REQUIRE(result.loops.size() == 1);
    CHECK(told(result.loops[0].components) == "a b");
}

TEST_CASE(
    "two rings, one above the other: the upper one needs a hand of its own only if it waits for itself") {
    const Bootstrap apart = bootstrap(stack_of("a: b\nb: a\nc: d\nd: c\nc: a"));
    CHECK(apart.loops.size() == 2);
    const Bootstrap hung = bootstrap(stack_of("a: b\nb: a\nc: a\nd: c"));
    CHECK(hung.loops.size() == 1);
    CHECK(told(hung.cannot_start) == "a b c d");
}

TEST_CASE("a component between two rings starts both") {
    const Bootstrap result = bootstrap(stack_of("a: m\nm: a\nb: m\nm: b"));
    REQUIRE(result.loops.size() == 1);
    CHECK(told(result.loops[0].start_by_hand) == "m");
    CHECK(result.loops[0].at_least == 1);
}

TEST_CASE("on small stacks the sets are enough, and no smaller one is") {
    std::size_t loops = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        CaseOptions options;
        options.components = 7;
        const Stack stack = random_case(seed, options).stack;
        const auto greatest = running(stack, true, {});
        const auto least = running(stack, false, {});
        const Bootstrap result = bootstrap(stack);
        std::set<std::string> off;
        for (const std::string& id : greatest) {
            if (!least.contains(id)) {
                off.insert(id);
            }
        }
        INFO("seed " << seed);
        CHECK(std::set<std::string>(off) == [&] {
            std::set<std::string> ids;
            for (const ComponentId& id : result.cannot_start) {
                ids.insert(id.str());
            }
            return ids;
        }());
        std::set<std::string> held;
        for (const BootstrapLoop& loop : result.loops) {
            CHECK(loop.is_smallest);
            for (const ComponentId& id : loop.start_by_hand) {
                held.insert(id.str());
            }
        }
        const auto started = running(stack, false, held);
        for (const std::string& id : off) {
            CHECK(started.contains(id));
        }
        if (result.loops.size() != 1) {
            continue;
        }
        ++loops;
        // Of all sets of components none that is smaller starts everything.
        const std::size_t all = stack.components.size();
        for (std::size_t mask = 0; mask < (std::size_t{1} << all); ++mask) {
            std::set<std::string> tried;
            for (std::size_t i = 0; i < all; ++i) {
                if (((mask >> i) & 1) != 0 && greatest.contains(stack.components[i].id.str())) {
                    tried.insert(stack.components[i].id.str());
                }
            }
            if (tried.size() >= result.loops[0].start_by_hand.size()) {
                continue;
            }
            const auto up = running(stack, false, tried);
            CHECK_FALSE(std::includes(up.begin(), up.end(), off.begin(), off.end()));
        }
    }
    CHECK(loops > 50);
}
