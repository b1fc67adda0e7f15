// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/key_figure.h"

#include "ui/support/fonts.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double shape = 18;
constexpr double padding = 16;

} // namespace

KeyFigure::KeyFigure(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyFigure::show(const QString& value, const QString& beside, const QString& name,
                     std::optional<simulation::State> state) {
    if (value == value_ && beside == beside_ && name == name_ && state == state_) {
        return;
    }
    const QSize before = sizeHint();
    value_ = value;
    beside_ = beside;
    name_ = name;
    state_ = state;
    setAccessibleName(QStringLiteral("%1 %2, %3").arg(value, beside, name));
    if (before != sizeHint()) {
        updateGeometry();
    }
    update();
}

QSize KeyFigure::sizeHint() const {
    const QFontMetricsF big(fontOf(FontRole::keyFigure));
    const QFontMetricsF small(fontOf(FontRole::caption));
    double top = big.horizontalAdvance(value_) + (state_ ? shape + 6 : 0);
    if (!beside_.isEmpty()) {
        top += 6 + QFontMetricsF(fontOf(FontRole::small)).horizontalAdvance(beside_);
    }
    return {static_cast<int>(std::ceil(std::max(top, small.horizontalAdvance(name_)) + 2 * padding)), 48};
}

void KeyFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(0.5, 4), QPointF(0.5, height() - 4));
    double x = padding;
    const double baseline = 23;
    if (state_) {
        paintStateShape(painter, QRectF(x, baseline - 16, shape, shape), *state_, colours);
        x += shape + 6;
    }
    painter.setFont(fontOf(FontRole::keyFigure));
    painter.setPen(isEnabled() ? colours.text : colours.muted);
    painter.drawText(QPointF(x, baseline), value_);
    x += QFontMetricsF(painter.font()).horizontalAdvance(value_) + 6;
    painter.setFont(fontOf(FontRole::small));
    painter.setPen(colours.secondary);
    painter.drawText(QPointF(x, baseline), beside_);
    painter.setFont(fontOf(FontRole::caption));
    painter.drawText(QPointF(padding, 40), name_);
    if (hasFocus()) {
        painter.setPen(QPen(colours.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 1, -3, -1), 4, 4);
    }
}

} // namespace volteface::ui
