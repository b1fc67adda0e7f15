// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_table.h"
#include "ui/support/theme.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace volteface;
using namespace volteface::tests;

namespace {

simulation::Outcome outcome_of(const char* needs, const char* events) {
    const auto run = simulation::simulate(stack_of(needs), scenario_of(events));
    REQUIRE(run);
    return *run;
}

} // namespace

TEST_CASE("the table of services counts every service on every row") {
    const auto table = ui::servicesTable(outcome_of("service a\nservice b\na: x\nb: y", "x out 5d 12d"));
    need_widgets();
    REQUIRE(table.rows.size() == 3);
    for (const QStringList& row : table.rows) {
        CHECK(row[1].toInt() + row[2].toInt() + row[3].toInt() + row[4].toInt() == 2);
    }
    CHECK(table.rows[1][0] == QStringLiteral("5"));
    CHECK(table.rows[1][4] == QStringLiteral("1"));
}

TEST_CASE("the table of links adds up, by layer and by bloc, to one per requirement and supplier") {
    need_widgets();
    const Stack stack = shipped_stack();
    const auto table = ui::linksTable(report::count_links(stack));
    std::size_t pairs = 0;
    for (const Requirement& requirement : stack.requirements) {
        pairs += requirement.suppliers.size();
    }
    REQUIRE(table.rows.size() > 2);
    CHECK(table.rows.back().back().toULongLong() == pairs);
    for (int column = 1; column < table.header.size(); ++column) {
        int sum = 0;
        for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) {
            sum += table.rows[row][column].toInt();
        }
        CHECK(sum == table.rows.back()[column].toInt());
    }
}

TEST_CASE(
    "inferred links have a column of their own, only where there are any, and the sentence says how many") {
    need_widgets();
    Stack stack = stack_of("service s\ns: a, b\na: c");
    const auto plain = ui::linksTable(report::count_links(stack));
    stack.requirements[1].inferred = true;
    const auto apart = ui::linksTable(report::count_links(stack));
    CHECK(apart.header.size() == plain.header.size() + 1);
    CHECK(plain.rows.back().back() == QStringLiteral("3"));
    CHECK(apart.rows.back().back() == QStringLiteral("3"));
    CHECK(apart.rows.back()[apart.header.size() - 2] == QStringLiteral("1"));
    CHECK(apart.summary.startsWith(QStringLiteral("2 links + 1 inferred")));
    CHECK(plain.summary.startsWith(QStringLiteral("3 links:")));
}

TEST_CASE("CSV quotes what it must, and no cell is a formula") {
    ui::ChartTable table;
    table.header = {QStringLiteral("=name"), QStringLiteral("a,b")};
    table.rows = {{QStringLiteral("say \"hi\""), QStringLiteral("-5")},
                  {QStringLiteral("@x"), QStringLiteral("+y")}};
    CHECK(ui::csvOf(table) == "\xEF\xBB\xBF'=name,\"a,b\"\r\n\"say \"\"hi\"\"\",-5\r\n'@x,'+y\r\n");
}

TEST_CASE("charts are exported as SVG with real text, as PNG and as CSV; another ending is refused") {
    need_widgets();
    QTemporaryDir folder;
    const auto links = report::count_links(shipped_stack());
    const auto make = ui::linksChartOf(links);
    const auto table = ui::linksTable(links);
    const QString svg = folder.filePath(QStringLiteral("links.svg"));
    REQUIRE(ui::exportChart(svg, make, table));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("<text"));
    CHECK(text.contains("Application"));
    CHECK_FALSE(text.contains("<image"));
    const QString png = folder.filePath(QStringLiteral("links.png"));
    REQUIRE(ui::exportChart(png, make, table));
    CHECK(QImage(png).width() == 1440);
    REQUIRE(ui::exportChart(folder.filePath(QStringLiteral("links.csv")), make, table));
    const auto refused = ui::exportChart(folder.filePath(QStringLiteral("links.doc")), make, table);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::unsupported_format);
    const auto nowhere = ui::exportChart(folder.filePath(QStringLiteral("no/such/place.svg")), make, table);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::not_writable);
}

TEST_CASE("on paper a chart is vectors: no picture in the PDF") {
    need_widgets();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(96);
        QPainter painter(&pdf);
        ui::paintChart(painter, {0, 0, 600, 300},
                       ui::servicesChartOf(outcome_of("service a\nservice b\na: x\nb: y", "x out 5d 12d")),
                       ui::lightTheme());
        ui::paintChart(painter, {0, 320, 600, 300}, ui::linksChartOf(report::count_links(shipped_stack())),
                       ui::lightTheme());
    }
    CHECK(bytes.size() > 2000);
    CHECK_FALSE(bytes.contains("/Subtype /Image"));
    CHECK(bytes.contains("/Font"));
}

TEST_CASE("the cards follow the session, and say why there is nothing to show") {
    SessionFixture fixture(shipped_stack(), shipped_library());
    ui::ServicesChartCard services(&fixture.session);
    ui::LinksChartCard links(&fixture.session);
    fixture.run("openai-api-cutoff");
    CHECK(services.table().rows.size() > 1);
    CHECK_FALSE(links.table().summary.isEmpty());
    keep_picture(services, QStringLiteral("card-services"), {620, 320});
    fixture.session.setMinute(100 * minutes_per_day);
    SessionFixture nothing{Stack{}};
    ui::LinksChartCard none(&nothing.session);
    CHECK(none.table().rows.empty());
}
