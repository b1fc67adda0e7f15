// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/canvas.h"

#include "ui/support/state_shape.h"

#include <QPainter>

#include <algorithm>

namespace volteface::ui {

std::optional<Bloc> blocOf(std::optional<Country> country) {
    return country ? std::optional(bloc_of(*country)) : std::nullopt;
}

Canvas::Canvas(double width, const Theme& theme, QPainter* painter)
    : width_(width)
    , theme_(theme)
    , painter_(painter) {
    if (painter_ != nullptr) {
        painter_->setRenderHint(QPainter::Antialiasing);
    }
}

void Canvas::text(const QRectF& where, const QString& words, FontRole role, const QColor& colour,
                  Qt::Alignment side) {
    text(where, words, fontOf(role), colour, side);
}

void Canvas::text(const QRectF& where, const QString& words, const QFont& font, const QColor& colour,
                  Qt::Alignment side) {
    if (words.isEmpty() || !paints(where)) {
        return;
    }
    painter_->setFont(font);
    painter_->setPen(colour);
    // Half a pixel of slack: a text measured to fit is not cut by rounding.
    painter_->drawText(where, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                       QFontMetricsF(font).elidedText(words, Qt::ElideRight, where.width() + 0.5));
}

double Canvas::wrapped(const QRectF& where, const QString& words, FontRole role, const QColor& colour,
                       Qt::Alignment side) {
    if (words.isEmpty()) {
        return 0;
    }
    const QFont font = fontOf(role);
    const int flags = static_cast<int>(side | Qt::AlignTop | Qt::TextWordWrap);
    const double height =
        QFontMetricsF(font).boundingRect(QRectF(0, 0, where.width(), 10'000), flags, words).height();
    if (paints(QRectF(where.topLeft(), QSizeF(where.width(), height)))) {
        painter_->setFont(font);
        painter_->setPen(colour);
        painter_->drawText(QRectF(where.topLeft(), QSizeF(where.width(), height + 1)), flags, words);
    }
    return height;
}

void Canvas::fill(const QRectF& where, const QColor& colour, double radius) {
    if (!paints(where)) {
        return;
    }
    painter_->setPen(Qt::NoPen);
    painter_->setBrush(colour);
    if (radius > 0) {
        painter_->drawRoundedRect(where, radius, radius);
    } else {
        painter_->drawRect(where);
    }
}

void Canvas::frame(const QRectF& where, const QColor& ground, const QColor& line, double radius,
                   double width) {
    if (!paints(where)) {
        return;
    }
    const double half = width / 2;
    painter_->setPen(QPen(line, width));
    painter_->setBrush(ground);
    painter_->drawRoundedRect(where.adjusted(half, half, -half, -half), radius, radius);
}

void Canvas::rule(double x1, double y1, double x2, double y2, const QColor& colour, double width) {
    if (painter_ != nullptr) {
        painter_->setPen(QPen(colour, width));
        painter_->drawLine(QPointF(x1, y1), QPointF(x2, y2));
    }
}

void Canvas::bloc(const QRectF& where, std::optional<Bloc> bloc) {
    if (paints(where) && where.width() > 0) {
        paintBlocSwatch(*painter_, where, bloc, theme_);
    }
}

void Canvas::dot(QPointF centre, double radius, const QColor& colour, bool filled) {
    if (!paints(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))) {
        return;
    }
    painter_->setPen(filled ? QPen(Qt::NoPen) : QPen(colour, 1.2));
    painter_->setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter_->drawEllipse(centre, radius, radius);
}

void Canvas::state(const QRectF& where, simulation::State state) {
    if (paints(where)) {
        paintStateShape(*painter_, where, state, theme_);
    }
}

void Canvas::mark(const QRectF& where, Mark mark, const QColor& colour) {
    if (!paints(where)) {
        return;
    }
    const double x = where.left();
    const double y = where.top();
    const double side = std::min(where.width(), where.height());
    const auto at = [&](double h, double v) { return QPointF(x + h * side, y + v * side); };
    painter_->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter_->setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::yes:
        painter_->drawPolyline(QPolygonF{at(0.15, 0.55), at(0.4, 0.8), at(0.85, 0.22)});
        break;
    case Mark::no:
        painter_->drawLine(at(0.22, 0.22), at(0.78, 0.78));
        painter_->drawLine(at(0.78, 0.22), at(0.22, 0.78));
        break;
    case Mark::unknown:
        painter_->setFont(fontOf(FontRole::chip));
        painter_->drawText(where, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
}

} // namespace volteface::ui
