// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_drawing.h"

#include "core/store/checked_file.h"
#include "ui/charts/links_chart.h"
#include "ui/charts/services_chart.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <utility>

namespace volteface::ui {

namespace {

void paint_with_title(QPainter& painter, const QRectF& rect, const ChartPainting& paint, const QString& title,
                      const Theme& theme) {
    painter.fillRect(rect, theme.lane);
    painter.setFont(fontOf(FontRole::chartTitle));
    painter.setPen(theme.text);
    painter.drawText(QRectF(rect.left() + 12, rect.top() + 8, rect.width() - 24, 20),
                     Qt::AlignVCenter | Qt::AlignLeft, title);
    paint(painter, rect.adjusted(8, 32, -8, -8), theme);
}

} // namespace

ChartMaker servicesChartOf(simulation::Outcome outcome) {
    return [outcome = std::move(outcome)](const Theme& theme) -> std::unique_ptr<QChart> {
        return std::make_unique<ServicesChart>(outcome, theme);
    };
}

ChartMaker linksChartOf(report::LinkCounts links) {
    return [links = std::move(links)](const Theme& theme) -> std::unique_ptr<QChart> {
        return std::make_unique<LinksChart>(links, theme);
    };
}

void paintChart(QPainter& painter, const QRectF& rect, const ChartMaker& make, const Theme& theme) {
    QGraphicsScene scene;
    QChart* chart = make(theme).release();
    scene.addItem(chart);
    chart->setGeometry(QRectF(QPointF(0, 0), rect.size()));
    if (chart->layout() != nullptr) {
        chart->layout()->activate();
    }
    if (auto* services = qobject_cast<ServicesChart*>(chart)) {
        services->fitTicks(rect.width());
    }
    if (auto* links = qobject_cast<LinksChart*>(chart)) {
        links->fitHeight(rect.height());
        links->placeLabels();
    }
    scene.setSceneRect(QRectF(QPointF(0, 0), rect.size()));
    scene.render(&painter, rect, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

Result<void> exportPainting(const QString& path, const ChartPainting& paint, const ChartTable& table,
                            QSizeF size) {
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("csv")) {
        return store::write_file_checked(toUtf8(path), csvOf(table));
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QRectF rect(QPointF(0, 0), size);
    if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size.toSize());
        svg.setViewBox(rect);
        svg.setTitle(table.title);
        svg.setDescription(table.summary);
        QPainter painter(&svg);
        paint_with_title(painter, rect, paint, table.title, lightTheme());
    } else if (ending == QLatin1String("png")) {
        QImage image((size * 2).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paint_with_title(painter, rect, paint, table.title, lightTheme());
        painter.end();
        image.save(&buffer, "PNG");
    } else {
        return fail(ErrorCode::unsupported_format, toUtf8(path), {toUtf8(ending), ".svg, .png, .csv"});
    }
    buffer.close();
    return store::write_file_checked(
        toUtf8(path), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

Result<void> exportChart(const QString& path, const ChartMaker& make, const ChartTable& table, QSizeF size) {
    return exportPainting(
        path,
        [&make](QPainter& painter, const QRectF& rect, const Theme& theme) {
            paintChart(painter, rect, make, theme);
        },
        table, size);
}

} // namespace volteface::ui
