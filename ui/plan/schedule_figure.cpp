// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/schedule_figure.h"

#include "ui/plan/plan_words.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

DayScale shifted(DayScale scale) {
    scale.left += schedule_table_width;
    scale.right += schedule_table_width;
    return scale;
}

QString day(double at) {
    return QString::number(at, 'g', 8);
}

} // namespace

double StripFigure::draw(Canvas& canvas) const {
    DayScale scale = shifted(scale_);
    scale.right = canvas.width();
    const double teams = paintTeams(canvas, 0, plan(), scale);
    const double end = paintServices(canvas, teams, plan(), scale, page().currency);
    canvas.rule(schedule_table_width - 0.5, 0, schedule_table_width - 0.5, end, canvas.theme().line);
    return end;
}

ChartTable StripFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Team load and services");
    table.header = {Words::tr("What"), Words::tr("From day"), Words::tr("To day"), Words::tr("People"),
                    Words::tr("State")};
    for (const TeamRow& team : plan().teams) {
        for (const LoadStretch& stretch : team.load) {
            table.rows.push_back({team.name,
                                  day(stretch.start),
                                  day(stretch.end),
                                  QString::number(stretch.people, 'g', 6),
                                  {}});
        }
    }
    for (const PlanService& service : plan().services) {
        for (const ServiceStretch& stretch : service.stretches) {
            table.rows.push_back(
                {service.name, day(stretch.start), day(stretch.end), {}, nameOf(stretch.state)});
        }
    }
    table.summary = table.title;
    return table;
}

double ScheduleFigure::naturalWidth() const {
    return schedule_table_width + 6 + std::max(40.0, plan().end) * 11 + 24;
}

double ScheduleFigure::draw(Canvas& canvas) const {
    DayScale scale;
    scale.left = schedule_table_width;
    scale.right = canvas.width();
    scale.perDay = (canvas.width() - schedule_table_width - 30) / std::max(1.0, plan().end);
    paintLegend(canvas, QRectF(0, 0, canvas.width(), 22));
    double y = 26;
    paintMoveHead(canvas, QRectF(0, y, schedule_table_width, schedule_head_height), page().currency);
    paintAxis(canvas,
              QRectF(schedule_table_width, y, canvas.width() - schedule_table_width, schedule_head_height),
              scale, page().day_zero);
    y += schedule_head_height;
    const double rows_top = y;
    const double rows_height = move_row_height * static_cast<double>(plan().rows.size());
    paintGrid(canvas, QRectF(schedule_table_width, y, canvas.width() - schedule_table_width, rows_height),
              scale);
    BarPlaces places;
    for (const PlanRow& row : plan().rows) {
        paintMoveRow(canvas, QRectF(0, y, schedule_table_width, move_row_height), row, page(), {});
        paintMoveBars(canvas,
                      QRectF(schedule_table_width, y, canvas.width() - schedule_table_width, move_row_height),
                      row, scale, places, {});
        y += move_row_height;
    }
    paintWaits(canvas, plan(), places, nullptr);
    canvas.rule(schedule_table_width - 0.5, rows_top, schedule_table_width - 0.5, y, canvas.theme().line);
    y = paintTeams(canvas, y, plan(), scale);
    return paintServices(canvas, y, plan(), scale, page().currency);
}

ChartTable ScheduleFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Moves and schedule");
    table.header = {Words::tr("Move"), Words::tr("From"),         Words::tr("To"),      Words::tr("Country"),
                    Words::tr("Fit"),  Words::tr("Task"),         Words::tr("Who"),     Words::tr("Start"),
                    Words::tr("End"),  Words::tr("Cost, likely"), Words::tr("Critical")};
    for (const PlanRow& row : plan().rows) {
        if (row.requirement) {
            table.rows.push_back({row.name,
                                  row.before.name,
                                  row.after.name,
                                  countryCode(row.after.country),
                                  row.fit ? QString::number(*row.fit, 'g', 4) : QString(),
                                  {},
                                  {},
                                  row.bars.empty() ? QString() : day(row.bars.front().start),
                                  day(row.done),
                                  row.cost.known ? QString::number(row.cost.likely, 'f', 0) : QString(),
                                  {}});
        }
        for (const PlanBar& bar : row.bars) {
            table.rows.push_back({row.name,
                                  {},
                                  {},
                                  {},
                                  {},
                                  nameOf(bar.kind),
                                  bar.who,
                                  day(bar.start),
                                  day(bar.end),
                                  {},
                                  bar.critical ? Words::tr("yes") : Words::tr("no")});
        }
    }
    const auto moves = std::count_if(plan().rows.begin(), plan().rows.end(),
                                     [](const PlanRow& row) { return row.requirement.has_value(); });
    table.summary = Words::tr("%n move(s)", nullptr, static_cast<int>(moves)) + QStringLiteral(" · ") +
                    daySpan(plan().days);
    return table;
}

} // namespace volteface::ui
