// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/service_row.h"

#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <algorithm>

namespace volteface::ui {

using simulation::State;

ServiceRow::ServiceRow(QWidget* parent)
    : TimelineRow(32, parent) {}

void ServiceRow::show(const Component& component, const simulation::ComponentOutcome& outcome,
                      const simulation::ServiceOutcome& service, Minute horizon) {
    id_ = component.id;
    name_ = shown(component.name, 120);
    horizon_ = horizon;
    pieces_.clear();
    for (std::size_t i = 0; i < outcome.states.size(); ++i) {
        const auto& stretch = outcome.states[i];
        const Minute to = i + 1 < outcome.states.size() ? outcome.states[i + 1].from : horizon;
        pieces_.push_back({stretch.from, to, stretch.state, stretch.capacity, stretch.frozen});
    }
    rto_broken_ = service.rto_broken_at;
    mtpd_broken_ = service.mtpd_broken_at;
    QStringList targets;
    const auto& given = component.service;
    targets << tr("RTO %1").arg(given && given->rto ? format::duration(*given->rto) : unknownWord());
    targets << tr("MTPD %1").arg(given && given->mtpd ? format::duration(*given->mtpd) : unknownWord());
    targets_ = targets.join(QStringLiteral(" · "));
    survives_ =
        service.first_harm ? tr("harmed on %1").arg(format::day(*service.first_harm)) : tr("unharmed");
    setAccessibleName(QStringLiteral("%1. %2. %3").arg(name_, targets_, summary()));
    setToolTip(summary());
    update();
}

QString ServiceRow::words(const Piece& piece, Minute horizon) const {
    if (piece.state == State::degraded) {
        return format::percent(piece.capacity);
    }
    const QString state = nameOf(piece.state);
    if (piece.to >= horizon && (piece.state == State::down || piece.state == State::unlawful)) {
        return tr("%1 to the end").arg(state);
    }
    return state;
}

QString ServiceRow::summary() const {
    QStringList lines;
    for (const Piece& piece : pieces_) {
        lines << tr("%1 from %2 to %3")
                     .arg(piece.state == State::degraded
                              ? QStringLiteral("%1 %2").arg(nameOf(piece.state),
                                                            format::percent(piece.capacity))
                              : nameOf(piece.state),
                          format::instant(piece.from), format::instant(piece.to));
    }
    if (rto_broken_) {
        lines << tr("RTO broken on %1").arg(format::instant(*rto_broken_));
    }
    if (mtpd_broken_) {
        lines << tr("MTPD broken on %1").arg(format::instant(*mtpd_broken_));
    }
    return lines.join(QLatin1Char('\n'));
}

void ServiceRow::paintRow(QPainter& painter, const TimeAxis& axis) {
    const Theme& colours = theme();
    // Name, targets and first harm share the label; the name gives way last.
    painter.setFont(fontOf(FontRole::caption));
    const double survives_width = painter.fontMetrics().horizontalAdvance(survives_);
    const double targets_width = painter.fontMetrics().horizontalAdvance(targets_);
    const double right = timeline_label_width - 14;
    const double name_width = QFontMetricsF(fontOf(FontRole::bodyStrong)).horizontalAdvance(name_);
    const bool all = name_width + targets_width + survives_width + 16 + 24 < right;
    painter.setPen(colours.secondary);
    painter.drawText(QRectF(right - survives_width, 0, survives_width + 1, 31),
                     Qt::AlignVCenter | Qt::AlignRight, survives_);
    if (all) {
        painter.drawText(QRectF(right - survives_width - 12 - targets_width, 0, targets_width + 1, 31),
                         Qt::AlignVCenter | Qt::AlignRight, targets_);
    }
    painter.setFont(fontOf(FontRole::bodyStrong));
    painter.setPen(colours.text);
    drawElided(painter, QRectF(16, 0, right - survives_width - (all ? targets_width + 12 : 0) - 26, 31),
               name_);

    const double middle = 16;
    for (const Piece& piece : pieces_) {
        const double from = axis.x(piece.from);
        const double to = axis.x(piece.to);
        if (piece.state == State::up || piece.state == State::frozen) {
            painter.fillRect(QRectF(from, middle - 2, to - from, 4), colours.cardBorder);
            if (piece.frozen || piece.state == State::frozen) {
                painter.setPen(QPen(colours.frozen.border, 1.5, Qt::DotLine));
                painter.drawLine(QPointF(from, middle + 5), QPointF(to, middle + 5));
            }
            continue;
        }
        const QRectF box(from, 6, std::max(2.0, to - from), 20);
        paintStateBox(painter, box, to - from > 6 ? 2 : 0, piece.state, colours);
        const QString text = words(piece, horizon_);
        painter.setFont(fontOf(FontRole::captionStrong));
        const double text_width = painter.fontMetrics().horizontalAdvance(text);
        if (box.width() >= 24 + text_width + 6) {
            const QRectF label(box.left() + 4, 8, 20 + text_width + 6, 16);
            if (piece.state == State::down || piece.state == State::unlawful) {
                painter.fillRect(label.adjusted(0, 0, 0, 0), colours.of(piece.state).fill);
            }
            paintStateShape(painter, QRectF(box.left() + 5, 9, 14, 14), piece.state, colours);
            painter.setPen(colours.text);
            painter.drawText(QRectF(box.left() + 23, 6, text_width + 2, 20), Qt::AlignVCenter | Qt::AlignLeft,
                             text);
        } else if (box.width() >= 20) {
            paintStateShape(painter, QRectF(box.center().x() - 7, 9, 14, 14), piece.state, colours);
        }
    }
    // What the buffers give: from the first danger to the first harm.
    std::optional<Minute> danger;
    std::optional<Minute> harm;
    for (const Piece& piece : pieces_) {
        if (piece.state == State::at_risk && !danger) {
            danger = piece.from;
        }
        if (piece.capacity < 1) {
            harm = piece.from;
            break;
        }
    }
    if (danger && harm && axis.x(*harm) - axis.x(*danger) >= 4) {
        painter.setPen(QPen(colours.selection, 1.5));
        const double from = axis.x(*danger);
        const double to = axis.x(*harm);
        painter.drawLine(QPointF(from, 3), QPointF(to, 3));
        painter.drawLine(QPointF(from, 1), QPointF(from, 6));
        painter.drawLine(QPointF(to, 1), QPointF(to, 6));
    }
    if (rto_broken_) {
        const double x = axis.x(*rto_broken_);
        painter.setPen(QPen(colours.text, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x - 4, 5), QPointF(x + 4, 5));
        painter.drawLine(QPointF(x, 5), QPointF(x, 27));
    }
    if (mtpd_broken_) {
        const double x = axis.x(*mtpd_broken_);
        painter.setPen(QPen(colours.lane, 1));
        painter.setBrush(colours.text);
        painter.drawPolygon(QPolygonF({QPointF(x - 5, 27), QPointF(x + 5, 27), QPointF(x, 17)}));
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawLine(QPointF(x, 6), QPointF(x, 18));
    }
}

} // namespace volteface::ui
