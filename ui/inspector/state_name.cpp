// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/state_name.h"

#include "ui/support/fonts.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

namespace volteface::ui {

StateName::StateName(QWidget* parent)
    : QAbstractButton(parent) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontOf(FontRole::bodyStrong));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateName::setState(std::optional<simulation::State> state) {
    state_ = state;
    setAccessibleDescription(state ? nameOf(*state) : QString());
    update();
}

QSize StateName::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 30, 26};
}
QSize StateName::minimumSizeHint() const {
    return {60, 26};
}

bool StateName::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void StateName::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    double left = 2;
    if (state_ && *state_ != simulation::State::up) {
        paintStateShape(painter, QRectF(left, (height() - 16) / 2.0, 16, 16), *state_, colours);
        left += 22;
    }
    painter.setFont(font());
    painter.setPen(underMouse() ? colours.selection : colours.text);
    const QRectF rect(left, 0, width() - left - 2, height());
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(rect.width())));
    if (hasFocus()) {
        painter.setPen(QPen(colours.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(this->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace volteface::ui
