// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the plan: costs with their ranges, and the schedule.
#include "core/report/wording.h"
#include "ui/report/blocks.h"
#include "ui/report/state_bar.h"
#include "ui/support/convert.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace volteface::ui {

using namespace paper;

namespace {

// Work has no colour of its own.
const QColor re_engineering_shade(0x33, 0x47, 0x5B);
const QColor retraining_shade(0x5F, 0x76, 0x8C);
const QColor recertification_shade(0xB4, 0xC2, 0xCF);

QColor shadeOf(report::CostPart part) {
    switch (part) {
    case report::CostPart::re_engineering:
        return re_engineering_shade;
    case report::CostPart::retraining:
        return retraining_shade;
    case report::CostPart::recertification:
        return recertification_shade;
    case report::CostPart::whole:
        break;
    }
    return ink;
}

/// A step of 1, 2 or 5 times a power of ten, so that at most `most` fit.
double niceStep(double largest, int most) {
    const double rough = std::max(largest, 1e-9) / most;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            return factor * power;
        }
    }
    return 10 * power;
}

struct KindWords {
    TaskKind kind;
    const char* letter;
    const char* en;
    const char* fr;
};

constexpr std::array<KindWords, 6> kinds = {{{TaskKind::onboard, "O", "Onboard", "Intégration"},
                                             {TaskKind::re_engineer, "R", "Re-engineer", "Réingénierie"},
                                             {TaskKind::retrain, "T", "Retrain", "Réentraînement"},
                                             {TaskKind::evaluate, "E", "Evaluate", "Évaluation"},
                                             {TaskKind::recertify, "C", "Recertify", "Recertification"},
                                             {TaskKind::cut_over, "", "Cut over", "Bascule"}}};

const KindWords& wordsOf(TaskKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

void paintDiamond(QPainter& painter, QPointF middle, double radius) {
    QPolygonF diamond;
    diamond << middle + QPointF(0, -radius) << middle + QPointF(radius, 0) << middle + QPointF(0, radius)
            << middle + QPointF(-radius, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(diamond);
}

/// Diagonal strokes inside the bar, clipped by hand.
void paintHatch(QPainter& painter, const QRectF& bar) {
    painter.setPen(QPen(retraining_shade, 1.1 * px));
    const double step = 4.4 * px;
    for (double x = bar.left() - bar.height(); x < bar.right(); x += step) {
        // From (x, bottom) up to (x + height, top).
        const double from = std::max(x, bar.left());
        const double to = std::min(x + bar.height(), bar.right());
        if (to > from) {
            painter.drawLine(QPointF(from, bar.bottom() - (from - x)), QPointF(to, bar.bottom() - (to - x)));
        }
    }
}

void paintTask(QPainter& painter, const QRectF& bar, TaskKind kind, bool with_letter) {
    const double radius = 1.5 * px;
    const TypeStyle letter{6.5, QFont::DemiBold, 1.2};
    switch (kind) {
    case TaskKind::onboard:
        painter.setPen(QPen(re_engineering_shade, 0.9 * px));
        painter.setBrush(white);
        painter.drawRoundedRect(bar, radius, radius);
        break;
    case TaskKind::re_engineer:
    case TaskKind::retrain:
    case TaskKind::recertify:
        painter.setPen(Qt::NoPen);
        painter.setBrush(kind == TaskKind::re_engineer ? re_engineering_shade
                         : kind == TaskKind::retrain   ? retraining_shade
                                                       : recertification_shade);
        painter.drawRoundedRect(bar, radius, radius);
        break;
    case TaskKind::evaluate:
        painter.setPen(Qt::NoPen);
        painter.setBrush(white);
        painter.drawRect(bar);
        paintHatch(painter, bar);
        painter.setPen(QPen(retraining_shade, 0.9 * px));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar, radius, radius);
        break;
    case TaskKind::cut_over:
        paintDiamond(painter, QPointF(bar.right(), bar.center().y()), bar.height() * 0.5);
        return;
    }
    const QString text = QString::fromUtf8(wordsOf(kind).letter);
    if (!with_letter || bar.width() < widthOf(text, letter) + 2 * px) {
        return;
    }
    const bool on_dark = kind == TaskKind::re_engineer || kind == TaskKind::retrain;
    if (kind == TaskKind::evaluate) {
        const double half = widthOf(text, letter) / 2 + 1.6 * px;
        painter.fillRect(
            QRectF(bar.center().x() - half, bar.top() + 1.2 * px, 2 * half, bar.height() - 2.4 * px), white);
    }
    paintLine(painter, bar.center().x(), bar.center().y() + 0.8 * mm, text,
              on_dark ? letter.in(white) : letter, Qt::AlignHCenter);
}

void paintKindsLegend(QPainter& painter, double x, double y, Language language) {
    const double height = 2.7 * mm;
    for (const KindWords& kind : kinds) {
        const QString words = QString::fromUtf8(language == Language::french ? kind.fr : kind.en);
        const QRectF bar(x, y, 4.9 * mm, height);
        if (kind.kind == TaskKind::cut_over) {
            paintDiamond(painter, bar.center(), height * 0.5);
        } else {
            paintTask(painter, bar, kind.kind, true);
        }
        paintLine(painter, x + 6 * mm, y + height - 0.5 * mm, words, type::detail);
        x += 6 * mm + widthOf(words, type::detail) + 3.6 * mm;
    }
    painter.setPen(QPen(ink, 2.2 * px));
    painter.drawLine(QPointF(x, y + height / 2), QPointF(x + 4.9 * mm, y + height / 2));
    paintLine(painter, x + 6 * mm, y + height - 0.5 * mm,
              language == Language::french ? QStringLiteral("Critique") : QStringLiteral("Critical"),
              type::detail);
}

} // namespace

void setRangeBars(Flow& flow, const report::RangeBars& bars, Language language) {
    if (bars.bars.empty()) {
        return;
    }
    const double pitch = 11.5 * mm;
    const double axis_height = 6 * mm;
    const double height = pitch * static_cast<double>(bars.bars.size());
    setFigureTitle(flow, bars.title, bars.caption, height + axis_height);
    double largest = 0;
    double least = 0;
    double name_width = 0;
    double value_width = 0;
    const TypeStyle value_style{13, QFont::DemiBold, 1.2};
    for (const report::RangeBar& bar : bars.bars) {
        largest = std::max(largest, bar.high);
        least = std::min(least, bar.low);
        name_width = std::max({name_width, widthOf(toQString(bar.name), type::heading),
                               std::min(widthOf(toQString(bar.detail), type::detail), 60 * mm)});
        value_width = std::max(value_width, widthOf(toQString(bar.text), value_style));
    }
    const double x = flow.left();
    const double right = flow.right();
    const double y = flow.take(height + axis_height);
    flow.gap(5 * mm);
    const double number_room = 11 * mm; // the low and the high value stand beside the bar
    const QRectF area(x + name_width + 4 * mm + number_room, y,
                      right - value_width - 5 * mm - number_room - x - name_width - 4 * mm - number_room,
                      height);
    flow.add([=](QPainter& painter) {
        const double span = std::max(largest - least, 1e-9);
        const auto x_of = [&](double value) { return area.left() + area.width() * (value - least) / span; };
        const double step = niceStep(span, 6);
        for (double tick = std::ceil(least / step) * step; tick <= largest + step * 1e-6; tick += step) {
            painter.setPen(QPen(line, 0.75 * px));
            painter.drawLine(QPointF(x_of(tick), area.top()), QPointF(x_of(tick), area.bottom()));
            paintLine(painter, x_of(tick), area.bottom() + 3.9 * mm,
                      toQString(report::number(language, tick, step < 1 ? 1 : 0)), type::detail,
                      Qt::AlignHCenter);
        }
        double top = y;
        for (const report::RangeBar& bar : bars.bars) {
            if (bar.part == report::CostPart::whole) {
                painter.setPen(QPen(muted, 0.75 * px));
                painter.drawLine(QPointF(x, top), QPointF(right, top));
            }
            const double middle = top + pitch / 2;
            paintLine(painter, x, middle - 0.3 * mm, toQString(bar.name), type::heading);
            const SetText detail(toQString(bar.detail), type::detail, name_width, 1);
            detail.paint(painter, x, middle + 0.7 * mm);
            const double from = x_of(bar.low);
            const double to = std::max(x_of(bar.high), from + 1 * px);
            if (bar.high > bar.low) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(shadeOf(bar.part));
                painter.drawRoundedRect(QRectF(from, middle - 3 * px, to - from, 6 * px), 3 * px, 3 * px);
            }
            painter.fillRect(QRectF(x_of(bar.likely) - 3 * px, middle - 7.5 * px, 6 * px, 15 * px), white);
            painter.fillRect(QRectF(x_of(bar.likely) - 2 * px, middle - 7 * px, 4 * px, 14 * px), ink);
            if (bar.high > bar.low) {
                paintLine(painter, from - 1.4 * mm, middle + 1 * mm, toQString(bar.low_text), type::detail,
                          Qt::AlignRight);
                paintLine(painter, to + 1.4 * mm, middle + 1 * mm, toQString(bar.high_text), type::detail);
            }
            paintLine(painter, right, middle + 1.6 * mm, toQString(bar.text), value_style, Qt::AlignRight);
            top += pitch;
        }
    });
}

void setSchedule(Flow& flow, const report::Schedule& schedule, Language language) {
    if (schedule.rows.empty() || schedule.end <= 0) {
        return;
    }
    const double pitch = 6.6 * mm;
    const double axis_height = 6 * mm;
    const double legend_room = 9 * mm;
    setFigureTitle(flow, schedule.title, schedule.caption,
                   std::min(pitch * static_cast<double>(schedule.rows.size()) + axis_height + legend_room,
                            flow.freshRoom() * 0.5));
    const TypeStyle name_style{9, QFont::Normal, 1.2};
    const TypeStyle label_style{8.5, QFont::DemiBold, 1.2};
    double name_width = 0;
    for (const report::ScheduleRow& row : schedule.rows) {
        name_width = std::max(name_width, widthOf(toQString(row.name), name_style));
    }
    name_width = std::min(name_width + 4 * mm, flow.width() * 0.3);
    const double label_width = 9 * mm;
    std::size_t done = 0;
    while (done < schedule.rows.size()) {
        const double fixed = axis_height + legend_room;
        if (flow.room() < fixed + 2 * pitch) {
            flow.newSheet();
        }
        const auto fits = static_cast<std::size_t>(std::max(1.0, (flow.room() - fixed) / pitch));
        const std::size_t count = std::min(fits, schedule.rows.size() - done);
        const double x = flow.left();
        const double height = pitch * static_cast<double>(count);
        const double y = flow.take(height + fixed);
        const QRectF area(x + name_width, y + axis_height, flow.right() - label_width - x - name_width,
                          height);
        std::vector<report::ScheduleRow> shown(schedule.rows.begin() + static_cast<std::ptrdiff_t>(done),
                                               schedule.rows.begin() +
                                                   static_cast<std::ptrdiff_t>(done + count));
        flow.add([=, end = schedule.end](QPainter& painter) {
            const auto x_of = [&](Minute at) {
                return area.left() + area.width() * static_cast<double>(at) / static_cast<double>(end);
            };
            const Minute step = tickStep(end);
            for (Minute at = 0; at <= end; at += step) {
                painter.setPen(QPen(line, 0.75 * px));
                painter.drawLine(QPointF(x_of(at), area.top()), QPointF(x_of(at), area.bottom()));
                paintLine(painter, x_of(at), area.top() - 1.4 * mm, tickLabel(at, language), type::detail,
                          Qt::AlignHCenter);
            }
            painter.setPen(QPen(muted, 0.75 * px));
            painter.drawLine(QPointF(x, area.top()), QPointF(area.right() + label_width, area.top()));
            double top = area.top();
            for (const report::ScheduleRow& row : shown) {
                const double middle = top + pitch / 2;
                const SetText name(toQString(row.name), name_style, name_width - 3 * mm, 2);
                name.paint(painter, x, middle - name.height() / 2);
                double last = area.left();
                // Providers come on board side by side: their bars share the row in slips.
                const bool slips =
                    std::all_of(row.bars.begin(), row.bars.end(),
                                [](const report::ScheduleBar& bar) { return bar.kind == TaskKind::onboard; });
                const double room = pitch - 2 * mm;
                const double bar_height =
                    slips ? room / static_cast<double>(std::max<std::size_t>(row.bars.size(), 1)) : room;
                for (std::size_t i = 0; i < row.bars.size(); ++i) {
                    const report::ScheduleBar& bar = row.bars[i];
                    const double bar_top = top + 1 * mm + (slips ? bar_height * static_cast<double>(i) : 0.0);
                    const QRectF shape(x_of(bar.start), bar_top,
                                       std::max(x_of(bar.end) - x_of(bar.start), 1 * px),
                                       bar_height - (slips ? 0.3 * mm : 0.0));
                    if (bar.kind == TaskKind::cut_over) {
                        paintDiamond(painter, QPointF(x_of(bar.end), middle), 1.7 * mm);
                    } else {
                        paintTask(painter, shape, bar.kind, !slips);
                    }
                    last = std::max(last, shape.right());
                }
                for (const report::ScheduleBar& bar : row.bars) {
                    if (bar.critical && bar.end > bar.start && !slips) {
                        painter.setPen(QPen(ink, 2.2 * px, Qt::SolidLine, Qt::FlatCap));
                        const double under = middle + room / 2 + 0.45 * mm;
                        painter.drawLine(QPointF(x_of(bar.start), under), QPointF(x_of(bar.end), under));
                    }
                }
                if (!row.label.empty()) {
                    paintLine(painter, last + 2.6 * mm, middle + 1.05 * mm, toQString(row.label),
                              label_style);
                }
                painter.setPen(QPen(line, 0.75 * px));
                painter.drawLine(QPointF(x, top + pitch), QPointF(area.right() + label_width, top + pitch));
                top += pitch;
            }
            paintKindsLegend(painter, x, area.bottom() + 3 * mm, language);
        });
        done += count;
    }
    if (!schedule.note.empty()) {
        flow.text(toQString(schedule.note), type::note);
    }
    flow.gap(5 * mm);
}

} // namespace volteface::ui
