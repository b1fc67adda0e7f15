// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/move_tree.h"

#include "ui/plan/move_model.h"
#include "ui/plan/schedule_paint.h"
#include "ui/support/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace volteface::ui {

namespace {

/// Gives the rows their heights; they are painted as a whole.
class RowHeights : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {40, static_cast<int>(index.parent().isValid() ? task_row_height : move_row_height)};
    }
};

class MoveHead : public QHeaderView {
public:
    MoveHead(MoveModel* model, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , model_(model) {
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setFixedHeight(static_cast<int>(schedule_head_height));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(viewport());
        Canvas canvas(width(), theme(), &painter);
        paintMoveHead(canvas, QRectF(0, 0, width(), height()),
                      model_->page() != nullptr ? model_->page()->currency : QString());
    }

private:
    MoveModel* model_;
};

} // namespace

MoveTree::MoveTree(MoveModel* model, QWidget* parent)
    : QTreeView(parent)
    , model_(model) {
    setModel(model);
    setHeader(new MoveHead(model, this));
    setItemDelegate(new RowHeights(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFixedWidth(static_cast<int>(schedule_table_width));
    setStyleSheet(QStringLiteral("QTreeView { background: transparent; }")); // the card's own ground
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MoveTree::rowsMoved);
    connect(this, &QTreeView::expanded, this, &MoveTree::rowsMoved);
    connect(this, &QTreeView::collapsed, this, &MoveTree::rowsMoved);
    placeColumns();
}

void MoveTree::placeColumns() {
    double left = 0;
    for (int i = 0; i < move_column_count; ++i) {
        const double right =
            i + 1 < move_column_count ? placeOf(static_cast<MoveColumn>(i)).right + 2 : schedule_table_width;
        header()->resizeSection(i, static_cast<int>(right - left));
        left = right;
    }
}

void MoveTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    placeColumns();
    Q_EMIT rowsMoved();
}

std::vector<MoveTree::Place> MoveTree::places() const {
    std::vector<Place> places;
    for (QModelIndex each = model_->index(0, 0); each.isValid(); each = indexBelow(each)) {
        const QRect rect = visualRect(each);
        places.push_back({each, rect.top(), rect.height()});
    }
    return places;
}

int MoveTree::contentHeight() const {
    int height = 0;
    for (const Place& place : places()) {
        height += place.height;
    }
    return height;
}

const PlanRow* MoveTree::currentRow() const {
    return selectionModel()->hasSelection() ? model_->row(currentIndex()) : nullptr;
}

void MoveTree::setHovered(const QModelIndex& index) {
    if (hovered_ != index) {
        hovered_ = index;
        viewport()->update();
        Q_EMIT rowsMoved();
    }
}

void MoveTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    const PlanRow* move = model_->row(index);
    if (move == nullptr) {
        return;
    }
    const Theme& colours = theme();
    Canvas canvas(width(), colours, painter);
    const QRectF where(0, option.rect.top(), width(), option.rect.height());
    const bool chosen = selectionModel()->hasSelection() && model_->row(currentIndex()) == move;
    RowLook look;
    look.open = isExpanded(index);
    look.hovered = hovered_.isValid() && model_->row(hovered_) == move && !chosen;
    if (const PlanBar* task = model_->bar(index)) {
        look.hovered = false;
        look.selected = selectionModel()->isRowSelected(index.row(), index.parent());
        paintTaskRow(canvas, where, *task, look);
    } else {
        look.selected = chosen;
        paintMoveRow(canvas, where, *move, *model_->page(), look);
    }
    if (hasFocus() && index == currentIndex().siblingAtColumn(0)) {
        painter->setPen(QPen(colours.selection, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(where.adjusted(1, 1, -1, -1), 3, 3);
    }
}

QPoint MoveTree::pointOf(const QModelIndex& index) const {
    const QRect rect = visualRect(index.siblingAtColumn(0));
    return viewport()->mapToGlobal(QPoint(width() - 4, rect.bottom()));
}

void MoveTree::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const PlanRow* move = model_->row(index);
    if (event->button() == Qt::LeftButton && move != nullptr && model_->bar(index) == nullptr) {
        const double x = event->position().x();
        const QModelIndex first = index.siblingAtColumn(0);
        if (x < placeOf(MoveColumn::name).left && move->requirement) {
            setCurrentIndex(first);
            setExpanded(first, !isExpanded(first));
            return;
        }
        if (x >= placeOf(MoveColumn::why).left && move->requirement) {
            setCurrentIndex(first);
            Q_EMIT whyWanted(*move, pointOf(index));
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

void MoveTree::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    if (index.isValid() && model_->bar(index) == nullptr) {
        setExpanded(index, !isExpanded(index));
    }
}

void MoveTree::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    setHovered(index.siblingAtColumn(0));
    const bool why = index.isValid() && event->position().x() >= placeOf(MoveColumn::why).left;
    const bool fold = index.isValid() && event->position().x() < placeOf(MoveColumn::name).left;
    viewport()->setCursor(why || fold ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void MoveTree::leaveEvent(QEvent* event) {
    setHovered({});
    QTreeView::leaveEvent(event);
}

void MoveTree::keyPressEvent(QKeyEvent* event) {
    const PlanRow* move = model_->row(currentIndex());
    const bool asks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Question;
    if (asks && move != nullptr && move->requirement) {
        Q_EMIT whyWanted(*move, pointOf(currentIndex()));
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QModelIndex first = currentIndex().siblingAtColumn(0);
        setExpanded(first, !isExpanded(first));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void MoveTree::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyed = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyed ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const PlanRow* move = model_->row(index);
    if (move == nullptr || !move->requirement) {
        return;
    }
    setCurrentIndex(index.siblingAtColumn(0));
    Q_EMIT menuWanted(*move,
                      keyed ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace volteface::ui
