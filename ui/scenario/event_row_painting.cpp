// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/event_row.h"
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

QPainterPath arrow_of(const QRectF& bar) {
    QPainterPath path;
    path.moveTo(bar.left() + 3, bar.top());
    path.lineTo(bar.right() - 10, bar.top());
    path.lineTo(bar.right(), bar.center().y());
    path.lineTo(bar.right() - 10, bar.bottom());
    path.lineTo(bar.left() + 3, bar.bottom());
    path.quadTo(bar.left(), bar.bottom(), bar.left(), bar.bottom() - 3);
    path.lineTo(bar.left(), bar.top() + 3);
    path.quadTo(bar.left(), bar.top(), bar.left() + 3, bar.top());
    return path;
}

} // namespace

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
    const QString hits = hits_ == 0 ? tr("hits nothing") : tr("%1 hit").arg(format::count(hits_));
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

    const EventGeometry geometry = geometryOf(event_, axis);
    if (geometry.notice) {
        const QRectF& box = *geometry.notice;
        painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
        painter.setBrush(colours.laneAlternate);
        painter.drawRect(box);
        painter.setFont(fontOf(FontRole::caption));
        painter.setPen(colours.secondary);
        if (box.width() > painter.fontMetrics().horizontalAdvance(tr("notice")) + 8) {
            painter.drawText(box, Qt::AlignCenter, tr("notice"));
        }
    }
    if (geometry.afterHorizon) {
        painter.setFont(fontOf(FontRole::caption));
        painter.setPen(colours.secondary);
        painter.drawText(QRectF(axis.right - 160, 12, 156, 24), Qt::AlignVCenter | Qt::AlignRight,
                         tr("after the horizon"));
        return;
    }
    paintBar(painter, axis, geometry);
    if (editable_ && (isSelected() || hovered_)) {
        paintHandles(painter, geometry);
    }
}

void EventRow::paintBar(QPainter& painter, const TimeAxis& axis, const EventGeometry& geometry) {
    const Theme& colours = theme();
    const State state = shape_of(event_.effect);
    const StateColours& paint = colours.of(state);
    const QRectF& bar = geometry.bar;
    painter.setBrush(paint.fill);
    painter.setPen(QPen(paint.border, 1.2, state == State::frozen ? Qt::DotLine : Qt::SolidLine));
    if (geometry.endless) {
        painter.drawPath(arrow_of(bar));
    } else {
        painter.drawRoundedRect(bar, 3, 3);
    }
    if (geometry.low && geometry.high) {
        // What the estimate leaves open, from its low to its high end, with the likely one in between.
        painter.setPen(QPen(paint.border, 1.5));
        const double y = geometry.rangeY;
        painter.drawLine(QPointF(*geometry.low, y), QPointF(*geometry.high, y));
        for (const double x : {*geometry.low, *geometry.high}) {
            painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3));
        }
        painter.setBrush(paint.border);
        painter.drawEllipse(QPointF(std::min(bar.right(), axis.right), y), 2, 2);
    }

    const QString effect = nameOf(event_.effect);
    painter.setFont(fontOf(FontRole::captionStrong));
    const double effect_width = painter.fontMetrics().horizontalAdvance(effect);
    const QFontMetricsF metrics(fontOf(FontRole::caption));
    const auto needed = [&](const QString& words) {
        return 26 + effect_width + (words.isEmpty() ? 0 : 6 + metrics.horizontalAdvance(words)) + 8;
    };
    // Words that do not fit inside stand behind the bar, or before it. Where there is no room either, what
    // the estimate leaves open goes first: its line below shows it, and the tooltip says it.
    QString span = span_of(event_);
    const double width = needed(span);
    const double before = geometry.notice ? geometry.notice->left() : bar.left();
    double x = bar.left();
    if (width > bar.width()) {
        if (bar.right() + width < axis.right + timeline_right_margin) {
            x = bar.right() + 4;
        } else if (before - width - 2 > axis.left) {
            x = before - width - 2;
        } else {
            span = span.section(QStringLiteral(" ("), 0, 0);
            if (needed(span) > bar.width()) {
                span.clear();
            }
        }
    }
    const double span_width = metrics.horizontalAdvance(span);
    const double top = bar.top() - 0.5;
    paintStateShape(painter, QRectF(x + 8, top + 5, 14, 14), state, colours);
    painter.setPen(colours.text);
    painter.drawText(QRectF(x + 27, top, effect_width + 2, 24), Qt::AlignVCenter | Qt::AlignLeft, effect);
    painter.setFont(fontOf(FontRole::caption));
    painter.setPen(colours.secondary);
    painter.drawText(QRectF(x + 27 + effect_width + 6, top, span_width + 2, 24),
                     Qt::AlignVCenter | Qt::AlignLeft, span);
}

void EventRow::paintHandles(QPainter& painter, const EventGeometry& geometry) const {
    const Theme& colours = theme();
    const QRectF& bar = geometry.bar;
    const auto handle = [&](double x, double y, double height, edit::EventPart part) {
        const bool locked = edit::parameter_of(written_, part).has_value();
        painter.setPen(QPen(locked ? colours.muted : colours.selection, 1.5));
        painter.setBrush(locked ? colours.laneAlternate : colours.card);
        painter.drawRoundedRect(QRectF(x - 2.5, y - height / 2, 5, height), 2.5, 2.5);
    };
    handle(bar.left(), bar.center().y(), 16, edit::EventPart::start);
    handle(geometry.endless ? bar.right() - 1 : bar.right(), bar.center().y(), 16, edit::EventPart::end);
    if (geometry.notice) {
        handle(geometry.notice->left(), bar.center().y(), 12, edit::EventPart::notice);
    }
    if (geometry.low && geometry.high) {
        handle(*geometry.low, geometry.rangeY, 9, edit::EventPart::low);
        handle(*geometry.high, geometry.rangeY, 9, edit::EventPart::high);
    }
}

} // namespace volteface::ui
