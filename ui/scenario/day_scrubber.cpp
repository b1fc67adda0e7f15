// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/day_scrubber.h"

#include "ui/support/format.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double handle = 8; ///< radius
constexpr double margin = handle + 2;

} // namespace

DayScrubber::DayScrubber(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void DayScrubber::setHorizon(Minute horizon) {
    horizon_ = std::max<Minute>(1, horizon);
    minute_ = std::clamp<Minute>(minute_, 0, horizon_ - 1);
    update();
}

void DayScrubber::setMinute(Minute minute) {
    const Minute clamped = std::clamp<Minute>(minute, 0, horizon_ - 1);
    if (clamped != minute_) {
        minute_ = clamped;
        describe();
        update();
    }
}

void DayScrubber::setMarks(std::vector<Minute> events, std::vector<Minute> changes) {
    events_ = std::move(events);
    changes_ = std::move(changes);
    update();
}

void DayScrubber::describe() {
    setAccessibleName(tr("Day of the scenario"));
    setAccessibleDescription(
        tr("%1, of %2 days").arg(format::instant(minute_), format::count(horizon_ / minutes_per_day)));
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

double DayScrubber::xOf(Minute minute) const {
    return margin + (width() - 2 * margin) * static_cast<double>(minute) / static_cast<double>(horizon_);
}

Minute DayScrubber::minuteAt(double x) const {
    const double share = (x - margin) / std::max(1.0, width() - 2 * margin);
    return std::clamp<Minute>(static_cast<Minute>(std::llround(share * static_cast<double>(horizon_))), 0,
                              horizon_ - 1);
}

void DayScrubber::move(Minute minute) {
    const Minute before = minute_;
    setMinute(minute);
    if (minute_ != before) {
        Q_EMIT minuteMoved(minute_);
    }
}

void DayScrubber::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    const double y = height() / 2.0;
    const double x = xOf(minute_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.cardBorder);
    painter.drawRoundedRect(QRectF(margin, y - 2, width() - 2 * margin, 4), 2, 2);
    painter.setBrush(colours.selection);
    painter.drawRoundedRect(QRectF(margin, y - 2, x - margin, 4), 2, 2);
    double last = -10;
    for (const Minute change : changes_) {
        const double at = std::round(xOf(change)) + 0.5;
        // Marks closer than the eye can part are one mark.
        if (at - last >= 3) {
            painter.setPen(QPen(colours.muted, 1));
            painter.drawLine(QPointF(at, y + 4), QPointF(at, y + 8));
            last = at;
        }
    }
    for (const Minute mark : events_) {
        const double at = std::round(xOf(mark));
        painter.setPen(QPen(colours.text, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(at, y - 8), QPointF(at, y + 8));
    }
    painter.setPen(QPen(colours.selection, 2.5));
    painter.setBrush(isEnabled() ? colours.card : colours.laneHead);
    painter.drawEllipse(QPointF(x, y), handle - 1, handle - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.selection, 1.5));
        painter.drawEllipse(QPointF(x, y), handle + 2.5, handle + 2.5);
    }
}

void DayScrubber::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        dragging_ = true;
        move(minuteAt(event->position().x()));
    }
}

void DayScrubber::mouseMoveEvent(QMouseEvent* event) {
    const Minute at = minuteAt(event->position().x());
    if (dragging_) {
        move(at);
    } else {
        QToolTip::showText(event->globalPosition().toPoint(), format::instant(at), this);
    }
}

void DayScrubber::mouseReleaseEvent(QMouseEvent*) {
    dragging_ = false;
}

void DayScrubber::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0) {
        move(minute_ + (event->angleDelta().y() > 0 ? 1 : -1) * minutes_per_day);
        event->accept();
    }
}

void DayScrubber::keyPressEvent(QKeyEvent* event) {
    const Minute step = event->modifiers() & Qt::ShiftModifier ? minutes_per_hour : minutes_per_day;
    std::vector<Minute> marks = events_;
    marks.insert(marks.end(), changes_.begin(), changes_.end());
    std::sort(marks.begin(), marks.end());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        move(minute_ - step);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        move(minute_ + step);
        break;
    case Qt::Key_PageUp:
        if (const auto next = std::upper_bound(marks.begin(), marks.end(), minute_); next != marks.end()) {
            move(*next);
        }
        break;
    case Qt::Key_PageDown:
        if (const auto place = std::lower_bound(marks.begin(), marks.end(), minute_);
            place != marks.begin()) {
            move(*std::prev(place));
        }
        break;
    case Qt::Key_Home:
        move(0);
        break;
    case Qt::Key_End:
        move(horizon_ - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool DayScrubber::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::EnabledChange) {
        update();
    } else if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    return QWidget::event(event);
}

} // namespace volteface::ui
