// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/eliding_combo.h"

#include <QStylePainter>

namespace volteface::ui {

void ElidingCombo::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    // What the style sheet keeps free: padding at the left, the arrow at the right.
    constexpr int kept_free = 58;
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, width() - kept_free);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace volteface::ui
