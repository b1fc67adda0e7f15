// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_painter.h"

#include "ui/map/card_painter.h"
#include "ui/map/lane_painter.h"

#include <QPainter>
#include <QVector>

#include <map>

namespace volteface::ui {

MapPainter::MapPainter(QPainter& painter, Scene& scene, const MapStates& states, const Theme& theme,
                       const MapLook& look)
    : painter_(painter)
    , scene_(scene)
    , states_(states)
    , theme_(theme)
    , look_(look) {}

void MapPainter::paintLanes(double left, double right) {
    LanePainter(painter_, scene_, theme_).paintBands(left, right, look_.clip);
}

void MapPainter::paintEdges(const std::vector<std::uint32_t>& visible) {
    EdgePainter(painter_, scene_, theme_, look_.detail, look_.zoom).paint(visible, states_, look_.edges);
}

/// A card of a few pixels is a rectangle of one colour: what harms it, else who controls it.
void MapPainter::paintSpecks(const std::vector<std::uint32_t>& visible) {
    std::map<QRgb, QVector<QRectF>> specks;
    for (const std::uint32_t card : visible) {
        const CardState& state = states_.cards[card];
        const auto& bloc = scene_.faces[card].bloc;
        const bool harmed = state.state != simulation::State::up && state.state != simulation::State::frozen;
        QColor colour = harmed ? theme_.of(state.state).border : bloc ? theme_.of(*bloc) : theme_.muted;
        if (look_.focus != nullptr && (*look_.focus)[card] == 0) {
            colour.setAlphaF(0.28F);
        }
        specks[colour.rgba()].append(scene_.rectOf(card));
    }
    painter_.setRenderHint(QPainter::Antialiasing, false);
    painter_.setPen(Qt::NoPen);
    for (const auto& [colour, rects] : specks) {
        painter_.setBrush(QColor::fromRgba(colour));
        painter_.drawRects(rects);
    }
    painter_.setRenderHint(QPainter::Antialiasing, true);
}

void MapPainter::paintCards(const std::vector<std::uint32_t>& visible) {
    constexpr double speck = 0.1;
    if (look_.detail == Detail::blocks && look_.zoom < speck) {
        paintSpecks(visible);
        return;
    }
    CardPainter cards(painter_, scene_, theme_, look_.detail, look_.zoom);
    const auto dimmed = [&](std::uint32_t card) {
        return look_.focus != nullptr && (*look_.focus)[card] == 0;
    };
    for (const bool faint : {true, false}) {
        painter_.setOpacity(faint ? 0.28 : 1);
        for (const std::uint32_t card : visible) {
            if (dimmed(card) == faint) {
                cards.paint(card, states_.cards[card]);
            }
        }
    }
}

} // namespace volteface::ui
