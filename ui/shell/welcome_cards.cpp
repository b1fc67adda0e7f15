// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_cards.h"

#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double padding = 16;
constexpr double miniatureHeight = 148;
constexpr QSizeF miniCard{50, 18};

/// The text on at most `lines` lines, the last one elided.
void drawParagraph(QPainter& p, const QRectF& area, const QString& text, int lines) {
    const QFontMetricsF metrics(p.font());
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    double y = area.top();
    for (int line = 0; line < lines && !words.isEmpty(); ++line) {
        QString current = words.takeFirst();
        while (!words.isEmpty() &&
               metrics.horizontalAdvance(current + u' ' + words.front()) <= area.width()) {
            current += u' ' + words.takeFirst();
        }
        if (line + 1 == lines && !words.isEmpty()) {
            current += u' ' + words.join(u' ');
        }
        p.drawText(QPointF(area.left(), y + metrics.ascent()),
                   metrics.elidedText(current, Qt::ElideRight, area.width()));
        y += 18;
    }
}

void drawMiniCard(QPainter& p, const QRectF& box, const MiniatureCard& card, const Theme& t) {
    using simulation::State;
    const bool isDown = card.state == State::down || card.state == State::unlawful;
    const StateColours& colours = t.of(card.state == State::frozen ? State::up : card.state);
    p.setPen(QPen(colours.border, isDown ? 1.4 : 1));
    p.setBrush(colours.fill);
    p.drawRoundedRect(box, 2.5, 2.5);
    if (isDown) {
        QColor light = colours.border;
        light.setAlphaF(0.22F);
        paintHatch(p, box.adjusted(5, 1, -1, -1), light, 5, 1.4);
    }
    const std::optional<Bloc> bloc = card.control ? std::optional(bloc_of(*card.control)) : std::nullopt;
    QPainterPath stripe;
    stripe.addRoundedRect(QRectF(box.left(), box.top(), 6, box.height()), 2, 2);
    p.setPen(Qt::NoPen);
    p.setBrush(bloc ? t.of(*bloc) : t.disabled);
    p.drawPath(stripe);
    p.setBrush(isDown ? colours.border : t.cardBorder);
    p.drawRoundedRect(QRectF(box.left() + 12, box.center().y() - 1.5, 14, 3), 1.5, 1.5);
    p.setPen(isDown ? t.text : t.secondary);
    p.setFont(inter(9, QFont::DemiBold));
    const QString code = card.control ? toQString(card.control->str()) : QStringLiteral("?");
    p.drawText(box.adjusted(0, 0, -5, 0), Qt::AlignVCenter | Qt::AlignRight, code);
}

/// A key's name in a little frame at the right end of `area`; its width.
double paintKey(QPainter& p, const QRectF& area, const QString& name) {
    const Theme& t = theme();
    p.setFont(inter(9, QFont::DemiBold));
    const double width = QFontMetricsF(p.font()).horizontalAdvance(name) + 10;
    const QRectF frame(area.right() - width, std::round(area.center().y() - 7) + 0.5, width - 1, 14);
    p.setPen(QPen(t.cardBorder, 1));
    p.setBrush(t.bar);
    p.drawRoundedRect(frame, 3, 3);
    p.setPen(t.secondary);
    p.drawText(frame, Qt::AlignCenter, name);
    return width;
}

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

void paintCardGround(QPainter& p, const QAbstractButton& button) {
    const Theme& t = theme();
    p.setRenderHint(QPainter::Antialiasing);
    const bool focus = button.hasFocus();
    const double penWidth = focus ? 2 : 1;
    const double inset = penWidth / 2;
    p.setPen(QPen(focus ? t.selection : button.underMouse() ? t.muted : t.line, penWidth));
    p.setBrush(button.isDown() ? t.hover : t.card);
    p.drawRoundedRect(QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

SampleCard::SampleCard(QWidget* parent)
    : QAbstractButton(parent) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleCard::setPreview(SamplePreview preview) {
    preview_ = std::move(preview);
    retranslate();
}

void SampleCard::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

QString SampleCard::counts() const {
    return QStringList{tr("%n component(s)", nullptr, preview_->components),
                       tr("%n service(s)", nullptr, preview_->services)}
        .join(QStringLiteral(" · "));
}

void SampleCard::retranslate() {
    if (preview_) {
        setAccessibleName(tr("Open the sample %1")
                              .arg(preview_->kind.isEmpty()
                                       ? preview_->title
                                       : QStringLiteral("%1, %2").arg(preview_->kind, preview_->title)));
        setAccessibleDescription(preview_->notes + u' ' + counts());
        setToolTip(preview_->scenario.isEmpty() ? QString() : tr("Shown: %1").arg(preview_->scenario));
    }
    update();
}

void SampleCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
}

void SampleCard::paintMiniature(QPainter& p, const QRectF& area) const {
    const Theme& t = theme();
    p.setPen(QPen(t.line, 1));
    p.setBrush(t.lane);
    p.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!preview_ || preview_->rows.empty()) {
        return;
    }
    const auto rows = static_cast<double>(preview_->rows.size());
    const double rowHeight = (area.height() - 2) / rows;
    const auto boxAt = [&](std::size_t row, std::size_t column) {
        const auto columns = static_cast<double>(preview_->rows[row].size());
        const double x = area.left() + area.width() * (static_cast<double>(column) + 0.5) / columns;
        const double y = area.top() + 1 + rowHeight * (static_cast<double>(row) + 0.5);
        return QRectF(std::round(x - miniCard.width() / 2) + 0.5, std::round(y - miniCard.height() / 2) + 0.5,
                      miniCard.width(), miniCard.height());
    };
    for (std::size_t row = 0; row < preview_->rows.size(); row += 2) {
        p.fillRect(QRectF(area.left() + 1, area.top() + 1 + rowHeight * static_cast<double>(row),
                          area.width() - 2, rowHeight),
                   t.laneAlternate);
    }
    p.setBrush(Qt::NoBrush);
    for (const bool broken : {false, true}) {
        for (const MiniatureEdge& edge : preview_->edges) {
            if (edge.broken != broken) {
                continue;
            }
            const QRectF from = boxAt(edge.row, edge.column);
            const QRectF to = boxAt(edge.supplierRow, edge.supplierColumn);
            const double middle = std::round((from.bottom() + to.top()) / 2) + 0.5;
            p.setPen(QPen(broken ? t.brokenEdge : t.edge, broken ? 1.4 : 1));
            p.drawPolyline(QPolygonF{{from.center().x(), from.bottom()},
                                     {from.center().x(), middle},
                                     {to.center().x(), middle},
                                     {to.center().x(), to.top()}});
        }
    }
    for (std::size_t row = 0; row < preview_->rows.size(); ++row) {
        for (std::size_t column = 0; column < preview_->rows[row].size(); ++column) {
            drawMiniCard(p, boxAt(row, column), preview_->rows[row][column], t);
        }
    }
}

void SampleCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter p(this);
    paintCardGround(p, *this);
    const QRectF inside = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    paintMiniature(p, QRectF(inside.left(), inside.top(), inside.width(), miniatureHeight));
    if (!preview_) {
        return;
    }
    double y = inside.top() + miniatureHeight + 14;
    p.setPen(t.text);
    p.setFont(fontOf(FontRole::inspectorTitle));
    p.drawText(QRectF(inside.left(), y, inside.width(), 22), Qt::AlignVCenter | Qt::AlignLeft,
               QFontMetricsF(p.font()).elidedText(preview_->kind.isEmpty() ? preview_->title : preview_->kind,
                                                  Qt::ElideRight, inside.width()));
    y += 24;
    p.setPen(t.secondary);
    p.setFont(fontOf(FontRole::small));
    if (!preview_->kind.isEmpty()) {
        p.drawText(QRectF(inside.left(), y, inside.width(), 16), Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetricsF(p.font()).elidedText(preview_->title, Qt::ElideRight, inside.width()));
    }
    y += 22;
    p.setPen(t.text);
    p.setFont(fontOf(FontRole::body));
    drawParagraph(p, QRectF(inside.left(), y, inside.width(), 58), preview_->notes, 3);
    const double foot = inside.bottom() - 28;
    p.fillRect(QRectF(inside.left(), foot, inside.width(), 1), t.line);
    const QRectF last(inside.left(), foot + 8, inside.width(), 24);
    p.setFont(fontOf(FontRole::bodyStrong));
    const QString open = tr("Open sample");
    double openWidth = QFontMetricsF(p.font()).horizontalAdvance(open);
    QRectF beside = last;
    if (hasFocus()) {
        const double key = paintKey(p, last, tr("Enter"));
        beside.setRight(beside.right() - key - 8);
        openWidth += key + 8;
        p.setFont(fontOf(FontRole::bodyStrong));
    }
    p.setPen(t.selection);
    p.drawText(beside, Qt::AlignVCenter | Qt::AlignRight, open);
    p.setPen(t.secondary);
    p.setFont(fontOf(FontRole::small));
    p.drawText(last, Qt::AlignVCenter | Qt::AlignLeft,
               QFontMetricsF(p.font()).elidedText(counts(), Qt::ElideRight, last.width() - openWidth - 12));
}

ImportCard::ImportCard(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , icon_(icon) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ImportCard::setWords(const QString& title, const QString& detail) {
    setText(title);
    detail_ = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    update();
}

void ImportCard::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ImportCard::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter p(this);
    paintCardGround(p, *this);
    const QRectF tile(14, height() / 2.0 - 18, 36, 36);
    p.setPen(Qt::NoPen);
    p.setBrush(t.bar);
    p.drawRoundedRect(tile, 5, 5);
    paintIcon(p, tile.adjusted(10, 10, -10, -10), icon_, t.secondary);
    const double left = tile.right() + 12;
    const double width = this->width() - left - 12;
    p.setPen(t.text);
    p.setFont(fontOf(FontRole::bodyStrong));
    p.drawText(QRectF(left, 14, width, 20), Qt::AlignVCenter | Qt::AlignLeft,
               QFontMetricsF(p.font()).elidedText(text(), Qt::ElideRight, width));
    p.setPen(t.secondary);
    p.setFont(fontOf(FontRole::small));
    p.drawText(QRectF(left, 35, width, 18), Qt::AlignVCenter | Qt::AlignLeft,
               QFontMetricsF(p.font()).elidedText(detail_, Qt::ElideRight, width));
}

} // namespace volteface::ui
