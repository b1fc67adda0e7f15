// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/gantt_view.h"

#include "ui/plan/move_model.h"
#include "ui/plan/move_tree.h"
#include "ui/plan/plan_words.h"
#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double narrowest = 1.5;
constexpr double widest = 60;

} // namespace

GanttView::GanttView(MoveModel* model, MoveTree* tree, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , tree_(tree) {
    setMouseTracking(true);
    connect(tree_, &MoveTree::rowsMoved, this, qOverload<>(&QWidget::update));
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            qOverload<>(&QWidget::update));
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        dragged_ = nullptr;
        grabbed_.reset();
        update();
    });
}

void GanttView::setFirst(double day) {
    const double first = std::max(0.0, day);
    if (first != scale_.first) {
        scale_.first = first;
        update();
        Q_EMIT scaleChanged();
    }
}

void GanttView::zoom(double factor, std::optional<double> at) {
    const double x = at.value_or(width() / 2.0);
    const double day = scale_.day(x);
    scale_.perDay = std::clamp(scale_.perDay * factor, narrowest, widest);
    scale_.first = std::max(0.0, day - (x - scale_.left - 6) / scale_.perDay);
    update();
    Q_EMIT scaleChanged();
}

void GanttView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    scale_.right = width();
    Q_EMIT scaleChanged();
}

void GanttView::drawHead(Canvas& canvas) const {
    const PlanPage* page = model_->page();
    paintAxis(canvas, QRectF(0, 0, width(), schedule_head_height), scale_,
              page != nullptr ? page->day_zero : std::nullopt);
}

void GanttView::drawRows(Canvas& canvas) {
    const QPainter* painter = canvas.painter();
    if (painter == nullptr || model_->page() == nullptr || model_->page()->plan() == nullptr) {
        return;
    }
    const auto rows = tree_->places();
    const PlanRow* selected = tree_->currentRow();
    places_.clear();
    const QRectF all(0, schedule_head_height, width(), height() - schedule_head_height);
    // Ground of the rows first, the grid over it, bars last.
    for (const MoveTree::Place& place : rows) {
        const PlanRow* row = model_->row(place.index);
        const QRectF where(0, schedule_head_height + place.top, width(), place.height);
        RowLook look;
        look.selected = row == selected && model_->bar(place.index) == nullptr;
        look.hovered = !look.selected && tree_->hovered().isValid() && model_->row(tree_->hovered()) == row &&
                       model_->bar(place.index) == nullptr;
        if (look.selected || look.hovered) {
            canvas.fill(where, look.selected ? canvas.theme().selected : canvas.theme().hover);
        }
    }
    paintGrid(canvas, all, scale_);
    for (const MoveTree::Place& place : rows) {
        const PlanRow* row = model_->row(place.index);
        const QRectF where(0, schedule_head_height + place.top, width(), place.height);
        if (const PlanBar* bar = model_->bar(place.index)) {
            if (where.intersects(all)) {
                paintTaskBar(canvas, where, *bar, scale_);
            }
        } else if (row != nullptr) {
            paintMoveBars(canvas, where, *row, scale_, places_, {}, row == dragged_ ? shift_ : 0);
        }
    }
    paintWaits(canvas, *model_->page()->plan(), places_, selected);
}

void GanttView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().card);
    Canvas canvas(width(), theme(), &painter);
    painter.setClipRect(QRectF(0, schedule_head_height, width(), height() - schedule_head_height));
    drawRows(canvas);
    painter.setClipping(false);
    drawHead(canvas);
    canvas.rule(0.5, 0, 0.5, height(), theme().line);
    if (dragged_ != nullptr && grabbed_ && !dragged_->bars.empty()) {
        const double day = std::max(0.0, dragged_->bars.front().start + shift_);
        const QString words = tr("not before %1").arg(dayCode(day));
        const QFont font = fontOf(FontRole::captionStrong);
        const QRectF bars = barsOf(*dragged_);
        const double wide = Canvas::advance(words, font) + 16;
        const QRectF tip(std::clamp(scale_.x(day), 4.0, std::max(4.0, width() - wide - 4.0)), bars.top() - 26,
                         wide, 20);
        canvas.fill(tip, canvas.theme().text, 4);
        canvas.text(tip, words, font, canvas.theme().card, Qt::AlignHCenter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme().selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

QRectF GanttView::barsOf(const PlanRow& row) const {
    QRectF all;
    for (const PlanBar& bar : row.bars) {
        if (const auto place = places_.constFind(bar.id); place != places_.constEnd()) {
            all = all.united(*place);
        }
    }
    return all;
}

GanttView::Hit GanttView::at(QPointF position) const {
    if (position.y() < schedule_head_height) {
        return {};
    }
    for (const MoveTree::Place& place : tree_->places()) {
        if (position.y() < schedule_head_height + place.top ||
            position.y() >= schedule_head_height + place.top + place.height) {
            continue;
        }
        Hit hit{model_->row(place.index), model_->bar(place.index), place.index};
        if (hit.row != nullptr && hit.bar == nullptr) {
            for (const PlanBar& bar : hit.row->bars) {
                const auto box = places_.constFind(bar.id);
                if (box != places_.constEnd() && box->adjusted(-2, -3, 8, 6).contains(position)) {
                    hit.bar = &bar;
                }
            }
        }
        return hit;
    }
    return {};
}

bool GanttView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = at(help->pos());
        if (hit.bar != nullptr) {
            QToolTip::showText(help->globalPos(), sentenceOf(*hit.bar), this);
        } else if (hit.row != nullptr) {
            QToolTip::showText(help->globalPos(), sentenceOf(*hit.row, model_->page()->currency), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void GanttView::mousePressEvent(QMouseEvent* event) {
    const Hit hit = at(event->position());
    if (event->button() != Qt::LeftButton || hit.row == nullptr) {
        return;
    }
    tree_->setCurrentIndex(hit.index);
    if (hit.bar != nullptr && hit.row->requirement) {
        grabbed_ = event->position().x();
        dragged_ = hit.row;
        shift_ = 0;
    }
}

void GanttView::mouseMoveEvent(QMouseEvent* event) {
    if (grabbed_ && dragged_ != nullptr) {
        shift_ = std::round((event->position().x() - *grabbed_) / scale_.perDay);
        if (!dragged_->bars.empty()) {
            shift_ = std::max(shift_, -std::floor(dragged_->bars.front().start));
        }
        setCursor(Qt::ClosedHandCursor);
        update();
        return;
    }
    const Hit hit = at(event->position());
    tree_->setHovered(hit.index);
    setCursor(hit.bar != nullptr && hit.row->requirement ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void GanttView::mouseReleaseEvent(QMouseEvent*) {
    const PlanRow* row = dragged_;
    const double days = shift_;
    dragged_ = nullptr;
    grabbed_.reset();
    shift_ = 0;
    setCursor(Qt::ArrowCursor);
    update();
    if (row != nullptr && days != 0 && !row->bars.empty()) {
        Q_EMIT startMoved(*row, std::floor(std::max(0.0, row->bars.front().start + days)));
    }
}

void GanttView::leaveEvent(QEvent*) {
    tree_->setHovered({});
}

void GanttView::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(std::pow(1.0015, turn.y()), event->position().x());
        Q_EMIT zoomedByHand();
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y())) {
        const int along = turn.x() != 0 ? turn.x() : turn.y();
        setFirst(scale_.first - along / scale_.perDay / 2);
        event->accept();
    } else {
        QScrollBar* bar = tree_->verticalScrollBar();
        const int before = bar->value();
        bar->setValue(before - turn.y() / 2);
        event->setAccepted(bar->value() != before);
    }
}

void GanttView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1.25);
        Q_EMIT zoomedByHand();
        return;
    case Qt::Key_Minus:
        zoom(0.8);
        Q_EMIT zoomedByHand();
        return;
    case Qt::Key_Left:
        setFirst(scale_.first - 7);
        return;
    case Qt::Key_Right:
        setFirst(scale_.first + 7);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GanttView::contextMenuEvent(QContextMenuEvent* event) {
    const Hit hit = at(event->pos());
    if (hit.row != nullptr && hit.row->requirement) {
        tree_->setCurrentIndex(hit.index);
        Q_EMIT menuWanted(*hit.row, event->globalPos());
    }
}

} // namespace volteface::ui
