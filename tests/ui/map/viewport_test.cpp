// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/map/viewport.h"

using volteface::ui::MapViewport;

namespace {

MapViewport viewport() {
    MapViewport view;
    view.setContent({0, 0, 3'000, 1'500});
    view.setCanvas({1'000, 700}, 148);
    return view;
}

} // namespace

TEST_CASE("zooming keeps what is under the pointer, to the pixel") {
    MapViewport view = viewport();
    view.setScroll({400, 300});
    const QPointF pointer(620, 333);
    const QPointF before = view.toScene(pointer);
    for (const double zoom : {1.1, 1.7, 2.5, 1.3}) {
        view.zoomAt(pointer, zoom);
        const QPointF away = view.toScreen(before) - pointer;
        CHECK(std::abs(away.x()) <= 1);
        CHECK(std::abs(away.y()) <= 1);
    }
}

TEST_CASE("fit shows the whole map, and never larger than life") {
    MapViewport view = viewport();
    view.fit();
    const QRectF on = view.toScreen(QRectF(0, 0, 3'000, 1'500));
    CHECK(on.left() >= 148);
    CHECK(on.right() <= 1'000);
    CHECK(on.bottom() <= 700);
    view.setContent({0, 0, 100, 50});
    view.fit();
    CHECK(view.zoom() == 1);
}

TEST_CASE("scrolling stops at the ends, and brings a card into sight beside the headers") {
    MapViewport view = viewport();
    view.setScroll({-50, 1e9});
    CHECK(view.scroll().x() == 0);
    CHECK(view.scroll().y() == view.scrollRange().height());
    view.ensureVisible({2'700, 30, 152, 60});
    const QRectF on = view.toScreen(QRectF(2'700, 30, 152, 60));
    CHECK(on.left() >= 148);
    CHECK(on.right() <= 1'000);
    CHECK(on.top() >= 0);
}
