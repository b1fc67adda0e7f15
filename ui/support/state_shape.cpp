// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/state_shape.h"

#include "ui/support/fonts.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace volteface::ui {

using simulation::State;

namespace {

/// Everything is drawn in a square of 16 × 16 and scaled.
constexpr double box = 16;

QPen linePen(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintTriangle(QPainter& painter, const StateColours& colours) {
    QPainterPath path;
    path.moveTo(8, 2.2);
    path.lineTo(14.6, 13.6);
    path.lineTo(1.4, 13.6);
    path.closeSubpath();
    painter.setPen(linePen(colours.border, 1.5));
    painter.setBrush(colours.fill);
    painter.drawPath(path);
    painter.setPen(linePen(colours.border, 1.7));
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4));
    painter.drawLine(QPointF(8, 11.6), QPointF(8, 11.62));
}

void paintHalfDisc(QPainter& painter, const StateColours& colours) {
    painter.setPen(linePen(colours.border, 1.5));
    painter.setBrush(colours.fill);
    painter.drawEllipse(QPointF(8, 8), 6, 6);
    QPainterPath half;
    half.moveTo(8, 2);
    half.arcTo(QRectF(2, 2, 12, 12), 90, 180);
    half.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawPath(half);
}

QPolygonF octagon() {
    QPolygonF points;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        points << QPointF(8 + 7.3 * std::cos(angle), 8 + 7.3 * std::sin(angle));
    }
    return points;
}

void paintOctagon(QPainter& painter, const StateColours& colours, bool unlawful) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawPolygon(octagon());
    const QColor mark = colours.fill;
    if (!unlawful) {
        painter.setPen(linePen(mark, 2));
        painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
        painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
        return;
    }
    // The section sign as strokes: a glyph would be text in a PDF, and read aloud as such.
    QPainterPath path;
    path.moveTo(10.2, 4.9);
    path.cubicTo(9.6, 3.2, 6.1, 3.3, 6.1, 5.1);
    path.cubicTo(6.1, 7, 10.3, 7, 10.3, 9);
    path.cubicTo(10.3, 10, 9.3, 10.4, 8.6, 10.3);
    path.moveTo(5.8, 11.1);
    path.cubicTo(6.4, 12.8, 9.9, 12.7, 9.9, 10.9);
    path.cubicTo(9.9, 9, 5.7, 9, 5.7, 7);
    path.cubicTo(5.7, 6, 6.7, 5.6, 7.4, 5.7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(linePen(mark, 1.3));
    painter.drawPath(path);
}

void paintSnowflake(QPainter& painter, const StateColours& colours) {
    painter.setPen(linePen(colours.border, 1.3));
    for (int i = 0; i < 6; ++i) {
        painter.save();
        painter.translate(8, 8);
        painter.rotate(60 * i);
        painter.drawLine(QPointF(0, 0), QPointF(0, -6.6));
        painter.drawLine(QPointF(0, -4.2), QPointF(1.9, -5.9));
        painter.drawLine(QPointF(0, -4.2), QPointF(-1.9, -5.9));
        painter.restore();
    }
}

class StateIconEngine : public QIconEngine {
public:
    explicit StateIconEngine(State state)
        : state_(state) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
        const double side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintStateShape(*painter, square, state_, theme());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StateIconEngine(*this); }

private:
    State state_;
};

} // namespace

void paintStateShape(QPainter& painter, const QRectF& rect, State state, const Theme& theme) {
    if (state == State::up) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / box, rect.height() / box);
    switch (state) {
    case State::up:
        break;
    case State::at_risk:
        paintTriangle(painter, theme.atRisk);
        break;
    case State::degraded:
        paintHalfDisc(painter, theme.degraded);
        break;
    case State::down:
        paintOctagon(painter, theme.down, false);
        break;
    case State::unlawful:
        paintOctagon(painter, theme.down, true);
        break;
    case State::frozen:
        paintSnowflake(painter, theme.frozen);
        break;
    }
    painter.restore();
}

void paintStateBox(QPainter& painter, const QRectF& rect, double radius, State state, const Theme& theme) {
    const StateColours& colours = theme.of(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = colours.width / 2;
    const QRectF inside = rect.adjusted(inset, inset, -inset, -inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(inside, radius, radius);
    if (colours.hatched) {
        QColor light = colours.border;
        light.setAlphaF(theme.dark ? 0.16F : 0.13F);
        paintHatch(painter, inside.adjusted(1, 1, -1, -1), light, 7, 2);
    }
    QPen pen(colours.border, colours.width);
    if (colours.style == Qt::DashLine) {
        pen.setDashPattern({3.4, 2.2});
    } else {
        pen.setStyle(colours.style);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inside, radius, radius);
    painter.restore();
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour, double spacing, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    // Lines x + y = c, cut at the rectangle's sides.
    const double first = std::ceil((rect.left() + rect.top()) / spacing) * spacing;
    for (double c = first; c < rect.right() + rect.bottom(); c += spacing) {
        const double left = std::max(rect.left(), c - rect.bottom());
        const double right = std::min(rect.right(), c - rect.top());
        if (right > left) {
            painter.drawLine(QPointF(left, c - left), QPointF(right, c - right));
        }
    }
    painter.restore();
}

void paintBlocSwatch(QPainter& painter, const QRectF& rect, std::optional<Bloc> bloc, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (bloc) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.of(*bloc));
        painter.drawRoundedRect(rect, 2, 2);
    } else {
        const QRectF inside = rect.adjusted(0.5, 0.5, -0.5, -0.5);
        paintHatch(painter, inside, theme.muted, 4);
        painter.setPen(QPen(theme.muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inside, 2, 2);
    }
    painter.restore();
}

QIcon stateIcon(State state) {
    return QIcon(new StateIconEngine(state));
}

} // namespace volteface::ui
