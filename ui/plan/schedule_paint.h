// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of moves, their bars and the strips below them, shared by the widgets on screen and by export.
#pragma once

#include "ui/plan/plan_paint.h"

#include <QHash>

namespace volteface::ui {

inline constexpr double schedule_table_width = 640;
inline constexpr double schedule_head_height = 36;
inline constexpr double move_row_height = 36;
inline constexpr double task_row_height = 22;
inline constexpr double team_row_height = 30;
inline constexpr double service_row_height = 19;

/// One scale of time for rows and strips.
struct DayScale {
    double perDay = 11; ///< px
    double first = 0;   ///< day at `left`
    double left = 0;    ///< px
    double right = 0;

    [[nodiscard]] double x(double day) const { return left + 6 + (day - first) * perDay; }
    [[nodiscard]] double day(double at) const { return (at - left - 6) / perDay + first; }
};

/// The columns of the table, in px from its left edge: `left` to `right`.
enum class MoveColumn { name, from, to, fit, cost, done, why };
inline constexpr int move_column_count = 7;
struct ColumnPlace {
    double left;
    double right;
    bool flushRight;
};
[[nodiscard]] ColumnPlace placeOf(MoveColumn column);
[[nodiscard]] QString headOf(MoveColumn column, const QString& currency);

struct RowLook {
    bool selected = false;
    bool open = false;
    bool hovered = false;
};

void paintMoveHead(Canvas& canvas, const QRectF& where, const QString& currency);
void paintMoveRow(Canvas& canvas, const QRectF& where, const PlanRow& row, const PlanPage& page,
                  RowLook look);
void paintTaskRow(Canvas& canvas, const QRectF& where, const PlanBar& bar, RowLook look);

/// Numbers of days with their dates, and how far apart they stand.
void paintAxis(Canvas& canvas, const QRectF& where, const DayScale& scale,
               const std::optional<Date>& day_zero);
[[nodiscard]] double tickDays(const DayScale& scale);
void paintGrid(Canvas& canvas, const QRectF& where, const DayScale& scale);

/// Where each bar was drawn, by its id: what arrows lead from and to, and what a pointer hits.
using BarPlaces = QHash<QString, QRectF>;

/// `shift`: days by which a person drags the bars.
void paintMoveBars(Canvas& canvas, const QRectF& where, const PlanRow& row, const DayScale& scale,
                   BarPlaces& places, RowLook look, double shift = 0);
void paintTaskBar(Canvas& canvas, const QRectF& where, const PlanBar& bar, const DayScale& scale);
/// The critical ones, and those of the selected row.
void paintWaits(Canvas& canvas, const PlanShown& plan, const BarPlaces& places, const PlanRow* selected);
/// The signs of a Gantt, from the right end of `where` to the left; returns the width that they take.
double paintLegend(Canvas& canvas, const QRectF& where);

/// Team load and services with their labels at the left; returns the height.
double paintTeams(Canvas& canvas, double top, const PlanShown& plan, const DayScale& scale);
double paintServices(Canvas& canvas, double top, const PlanShown& plan, const DayScale& scale,
                     const QString& currency);

} // namespace volteface::ui
