// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/ui/plan/example_page.h"
#include "ui/plan/move_model.h"
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_figure.h"
#include "ui/plan/why_card.h"
#include "ui/support/language.h"

#include <QFontDatabase>

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;

namespace {

std::vector<ui::Target> targets_of(const ui::Figure& figure, double width) {
    ui::Canvas canvas(width, ui::lightTheme(), nullptr);
    const double height = figure.draw(canvas);
    CHECK(height > 0);
    for (const ui::Target& target : canvas.targets()) {
        INFO(target.words.toStdString());
        CHECK(target.box.right() <= width + 4);
        CHECK(target.box.bottom() <= height + 4);
        CHECK_FALSE(target.words.isEmpty());
    }
    return canvas.takeTargets();
}

/// By the spelling of the digits: spaces of any kind out.
QString bare(QString text) {
    return text.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(QLatin1Char(' '));
}

} // namespace

TEST_CASE("the headline parts stand apart, and every figure has a place to ask why") {
    need_widgets();
    const ui::CostFigure figure(example_page());
    for (const double width : {1200.0, 840.0, 520.0}) {
        const auto targets = targets_of(figure, width);
        REQUIRE(targets.size() == 7);
        CHECK(bare(targets[1].words).startsWith(QStringLiteral("Re-engineering:270k€")));
        CHECK(bare(targets[3].words).contains(QStringLiteral("145k€")));
    }
    const ui::ChartTable table = figure.table();
    REQUIRE(table.rows.size() == 8);
    CHECK(table.rows[0] == QStringList{QStringLiteral("Cost to reverse"), QStringLiteral("317000"),
                                       QStringLiteral("527000"), QStringLiteral("909000"), table.rows[0][4]});
}

TEST_CASE("each alternative has a card and a bubble that choose it") {
    need_widgets();
    const ui::AlternativesFigure figure(example_page());
    const auto targets = targets_of(figure, 660);
    for (std::size_t item = 0; item < 4; ++item) {
        CHECK(std::count_if(targets.begin(), targets.end(),
                            [&](const ui::Target& target) { return target.item == item; }) == 2);
    }
}

TEST_CASE("rejected candidates give their reason; all of them on demand") {
    need_widgets();
    CHECK(targets_of(ui::RejectedFigure(example_page(), false), 288).size() == 5);
    const ui::RejectedFigure all(example_page(), true);
    CHECK(targets_of(all, 288).size() == 6);
    CHECK(all.table().rows[3][3] == QStringLiteral("fit 0.74, below 0.8"));
}

TEST_CASE("the waterfall ends where its steps lead") {
    need_widgets();
    const ui::WaterfallFigure figure(example_page());
    const auto rows = figure.table().rows;
    CHECK(rows.front().back() == QStringLiteral("6400000"));
    CHECK(rows.back().back() == QStringLiteral("1549000"));
    CHECK(targets_of(figure, 700).size() == 8);
}

TEST_CASE("reversibility says the verdict and what would have to be true") {
    need_widgets();
    const ui::ReversibilityFigure figure(example_page());
    const auto targets = targets_of(figure, 1000);
    REQUIRE(targets.size() == 6);
    CHECK(targets[5].words.contains(QStringLiteral("too late")));
    CHECK(targets[5].words.contains(QStringLiteral("Compliance")));
    CHECK(figure.note() == QStringLiteral("4 of 6 reversible"));
}

TEST_CASE("the schedule as a table has every move and every task") {
    need_widgets();
    const auto page = example_page();
    const ui::ScheduleFigure figure(page);
    const auto rows = figure.table().rows;
    std::size_t bars = 0;
    for (const ui::PlanRow& row : page->plan()->rows) {
        bars += row.bars.size();
    }
    CHECK(rows.size() == 7 + bars);
    targets_of(figure, figure.naturalWidth());
    targets_of(ui::StripFigure(example_page(), {}), 1560);
}

TEST_CASE("the move table is the twin of the Gantt") {
    need_widgets();
    ui::MoveModel model;
    model.show(example_page());
    REQUIRE(model.rowCount() == 8);
    const QModelIndex claims = model.index(3, 0);
    CHECK(model.data(claims, Qt::DisplayRole).toString() == QStringLiteral("Claims assistant"));
    REQUIRE(model.rowCount(claims) == 4);
    const QModelIndex task = model.index(0, 0, claims);
    CHECK(model.parent(task) == claims);
    const QString words = model.data(task, Qt::AccessibleTextRole).toString();
    CHECK(words.contains(QStringLiteral("38 prompts")));
    CHECK(words.contains(QStringLiteral("D8 to D22")));
    CHECK(words.contains(QStringLiteral("critical")));
    CHECK(model.bar(task)->kind == TaskKind::re_engineer);
    CHECK(model.rowCount(model.index(0, 0)) == 0); // providers stand in one row
}

TEST_CASE("days and dates in both languages") {
    need_widgets();
    CHECK(ui::dayCode(20.2) == QStringLiteral("D21"));
    CHECK(bare(ui::dayDate(21, Date{2027, 1, 11})) == QStringLiteral("1Feb"));
    CHECK(ui::dayDate(21, std::nullopt).isEmpty());
    ui::setCurrentLanguage(Language::french);
    CHECK(ui::dayCode(21) == QStringLiteral("J21"));
    CHECK(ui::nameOf(TaskKind::cut_over) == QStringLiteral("Bascule"));
    ui::setCurrentLanguage(Language::english);
}

TEST_CASE("why leads to formula and sources") {
    need_widgets();
    const auto page = example_page();
    const QString text = ui::whyText(page->plan()->rows[3], page->currency);
    CHECK(text.contains(QStringLiteral("38 prompts × 0.5 d × 620 €")));
    CHECK(text.contains(QStringLiteral("a guide, 2026")));
    CHECK(ui::whyText(*page, 0).contains(QStringLiteral("Claims assistant")));
}
