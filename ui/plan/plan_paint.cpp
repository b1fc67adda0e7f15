// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_paint.h"

#include "ui/plan/plan_words.h"
#include "ui/support/state_shape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

QColor colourOf(TaskKind kind, const Theme& theme) {
    switch (kind) {
    case TaskKind::re_engineer:
        return theme.work[0];
    case TaskKind::retrain:
        return theme.work[1];
    case TaskKind::recertify:
        return theme.work[2];
    case TaskKind::onboard:
    case TaskKind::evaluate:
        return theme.card;
    case TaskKind::cut_over:
        return theme.text;
    }
    return theme.text;
}

QColor inkOf(TaskKind kind, const Theme& theme) {
    switch (kind) {
    case TaskKind::re_engineer:
    case TaskKind::retrain:
        return theme.dark ? theme.canvas : QColor(Qt::white);
    case TaskKind::recertify:
    case TaskKind::onboard:
    case TaskKind::evaluate:
    case TaskKind::cut_over:
        return theme.text;
    }
    return theme.text;
}

void paintBar(Canvas& canvas, const QRectF& box, TaskKind kind, bool letter) {
    const Theme& colours = canvas.theme();
    QPainter* painter = canvas.painter();
    if (kind == TaskKind::cut_over) {
        paintDiamond(canvas, QPointF(box.right(), box.center().y()), std::min(8.5, box.height() / 2 + 0.5),
                     colours.text);
        return;
    }
    if (painter == nullptr || box.width() <= 0) {
        return;
    }
    const double radius = std::min(3.0, box.height() / 2);
    if (kind == TaskKind::onboard) {
        canvas.frame(box, colours.card, colours.work[0], radius, 1.4);
    } else if (kind == TaskKind::evaluate) {
        canvas.fill(box, colours.card, radius);
        paintHatch(*painter, box.adjusted(1, 1, -1, -1), colours.work[0], 5, 1.4);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.work[0], 1.2));
        painter->drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    } else {
        canvas.fill(box, colourOf(kind, colours), radius);
    }
    const QFont font = inter(10, QFont::Bold);
    const double width = Canvas::advance(letterOf(kind), font);
    if (!letter || box.height() < 12 || box.width() < width + 5) {
        return;
    }
    if (kind == TaskKind::evaluate) {
        const double plate = std::min(width + 6, box.width() - 3);
        canvas.fill(QRectF(box.center().x() - plate / 2, box.center().y() - 6, plate, 12), colours.card, 2);
    }
    canvas.text(box, letterOf(kind), font, inkOf(kind, colours), Qt::AlignHCenter);
}

void paintDiamond(Canvas& canvas, QPointF centre, double half, const QColor& colour) {
    if (QPainter* painter = canvas.painter()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0),
                                       centre + QPointF(0, half), centre + QPointF(-half, 0)});
    }
}

void paintRange(Canvas& canvas, const QRectF& where, const CostRange& cost, double most,
                const QColor& colour) {
    const double middle = where.center().y();
    canvas.fill(QRectF(where.left(), middle - 1, where.width(), 2), canvas.theme().line, 1);
    if (!cost.known || most <= 0) {
        return;
    }
    const auto x = [&](double amount) {
        return where.left() + where.width() * std::clamp(amount / most, 0.0, 1.0);
    };
    const double left = x(cost.low);
    const double right = std::max(x(cost.high), left + 2);
    canvas.fill(QRectF(left, middle - 3, right - left, 6), colour, 3);
    const double tick = std::clamp(x(cost.likely), where.left() + 2, where.right() - 2);
    canvas.fill(QRectF(tick - 3, middle - 8, 6, 16), canvas.theme().card, 1);
    canvas.fill(QRectF(tick - 2, middle - 7, 4, 14), canvas.theme().text, 1);
}

double paintChip(Canvas& canvas, QPointF topLeft, const std::optional<Country>& country) {
    const QString code = blocCode(country);
    const QFont font = fontOf(FontRole::chip);
    const double width = std::ceil(Canvas::advance(code, font)) + 13;
    const QRectF box(topLeft, QSizeF(width, chip_height));
    canvas.frame(box, canvas.theme().card, canvas.theme().cardBorder, 2);
    canvas.bloc(QRectF(box.left(), box.top(), 4, box.height()), blocOf(country));
    canvas.text(box.adjusted(7, 0, -2, 0), code, font, canvas.theme().text);
    return width;
}

void paintQuestion(Canvas& canvas, QPointF centre, bool strong) {
    QPainter* painter = canvas.painter();
    if (painter == nullptr) {
        return;
    }
    const QColor colour = strong ? canvas.theme().selection : canvas.theme().muted;
    painter->setPen(QPen(colour, strong ? 1.6 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(centre, 7, 7);
    canvas.text(QRectF(centre.x() - 7, centre.y() - 7, 14, 14), QStringLiteral("?"),
                inter(9.5, QFont::DemiBold), colour, Qt::AlignHCenter);
}

void paintArrow(Canvas& canvas, QPointF from, QPointF to, const QColor& colour, double width, bool dotted) {
    QPainter* painter = canvas.painter();
    if (painter == nullptr) {
        return;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, width, dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    const double tip = to.y() > from.y() ? -4 : 4;
    painter->drawPolyline(QPolygonF{from, QPointF(to.x(), from.y()), QPointF(to.x(), to.y() + tip)});
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{to, to + QPointF(-3.5, 1.5 * tip), to + QPointF(3.5, 1.5 * tip)});
}

} // namespace volteface::ui
