// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/ui/map/stacks.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"
#include "ui/map/picture.h"
#include "ui/support/appearance.h"
#include "ui/support/language.h"

#include <QXmlStreamReader>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

QString textOf(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    CHECK_FALSE(reader.hasError());
    return text;
}

} // namespace

TEST_CASE("an SVG carries every card's words as text, in full detail") {
    need_widgets();
    const Stack stack = companyStack();
    const QByteArray svg = mapSvg(stack, nullptr, 0);
    const QString text = textOf(svg);
    CHECK(text.contains(QStringLiteral("Claims triage")));
    CHECK(text.contains(QStringLiteral("H100")));
    CHECK(text.contains(QStringLiteral("JP")));
    CHECK_FALSE(text.contains(QStringLiteral("··")));
    CHECK_FALSE(svg.contains("<image"));
}

TEST_CASE("a PDF is vectors alone") {
    need_widgets();
    const QByteArray pdf = mapPdf(companyStack(), nullptr, 0);
    CHECK(pdf.startsWith("%PDF"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
    CHECK(pdf.contains("/Font"));
}

TEST_CASE("a PNG has the size asked for, and a senseless scale does no harm") {
    need_widgets();
    const Stack stack = companyStack();
    const QSizeF natural = mapSize(stack);
    CHECK(mapImage(stack, nullptr, 0, 1).size() == natural.toSize());
    CHECK(mapImage(stack, nullptr, 0, 0.5).width() == qRound(natural.width() / 2));
    CHECK(mapImage(stack, nullptr, 0, 1e9).width() <= 16'384);
    CHECK_FALSE(mapImage(Stack(), nullptr, 0, -1).isNull());
    CHECK(mapPng(stack, nullptr, 0).startsWith("\x89PNG"));
}

TEST_CASE("names that look like markup, and very long ones, are drawn as what they are") {
    need_widgets();
    Stack stack = companyStack();
    stack.components[0].name = "<img src=/etc/passwd>";
    stack.components[1].name = std::string(100'000, 'x');
    stack.components[2].name = "\xE2\x80\xAEright to left";
    const QString text = textOf(mapSvg(stack, nullptr, 0));
    CHECK(text.contains(QStringLiteral("<img src")));
    CHECK_FALSE(text.contains(QChar(0x202E)));
}

TEST_CASE("the map draws itself in both themes and languages, near and far") {
    need_widgets();
    SessionFixture fixture(shipped_stack(), shipped_library());
    MapView view(&fixture.session);
    fixture.run("openai-api-cutoff");
    fixture.session.setMinute(20 * minutes_per_day);
    keep_picture(view, QStringLiteral("map-light"), {1'612, 800});
    view.zoomToActualSize();
    keep_picture(view, QStringLiteral("map-near"), {1'612, 800});
    view.fit();
    setCurrentLanguage(Language::french);
    Appearance::instance()->choose(ThemeChoice::dark);
    keep_picture(view, QStringLiteral("map-dark-fr"), {1'612, 800});
    setCurrentLanguage(Language::english);
    Appearance::instance()->choose(ThemeChoice::light);
    fixture.session.select({{fixture.session.stack()->components.front().id}, {}});
    view.setFocusMode(true);
    keep_picture(view, QStringLiteral("map-focus"), {1'612, 800});
    SUCCEED();
}

TEST_CASE("an empty stack draws its lanes and a hint") {
    need_widgets();
    SessionFixture fixture((Stack()));
    MapView view(&fixture.session);
    keep_picture(view, QStringLiteral("map-empty"), {1'200, 700});
    CHECK(view.canvas()->content().scene().layout.lanes.size() == layout::laneOrder().size());
}
