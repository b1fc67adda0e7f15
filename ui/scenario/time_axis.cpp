// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/time_axis.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace volteface::ui {

double TimeAxis::x(Minute minute) const {
    return left +
           (right - left) * static_cast<double>(minute) / static_cast<double>(std::max<Minute>(1, horizon));
}

Minute TimeAxis::minute(double at) const {
    const double share = (at - left) / std::max(1.0, right - left);
    return std::clamp<Minute>(static_cast<Minute>(std::llround(share * static_cast<double>(horizon))), 0,
                              std::max<Minute>(0, horizon - 1));
}

std::vector<Minute> TimeAxis::ticks(double least) const {
    static constexpr std::array<Minute, 16> steps = {
        minutes_per_hour,      3 * minutes_per_hour,  6 * minutes_per_hour,  12 * minutes_per_hour,
        minutes_per_day,       2 * minutes_per_day,   5 * minutes_per_day,   10 * minutes_per_day,
        15 * minutes_per_day,  30 * minutes_per_day,  60 * minutes_per_day,  90 * minutes_per_day,
        180 * minutes_per_day, 365 * minutes_per_day, 730 * minutes_per_day, 3650 * minutes_per_day};
    const double per_minute = (right - left) / static_cast<double>(std::max<Minute>(1, horizon));
    const auto step = std::find_if(steps.begin(), steps.end(), [&](Minute candidate) {
        return static_cast<double>(candidate) * per_minute >= least;
    });
    const Minute chosen = step != steps.end() ? *step : horizon;
    std::vector<Minute> list;
    for (Minute at = 0; at <= horizon && chosen > 0; at += chosen) {
        list.push_back(at);
    }
    return list;
}

TimeHead::TimeHead(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
}

void TimeHead::setTitle(const QString& title) {
    title_ = title;
    placeAction();
    update();
}

void TimeHead::setAction(QWidget* action) {
    action_ = action;
    action_->setParent(this);
    placeAction();
}

void TimeHead::placeAction() {
    if (action_ != nullptr) {
        action_->adjustSize();
        const int after = QFontMetrics(fontOf(FontRole::bodyStrong)).horizontalAdvance(title_);
        action_->move(16 + after + 14, (36 - action_->height()) / 2);
    }
}

void TimeHead::setTime(Minute horizon, Minute minute) {
    horizon_ = horizon;
    minute_ = minute;
    update();
}

void TimeHead::setInset(int pixels) {
    if (pixels != inset_) {
        inset_ = pixels;
        update();
    }
}

TimeAxis TimeHead::axis() const {
    return {horizon_, static_cast<double>(timeline_label_width),
            static_cast<double>(width() - inset_ - timeline_right_margin)};
}

void TimeHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    painter.fillRect(rect(), colours.lane);
    painter.setFont(fontOf(FontRole::bodyStrong));
    painter.setPen(colours.text);
    painter.drawText(QRectF(16, 0, timeline_label_width - 32, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     title_);

    const TimeAxis time = axis();
    const QString flag = minute_ % minutes_per_day == 0 ? format::day(minute_) : format::instant(minute_);
    painter.setFont(fontOf(FontRole::captionStrong));
    const double wide = painter.fontMetrics().horizontalAdvance(flag) + 14;
    const double x = time.x(minute_);
    const double flag_left =
        std::clamp(x - wide / 2, time.left - wide / 2, static_cast<double>(width() - inset_) - wide - 2);
    const QRectF box(flag_left, height() - 26, wide, 20);

    painter.setFont(fontOf(FontRole::chart));
    painter.setPen(colours.secondary);
    bool first = true;
    for (const Minute tick : time.ticks()) {
        const bool days = tick % minutes_per_day == 0;
        const QString number =
            days ? format::count(tick / minutes_per_day) : format::minutes(tick % minutes_per_day);
        const QString label = first ? format::day(tick) : number;
        first = false;
        const double width_of = painter.fontMetrics().horizontalAdvance(label);
        const QRectF place(time.x(tick) - width_of / 2 - 4, 8, width_of + 8, height() - 12);
        if (!place.adjusted(-4, 0, 4, 0).intersects(box)) {
            painter.drawText(place, Qt::AlignCenter, label);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.selection);
    painter.drawRoundedRect(box, 4, 4);
    painter.fillRect(QRectF(x - 1, box.bottom() - 1, 2, height() - box.bottom() + 1), colours.selection);
    painter.setFont(fontOf(FontRole::captionStrong));
    painter.setPen(colours.onSelection);
    painter.drawText(box, Qt::AlignCenter, flag);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colours.line);
}

void TimeHead::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->position().x() >= timeline_label_width - 12) {
        Q_EMIT minuteMoved(axis().minute(event->position().x()));
    }
}

void TimeHead::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        Q_EMIT minuteMoved(axis().minute(event->position().x()));
    }
}

} // namespace volteface::ui
