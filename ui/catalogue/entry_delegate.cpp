// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/entry_delegate.h"

#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double rowHeight = 48;
constexpr double headingHeight = 28;
constexpr double margin = 12;
constexpr double textLeft = 28;
constexpr double chipHeight = 14;

std::optional<Bloc> blocAt(const QModelIndex& index) {
    const int bloc = index.data(CatalogueModel::blocRole).toInt();
    return bloc < 0 ? std::nullopt : std::optional(static_cast<Bloc>(bloc));
}

std::optional<Confidence> confidenceAt(const QModelIndex& index) {
    const int confidence = index.data(CatalogueModel::confidenceRole).toInt();
    return confidence < 0 ? std::nullopt : std::optional(static_cast<Confidence>(confidence));
}

catalogue::Keeper keeperAt(const QModelIndex& index) {
    return static_cast<catalogue::Keeper>(index.data(CatalogueModel::keeperRole).toInt());
}

/// A chip in one colour with a word in it; returns its left edge.
double wordChip(QPainter& painter, double right, double top, const QString& word, const QColor& colour,
                Qt::PenStyle style = Qt::SolidLine) {
    painter.setFont(fontOf(FontRole::chip));
    const double width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(word)) + 10;
    const QRectF chip(right - width, top, width, chipHeight);
    painter.setPen(QPen(style == Qt::SolidLine ? colour : theme().cardBorder, 1, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colour);
    painter.drawText(chip, Qt::AlignCenter, word);
    return chip.left();
}

void paintStripe(QPainter& painter, const QRectF& rect, std::optional<Bloc> bloc) {
    const Theme& t = theme();
    if (bloc) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.of(*bloc));
        painter.drawRoundedRect(rect, 2, 2);
        return;
    }
    painter.setPen(QPen(t.muted, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    paintHatch(painter, rect.adjusted(1, 1, -1, -1), t.muted, 4, 1);
}

void paintHeading(QPainter& painter, const QRectF& rect, const QModelIndex& index) {
    const Theme& t = theme();
    painter.fillRect(rect, t.laneHead);
    painter.setFont(fontOf(FontRole::captionStrong));
    painter.setPen(t.secondary);
    const QRectF text = rect.adjusted(margin, 0, -margin, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter.setFont(fontOf(FontRole::caption));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight,
                     index.data(CatalogueModel::noteRole).toString());
}

} // namespace

bool isUncertain(Confidence confidence) {
    return confidence == Confidence::general_knowledge || confidence == Confidence::estimated;
}

double paintControlChip(QPainter& painter, const QPointF& topLeft, const QString& code,
                        std::optional<Bloc> bloc) {
    const Theme& t = theme();
    painter.setFont(fontOf(FontRole::chip));
    const double advance = QFontMetricsF(painter.font()).horizontalAdvance(code);
    const double width = std::max(24.0, std::ceil(advance) + 10);
    const QRectF chip(topLeft.x(), topLeft.y(), width, chipHeight);
    if (code.isEmpty() || !bloc) {
        paintHatch(painter, chip.adjusted(1, 1, -1, -1), t.muted, 4, 0.8);
        painter.setPen(QPen(t.muted, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        return width;
    }
    QColor fill = t.of(*bloc);
    fill.setAlphaF(t.dark ? 0.22F : 0.16F);
    painter.setPen(QPen(t.of(*bloc), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(t.text);
    painter.drawText(chip, Qt::AlignCenter, code);
    return width;
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Theme& t = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = option.rect;
    if (index.data(CatalogueModel::headingRole).toBool()) {
        paintHeading(*painter, rect, index);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(rect, selected ? t.selected : t.hover);
    }
    painter->fillRect(QRectF(rect.left() + textLeft, rect.bottom(), rect.width() - textLeft, 1), t.line);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.selection, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto bloc = blocAt(index);
    paintStripe(*painter, QRectF(rect.left() + margin, rect.top() + 8, 6, rect.height() - 16), bloc);

    // What is behind the name and the organisation is drawn first: these two take what room is left.
    double right = rect.right() - margin;
    const double firstTop = rect.top() + 9;
    if (index.data(CatalogueModel::inMapRole).toInt() > 0) {
        right = wordChip(*painter, right, firstTop, tr("in the map"), t.selection) - 6;
    }
    painter->setFont(fontOf(FontRole::body));
    painter->setPen(t.text);
    const QRectF nameRect(rect.left() + textLeft, rect.top() + 6, right - rect.left() - textLeft, 20);
    painter->drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                        static_cast<int>(nameRect.width())));

    right = rect.right() - margin;
    const double secondTop = rect.top() + 28;
    if (const auto confidence = confidenceAt(index); confidence && isUncertain(*confidence)) {
        right = wordChip(*painter, right, secondTop,
                         *confidence == Confidence::estimated ? tr("estimate") : tr("not verified"),
                         t.secondary, Qt::DashLine) -
                6;
    }
    if (keeperAt(index) != catalogue::Keeper::shipped) {
        right =
            wordChip(*painter, right, secondTop,
                     keeperAt(index) == catalogue::Keeper::user ? tr("yours") : tr("your version"), t.text) -
            6;
    }
    const double chip = paintControlChip(*painter, {rect.left() + textLeft, secondTop},
                                         index.data(CatalogueModel::controlRole).toString(), bloc);
    const QRectF organisation(rect.left() + textLeft + chip + 6, secondTop - 2,
                              right - rect.left() - textLeft - chip - 6, 18);
    painter->setFont(fontOf(FontRole::caption));
    painter->setPen(t.secondary);
    painter->drawText(
        organisation, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(CatalogueModel::organisationRole).toString(),
                                          Qt::ElideRight, static_cast<int>(organisation.width())));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    const bool heading = index.data(CatalogueModel::headingRole).toBool();
    return {200, static_cast<int>(heading ? headingHeight : rowHeight)};
}

bool EntryDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || index.data(CatalogueModel::headingRole).toBool()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStringList lines{index.data(Qt::AccessibleTextRole).toString().toHtmlEscaped(),
                      index.data(Qt::ToolTipRole).toString()};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>"))),
                       view->viewport());
    return true;
}

QPixmap cardPixmap(const QModelIndex& index, qsizetype count, double scale) {
    const Theme& t = theme();
    constexpr double width = 152;
    constexpr double height = 60;
    const double pile = count > 1 ? 6 : 0;
    QPixmap pixmap(static_cast<int>(std::ceil((width + pile) * scale)),
                   static_cast<int>(std::ceil((height + pile) * scale)));
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.selection, 1.5));
    painter.setBrush(t.card);
    if (count > 1) {
        painter.drawRoundedRect(QRectF(pile + 1, pile + 1, width - 2, height - 2), 6, 6);
    }
    painter.drawRoundedRect(QRectF(1, 1, width - 2, height - 2), 6, 6);
    const auto bloc = blocAt(index);
    paintStripe(painter, QRectF(2, 2, 6, height - 4), bloc);
    painter.setFont(fontOf(FontRole::cardTitle));
    painter.setPen(t.text);
    painter.drawText(QPointF(14, 20),
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                      static_cast<int>(width) - 22));
    painter.setFont(fontOf(FontRole::cardSubtitle));
    painter.setPen(t.secondary);
    painter.drawText(QPointF(14, 35),
                     painter.fontMetrics().elidedText(index.data(CatalogueModel::organisationRole).toString(),
                                                      Qt::ElideRight, static_cast<int>(width) - 22));
    paintControlChip(painter, {14, 40}, index.data(CatalogueModel::controlRole).toString(), bloc);
    if (count > 1) {
        painter.setFont(fontOf(FontRole::captionStrong));
        painter.setPen(t.text);
        painter.drawText(QRectF(14, 40, width - 22, 14), Qt::AlignRight | Qt::AlignVCenter,
                         format::count(static_cast<std::int64_t>(count)));
    }
    return pixmap;
}

} // namespace volteface::ui
