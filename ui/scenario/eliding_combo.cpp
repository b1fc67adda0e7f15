// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/eliding_combo.h"

#include "ui/support/theme.h"

#include <QStylePainter>

namespace volteface::ui {

void ElidingCombo::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    // From the padding up to the arrow: the style itself would keep the arrow's room free twice.
    QRect words = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    words.setRight(
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this).left() - 2);
    painter.setPen(isEnabled() ? theme().text : theme().disabled);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(option.currentText, Qt::ElideRight, words.width()));
}

void letBoxesShrink(QWidget* form) {
    constexpr int least = 72; // px: the arrow, and enough of the words to tell them apart
    for (QComboBox* box : form->findChildren<QComboBox*>()) {
        box->setMinimumWidth(least);
        box->setStyleSheet(QStringLiteral("QComboBox { padding-right: 0; }"));
    }
}

} // namespace volteface::ui
