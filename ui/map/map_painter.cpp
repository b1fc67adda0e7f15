// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_painter.h"

#include "ui/map/card_painter.h"
#include "ui/map/lane_painter.h"

#include <QPainter>

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

void MapPainter::paintCards(const std::vector<std::uint32_t>& visible) {
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
