// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/network.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <set>

using namespace volteface;
using namespace volteface::tests;

TEST_CASE("suppliers come before consumers wherever there is no ring") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const Stack stack = random_case(seed, {true, 25}).stack;
        const graph::Network network(stack);
        REQUIRE(network.node_count() == stack.components.size());
        for (graph::Need need = 0; need < network.need_count(); ++need) {
            for (graph::Slot slot = network.first_slot(need); slot < network.last_slot(need); ++slot) {
                const graph::Node supplier = network.supplier(slot);
                const graph::Node consumer = network.consumer(need);
                REQUIRE((network.ring(supplier) == network.ring(consumer) || supplier < consumer));
            }
        }
    }
}

TEST_CASE("the arrays say what the stack says") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const Stack stack = random_case(seed, {true, 25}).stack;
        const graph::Network network(stack);
        std::set<std::pair<graph::Need, graph::Slot>> fed;
        for (graph::Node node = 0; node < network.node_count(); ++node) {
            REQUIRE(network.node_of(network.component_at(node)) == node);
            for (const graph::Feed feed : network.feeds(node)) {
                REQUIRE(network.supplier(feed.slot) == node);
                fed.emplace(feed.need, feed.slot);
            }
        }
        REQUIRE(fed.size() == network.slot_count());
        for (std::size_t i = 0; i < stack.requirements.size(); ++i) {
            const graph::Need need = network.need_of(i);
            REQUIRE(network.requirement_at(need) == i);
            const Requirement& requirement = stack.requirements[i];
            REQUIRE(stack.components[network.component_at(network.consumer(need))].id ==
                    requirement.consumer);
            REQUIRE(network.first_need(network.consumer(need)) <= need);
            REQUIRE(need < network.last_need(network.consumer(need)));
            REQUIRE(network.last_slot(need) - network.first_slot(need) == requirement.suppliers.size());
            for (std::size_t s = 0; s < requirement.suppliers.size(); ++s) {
                const auto slot = network.first_slot(need) + static_cast<graph::Slot>(s);
                REQUIRE(stack.components[network.component_at(network.supplier(slot))].id ==
                        requirement.suppliers[s].component);
            }
        }
    }
}

TEST_CASE("rings are components that need one another to run") {
    const auto found = graph::rings(stack_of("a: b\nb: c\nc: a\nd: a\ne: f\nf: e | phase supply"));
    REQUIRE(found.size() == 1);
    CHECK(found.front() == std::vector<ComponentId>{ComponentId("a"), ComponentId("b"), ComponentId("c")});
    CHECK(graph::rings(stack_of("e: f\nf: e | phase supply | decay stop")).size() == 1);
    CHECK(graph::rings(stack_of("a: b, c\nb: c")).empty());
}
