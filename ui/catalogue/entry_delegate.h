// SPDX-License-Identifier: GPL-3.0-or-later
// How an entry of the catalogue looks in a list: stripe and code of who controls it as on the map's cards,
// its name, who supplies it, and marks for what is not certain, what is the user's own and what the map has.
#pragma once

#include "core/model/source.h"
#include "ui/catalogue/catalogue_model.h"

#include <QStyledItemDelegate>

namespace volteface::ui {

class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

/// General knowledge or an estimate: said in a dashed chip, never by colour alone.
[[nodiscard]] bool isUncertain(Confidence confidence);

/// The chip with the ISO code in the colour of its bloc; hatched for an unknown one. Returns its width.
double paintControlChip(QPainter& painter, const QPointF& topLeft, const QString& code,
                        std::optional<Bloc> bloc);

/// What is carried while an entry is dragged: its card.
[[nodiscard]] QPixmap cardPixmap(const QModelIndex& index, qsizetype count, double scale);

} // namespace volteface::ui
