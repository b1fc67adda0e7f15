// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/timeline_row.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

TimelineRow::TimelineRow(int height, QWidget* parent)
    : QWidget(parent)
    , height_(height) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(height);
}

void TimelineRow::setTime(Minute horizon, Minute minute) {
    if (horizon != horizon_ || minute != minute_) {
        horizon_ = std::max<Minute>(1, horizon);
        minute_ = minute;
        update();
    }
}

void TimelineRow::setSelected(bool selected) {
    if (selected != selected_) {
        selected_ = selected;
        update();
    }
}

TimeAxis TimelineRow::axis() const {
    return {horizon_, static_cast<double>(timeline_label_width),
            static_cast<double>(width() - timeline_right_margin)};
}

void TimelineRow::drawElided(QPainter& painter, const QRectF& rect, const QString& text,
                             Qt::Alignment alignment) {
    painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | alignment),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width())));
}

void TimelineRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    painter.fillRect(rect(), selected_ ? colours.selected : colours.lane);
    if (selected_) {
        painter.fillRect(QRectF(0, 0, 3, height()), colours.selection);
    }
    const TimeAxis time = axis();
    for (const Minute tick : time.ticks()) {
        painter.fillRect(QRectF(std::round(time.x(tick)), 0, 1, height()), colours.line);
    }
    painter.save();
    paintRow(painter, time);
    painter.restore();
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colours.line);
    painter.fillRect(QRectF(time.x(minute_) - 1, 0, 2, height()), colours.selection);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.selection, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    }
}

void TimelineRow::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (event->position().x() >= timeline_label_width - 6) {
        Q_EMIT minuteMoved(axis().minute(event->position().x()));
    }
    Q_EMIT chosen();
}

void TimelineRow::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) && event->position().x() >= timeline_label_width - 6) {
        Q_EMIT minuteMoved(axis().minute(event->position().x()));
    }
}

void TimelineRow::keyPressEvent(QKeyEvent* event) {
    const Minute step = event->modifiers() & Qt::ShiftModifier ? minutes_per_hour : minutes_per_day;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT minuteMoved(std::max<Minute>(0, minute_ - step));
        break;
    case Qt::Key_Right:
        Q_EMIT minuteMoved(std::min(horizon_ - 1, minute_ + step));
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineRow::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::event(event);
}

} // namespace volteface::ui
