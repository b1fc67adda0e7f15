// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/map/layout_checks.h"
#include "tests/ui/map/stacks.h"
#include "ui/map/layout/layout.h"

#include <map>
#include <set>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui::layout;

namespace {

/// By id, so that the order of records does not matter.
std::map<std::string, Rect> cardsById(const Stack& stack, const Layout& layout) {
    std::map<std::string, Rect> result;
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        result[stack.components[i].id.str()] = layout.cards[i].rect;
    }
    return result;
}

std::map<std::string, std::vector<Point>> edgesById(const Stack& stack, const Layout& layout) {
    std::map<std::string, std::vector<Point>> result;
    for (const Edge& edge : layout.edges) {
        const auto points = layout.pointsOf(edge);
        result[stack.components[edge.consumer].id.str() + ">" + stack.components[edge.supplier].id.str()] = {
            points.begin(), points.end()};
    }
    return result;
}

const Card& cardOf(const Stack& stack, const Layout& layout, const std::string& id) {
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        if (stack.components[i].id.str() == id) {
            return layout.cards[i];
        }
    }
    FAIL("no card " << id);
    throw 0;
}

} // namespace

TEST_CASE("cards do not overlap, and no edge passes through a card, on the company's map") {
    const Stack stack = companyStack();
    const Layout layout = arrange(stack);
    CHECK(faultOf(stack, layout).empty());
    CHECK(layout.crossings <= 60);
}

TEST_CASE("cards do not overlap, and no edge passes through a card, on random maps of every size") {
    for (const int size : {0, 1, 2, 5, 12, 40, 90, 250, 700}) {
        for (std::uint64_t seed = 1; seed <= (size < 100 ? 12U : 2U); ++seed) {
            const Stack stack = layeredStack(size, 0.5 + static_cast<double>(seed % 4), seed);
            INFO("size " << size << ", seed " << seed);
            CHECK(faultOf(stack, arrange(stack)).empty());
        }
    }
}

TEST_CASE("a map with rings, edges within lanes and edges upwards is sound in few or many rows") {
    Stack stack = companyStack();
    for (const char* id : {"registry", "h100", "claims-agent", "mlops"}) {
        Requirement requirement;
        requirement.id = RequirementId(std::string("back-from-") + id);
        requirement.consumer = ComponentId(id);
        for (const char* supplier : {"claims-triage", "kubernetes", "hbm3e", "vector-store", "photoresist"}) {
            Supplier record;
            record.component = ComponentId(supplier);
            requirement.suppliers.push_back(record);
        }
        stack.requirements.push_back(requirement);
    }
    for (const int perRow : {1, 2, 3, 5, 100}) {
        Options options;
        options.cardsPerRow = perRow;
        INFO(perRow << " cards in a row");
        CHECK(faultOf(stack, arrange(stack, options)).empty());
    }
}

TEST_CASE("the order of the records changes nothing on the map") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const Stack stack = seed == 1 ? companyStack() : layeredStack(80, 2, seed);
        const Stack other = shuffled(stack, seed);
        const Layout a = arrange(stack);
        const Layout b = arrange(other);
        CHECK(cardsById(stack, a) == cardsById(other, b));
        CHECK(edgesById(stack, a) == edgesById(other, b));
        CHECK(a.crossings == b.crossings);
    }
}

TEST_CASE("the same stack is laid out the same way twice") {
    const Stack stack = layeredStack(300, 2, 4);
    CHECK(arrange(stack) == arrange(stack));
}

TEST_CASE("all links from one consumer to one supplier are one edge, standby only if all of them are") {
    Stack stack = companyStack();
    const std::size_t edges = arrange(stack).edges.size();
    Requirement requirement;
    requirement.id = RequirementId("gateway-again");
    requirement.consumer = ComponentId("llm-gateway");
    requirement.phase = Phase::update;
    Supplier supplier;
    supplier.component = ComponentId("mistral-large");
    requirement.suppliers.push_back(supplier);
    stack.requirements.push_back(requirement);
    const Layout layout = arrange(stack);
    REQUIRE(layout.edges.size() == edges);
    for (const Edge& edge : layout.edges) {
        const bool gateway = stack.components[edge.consumer].id.str() == "llm-gateway";
        const std::string supplierId = stack.components[edge.supplier].id.str();
        if (gateway && supplierId == "mistral-large") {
            CHECK(edge.links == 2);
            CHECK_FALSE(edge.standby);
        } else if (gateway && supplierId == "claude") {
            CHECK(edge.standby);
        }
    }
}

TEST_CASE("a card placed by hand keeps its x and its row, and the others make room") {
    Stack stack = companyStack();
    stack.positions[ComponentId("mistral-large")] = {2'400, 0};
    stack.positions[ComponentId("gpt-4-1")] = {16, rowPitch};
    const Layout layout = arrange(stack);
    CHECK(faultOf(stack, layout).empty());
    CHECK(cardOf(stack, layout, "mistral-large").rect.x == 2'400);
    CHECK(cardOf(stack, layout, "mistral-large").row == 0);
    CHECK(cardOf(stack, layout, "mistral-large").placed);
    CHECK(cardOf(stack, layout, "gpt-4-1").rect.x == 16);
    CHECK(cardOf(stack, layout, "gpt-4-1").row == 1);
    CHECK_FALSE(cardOf(stack, layout, "claude").placed);
}

TEST_CASE("two cards placed upon one another are moved apart, and senseless positions do no harm") {
    Stack stack = companyStack();
    for (const char* id : {"mistral-large", "gpt-4-1", "claude"}) {
        stack.positions[ComponentId(id)] = {700, 0};
    }
    stack.positions[ComponentId("qwen")] = {-1e300, 1e300};
    stack.positions[ComponentId("llama")] = {1e300, -1e300};
    stack.positions[ComponentId("nobody")] = {1, 1};
    const Layout layout = arrange(stack);
    CHECK(faultOf(stack, layout).empty());
}

TEST_CASE("every placed card of random maps keeps its x where cards leave each other room") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        Stack stack = layeredStack(60, 2, seed);
        const Layout before = arrange(stack);
        std::set<int> lanes;
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            if (lanes.insert(before.cards[i].lane).second) {
                stack.positions[stack.components[i].id] = {static_cast<double>(100 + 40 * seed), 0};
            }
        }
        const Layout layout = arrange(stack);
        CHECK(faultOf(stack, layout).empty());
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            if (stack.positions.contains(stack.components[i].id)) {
                CHECK(layout.cards[i].rect.x == 100 + 40 * static_cast<double>(seed));
            }
        }
    }
}

TEST_CASE("a lane with very many cards wraps, and an empty one is a thin band or left out") {
    Stack stack;
    for (int i = 0; i < 60; ++i) {
        Component component;
        component.id = ComponentId("model-" + std::to_string(i));
        component.layer = Layer::model;
        stack.components.push_back(component);
    }
    const Layout layout = arrange(stack);
    CHECK(faultOf(stack, layout).empty());
    CHECK(layout.width < 60 * cardWidth / 2);
    CHECK(layout.lanes.size() == laneOrder().size());
    Options options;
    options.emptyLanes = false;
    const Layout tight = arrange(stack, options);
    CHECK(tight.lanes.size() == 1);
    CHECK(faultOf(stack, tight).empty());
}
