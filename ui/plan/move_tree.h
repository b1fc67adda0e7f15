// SPDX-License-Identifier: GPL-3.0-or-later
// The table of moves: 640 px, a move on two lines, its tasks under it. Left and Right fold and unfold, Space
// asks why, the menu key and a right click change the move.
#pragma once

#include "ui/plan/plan_model.h"

#include <QTreeView>

#include <vector>

namespace volteface::ui {

class MoveModel;

class MoveTree : public QTreeView {
    Q_OBJECT

public:
    explicit MoveTree(MoveModel* model, QWidget* parent = nullptr);

    /// What stands where in the viewport, from the top: also for the bars beside it.
    struct Place {
        QModelIndex index;
        int top = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Place> places() const;
    /// As high as all rows are.
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] const PlanRow* currentRow() const;
    [[nodiscard]] QModelIndex hovered() const { return hovered_; }
    void setHovered(const QModelIndex& index);

Q_SIGNALS:
    void whyWanted(const volteface::ui::PlanRow& row, QPoint global);
    void menuWanted(const volteface::ui::PlanRow& row, QPoint global);
    void rowsMoved();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeColumns();
    [[nodiscard]] QPoint pointOf(const QModelIndex& index) const;

    MoveModel* model_;
    QModelIndex hovered_;
};

} // namespace volteface::ui
