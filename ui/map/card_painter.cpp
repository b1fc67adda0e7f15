// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/card_painter.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/provenance_mark.h"
#include "ui/support/state_shape.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

using simulation::State;

namespace {

constexpr double radius = 6;
constexpr double textLeft = 14;
constexpr double badgeSide = 16;

/// At most two lines, broken between words and elided; the second leaves `spare` free.
QStringList twoLines(const QString& text, const FarFonts& fonts, double width, double spare) {
    QTextLayout layout(text, fonts.title);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    int end = 0;
    while (lines.size() < 2) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        end = line.textStart() + line.textLength();
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (end < text.size() && !lines.isEmpty()) {
        lines.last() += QLatin1Char(' ') + text.mid(end);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i] = fonts.titleMetrics.elidedText(lines[i], Qt::ElideRight, i == 0 ? width : width - spare);
    }
    return lines;
}

/// What is stale steps back, and stays readable.
QColor inkOf(const CardState& state, const CardFace& face, const Theme& theme) {
    if (!state.isDown()) {
        return face.provenance.stale ? theme.secondary : theme.text;
    }
    return theme.dark ? theme.down.border : theme.down.border.darker(125);
}

} // namespace

FarFonts::FarFonts(double zoom)
    : size(std::clamp(9.6 / zoom, 15.5, 21.0))
    , title(inter(size, QFont::DemiBold))
    , code(inter(size * 0.8, QFont::Bold))
    , titleMetrics(title)
    , codeMetrics(code) {}

CardPainter::CardPainter(QPainter& painter, Scene& scene, const Theme& theme, Detail detail, double zoom)
    : painter_(painter)
    , scene_(scene)
    , theme_(theme)
    , detail_(detail)
    , far_(zoom)
    , zoom_(zoom) {}

int CardPainter::badgesOf(const CardState& state) {
    const bool frozen = state.frozen && state.state != State::frozen && !state.isDown();
    return (state.state == State::up ? 0 : 1) + (frozen ? 1 : 0);
}

void CardPainter::paint(std::size_t card, const CardState& state) {
    const QRectF rect = scene_.rectOf(card);
    CardFace& face = scene_.faces[card];
    switch (detail_) {
    case Detail::full:
        paintBox(rect, face, state);
        paintFull(rect, face, state);
        break;
    case Detail::titles:
        paintBox(rect, face, state);
        paintTitles(rect, face, state);
        break;
    case Detail::blocks:
        paintBlock(rect, face, state);
        break;
    }
}

void CardPainter::paintBox(const QRectF& rect, const CardFace& face, const CardState& state) {
    if (state.state == State::up) {
        QPen border(theme_.cardBorder, 1);
        if (face.provenance.inferred) {
            border = QPen(theme_.secondary, 1.2);
            border.setDashPattern({4, 2.5});
        }
        painter_.setPen(border);
        painter_.setBrush(theme_.card);
        painter_.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        paintStripe(rect, face, state);
        return;
    }
    paintStateBox(painter_, rect, radius, state.state, theme_);
    paintStripe(rect, face, state);
}

void CardPainter::paintStripe(const QRectF& rect, const CardFace& face, const CardState& state) {
    const double width = state.isDown() ? 8 : 6;
    const double inset = state.isDown() ? 1 : 0;
    const QRectF stripe(rect.left() + inset, rect.top() + inset, width, rect.height() - 2 * inset);
    // Rounded on the outer side only; drawn as a path, since clipping is lost in SVG.
    QPainterPath path;
    path.moveTo(stripe.right(), stripe.top());
    path.lineTo(stripe.left() + radius, stripe.top());
    path.quadTo(stripe.topLeft(), QPointF(stripe.left(), stripe.top() + radius));
    path.lineTo(stripe.left(), stripe.bottom() - radius);
    path.quadTo(stripe.bottomLeft(), QPointF(stripe.left() + radius, stripe.bottom()));
    path.lineTo(stripe.right(), stripe.bottom());
    path.closeSubpath();
    if (face.bloc) {
        QColor hue = theme_.of(*face.bloc);
        hue.setAlphaF(face.provenance.stale ? 0.45F : 1.0F);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(hue);
        painter_.drawPath(path);
        return;
    }
    painter_.setPen(QPen(theme_.muted, 1));
    painter_.setBrush(theme_.card);
    painter_.drawPath(path);
    painter_.setPen(QPen(theme_.muted, 1.2));
    for (double y = stripe.top() + 8; y < stripe.bottom() - 1; y += 5) {
        painter_.drawLine(QPointF(stripe.left() + 1, y), QPointF(stripe.right() - 1, y - width + 2));
    }
}

void CardPainter::paintBadges(const QRectF& rect, const CardState& state, double side) {
    double left = rect.right() - side - 6;
    if (state.state != State::up) {
        paintStateShape(painter_, {left, rect.top() + 6, side, side}, state.state, theme_);
        left -= side + 3;
    }
    if (state.frozen && state.state != State::frozen && !state.isDown()) {
        paintStateShape(painter_, {left, rect.top() + 6, side, side}, State::frozen, theme_);
    }
}

void CardPainter::paintMarks(double left, double middle, const CardFace& face, double side) {
    if (face.provenance.inferred) {
        paintInferredMark(painter_, {left, middle - side / 2, side, side}, theme_.secondary);
        left += side + 3;
    }
    if (face.provenance.stale) {
        paintStaleMark(painter_, {left, middle - side / 2, side, side}, theme_.secondary);
    }
}

double CardPainter::paintChip(const QRectF& rect, const CardFace& face) {
    const CardFonts& f = fonts_;
    if (face.country.isEmpty()) {
        const QRectF chip(rect.left() + textLeft, rect.bottom() - 20, 24, 14);
        paintHatch(painter_, chip.adjusted(1, 1, -1, -1), theme_.muted, 4, 0.8);
        painter_.setPen(QPen(theme_.muted, 1));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        return chip.right();
    }
    const double width = std::max(24.0, std::ceil(f.chipMetrics.horizontalAdvance(face.country)) + 10);
    const QRectF chip(rect.left() + textLeft, rect.bottom() - 20, width, 14);
    const QColor hue = theme_.of(*face.bloc);
    QColor fill = hue;
    fill.setAlphaF(theme_.dark ? 0.22F : 0.16F);
    painter_.setPen(QPen(hue, 1));
    painter_.setBrush(fill);
    painter_.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter_.setPen(face.provenance.stale ? theme_.secondary : theme_.text);
    painter_.setFont(f.chip);
    const double advance = f.chipMetrics.horizontalAdvance(face.country);
    painter_.drawText(QPointF(chip.center().x() - advance / 2, chip.top() + 10.5), face.country);
    return chip.right();
}

void CardPainter::paintFull(const QRectF& rect, CardFace& face, const CardState& state) {
    const CardFonts& f = fonts_;
    const int badges = badgesOf(state);
    const double room = rect.width() - textLeft - 8;
    QString& title = badges > 0 ? face.titleNarrow : face.titleWide;
    if (badges > 1 || title.isEmpty()) {
        title = f.titleMetrics.elidedText(face.title, Qt::ElideRight, room - badges * (badgeSide + 3));
    }
    if (face.subtitleFit.isEmpty()) {
        face.subtitleFit = f.subtitleMetrics.elidedText(face.subtitle, Qt::ElideRight, room);
    }
    painter_.setFont(f.title);
    painter_.setPen(inkOf(state, face, theme_));
    const QPointF at(rect.left() + textLeft, rect.top() + 20);
    painter_.drawText(at, title);
    if (state.rootCause && state.isDown()) {
        painter_.setPen(QPen(inkOf(state, face, theme_), 1.4));
        const double width = f.titleMetrics.horizontalAdvance(title);
        painter_.drawLine(QPointF(at.x() - 1, at.y() - 4.5), QPointF(at.x() + width + 1, at.y() - 4.5));
    }
    painter_.setFont(f.subtitle);
    painter_.setPen(face.provenance.stale ? theme_.muted : theme_.secondary);
    painter_.drawText(QPointF(rect.left() + textLeft, rect.top() + 35), face.subtitleFit);
    paintMarks(paintChip(rect, face) + 5, rect.bottom() - 13, face, 14);
    const bool partly = state.state == State::degraded;
    const QString figure = partly ? format::percent(state.capacity) : face.figure;
    if (!figure.isEmpty()) {
        painter_.setFont(partly ? fontOf(FontRole::captionStrong) : f.subtitle);
        painter_.setPen(partly ? theme_.text : theme_.secondary);
        const double width = QFontMetricsF(painter_.font()).horizontalAdvance(figure);
        painter_.drawText(QPointF(rect.right() - 8 - width, rect.bottom() - 9), figure);
    }
    paintBadges(rect, state, badgeSide);
}

void CardPainter::paintTitles(const QRectF& rect, const CardFace& face, const CardState& state) {
    const int badges = badgesOf(state);
    const double side = std::min(24.0, far_.size * 1.2);
    const double code = face.country.isEmpty() ? 24 : far_.codeMetrics.horizontalAdvance(face.country);
    // The badge stands beside the first line, the code beside the second.
    const double room = rect.width() - textLeft - 7;
    const double beside = badges * (side + 3);
    const int marks = (face.provenance.inferred ? 1 : 0) + (face.provenance.stale ? 1 : 0);
    const double markSide = far_.size * 0.95;
    const double tail = code + 5 + marks * (markSide + 3);
    const QStringList lines = twoLines(face.title, far_, room - beside, std::max(0.0, tail - beside));
    const double lineHeight = far_.size * 1.18;
    const bool collides =
        !lines.isEmpty() && far_.titleMetrics.horizontalAdvance(lines.first()) > room - tail;
    const double raise = lines.size() > 1 ? lineHeight / 2 : collides ? lineHeight / 3 : 0;
    double y = rect.center().y() + far_.size * 0.36 - raise;
    for (const QString& line : lines) {
        painter_.setFont(far_.title);
        painter_.setPen(inkOf(state, face, theme_));
        painter_.drawText(QPointF(rect.left() + textLeft, y), line);
        if (state.rootCause && state.isDown()) {
            painter_.setPen(QPen(inkOf(state, face, theme_), far_.size * 0.11));
            const double right = rect.left() + textLeft + far_.titleMetrics.horizontalAdvance(line);
            painter_.drawLine(QPointF(rect.left() + textLeft, y - far_.size * 0.36),
                              QPointF(right, y - far_.size * 0.36));
        }
        y += lineHeight;
    }
    if (face.country.isEmpty()) {
        const QRectF chip(rect.right() - 31, rect.bottom() - 20, 24, 14);
        paintHatch(painter_, chip, theme_.muted, 4, 1);
        painter_.setPen(QPen(theme_.muted, 1));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(chip);
    } else {
        painter_.setFont(far_.code);
        painter_.setPen(theme_.secondary);
        painter_.drawText(QPointF(rect.right() - 7 - code, rect.bottom() - 7), face.country);
    }
    paintMarks(rect.right() - 7 - code - marks * (markSide + 3), rect.bottom() - 7 - far_.size * 0.3, face,
               markSide);
    paintBadges(rect, state, side);
}

void CardPainter::paintBlock(const QRectF& rect, const CardFace& face, const CardState& state) {
    const StateColours& colours = theme_.of(state.state);
    const double line = state.isDown() ? 7 : 5;
    if (face.provenance.inferred && state.state == State::up) {
        painter_.fillRect(rect, theme_.card);
        QPen border(theme_.muted, line);
        border.setDashPattern({3, 2});
        painter_.setPen(border);
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(rect.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    } else {
        painter_.fillRect(rect, state.state == State::up ? theme_.cardBorder : colours.border);
        painter_.fillRect(rect.adjusted(line, line, -line, -line), colours.fill);
    }
    const QRectF stripe(rect.left(), rect.top(), 32, rect.height());
    if (face.bloc) {
        painter_.fillRect(stripe, theme_.of(*face.bloc));
    } else {
        painter_.fillRect(stripe.adjusted(line, line, 0, -line), theme_.card);
    }
    if (state.state != State::up) {
        paintStateShape(painter_, {rect.center().x() - 8, rect.center().y() - 24, 48, 48}, state.state,
                        theme_);
    }
}

void CardPainter::paintRing(std::size_t card, bool current) {
    const QRectF rect = scene_.rectOf(card).adjusted(-3.5, -3.5, 3.5, 3.5);
    const double width = detail_ == Detail::blocks ? 8 : detail_ == Detail::titles ? 3 : 2;
    QPen pen(theme_.selection, width);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(pen);
    painter_.drawRoundedRect(rect, radius + 3, radius + 3);
    if (current) {
        pen.setWidthF(1);
        pen.setDashPattern({2, 2});
        painter_.setPen(pen);
        painter_.drawRoundedRect(rect.adjusted(-3.5, -3.5, 3.5, 3.5), radius + 6, radius + 6);
    }
}

void CardPainter::paintHalo(std::size_t card) {
    const double scale = 1 / std::clamp(zoom_, 0.05, 1.0);
    const double width = 7 * scale;
    const double gap = width / 2 + 1;
    const QRectF rect = scene_.rectOf(card).adjusted(-gap, -gap, gap, gap);
    QColor glow = theme_.selection;
    glow.setAlphaF(theme_.dark ? 0.45F : 0.32F);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(glow, width));
    painter_.drawRoundedRect(rect, radius + gap, radius + gap);
    const double outer = width / 2;
    painter_.setPen(QPen(theme_.selection, 1.2 * scale));
    painter_.drawRoundedRect(rect.adjusted(-outer, -outer, outer, outer), radius + width, radius + width);
}

QPointF CardPainter::portOf(const QRectF& card) {
    return {card.center().x(), card.bottom()};
}

void CardPainter::paintPort(std::size_t card, bool hot) {
    painter_.setPen(QPen(theme_.selection, 1.5));
    painter_.setBrush(hot ? theme_.selection : theme_.card);
    painter_.drawEllipse(portOf(scene_.rectOf(card)), 5.5, 5.5);
}

} // namespace volteface::ui
