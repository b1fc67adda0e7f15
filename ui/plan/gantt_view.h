// SPDX-License-Identifier: GPL-3.0-or-later
// The bars beside the table of moves: the same rows, the same selection. A bar that is dragged starts its
// move no earlier than where it is dropped. Ctrl+wheel zooms at the pointer, Shift+wheel pans.
#pragma once

#include "ui/plan/schedule_paint.h"

#include <QModelIndex>
#include <QWidget>

#include <optional>

namespace volteface::ui {

class MoveModel;
class MoveTree;

class GanttView : public QWidget {
    Q_OBJECT

public:
    GanttView(MoveModel* model, MoveTree* tree, QWidget* parent = nullptr);

    [[nodiscard]] const DayScale& scale() const { return scale_; }
    void setFirst(double day);
    /// Clamped to 1.5 to 60 px; `at` keeps its day.
    void zoom(double factor, std::optional<double> at = {});
    /// Where the bars of a move are, in this widget; empty where it is out of sight.
    [[nodiscard]] QRectF barsOf(const PlanRow& row) const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 80}; }

Q_SIGNALS:
    void scaleChanged();
    /// A person chose how wide a day is.
    void zoomedByHand();
    /// Work on the move starts on that day at the earliest.
    void startMoved(const volteface::ui::PlanRow& row, double day);
    void menuWanted(const volteface::ui::PlanRow& row, QPoint global);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Hit {
        const PlanRow* row = nullptr;
        const PlanBar* bar = nullptr;
        QModelIndex index;
    };
    [[nodiscard]] Hit at(QPointF position) const;
    void drawHead(Canvas& canvas) const;
    void drawRows(Canvas& canvas);

    MoveModel* model_;
    MoveTree* tree_;
    DayScale scale_;
    BarPlaces places_;
    std::optional<double> grabbed_; ///< x at which a bar was taken
    const PlanRow* dragged_ = nullptr;
    double shift_ = 0; ///< days
};

} // namespace volteface::ui
