// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_paint.h"
#include "ui/support/format.h"
#include "ui/support/state_shape.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

using simulation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double bar_height = 18;

/// Bars at the same time stand above one another: the lane of each, and how many there are.
std::pair<std::vector<int>, int> lanes_of(const std::vector<PlanBar>& bars) {
    std::vector<int> lane(bars.size(), 0);
    std::vector<double> ends;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].kind == TaskKind::cut_over) {
            continue;
        }
        std::size_t free = 0;
        while (free < ends.size() && ends[free] > bars[i].start + 1e-6) {
            ++free;
        }
        if (free == ends.size()) {
            ends.push_back(0);
        }
        ends[free] = bars[i].end;
        lane[i] = static_cast<int>(free);
    }
    return {lane, std::max<int>(1, static_cast<int>(ends.size()))};
}

void dotted(Canvas& canvas, double x1, double x2, double y) {
    if (QPainter* painter = canvas.painter(); painter != nullptr && x2 > x1 + 2) {
        painter->setPen(QPen(canvas.theme().muted, 1.4, Qt::DotLine));
        painter->drawLine(QPointF(x1, y), QPointF(x2, y));
    }
}

} // namespace

void paintMoveBars(Canvas& canvas, const QRectF& where, const PlanRow& row, const DayScale& scale,
                   BarPlaces& places, RowLook look, double shift) {
    const Theme& colours = canvas.theme();
    if (look.selected) {
        canvas.fill(where, colours.selected);
    } else if (look.hovered) {
        canvas.fill(where, colours.hover);
    }
    canvas.rule(where.left(), where.top() + 0.5, where.right(), where.top() + 0.5, colours.line);
    const auto [lane, lanes] = lanes_of(row.bars);
    const double pitch = lanes == 1 ? bar_height : std::min(12.0, (where.height() - 8) / lanes);
    const double high = lanes == 1 ? bar_height : pitch - 3;
    const double top = where.center().y() - (lanes == 1 ? bar_height / 2 + 1 : pitch * lanes / 2);
    double last = scale.x(0);
    double diamond = -1;
    double work_end = -1;
    double tail = -1;
    for (std::size_t i = 0; i < row.bars.size(); ++i) {
        const PlanBar& bar = row.bars[i];
        const double start = scale.x(bar.start + shift);
        const double end = scale.x(bar.end + shift);
        if (bar.kind == TaskKind::cut_over && bar.end > bar.start && bar.start > row.done - 1e-6) {
            // The old supplier runs on, or is owed notice: nobody works, and nothing waits for it.
            canvas.fill(QRectF(start, where.center().y() - 2, end - start, 2), colours.edge);
            tail = std::max(tail, end);
            continue;
        }
        if (bar.kind == TaskKind::cut_over) {
            diamond = scale.x(row.done + shift);
            places.insert(bar.id, QRectF(start, where.center().y() - 9, std::max(end - start, 1.0), 18));
            continue;
        }
        const QRectF box(start + 0.5, top + lane[i] * pitch, std::max(end - start - 1, 2.0), high);
        if (lanes == 1 && i > 0 && work_end >= 0) {
            dotted(canvas, work_end + 2, box.left() - 1, box.center().y());
        }
        paintBar(canvas, box, bar.kind);
        if (bar.critical) {
            canvas.fill(QRectF(box.left(), lanes == 1 ? box.bottom() + 2 : box.bottom(), box.width(),
                               lanes == 1 ? 3 : 2),
                        colours.text);
        }
        places.insert(bar.id, box);
        if (!row.requirement) {
            canvas.text(QRectF(box.right() + 8, box.center().y() - 7, 260, 14), bar.words, FontRole::caption,
                        colours.secondary);
        }
        work_end = std::max(work_end, box.right());
        last = std::max(last, box.right());
    }
    if (diamond >= 0) {
        const double middle = lanes == 1 ? top + bar_height / 2 : where.center().y();
        // Its own days are part of the way there.
        const double centre = std::max(diamond, last + 9);
        dotted(canvas, last + 2, centre - 9, middle);
        paintDiamond(canvas, QPointF(centre, middle), 8.5, colours.text);
        last = centre + 9;
    }
    double words_left = std::max(last, tail) + 10;
    if (row.deadline) {
        const double x = scale.x(*row.deadline + shift);
        const double spare = *row.deadline - row.done;
        const bool late = spare < -1e-6;
        const QColor colour = late ? colours.down.border : colours.atRisk.border;
        canvas.rule(x, where.top() + 2, x, where.bottom() - 2, colour, 2);
        const QString words =
            late ? Words::tr("deadline %1, %2 late").arg(dayCode(*row.deadline), daySpan(-spare))
                 : Words::tr("deadline %1, %2 to spare")
                       .arg(dayCode(*row.deadline), daySpan(std::floor(spare + 1e-6)));
        canvas.text(QRectF(std::max(x + 5, words_left), where.top(), 260, where.height()), words,
                    FontRole::caption, late ? colour : colours.secondary);
    } else if (row.requirement && !row.note.isEmpty()) {
        canvas.text(QRectF(words_left, where.top(), 280, where.height()), row.note, FontRole::caption,
                    colours.secondary);
    }
}

void paintTaskBar(Canvas& canvas, const QRectF& where, const PlanBar& bar, const DayScale& scale) {
    const double start = scale.x(bar.start);
    const double end = scale.x(bar.end);
    if (bar.kind == TaskKind::cut_over && bar.end > bar.start) {
        canvas.fill(QRectF(start, where.center().y() - 1, end - start, 2), canvas.theme().edge);
        return;
    }
    if (bar.kind == TaskKind::cut_over) {
        paintDiamond(canvas, QPointF(end, where.center().y()), 5.5, canvas.theme().text);
        return;
    }
    paintBar(canvas, QRectF(start + 0.5, where.center().y() - 4.5, std::max(end - start - 1, 2.0), 9),
             bar.kind, false);
}

void paintWaits(Canvas& canvas, const PlanShown& plan, const BarPlaces& places, const PlanRow* selected) {
    const Theme& colours = canvas.theme();
    const auto of_selected = [&](const QString& id) {
        return selected != nullptr && std::any_of(selected->bars.begin(), selected->bars.end(),
                                                  [&](const PlanBar& bar) { return bar.id == id; });
    };
    for (const PlanWait& wait : plan.waits) {
        const auto from = places.constFind(wait.earlier);
        const auto to = places.constFind(wait.later);
        const bool chosen = of_selected(wait.earlier) || of_selected(wait.later);
        if (from == places.constEnd() || to == places.constEnd() || (!wait.critical && !chosen)) {
            continue;
        }
        if (std::abs(from->center().y() - to->center().y()) < 14) {
            continue; // of the same row: the gap itself is dotted
        }
        const bool down = to->center().y() > from->center().y();
        const QPointF begin(from->right(), down ? from->bottom() + 3.5 : from->top() + 1);
        const QPointF end(std::max(to->left() + 1.5, from->right() + 1.5),
                          down ? to->top() - 1 : to->bottom() + 1);
        paintArrow(canvas, begin, end, wait.critical ? colours.text : colours.muted, wait.critical ? 1.4 : 1,
                   wait.team && !wait.critical);
    }
}

} // namespace volteface::ui
