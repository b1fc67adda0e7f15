// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/picture.h"

#include "ui/map/lane_painter.h"
#include "ui/map/legend.h"
#include "ui/map/map_painter.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::Map)
};

constexpr double legendGap = 14;

/// A stack drawn once: arranged, measured, painted.
class Drawing {
public:
    Drawing(const Stack& stack, const simulation::Outcome* outcome, Minute minute, const MapStyle& style)
        : style_(style)
        , theme_(style.dark ? darkTheme() : lightTheme()) {
        loadFonts();
        // The drawing lives no longer than the stack and the outcome: it need not own them.
        const std::shared_ptr<const Stack> borrowed(std::shared_ptr<const Stack>(), &stack);
        layout::Options options;
        options.emptyLanes = stack.components.empty();
        scene_ = makeScene(borrowed, options);
        const StateReader reader(scene_, std::shared_ptr<const simulation::Outcome>(
                                             std::shared_ptr<const simulation::Outcome>(), outcome));
        states_ = reader.at(scene_, minute);
        left_ = style.headers ? -laneHeaderWidth : 0;
        lanesRight_ = std::max(scene_.layout.width, style.legend ? 900.0 : 400.0);
        lanes_ = QRectF(left_, 0, lanesRight_ - left_, scene_.layout.height);
        bounds_ = lanes_;
        if (style.legend) {
            bounds_.setBottom(bounds_.bottom() + legendGap +
                              paintLegend(nullptr, {}, lanes_.width(), theme_).height());
        }
        bounds_.adjust(-style.margin, -style.margin, style.margin, style.margin);
    }

    [[nodiscard]] QSizeF size() const { return bounds_.size(); }

    void paint(QPainter& painter, const QRectF& target) {
        const double zoom = std::min(target.width() / bounds_.width(), target.height() / bounds_.height());
        painter.save();
        painter.translate(target.center());
        painter.scale(zoom, zoom);
        painter.translate(-bounds_.center());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(bounds_, theme_.canvas);
        MapLook look;
        look.clip = lanes_;
        MapPainter map(painter, scene_, states_, theme_, look);
        map.paintLanes(left_, lanesRight_);
        paintHeaders(painter);
        std::vector<std::uint32_t> all(scene_.layout.edges.size());
        std::iota(all.begin(), all.end(), 0U);
        map.paintEdges(all);
        all.resize(scene_.faces.size());
        std::iota(all.begin(), all.end(), 0U);
        map.paintCards(all);
        painter.setPen(QPen(theme_.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(lanes_);
        if (style_.legend) {
            paintLegend(&painter, {left_, lanes_.bottom() + legendGap}, lanes_.width(), theme_);
        }
        painter.restore();
    }

private:
    void paintHeaders(QPainter& painter) {
        if (!style_.headers) {
            return;
        }
        LanePainter lanes(painter, scene_, theme_);
        for (std::size_t i = 0; i < scene_.layout.lanes.size(); ++i) {
            const layout::Lane& lane = scene_.layout.lanes[i];
            lanes.paintHeader({left_, lane.top, laneHeaderWidth, lane.bottom - lane.top}, lane,
                              states_.broken[i], states_.simulated);
            painter.setPen(QPen(theme_.line, 1));
            painter.drawLine(QPointF(left_, lane.top), QPointF(0, lane.top));
        }
    }

    MapStyle style_;
    const Theme& theme_;
    Scene scene_;
    MapStates states_;
    double left_ = 0;
    double lanesRight_ = 0;
    QRectF lanes_;
    QRectF bounds_;
};

} // namespace

QSizeF mapSize(const Stack& stack, const MapStyle& style) {
    return Drawing(stack, nullptr, 0, style).size();
}

void drawMap(QPainter& painter, const QRectF& target, const Stack& stack, const simulation::Outcome* outcome,
             Minute minute, const MapStyle& style) {
    Drawing(stack, outcome, minute, style).paint(painter, target);
}

QImage mapImage(const Stack& stack, const simulation::Outcome* outcome, Minute minute, double scale,
                const MapStyle& style) {
    Drawing drawing(stack, outcome, minute, style);
    constexpr double longest = 16'384;
    const double wanted = scale > 0 && std::isfinite(scale) ? scale : 1;
    const double used = std::min(wanted, longest / std::max(drawing.size().width(), drawing.size().height()));
    const QSize size((drawing.size() * used).toSize().expandedTo(QSize(1, 1)));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(qRound(96 * used / 0.0254));
    image.setDotsPerMeterY(qRound(96 * used / 0.0254));
    image.fill((style.dark ? darkTheme() : lightTheme()).canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    drawing.paint(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

QByteArray mapPng(const Stack& stack, const simulation::Outcome* outcome, Minute minute, double scale,
                  const MapStyle& style) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    mapImage(stack, outcome, minute, scale, style).save(&buffer, "PNG");
    return bytes;
}

QByteArray mapSvg(const Stack& stack, const simulation::Outcome* outcome, Minute minute,
                  const MapStyle& style) {
    Drawing drawing(stack, outcome, minute, style);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(drawing.size().toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size()));
    generator.setTitle(shown(stack.name, 120));
    generator.setDescription(Words::tr("Dependency map"));
    QPainter painter(&generator);
    drawing.paint(painter, QRectF(QPointF(), drawing.size()));
    painter.end();
    return bytes;
}

QByteArray mapPdf(const Stack& stack, const simulation::Outcome* outcome, Minute minute,
                  const MapStyle& style) {
    Drawing drawing(stack, outcome, minute, style);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(shown(stack.name, 120));
    writer.setCreator(QStringLiteral("Volteface"));
    // 96 map pixels to the inch; text is laid out at a higher resolution so that its spacing is even.
    const QSizeF points = drawing.size() * 72 / 96;
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setResolution(960);
    QPainter painter(&writer);
    drawing.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return bytes;
}

} // namespace volteface::ui
