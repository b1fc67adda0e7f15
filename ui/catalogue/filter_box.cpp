// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_box.h"

#include <QAbstractItemView>
#include <QStylePainter>

namespace volteface::ui {

void FilterBox::showPopup() {
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 32);
    QComboBox::showPopup();
}

void FilterBox::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace volteface::ui
