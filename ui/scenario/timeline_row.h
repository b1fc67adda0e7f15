// SPDX-License-Identifier: GPL-3.0-or-later
// What every row of the timeline shares: grid, line of the day, focus, and moving it by mouse and keys.
#pragma once

#include "ui/scenario/time_axis.h"

#include <QWidget>

namespace volteface::ui {

class TimelineRow : public QWidget {
    Q_OBJECT

public:
    TimelineRow(int height, QWidget* parent);

    void setTime(Minute horizon, Minute minute);
    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return selected_; }
    [[nodiscard]] QSize sizeHint() const override { return {800, height_}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {500, height_}; }

Q_SIGNALS:
    void minuteMoved(volteface::Minute minute);
    /// Clicked, or Enter.
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) final;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

    /// Draws label and bars; grid and ground are there already, the day's line comes on top.
    virtual void paintRow(QPainter& painter, const TimeAxis& axis) = 0;
    /// The words beside a bar in one line, elided at the end.
    static void drawElided(QPainter& painter, const QRectF& rect, const QString& text,
                           Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] Minute minute() const { return minute_; }

private:
    int height_;
    Minute horizon_ = 365 * minutes_per_day;
    Minute minute_ = 0;
    bool selected_ = false;
};

} // namespace volteface::ui
