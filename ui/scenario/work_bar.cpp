// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/work_bar.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double padding = 16;
constexpr double bar_height = 14;

} // namespace

WorkBar::WorkBar(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WorkBar::show(const std::array<double, 3>& parts, const QString& words) {
    if (parts == parts_ && words == words_) {
        return;
    }
    parts_ = parts;
    words_ = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize WorkBar::sizeHint() const {
    const double words = QFontMetricsF(fontOf(FontRole::caption)).horizontalAdvance(words_);
    return {static_cast<int>(std::ceil(std::max(words, 160.0) + padding)), 48};
}

void WorkBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    const double all = parts_[0] + parts_[1] + parts_[2];
    const double room = width() - padding;
    painter.setPen(Qt::NoPen);
    if (all > 0) {
        double x = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const double wide = room * parts_[i] / all;
            painter.setBrush(colours.work[i]);
            painter.setOpacity(isEnabled() ? 1 : 0.5);
            painter.drawRect(QRectF(x, 9, std::max(0.0, wide - 1), bar_height));
            x += wide;
        }
        painter.setOpacity(1);
    } else {
        painter.setBrush(colours.line);
        painter.drawRect(QRectF(0, 9, room, bar_height));
    }
    painter.setFont(fontOf(FontRole::caption));
    painter.setPen(colours.secondary);
    painter.drawText(QPointF(0, 40), words_);
    if (hasFocus()) {
        painter.setPen(QPen(colours.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -3, -1), 4, 4);
    }
}

} // namespace volteface::ui
