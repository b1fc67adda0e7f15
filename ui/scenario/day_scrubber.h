// SPDX-License-Identifier: GPL-3.0-or-later
// The day, dragged: a track with marks at the instants of events and of changes of state. The mouse and the
// arrow keys move it; what moves is told at once, and whoever listens decides how much to redraw.
#pragma once

#include "core/base/duration.h"

#include <QWidget>

#include <vector>

namespace volteface::ui {

class DayScrubber : public QWidget {
    Q_OBJECT

public:
    explicit DayScrubber(QWidget* parent = nullptr);

    void setHorizon(Minute horizon);
    void setMinute(Minute minute);
    /// Tall marks for what the scenario does, short ones for what follows from it. Page up and down jump
    /// between them.
    void setMarks(std::vector<Minute> events, std::vector<Minute> changes);

    [[nodiscard]] Minute minute() const { return minute_; }
    [[nodiscard]] QSize sizeHint() const override { return {292, 36}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 36}; }

Q_SIGNALS:
    /// By the person.
    void minuteMoved(volteface::Minute minute);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double xOf(Minute minute) const;
    [[nodiscard]] Minute minuteAt(double x) const;
    void move(Minute minute);
    void describe();

    Minute horizon_ = 365 * minutes_per_day;
    Minute minute_ = 0;
    std::vector<Minute> events_;
    std::vector<Minute> changes_;
    bool dragging_ = false;
};

} // namespace volteface::ui
