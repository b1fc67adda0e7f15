// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/event_row.h"

#include "core/report/event_times.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace volteface::ui {

namespace {

using simulation::State;

State shape_of(const Effect& effect) {
    if (std::holds_alternative<Outage>(effect)) {
        return State::down;
    }
    if (std::holds_alternative<Embargo>(effect)) {
        return State::frozen;
    }
    return std::holds_alternative<Degrade>(effect) ? State::degraded : State::at_risk;
}

} // namespace

EventRow::EventRow(QWidget* parent)
    : TimelineRow(48, parent) {}

void EventRow::show(const Event& event, const Scenario& scenario, const Stack& stack, int hits) {
    event_ = event;
    title_ = title_of(event, scenario);
    chips_ = chips_of(event.select, stack);
    hits_ = hits;
    setAccessibleName(tr("%1: %2, %3, %4 components hit")
                          .arg(title_, nameOf(event.effect), span_of(event), format::count(hits)));
    setToolTip(words_of(event.select, stack));
    update();
}

void EventRow::paintChips(QPainter& painter, double right) const {
    const Theme& colours = theme();
    const QFont plain = fontOf(FontRole::caption);
    const QFont strong = fontOf(FontRole::captionStrong);
    double x = 16;
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        const QString field = chips_[i].field.isEmpty() ? QString() : chips_[i].field + QLatin1Char(' ');
        const double field_width = QFontMetricsF(plain).horizontalAdvance(field);
        double wide = field_width + QFontMetricsF(strong).horizontalAdvance(chips_[i].values) + 12;
        const double rest = i + 1 < chips_.size() ? 30 : 0;
        if (x + wide > right - rest) {
            if (right - x - rest < 70) {
                painter.setFont(plain);
                painter.setPen(colours.secondary);
                painter.drawText(QRectF(x, 23, 40, 18), Qt::AlignVCenter | Qt::AlignLeft,
                                 QStringLiteral("+ %1").arg(chips_.size() - i));
                return;
            }
            wide = right - rest - x;
        }
        const QRectF chip(x + 0.5, 23.5, wide - 1, 17);
        painter.setPen(QPen(colours.cardBorder, 1));
        painter.setBrush(colours.card);
        painter.drawRoundedRect(chip, 3, 3);
        painter.setFont(plain);
        painter.setPen(colours.secondary);
        painter.drawText(chip.adjusted(5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, field);
        painter.setFont(strong);
        painter.setPen(colours.text);
        drawElided(painter, chip.adjusted(5 + field_width, 0, -4, 0), chips_[i].values);
        x += wide + 4;
    }
}

void EventRow::paintRow(QPainter& painter, const TimeAxis& axis) {
    const Theme& colours = theme();
    const QString hits = tr("%1 hit").arg(format::count(hits_));
    painter.setFont(fontOf(FontRole::captionStrong));
    const double hits_width = painter.fontMetrics().horizontalAdvance(hits);
    const double right = timeline_label_width - 20 - hits_width - 10;
    painter.setPen(hits_ == 0 ? colours.degraded.border : colours.text);
    painter.drawText(QRectF(timeline_label_width - 20 - hits_width, 23, hits_width + 2, 18),
                     Qt::AlignVCenter | Qt::AlignRight, hits);
    painter.setFont(fontOf(FontRole::bodyStrong));
    painter.setPen(colours.text);
    drawElided(painter, QRectF(16, 4, timeline_label_width - 36, 18), title_);
    paintChips(painter, right);

    const double top = 12;
    const double bar_height = 24;
    const Minute start = report::start_of(event_);
    const auto end = report::end_of(event_);
    const double from = axis.x(std::min(start, axis.horizon));
    if (const auto notice = report::notice_of(event_); notice && *notice > 0) {
        const double known = axis.x(std::max<Minute>(0, start - *notice));
        const QRectF box(known + 0.5, top + 3.5, from - known - 1, bar_height - 7);
        painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
        painter.setBrush(colours.laneAlternate);
        painter.drawRect(box);
        painter.setFont(fontOf(FontRole::caption));
        painter.setPen(colours.secondary);
        if (box.width() > painter.fontMetrics().horizontalAdvance(tr("notice")) + 8) {
            painter.drawText(box, Qt::AlignCenter, tr("notice"));
        }
    }
    if (start >= axis.horizon) {
        painter.setFont(fontOf(FontRole::caption));
        painter.setPen(colours.secondary);
        painter.drawText(QRectF(axis.right - 160, top, 156, bar_height), Qt::AlignVCenter | Qt::AlignRight,
                         tr("after the horizon"));
        return;
    }
    const bool endless = !end || *end > axis.horizon;
    const double to = endless ? axis.right + (end ? 0 : 10) : axis.x(*end);
    const State state = shape_of(event_.effect);
    const StateColours& paint = colours.of(state);
    QPainterPath path;
    const QRectF bar(from + 0.5, top + 0.5, std::max(6.0, to - from) - 1, bar_height - 1);
    if (endless && !end) {
        path.moveTo(bar.left() + 3, bar.top());
        path.lineTo(bar.right() - 10, bar.top());
        path.lineTo(bar.right(), bar.center().y());
        path.lineTo(bar.right() - 10, bar.bottom());
        path.lineTo(bar.left() + 3, bar.bottom());
        path.quadTo(bar.left(), bar.bottom(), bar.left(), bar.bottom() - 3);
        path.lineTo(bar.left(), bar.top() + 3);
        path.quadTo(bar.left(), bar.top(), bar.left() + 3, bar.top());
    } else {
        path.addRoundedRect(bar, 3, 3);
    }
    painter.setBrush(paint.fill);
    QPen pen(paint.border, 1.2, state == State::frozen ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.drawPath(path);

    const QString effect = nameOf(event_.effect);
    const QString span = span_of(event_);
    painter.setFont(fontOf(FontRole::captionStrong));
    const double effect_width = painter.fontMetrics().horizontalAdvance(effect);
    const double span_width = QFontMetricsF(fontOf(FontRole::caption)).horizontalAdvance(span);
    const double needed = 26 + effect_width + 6 + span_width + 8;
    // Words that do not fit inside stand behind the bar, or before it at the end of the axis.
    double x = bar.left();
    if (needed > bar.width()) {
        x = to + needed < axis.right + timeline_right_margin ? to + 2
                                                             : std::max(axis.left, from - needed - 2);
    }
    paintStateShape(painter, QRectF(x + 6, top + 5, 14, 14), state, colours);
    painter.setPen(colours.text);
    painter.drawText(QRectF(x + 26, top, effect_width + 2, bar_height), Qt::AlignVCenter | Qt::AlignLeft,
                     effect);
    painter.setFont(fontOf(FontRole::caption));
    painter.setPen(colours.secondary);
    painter.drawText(QRectF(x + 26 + effect_width + 6, top, span_width + 2, bar_height),
                     Qt::AlignVCenter | Qt::AlignLeft, span);
}

} // namespace volteface::ui
