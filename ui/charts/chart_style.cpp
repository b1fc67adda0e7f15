// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/support/fonts.h"
#include "ui/support/language.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace volteface::ui {

void dressChart(QChart& chart, const Theme& theme) {
    chart.setLocale(localeOf(currentLanguage()));
    chart.setLocalizeNumbers(true);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(QMargins(4, 4, 8, 0));
    if (chart.layout() != nullptr) {
        chart.layout()->setContentsMargins(0, 0, 0, 0);
    }
    chart.setTitleFont(fontOf(FontRole::chartTitle));
    chart.setTitleBrush(theme.text);
    QLegend* legend = chart.legend();
    legend->setFont(fontOf(FontRole::chart));
    legend->setLabelColor(theme.secondary);
    legend->setAlignment(Qt::AlignBottom);
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    legend->setBackgroundVisible(false);
}

void dressAxis(QAbstractAxis& axis, const Theme& theme) {
    axis.setLabelsFont(fontOf(FontRole::chart));
    axis.setTitleFont(fontOf(FontRole::chart));
    axis.setLabelsColor(theme.secondary);
    axis.setTitleBrush(theme.secondary);
    axis.setLinePen(QPen(theme.cardBorder, 1));
    axis.setGridLinePen(QPen(theme.line, 1));
    axis.setTruncateLabels(false);
}

QBrush hatchBrush(const QColor& ground, const QColor& lines) {
    constexpr int side = 8;
    constexpr int scale = 2;
    QPixmap tile(side * scale, side * scale);
    tile.setDevicePixelRatio(scale);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lines, 1));
    for (int shift = -side; shift <= side; shift += side) {
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0));
    }
    return QBrush(tile);
}

QBrush stateBrush(simulation::State state, const Theme& theme) {
    return QBrush(theme.of(state).fill);
}

QColor inkOn(const QColor& ground) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? QColor(0x17, 0x21, 0x2B)
                                                                 : QColor(Qt::white);
}

} // namespace volteface::ui
