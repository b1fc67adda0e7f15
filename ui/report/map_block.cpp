// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/map_block.h"

#include "core/report/phrases.h"
#include "ui/map/lane_painter.h"
#include "ui/map/legend.h"
#include "ui/map/map_painter.h"
#include "ui/map/picture.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace volteface::ui {

using namespace paper;

namespace {

/// Below this many units per map pixel a card's title is under 5 points.
constexpr double readable = 0.39 * pt;
/// How far it may give way where that saves sheets.
constexpr double tolerated = 0.34 * pt;
constexpr double header_width = 148;
/// What a part shows beyond its edges, so that each card stands whole on one of them: half a card and its
/// gap.
constexpr double overlap = 84;
constexpr double foot_height = 12 * mm;

/// What every part of a map is painted from.
struct MapSource {
    std::shared_ptr<const Stack> stack;
    std::shared_ptr<const simulation::Outcome> outcome;
    Minute at = 0;
    Language language = Language::english;
};

/// A rectangle of the map, in map pixels.
struct Part {
    QRectF rect;
    int row = 0;
    int column = 0;
};

/// Where to cut: whole lanes, in the fewest rows of at most `most` pixels, as even as they can be.
std::vector<std::pair<double, double>> cutRows(const layout::Layout& map, double most) {
    const auto filled = [&](double limit) {
        std::vector<std::pair<double, double>> rows;
        for (const layout::Lane& lane : map.lanes) {
            if (!rows.empty() && lane.bottom - rows.back().first <= limit) {
                rows.back().second = lane.bottom;
            } else {
                rows.emplace_back(lane.top, lane.bottom);
            }
        }
        return rows;
    };
    const std::size_t fewest = filled(most).size();
    double limit = most;
    for (double tried = most; tried > most / 4 && filled(tried).size() == fewest; tried -= most / 200) {
        limit = tried;
    }
    return filled(limit);
}

/// Cuts [0, width) into equal parts of at most `most`, each cut moved to where it meets the fewest cards of
/// the row.
std::vector<double> cutColumns(const layout::Layout& map, const std::pair<double, double>& row, double most) {
    const auto parts = static_cast<int>(std::ceil(map.width / most));
    std::vector<double> cuts = {0};
    for (int i = 1; i < parts; ++i) {
        const double ideal = map.width * i / parts;
        double best = ideal;
        double best_cost = std::numeric_limits<double>::max();
        for (double x = ideal - overlap; x <= ideal + overlap; x += 4) {
            double cost = std::abs(x - ideal) / 400;
            for (const layout::Card& card : map.cards) {
                const bool in_row = card.rect.y >= row.first && card.rect.y < row.second;
                cost += in_row && card.rect.x < x && x < card.rect.x + card.rect.width ? 1 : 0;
            }
            if (cost < best_cost) {
                best_cost = cost;
                best = x;
            }
        }
        cuts.push_back(best);
    }
    cuts.push_back(map.width);
    return cuts;
}

void paintPart(QPainter& painter, const MapSource& source, const QRectF& part, const QRectF& area,
               double zoom) {
    Scene scene = makeScene(source.stack, layout::Options{source.stack->components.empty(), 0});
    const StateReader reader(scene, source.outcome);
    const MapStates states = reader.at(scene, source.at);
    const Theme& theme = lightTheme();
    const double left = part.left() - header_width;
    painter.translate(area.topLeft());
    painter.scale(zoom, zoom);
    painter.translate(-left, -part.top());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(
        QRectF(left, part.top(), header_width + part.width(), part.height()).adjusted(-1, -1, 1, 1));
    MapLook look;
    look.clip = part;
    MapPainter map(painter, scene, states, theme, look);
    map.paintLanes(part.left(), part.right());
    std::vector<std::uint32_t> edges;
    for (std::uint32_t i = 0; i < scene.layout.edges.size(); ++i) {
        const auto points = scene.layout.pointsOf(scene.layout.edges[i]);
        bool touches = false;
        for (std::size_t p = 1; p < points.size(); ++p) {
            const QRectF step =
                QRectF(QPointF(points[p - 1].x, points[p - 1].y), QPointF(points[p].x, points[p].y))
                    .normalized();
            touches = touches || step.adjusted(-1, -1, 1, 1).intersects(part);
        }
        if (touches) {
            edges.push_back(i);
        }
    }
    map.paintEdges(edges);
    std::vector<std::uint32_t> cards;
    for (std::uint32_t i = 0; i < scene.faces.size(); ++i) {
        if (part.adjusted(-1, -1, 1, 1).contains(scene.rectOf(i))) {
            cards.push_back(i);
        }
    }
    map.paintCards(cards);
    LanePainter lanes(painter, scene, theme);
    for (std::size_t i = 0; i < scene.layout.lanes.size(); ++i) {
        const layout::Lane& lane = scene.layout.lanes[i];
        if (lane.bottom > part.top() + 1 && lane.top < part.bottom() - 1) {
            lanes.paintHeader({left, lane.top, header_width, lane.bottom - lane.top}, lane, states.broken[i],
                              states.simulated);
        }
    }
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(left, part.top(), header_width + part.width(), part.height()));
}

/// Which part of the whole a sheet shows.
void paintLocator(QPainter& painter, double right, double top, const std::vector<Part>& parts,
                  std::size_t shown, const QSizeF& map) {
    const double scale = std::min(20 * mm / map.width(), 8 * mm / map.height());
    const double left = right - map.width() * scale;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QRectF& rect = parts[i].rect;
        const QRectF box(left + std::max(rect.left(), 0.0) * scale, top + rect.top() * scale,
                         rect.width() * scale, rect.height() * scale);
        painter.setPen(QPen(muted, 0.75 * px));
        painter.setBrush(i == shown ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
    }
}

void setParts(Flow& flow, const MapSource& source, const layout::Layout& map) {
    flow.newSheet();
    const double area_height = flow.room() - foot_height;
    const double most_width = flow.width() / tolerated - header_width - 2 * overlap;
    std::vector<Part> parts;
    int row_number = 0;
    for (const auto& row : cutRows(map, area_height / tolerated)) {
        const std::vector<double> cuts = cutColumns(map, row, most_width);
        for (std::size_t c = 0; c + 1 < cuts.size(); ++c) {
            parts.push_back({QRectF(QPointF(cuts[c], row.first), QPointF(cuts[c + 1], row.second)),
                             row_number, static_cast<int>(c)});
        }
        ++row_number;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            flow.newSheet();
        }
        QRectF shown = parts[i].rect;
        shown.setLeft(std::max(shown.left() - overlap, 0.0));
        shown.setRight(std::min(shown.right() + overlap, map.width));
        const double zoom = std::min(
            {flow.width() / (shown.width() + header_width), area_height / shown.height(), readable * 1.25});
        const QRectF area(flow.left(), flow.y(), (shown.width() + header_width) * zoom,
                          shown.height() * zoom);
        const double right = flow.right();
        const double foot = area.bottom() + 3.5 * mm;
        const QString label = toQString(report::part_label(source.language, i + 1, parts.size()));
        flow.take(flow.room());
        flow.add([=](QPainter& painter) {
            const LanguageScope scope(source.language);
            painter.save();
            paintPart(painter, source, shown, area, zoom);
            painter.restore();
            paintLine(painter, area.left(), foot + 2.6 * mm, label, type::caption.bold());
            paintLocator(painter, right, foot, parts, i, QSizeF(map.width, map.height));
        });
    }
}

} // namespace

void setMap(Flow& flow, const report::MapFigure& figure, const report::ReportInput& input) {
    const SetText caption(toQString(figure.caption), type::note, flow.width());
    const double height = flow.room() - caption.height() - 2 * mm;
    const QRectF area(flow.left(), flow.take(height), flow.width(), height);
    const double caption_top = flow.take(caption.height() + 2 * mm) + 2 * mm;
    MapSource source;
    source.stack = input.stack;
    source.outcome = figure.scenario ? input.runs[*figure.scenario].outcome : nullptr;
    source.at = figure.at;
    source.language = input.language;
    MapStyle style;
    style.margin = 0;
    flow.add([=](QPainter& painter) {
        const LanguageScope scope(source.language);
        drawMap(painter, area, *source.stack, source.outcome.get(), source.at, style);
        caption.paint(painter, area.left(), caption_top);
    });
    if (!figure.in_parts) {
        return;
    }
    const QSizeF natural = mapSize(*input.stack, style);
    const double zoom = std::min(area.width() / natural.width(), area.height() / natural.height());
    if (zoom < readable) {
        setParts(flow, source,
                 layout::arrange(*input.stack, layout::Options{input.stack->components.empty(), 0}));
    }
}

} // namespace volteface::ui
