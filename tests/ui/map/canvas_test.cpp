// SPDX-License-Identifier: GPL-3.0-or-later
// The map under hand and keyboard.
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/ui/map/stacks.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

struct Window {
    QApplication& application = need_widgets();
    SessionFixture fixture{companyStack()};
    MapView view{&fixture.session};
    MapCanvas& canvas = *view.canvas();

    Window() {
        view.resize(1'600, 1'000);
        view.show();
        QTest::qWait(1);
        view.zoomToActualSize();
    }

    [[nodiscard]] std::uint32_t card(const char* id) const {
        return canvas.content().scene().find(ComponentId(id)).value();
    }
    /// The middle of the card on the screen, scrolled into sight.
    QPoint at(const char* id) {
        canvas.reveal(card(id));
        return canvas.view().toScreen(canvas.content().scene().rectOf(card(id)).center()).toPoint();
    }
    void click(const char* id, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, modifiers, at(id));
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(canvas.viewport(), button, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint now = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, now, canvas.viewport()->mapToGlobal(now), Qt::NoButton,
                             button, {});
            QApplication::sendEvent(canvas.viewport(), &move);
        }
        QTest::mouseRelease(canvas.viewport(), button, {}, to);
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&canvas, code, modifiers);
    }
    [[nodiscard]] std::vector<std::string> selected() const {
        std::vector<std::string> ids;
        for (const ComponentId& id : fixture.session.selection().components) {
            ids.push_back(id.str());
        }
        return ids;
    }
};

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a click selects, Ctrl and Shift add and take away, a click on the ground selects nothing") {
    Window window;
    window.click("gpt-4-1");
    CHECK(window.selected() == Ids{"gpt-4-1"});
    window.click("llama", Qt::ControlModifier);
    CHECK(window.selected() == Ids{"gpt-4-1", "llama"});
    window.click("gpt-4-1", Qt::ShiftModifier);
    CHECK(window.selected() == Ids{"llama"});
    window.canvas.scrollBy({-1e6, -1e6});
    QTest::mouseClick(window.canvas.viewport(), Qt::LeftButton, {}, QPoint(150, 2));
    CHECK(window.selected().empty());
}

TEST_CASE("a rubber band selects what it touches") {
    Window window;
    window.canvas.fit();
    window.drag({150, 1}, {window.canvas.viewport()->width() - 30, window.canvas.viewport()->height() - 30});
    CHECK(window.selected().size() == window.fixture.session.stack()->components.size());
}

TEST_CASE("dragging cards is one undo step, and undo puts them back") {
    Window window;
    const auto before = window.canvas.content().scene().layout;
    window.click("vllm");
    window.click("kubernetes", Qt::ControlModifier);
    const QPoint from = window.at("kubernetes");
    window.drag(from, from + QPoint(120, 4));
    CHECK(window.fixture.session.stack()->positions.size() == 2);
    REQUIRE(window.fixture.document().canUndo());
    REQUIRE(window.fixture.document().undo());
    CHECK(window.fixture.session.stack()->positions.empty());
    CHECK_FALSE(window.fixture.document().canUndo());
    CHECK(window.canvas.content().scene().layout == before);
}

TEST_CASE("a drag from a card's port to another card makes a requirement and selects it") {
    Window window;
    const std::size_t before = window.fixture.session.stack()->requirements.size();
    window.click("cv-parser");
    const QPoint target = window.at("llama");
    const QRectF card = window.canvas.content().scene().rectOf(window.card("cv-parser"));
    const QPoint port = window.canvas.view().toScreen(QPointF(card.center().x(), card.bottom())).toPoint();
    window.drag(port, target);
    const auto stack = window.fixture.session.stack();
    REQUIRE(stack->requirements.size() == before + 1);
    CHECK(stack->requirements.back().consumer == ComponentId("cv-parser"));
    CHECK(stack->requirements.back().suppliers.front().component == ComponentId("llama"));
    CHECK(window.fixture.session.selection().requirement == stack->requirements.back().id);
}

TEST_CASE("a port dropped on the ground connects nothing") {
    Window window;
    window.click("cv-parser");
    const QRectF card = window.canvas.content().scene().rectOf(window.card("cv-parser"));
    const QPoint port = window.canvas.view().toScreen(QPointF(card.center().x(), card.bottom())).toPoint();
    window.drag(port, port + QPoint(3, 14));
    CHECK_FALSE(window.fixture.document().canUndo());
    CHECK(window.fixture.errors.empty());
}

TEST_CASE("Delete and undo: the component, its requirements and its place come back") {
    Window window;
    const Stack before = *window.fixture.session.stack();
    window.click("llm-gateway");
    window.view.removeSelected();
    CHECK(window.fixture.session.stack()->components.size() == before.components.size() - 1);
    REQUIRE(window.fixture.document().undo());
    CHECK(*window.fixture.session.stack() == before);
}

TEST_CASE("arrow keys follow dependencies; Enter and F2 ask for the inspector") {
    Window window;
    window.canvas.setFocus();
    window.click("code-delivery");
    window.key(Qt::Key_Down);
    CHECK(window.selected() == Ids{"github-copilot"});
    window.key(Qt::Key_Up);
    CHECK(window.selected() == Ids{"code-delivery"});
    QSignalSpy edits(&window.view, &MapView::editRequested);
    QSignalSpy renames(&window.view, &MapView::renameRequested);
    window.key(Qt::Key_Return);
    window.key(Qt::Key_F2);
    CHECK(edits.count() == 1);
    CHECK(renames.count() == 1);
}

TEST_CASE("Escape gives up one thing at a time: the focus, then the selection") {
    Window window;
    window.click("gpt-4-1");
    window.view.setFocusMode(true);
    CHECK(window.canvas.focusMode());
    window.key(Qt::Key_Escape);
    CHECK_FALSE(window.canvas.focusMode());
    CHECK(window.selected() == Ids{"gpt-4-1"});
    window.key(Qt::Key_Escape);
    CHECK(window.selected().empty());
}

TEST_CASE("a double click on an empty place of a lane adds a component of that layer there") {
    Window window;
    const auto lanes = window.canvas.content().scene().layout.lanes;
    const auto material = std::find_if(lanes.begin(), lanes.end(),
                                       [](const auto& lane) { return lane.layer == Layer::material; });
    QPointF place(40, (material->top + material->bottom) / 2);
    while (window.canvas.cardAt(place) || window.canvas.edgeAt(place)) {
        place.rx() += 10;
    }
    window.canvas.centreOn(place);
    QTest::mouseDClick(window.canvas.viewport(), Qt::LeftButton, {},
                       window.canvas.view().toScreen(place).toPoint());
    const auto stack = window.fixture.session.stack();
    CHECK(stack->components.back().layer == Layer::material);
    CHECK(window.selected() == Ids{stack->components.back().id.str()});
}

TEST_CASE("the middle button and Space drag the map, with the keyboard elsewhere") {
    Window window;
    window.canvas.centreOn({900, 700});
    const QPointF before = window.canvas.view().scroll();
    window.drag({800, 500}, {760, 470}, Qt::MiddleButton);
    CHECK(window.canvas.view().scroll() == before + QPointF(40, 30));
    CHECK(window.selected().empty());
}

TEST_CASE("Ctrl and the wheel zoom at the pointer; the wheel alone scrolls") {
    Window window;
    window.canvas.centreOn({900, 700});
    const QPointF pointer(900, 400);
    const QPointF under = window.canvas.view().toScene(pointer);
    const auto wheel = [&](Qt::KeyboardModifiers modifiers, int delta) {
        QWheelEvent event(pointer, window.canvas.viewport()->mapToGlobal(pointer), {}, {0, delta},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(window.canvas.viewport(), &event);
    };
    wheel(Qt::ControlModifier, 120);
    CHECK(window.canvas.zoom() == Approx(1.2));
    const QPointF away = window.canvas.view().toScreen(under) - pointer;
    CHECK(std::abs(away.x()) <= 1);
    CHECK(std::abs(away.y()) <= 1);
    const double scroll = window.canvas.view().scroll().y();
    wheel({}, -120);
    CHECK(window.canvas.view().scroll().y() > scroll);
}

TEST_CASE("a change that moves no card keeps the layout; one that does makes a new one") {
    Window window;
    const std::uint64_t before = window.canvas.content().generation();
    REQUIRE(window.fixture.session.apply(
        edit::rename_component(*window.fixture.session.stack(), ComponentId("llama"), "Another name")));
    CHECK(window.canvas.content().generation() == before);
    CHECK(window.canvas.content().scene().faces[window.card("llama")].title ==
          QStringLiteral("Another name"));
    REQUIRE(window.fixture.session.apply(
        edit::connect(*window.fixture.session.stack(), ComponentId("llama"), ComponentId("h100"))));
    CHECK(window.canvas.content().generation() != before);
}

TEST_CASE("the map and its parts have names for screen readers") {
    Window window;
    CHECK_FALSE(window.canvas.accessibleName().isEmpty());
    CHECK_FALSE(window.canvas.accessibleDescription().isEmpty());
    for (const QWidget* widget : window.view.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}
