// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/map/map_canvas.h"
#include "ui/map/picture.h"
#include "ui/map/scene.h"

#include <QImage>
#include <QPainter>

#include <map>
#include <memory>

using namespace volteface;
using namespace volteface::tests;

namespace {

QImage drawn(ui::MapCanvas& canvas) {
    QImage image(canvas.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    canvas.paintInto(painter);
    return image;
}

} // namespace

TEST_CASE("an edge is inferred where every need that it stands for is, or its supplier") {
    need_widgets();
    // s → a twice, once inferred; s → b inferred; a → c, where c itself is inferred.
    Stack stack = stack_of("s: a\ns: a | phase supply\ns: b\na: c");
    stack.requirements[1].inferred = true;
    stack.requirements[2].inferred = true;
    for (Component& component : stack.components) {
        component.inferred = component.id.str() == "c";
    }
    ui::Scene scene = ui::makeScene(std::make_shared<const Stack>(stack));
    std::map<std::string, bool> inferred;
    for (std::size_t e = 0; e < scene.layout.edges.size(); ++e) {
        inferred[stack.components[scene.layout.edges[e].supplier].id.str()] = scene.inferredEdges[e] != 0;
    }
    CHECK(inferred == std::map<std::string, bool>{{"a", false}, {"b", true}, {"c", true}});
    // Confirming moves nothing: the marks alone are written anew.
    stack.requirements[2].inferred = false;
    scene.stack = std::make_shared<const Stack>(stack);
    ui::rewriteFaces(scene, {});
    for (std::size_t e = 0; e < scene.layout.edges.size(); ++e) {
        if (stack.components[scene.layout.edges[e].supplier].id.str() == "b") {
            CHECK(scene.inferredEdges[e] == 0);
        }
    }
}

TEST_CASE("what is inferred is drawn with dashes of its own, other than those of a standby") {
    need_widgets();
    ui::MapStyle style;
    style.legend = false;
    const auto dashes = [&](const Stack& stack) {
        const QByteArray svg = ui::mapSvg(stack, nullptr, 0, style);
        return svg.count("stroke-dasharray=\"none\"") - svg.count("stroke-dasharray=");
    };
    Stack stack = stack_of("s: a, ~b 1d");
    const auto plain = dashes(stack);
    CHECK(plain < 0); // the standby
    stack.requirements[0].inferred = true;
    const auto edges = dashes(stack);
    CHECK(edges < plain); // the active supplier's line as well
    stack.components[0].inferred = true;
    CHECK(dashes(stack) < edges); // and the card
}

TEST_CASE("a card is stale on the session's day, and reads so until the period is another") {
    Stack stack = stack_of("service s\ns: a");
    stack.components[1].as_of = parse_date("2025").value();
    SessionFixture fixture(stack);
    ui::MapCanvas canvas(&fixture.session);
    const auto stale = [&] { return canvas.content().scene().faces[1].provenance.stale; };
    CHECK_FALSE(stale());
    fixture.session.setToday(parse_date("2027-06-01").value());
    CHECK(stale());
    CHECK(ui::checkedWords(canvas.content().scene().faces[1].provenance) ==
          QStringLiteral("checked 517 days ago"));
    CHECK_FALSE(canvas.content().scene().faces[0].provenance.stale); // nobody said when
}

TEST_CASE("what another view points at is seen on the map, and only as long as it does") {
    SessionFixture fixture(stack_of("service s\ns: a, b\na: c"));
    ui::MapCanvas canvas(&fixture.session);
    canvas.resize(900, 700);
    const QImage before = drawn(canvas);
    fixture.session.pointAt({ComponentId("a")});
    const QImage pointed = drawn(canvas);
    CHECK(pointed != before);
    fixture.session.pointAt({ComponentId("a"), ComponentId("c")});
    CHECK(drawn(canvas) != pointed);
    fixture.session.pointAt({});
    CHECK(drawn(canvas) == before);
}
