// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/ui/map/stacks.h"
#include "ui/map/map_edits.h"
#include "ui/map/map_navigation.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

Scene after(const Scene& scene, const Result<edit::Change>& change) {
    REQUIRE(change);
    auto stack = std::make_shared<Stack>(*scene.stack);
    edit::apply(*stack, *change);
    return makeScene(stack);
}

Scene company() {
    need_widgets();
    return makeScene(std::make_shared<Stack>(companyStack()));
}

std::uint32_t card(const Scene& scene, const char* id) {
    return scene.find(ComponentId(id)).value();
}

} // namespace

TEST_CASE("a dropped card lies where the preview showed it") {
    const Scene scene = company();
    const std::uint32_t vllm = card(scene, "vllm");
    const QPointF offset(333, 5);
    const Scene moved = after(scene, dropCards(scene, {vllm}, offset));
    CHECK(moved.rectOf(vllm).left() == dropRect(scene, vllm, offset).left());
    CHECK(moved.layout.cards[vllm].placed);
    CHECK(moved.layout.cards[vllm].row == 0);
}

TEST_CASE("a card dropped below its row opens a new row in its own lane") {
    const Scene scene = company();
    const std::uint32_t vllm = card(scene, "vllm");
    const Scene moved = after(scene, dropCards(scene, {vllm}, {0, 70}));
    CHECK(moved.layout.cards[vllm].row == 1);
    CHECK(moved.layout.cards[vllm].lane == scene.layout.cards[vllm].lane);
}

TEST_CASE("aligned cards share a side, distributed ones have equal gaps") {
    const Scene scene = company();
    const std::vector<std::uint32_t> cards{card(scene, "claims-agent"), card(scene, "gpt-4-1"),
                                           card(scene, "h100")};
    for (const Alignment alignment : {Alignment::left, Alignment::centre, Alignment::right}) {
        const Scene moved = after(scene, alignCards(scene, cards, alignment));
        CHECK(moved.rectOf(cards[0]).left() == moved.rectOf(cards[1]).left());
        CHECK(moved.rectOf(cards[1]).left() == moved.rectOf(cards[2]).left());
    }
    Scene spread = after(scene, distributeCards(scene, cards));
    std::vector<double> lefts;
    for (const std::uint32_t each : cards) {
        lefts.push_back(spread.rectOf(each).left());
    }
    std::sort(lefts.begin(), lefts.end());
    CHECK(std::abs((lefts[1] - lefts[0]) - (lefts[2] - lefts[1])) <= 4);
    CHECK_FALSE(alignCards(scene, {cards[0]}, Alignment::left));
    CHECK_FALSE(distributeCards(scene, {cards[0], cards[1]}));
}

TEST_CASE("arranging again hands cards back to the layout: the map is as before any was moved") {
    const Scene scene = company();
    const Scene moved = after(scene, dropCards(scene, {card(scene, "vllm"), card(scene, "h100")}, {300, 0}));
    CHECK(after(moved, releaseCards(moved, {})).layout == scene.layout);
    CHECK_FALSE(releaseCards(scene, {}));
}

TEST_CASE("a new card is of the layer whose lane was meant") {
    const Scene scene = company();
    for (const layout::Lane& lane : scene.layout.lanes) {
        const Result<edit::Change> change = addCardAt(scene, {400, (lane.top + lane.bottom) / 2});
        REQUIRE(change);
        const Scene added = after(scene, change);
        const auto found = added.find(addedComponent(*change));
        REQUIRE(found);
        CHECK(added.stack->components[*found].layer == lane.layer);
        CHECK(added.stack->components[*found].service.has_value() == (lane.layer == Layer::service));
    }
    CHECK_FALSE(addCardAt(scene, {400, -50}));
}

TEST_CASE("arrow keys follow dependencies, and left and right walk through a lane") {
    const Scene scene = company();
    const auto name = [&](std::optional<std::uint32_t> at) {
        return at ? scene.stack->components[*at].id.str() : std::string();
    };
    CHECK(name(nextCard(scene, card(scene, "code-delivery"), Direction::down)) == "github-copilot");
    CHECK(name(nextCard(scene, card(scene, "github-copilot"), Direction::up)) == "code-delivery");
    CHECK(name(nextCard(scene, card(scene, "gallium"), Direction::down)).empty());
    const int lane = scene.layout.cards[card(scene, "vllm")].lane;
    std::uint32_t at = card(scene, "vllm");
    while (const auto left = nextCard(scene, at, Direction::left)) {
        at = *left;
    }
    int visited = 1;
    double x = scene.rectOf(at).left();
    while (const auto right = nextCard(scene, at, Direction::right)) {
        at = *right;
        CHECK(scene.rectOf(at).left() > x);
        x = scene.rectOf(at).left();
        ++visited;
    }
    CHECK(visited == scene.layout.lanes[static_cast<std::size_t>(lane)].cards);
}
