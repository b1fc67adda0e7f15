// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/figure_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace volteface::ui {

FigureView::FigureView(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureView::~FigureView() = default;

void FigureView::show(std::shared_ptr<const Figure> figure) {
    figure_ = std::move(figure);
    hovered_ = -1;
    layOut();
    updateGeometry();
    update();
}

void FigureView::layOut() {
    targets_.clear();
    if (figure_ != nullptr) {
        Canvas canvas(width(), ui::theme(), nullptr);
        figure_->draw(canvas);
        targets_ = canvas.takeTargets();
    }
    if (current_ >= static_cast<int>(targets_.size())) {
        current_ = -1;
    }
    setFocusPolicy(targets_.empty() ? Qt::NoFocus : Qt::StrongFocus);
}

int FigureView::heightForWidth(int width) const {
    if (figure_ == nullptr) {
        return 40;
    }
    Canvas canvas(width, ui::theme(), nullptr);
    return static_cast<int>(std::ceil(figure_->draw(canvas)));
}

QSize FigureView::sizeHint() const {
    const int wide = std::max(width(), 320);
    return {320, heightForWidth(wide)};
}

void FigureView::setCurrent(int index) {
    if (index < 0 || index >= static_cast<int>(targets_.size())) {
        return;
    }
    current_ = index;
    const QString& words = targets_[static_cast<std::size_t>(index)].words;
    setAccessibleDescription(words);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

int FigureView::at(QPointF position) const {
    for (std::size_t i = 0; i < targets_.size(); ++i) {
        if (targets_[i].box.contains(position)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int FigureView::next(int key) const {
    if (targets_.empty()) {
        return -1;
    }
    if (current_ < 0) {
        return 0;
    }
    const QRectF from = targets_[static_cast<std::size_t>(current_)].box;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    int best = current_;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < targets_.size(); ++i) {
        const QPointF way = targets_[i].box.center() - from.center();
        const double ahead = sign * (across ? way.x() : way.y());
        const double aside = std::abs(across ? way.y() : way.x());
        const double reach = across ? from.height() : targets_[i].box.width() / 2 + from.width();
        if (ahead < 1 || (across && aside > reach)) {
            continue;
        }
        if (const double cost = ahead + 3 * aside; cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

bool FigureView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = at(help->pos());
        if (index >= 0) {
            const Target& target = targets_[static_cast<std::size_t>(index)];
            QToolTip::showText(help->globalPos(), target.words, this, target.box.toAlignedRect());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void FigureView::paintEvent(QPaintEvent* event) {
    if (figure_ == nullptr) {
        return;
    }
    const Theme& colours = ui::theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hovered_ >= 0 && hovered_ < static_cast<int>(targets_.size())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(targets_[static_cast<std::size_t>(hovered_)].box.adjusted(-3, -1, 3, 1), 4,
                                4);
    }
    Canvas canvas(width(), colours, &painter);
    canvas.paintOnly(event->rect());
    figure_->draw(canvas);
    if (hasFocus() && keyed_ && current_ >= 0 && current_ < static_cast<int>(targets_.size())) {
        painter.setPen(QPen(colours.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(targets_[static_cast<std::size_t>(current_)].box.adjusted(-2, -2, 2, 2), 4,
                                4);
    }
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void FigureView::mousePressEvent(QMouseEvent* event) {
    const int index = at(event->position());
    if (event->button() == Qt::LeftButton && index >= 0) {
        keyed_ = false;
        setCurrent(index);
        const Target target = targets_[static_cast<std::size_t>(index)];
        Q_EMIT chosen(target);
    }
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int index = at(event->position());
    if (event->button() == Qt::LeftButton && index >= 0) {
        const Target target = targets_[static_cast<std::size_t>(index)];
        Q_EMIT opened(target);
    }
}

void FigureView::mouseMoveEvent(QMouseEvent* event) {
    const int index = at(event->position());
    if (index != hovered_) {
        hovered_ = index;
        setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void FigureView::leaveEvent(QEvent* /*event*/) {
    hovered_ = -1;
    update();
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        keyed_ = true;
        setCurrent(next(event->key()));
        bringIntoSight();
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_ >= 0) {
            keyed_ = true;
            const Target target = targets_[static_cast<std::size_t>(current_)];
            Q_EMIT chosen(target);
            if (event->key() != Qt::Key_Space) {
                Q_EMIT opened(target);
            }
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::bringIntoSight() {
    if (current_ < 0) {
        return;
    }
    const QRect box = targets_[static_cast<std::size_t>(current_)].box.toAlignedRect();
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const QPoint middle = mapTo(area->widget(), box.center());
            area->ensureVisible(middle.x(), middle.y(), 0, box.height() / 2 + 24);
            return;
        }
    }
}

void FigureView::focusInEvent(QFocusEvent* event) {
    keyed_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || keyed_;
    if (current_ < 0) {
        setCurrent(0);
    }
    if (keyed_) {
        bringIntoSight();
    }
    QWidget::focusInEvent(event);
}

} // namespace volteface::ui
