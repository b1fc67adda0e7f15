// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/edge_painter.h"

#include "ui/support/provenance_mark.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>
#include <QVector>

#include <algorithm>
#include <array>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double cornerRadius = 6;

QPointF toPoint(const layout::Point& point) {
    return {point.x, point.y};
}

/// A triangle whose tip is the end of the line.
QPolygonF arrowHead(QPointF before, QPointF tip, double size) {
    const double length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    if (length < 1e-6) {
        return {};
    }
    const QPointF along = (tip - before) / length;
    const QPointF across(-along.y(), along.x());
    return QPolygonF(
        {tip, tip - along * size + across * size * 0.55, tip - along * size - across * size * 0.55});
}

} // namespace

EdgePainter::EdgePainter(QPainter& painter, const Scene& scene, const Theme& theme, Detail detail,
                         double zoom)
    : painter_(painter)
    , scene_(scene)
    , theme_(theme)
    , detail_(detail)
    , zoom_(zoom) {}

QPainterPath EdgePainter::pathOf(std::span<const layout::Point> points, double radius) {
    QPainterPath path;
    if (points.empty()) {
        return path;
    }
    path.moveTo(toPoint(points.front()));
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF before = toPoint(points[i - 1]);
        const QPointF corner = toPoint(points[i]);
        const QPointF after = toPoint(points[i + 1]);
        const double in = std::hypot(corner.x() - before.x(), corner.y() - before.y());
        const double out = std::hypot(after.x() - corner.x(), after.y() - corner.y());
        const double r = std::min({radius, in / 2, out / 2});
        if (r < 0.5) {
            path.lineTo(corner);
            continue;
        }
        path.lineTo(corner + (before - corner) * (r / in));
        path.quadTo(corner, corner + (after - corner) * (r / out));
    }
    path.lineTo(toPoint(points.back()));
    return path;
}

QList<qreal> EdgePainter::dashesOf(bool standby, bool inferred) {
    return inferred ? inferredDashes(standby) : standby ? QList<qreal>{4, 3} : QList<qreal>{};
}

void EdgePainter::paintFar(const std::vector<std::uint32_t>& edges, const Pen& pen) {
    QVector<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(edges.size()) * 4);
    for (const std::uint32_t e : edges) {
        const auto points = scene_.layout.pointsOf(scene_.layout.edges[e]);
        for (std::size_t i = 1; i < points.size(); ++i) {
            // What is shorter than half a pixel cannot be seen.
            if (std::abs(points[i].x - points[i - 1].x) + std::abs(points[i].y - points[i - 1].y) >
                0.5 / zoom_) {
                lines.append({toPoint(points[i - 1]), toPoint(points[i])});
            }
        }
    }
    QPen line(pen.colour, pen.width > 1.5 ? 2 : 1);
    line.setCosmetic(true);
    painter_.setPen(line);
    painter_.setRenderHint(QPainter::Antialiasing, false);
    painter_.drawLines(lines);
    painter_.setRenderHint(QPainter::Antialiasing, true);
}

void EdgePainter::paintBatch(const std::vector<std::uint32_t>& edges, const Pen& pen) {
    if (edges.empty()) {
        return;
    }
    if (detail_ == Detail::blocks) {
        paintFar(edges, pen);
        return;
    }
    const double scale = detail_ == Detail::full ? 1 : 1.25;
    QPen line(pen.colour, pen.width * scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!pen.dashes.isEmpty()) {
        line.setDashPattern(pen.dashes);
    }
    painter_.setPen(line);
    painter_.setBrush(Qt::NoBrush);
    const double head = (pen.width > 1.5 ? 8 : 6.5) * scale;
    QVector<QPolygonF> heads;
    for (const std::uint32_t e : edges) {
        const auto points = scene_.layout.pointsOf(scene_.layout.edges[e]);
        if (points.size() < 2) {
            continue;
        }
        painter_.drawPath(pathOf(points, cornerRadius));
        heads.append(arrowHead(toPoint(points[points.size() - 2]), toPoint(points.back()), head));
    }
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(pen.colour);
    for (const QPolygonF& polygon : heads) {
        painter_.drawPolygon(polygon);
    }
}

void EdgePainter::paint(const std::vector<std::uint32_t>& visible, const MapStates& states,
                        const std::vector<EdgeLook>& looks) {
    // One batch per pen, in the order in which they cover one another.
    constexpr std::size_t looksEach = 8;
    std::array<std::vector<std::uint32_t>, 3 * looksEach> batches;
    for (const std::uint32_t e : visible) {
        const EdgeState state = states.edges.empty() ? EdgeState::whole : states.edges[e];
        const EdgeLook look = looks.empty() ? EdgeLook::plain : looks[e];
        const std::size_t layer = look == EdgeLook::faded ? 0 : look == EdgeLook::plain ? 1 : 2;
        const std::size_t kind = state == EdgeState::whole ? 0 : 1;
        const bool standby = scene_.layout.edges[e].standby;
        const bool inferred = scene_.inferredEdges[e] != 0;
        batches[layer * looksEach + kind * 4 + (inferred ? 2 : 0) + (standby ? 1 : 0)].push_back(e);
    }
    for (std::size_t b = 0; b < batches.size(); ++b) {
        const bool lit = b / looksEach == 2;
        const bool cut = b % looksEach >= 4;
        if (batches[b].empty()) {
            continue;
        }
        Pen pen{cut   ? theme_.brokenEdge
                : lit ? theme_.selection
                      : theme_.edge,
                lit ? 2.0 : 1.2, dashesOf(b % 2 == 1, b % 4 >= 2)};
        painter_.setOpacity(b / looksEach == 0 ? 0.25 : 1);
        if (!cut) {
            paintBatch(batches[b], pen);
            continue;
        }
        // What hurts is drawn stronger than what is merely cut.
        std::vector<std::uint32_t> felt;
        std::vector<std::uint32_t> unfelt;
        for (const std::uint32_t e : batches[b]) {
            (states.edges[e] == EdgeState::broken ? felt : unfelt).push_back(e);
        }
        paintBatch(unfelt, pen);
        pen.width = lit ? 2.5 : 2;
        paintBatch(felt, pen);
    }
    painter_.setOpacity(1);
}

} // namespace volteface::ui
