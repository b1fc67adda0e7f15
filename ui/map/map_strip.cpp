// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_strip.h"

#include "ui/map/detail.h"
#include "ui/map/legend.h"
#include "ui/map/map_canvas.h"
#include "ui/map/minimap.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double padding = 16;
constexpr int leastHeight = 84;

} // namespace

MapStrip::MapStrip(MapCanvas* canvas, QWidget* parent)
    : QWidget(parent)
    , minimap_(new Minimap(canvas, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview and legend of the map"));
    updateHeight();
}

void MapStrip::updateHeight() {
    const double room = std::max(120.0, width() - laneHeaderWidth - 2 * padding);
    const double legend = paintLegend(nullptr, {}, room, theme()).height();
    setFixedHeight(std::max(leastHeight, static_cast<int>(std::ceil(legend)) + 20));
    minimap_->setGeometry(0, 1, static_cast<int>(laneHeaderWidth), height() - 1);
}

void MapStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateHeight();
}

void MapStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Overview and legend of the map"));
        updateHeight();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        update();
    }
    QWidget::changeEvent(event);
}

void MapStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(0, 0, width(), 0);
    const double room = std::max(120.0, width() - laneHeaderWidth - 2 * padding);
    const QSizeF size = paintLegend(nullptr, {}, room, theme());
    paintLegend(&painter, {laneHeaderWidth + padding, std::round((height() - size.height()) / 2)}, room,
                theme());
}

} // namespace volteface::ui
