// SPDX-License-Identifier: GPL-3.0-or-later
// One scale of time shared by events, services and the scrubber: where a minute lies, and which days get a
// number.
#pragma once

#include "core/base/duration.h"

#include <QWidget>

#include <vector>

namespace volteface::ui {

struct TimeAxis {
    Minute horizon = 365 * minutes_per_day;
    double left = 0;  ///< x of minute 0
    double right = 1; ///< x of the horizon

    [[nodiscard]] double x(Minute minute) const;
    [[nodiscard]] Minute minute(double x) const; ///< clamped to [0, horizon)
    /// Whole days (hours for a short horizon) at least `least` px apart.
    [[nodiscard]] std::vector<Minute> ticks(double least = 52) const;
};

/// The widths of the timeline: labels at the left, air at the right.
inline constexpr int timeline_label_width = 372;
inline constexpr int timeline_right_margin = 28;

/// The head of the timeline: numbers of days, and the flag of the day that can be dragged.
class TimeHead : public QWidget {
    Q_OBJECT

public:
    explicit TimeHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The room that a scroll bar takes from the rows below, so that their axis is this one.
    void setInset(int pixels);
    /// Stands behind the title.
    void setAction(QWidget* action);
    void setTime(Minute horizon, Minute minute);
    [[nodiscard]] QSize sizeHint() const override { return {800, 36}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {500, 36}; }

Q_SIGNALS:
    void minuteMoved(volteface::Minute minute);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] TimeAxis axis() const;
    void placeAction();

    QString title_;
    QWidget* action_ = nullptr;
    int inset_ = 0;
    Minute horizon_ = 365 * minutes_per_day;
    Minute minute_ = 0;
};

} // namespace volteface::ui
