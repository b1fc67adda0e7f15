// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/schedule_paint.h"

#include "ui/plan/plan_words.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double from_left = 190;
constexpr double arrow_left = 318;
constexpr double to_left = 338;
constexpr double fit_right = 502;
constexpr double cost_right = 562;
constexpr double done_right = 614;
constexpr double why_middle = 628;

void paint_ground(Canvas& canvas, const QRectF& where, RowLook look, bool line) {
    const Theme& colours = canvas.theme();
    if (look.selected) {
        canvas.fill(where, colours.selected);
        canvas.fill(QRectF(where.left(), where.top(), 3, where.height()), colours.selection);
    } else if (look.hovered) {
        canvas.fill(where, colours.hover);
    }
    if (line) {
        canvas.rule(where.left(), where.top() + 0.5, where.right(), where.top() + 0.5, colours.line);
    }
}

void paint_side(Canvas& canvas, const QRectF& where, const PlanSide& side) {
    const Theme& colours = canvas.theme();
    canvas.text(QRectF(where.left(), where.top() + 3, where.width(), 15), side.name, FontRole::small,
                colours.text);
    const double chip = paintChip(canvas, QPointF(where.left(), where.top() + 18.5), side.country);
    canvas.text(QRectF(where.left() + chip + 5, where.top() + 18.5, where.width() - chip - 5, chip_height),
                side.organisation, FontRole::caption, colours.secondary);
}

} // namespace

ColumnPlace placeOf(MoveColumn column) {
    switch (column) {
    case MoveColumn::name:
        return {31, from_left - 8, false};
    case MoveColumn::from:
        return {from_left, arrow_left - 4, false};
    case MoveColumn::to:
        return {to_left, 470, false};
    case MoveColumn::fit:
        return {464, fit_right, true};
    case MoveColumn::cost:
        return {fit_right + 4, cost_right, true};
    case MoveColumn::done:
        return {cost_right + 4, done_right, true};
    case MoveColumn::why:
        return {done_right + 2, schedule_table_width, false};
    }
    return {0, 0, false};
}

QString headOf(MoveColumn column, const QString& currency) {
    switch (column) {
    case MoveColumn::name:
        return Words::tr("Move");
    case MoveColumn::from:
        //: column of a table of moves: the supplier that is left
        return Words::tr("From");
    case MoveColumn::to:
        //: column of a table of moves: the supplier that takes its place
        return Words::tr("To");
    case MoveColumn::fit:
        return Words::tr("Fit");
    case MoveColumn::cost:
        return Words::tr("Cost, %1").arg(thousandUnit(currency));
    case MoveColumn::done:
        return Words::tr("Done");
    case MoveColumn::why:
        return {};
    }
    return {};
}

void paintMoveHead(Canvas& canvas, const QRectF& where, const QString& currency) {
    const Theme& colours = canvas.theme();
    canvas.fill(where, colours.card);
    for (int i = 0; i < move_column_count; ++i) {
        const auto column = static_cast<MoveColumn>(i);
        const ColumnPlace place = placeOf(column);
        canvas.text(QRectF(where.left() + place.left, where.top(), place.right - place.left, where.height()),
                    headOf(column, currency), FontRole::captionStrong, colours.secondary,
                    place.flushRight ? Qt::AlignRight : Qt::AlignLeft);
    }
    canvas.rule(where.left(), where.bottom() - 0.5, where.right(), where.bottom() - 0.5, colours.line);
}

void paintMoveRow(Canvas& canvas, const QRectF& where, const PlanRow& row, const PlanPage& page,
                  RowLook look) {
    const Theme& colours = canvas.theme();
    paint_ground(canvas, where, look, true);
    const auto cell = [&](MoveColumn column, double top, double height) {
        const ColumnPlace place = placeOf(column);
        return QRectF(where.left() + place.left, where.top() + top, place.right - place.left, height);
    };
    const double middle = where.height();
    if (!row.requirement) {
        const double room = schedule_table_width - 31 - 120;
        canvas.text(QRectF(where.left() + 31, where.top(), 96, middle), row.name, FontRole::bodyStrong,
                    colours.text);
        const double name = Canvas::advance(row.name, fontOf(FontRole::bodyStrong)) + 12;
        canvas.text(QRectF(where.left() + 31 + name, where.top(), room - name, middle), row.note,
                    FontRole::small, colours.secondary);
        canvas.text(QRectF(where.left() + 466, where.top(), cost_right - 466, middle),
                    Words::tr("in transition"), FontRole::caption, colours.muted, Qt::AlignRight);
        canvas.text(cell(MoveColumn::done, 0, middle), dayCode(row.done), FontRole::bodyStrong, colours.text,
                    Qt::AlignRight);
        return;
    }
    if (canvas.painter() != nullptr) {
        paintIcon(*canvas.painter(), QRectF(where.left() + 10, where.center().y() - 7, 14, 14),
                  look.open ? QStringLiteral("arrow-down") : QStringLiteral("arrow-right"),
                  colours.secondary);
    }
    QRectF name = cell(MoveColumn::name, 0, middle);
    if (row.pinned || row.delayed) {
        const QString mark = row.pinned ? Words::tr("pinned") : Words::tr("start set");
        canvas.text(QRectF(name.left(), where.top() + 19, name.width(), 13), mark, inter(10, QFont::DemiBold),
                    colours.selection);
        name = QRectF(name.left(), where.top() + 3, name.width(), 16);
    }
    canvas.text(name, row.name, FontRole::bodyStrong, colours.text);
    paint_side(canvas, cell(MoveColumn::from, 0, middle), row.before);
    if (canvas.painter() != nullptr) {
        const double y = where.center().y();
        const double x = where.left() + arrow_left;
        canvas.rule(x, y, x + 12, y, colours.secondary, 1.2);
        canvas.rule(x + 8, y - 3.5, x + 12, y, colours.secondary, 1.2);
        canvas.rule(x + 8, y + 3.5, x + 12, y, colours.secondary, 1.2);
    }
    const ColumnPlace to = placeOf(MoveColumn::to);
    paint_side(canvas, QRectF(where.left() + to.left, where.top(), to.right - to.left - 6, middle),
               row.after);
    canvas.text(cell(MoveColumn::fit, 0, middle), row.fit ? format::number(*row.fit) : QStringLiteral("?"),
                FontRole::body, colours.text, Qt::AlignRight);
    canvas.text(cell(MoveColumn::cost, 3, 16),
                row.cost.known ? thousands(row.cost.likely) : QStringLiteral("?"), FontRole::bodyStrong,
                colours.text, Qt::AlignRight);
    if (row.cost.low != row.cost.high) {
        canvas.text(cell(MoveColumn::cost, 19, 13),
                    QStringLiteral("%1–%2").arg(thousands(row.cost.low), thousands(row.cost.high)), inter(10),
                    colours.muted, Qt::AlignRight);
    }
    const QString date = dayDate(row.done, page.day_zero);
    canvas.text(cell(MoveColumn::done, date.isEmpty() ? 0 : 3, date.isEmpty() ? middle : 16),
                dayCode(row.done), FontRole::bodyStrong, colours.text, Qt::AlignRight);
    canvas.text(cell(MoveColumn::done, 19, 13).adjusted(-12, 0, 0, 0), date, inter(10), colours.muted,
                Qt::AlignRight);
    paintQuestion(canvas, QPointF(where.left() + why_middle, where.center().y()), look.selected);
}

void paintTaskRow(Canvas& canvas, const QRectF& where, const PlanBar& bar, RowLook look) {
    const Theme& colours = canvas.theme();
    paint_ground(canvas, where, look, false);
    const double who = Canvas::advance(bar.who, fontOf(FontRole::caption)) + 4;
    const double room = cost_right - 50;
    canvas.text(QRectF(where.left() + 50, where.top(), std::max(80.0, room - who - 12), where.height()),
                bar.words.isEmpty() ? nameOf(bar.kind)
                                    : QStringLiteral("%1: %2").arg(nameOf(bar.kind), bar.words),
                FontRole::small, colours.secondary);
    canvas.text(QRectF(where.left() + cost_right - who, where.top(), who, where.height()), bar.who,
                FontRole::caption, colours.muted, Qt::AlignRight);
    canvas.text(QRectF(where.left() + cost_right, where.top(), done_right - cost_right, where.height()),
                dayCode(bar.end), FontRole::caption, colours.secondary, Qt::AlignRight);
}

double tickDays(const DayScale& scale) {
    for (const double step : {1.0, 2.0, 7.0, 14.0, 28.0, 91.0, 182.0}) {
        if (step * scale.perDay >= 62) {
            return step;
        }
    }
    return 364;
}

void paintAxis(Canvas& canvas, const QRectF& where, const DayScale& scale,
               const std::optional<Date>& day_zero) {
    const Theme& colours = canvas.theme();
    canvas.fill(where, colours.card);
    const double step = tickDays(scale);
    const double start = std::floor(std::max(0.0, scale.day(where.left() - 60)) / step) * step;
    for (double day = start; scale.x(day) < where.right(); day += step) {
        const double x = scale.x(day);
        const QString date = dayDate(day, day_zero);
        const double room = step * scale.perDay - 4;
        if (x + room < where.left() || x < where.left() - 2) {
            continue;
        }
        canvas.text(QRectF(x, where.top() + (date.isEmpty() ? 10 : 3), room, 16), dayCode(day),
                    fontOf(FontRole::captionStrong), colours.text);
        canvas.text(QRectF(x, where.top() + 18, room, 14), date, FontRole::caption, colours.secondary);
    }
    canvas.rule(where.left(), where.bottom() - 0.5, where.right(), where.bottom() - 0.5, colours.line);
}

void paintGrid(Canvas& canvas, const QRectF& where, const DayScale& scale) {
    const double step = tickDays(scale);
    QColor line = canvas.theme().line;
    line.setAlphaF(0.6F);
    for (double day = std::max(0.0, std::floor(scale.day(where.left()) / step) * step);
         scale.x(day) < where.right(); day += step) {
        if (scale.x(day) >= where.left()) {
            const double x = std::floor(scale.x(day)) + 0.5;
            canvas.rule(x, where.top(), x, where.bottom(), line);
        }
    }
}

double paintLegend(Canvas& canvas, const QRectF& where) {
    const Theme& colours = canvas.theme();
    const double y = where.center().y();
    double x = where.right();
    const auto word = [&](const QString& words) {
        x -= Canvas::advance(words, fontOf(FontRole::caption));
        canvas.text(QRectF(x, where.top(), 200, where.height()), words, FontRole::caption, colours.secondary);
        x -= 6;
    };
    word(Words::tr("Critical path"));
    x -= 20;
    canvas.fill(QRectF(x, y - 1.5, 20, 3), colours.text);
    x -= 14;
    word(nameOf(TaskKind::cut_over));
    x -= 12;
    paintDiamond(canvas, QPointF(x + 6, y), 6, colours.text);
    x -= 14;
    for (const TaskKind kind : {TaskKind::recertify, TaskKind::evaluate, TaskKind::retrain,
                                TaskKind::re_engineer, TaskKind::onboard}) {
        word(nameOf(kind));
        x -= 21;
        paintBar(canvas, QRectF(x, y - 7, 21, 14), kind);
        x -= 14;
    }
    return where.right() - x;
}

} // namespace volteface::ui
