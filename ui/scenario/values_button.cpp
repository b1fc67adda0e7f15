// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/values_button.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace volteface::ui {

void ValuesButton::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect words = rect().adjusted(9, 0, -26, 0);
    painter.setFont(fontOf(FontRole::body));
    painter.setPen(isEnabled() ? theme().text : theme().disabled);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintIcon(painter, QRectF(width() - 22, (height() - 12) / 2.0, 12, 12), QStringLiteral("arrow-down"),
              theme().secondary);
}

} // namespace volteface::ui
