// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas shows: the scene below, headers that stick, marks of selection and keyboard above.
#include "ui/document/session.h"
#include "ui/map/card_painter.h"
#include "ui/map/lane_painter.h"
#include "ui/map/map_canvas.h"
#include "ui/map/tools/tool.h"
#include "ui/support/fonts.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace volteface::ui {

namespace {

/// From here on a far view's ground is kept in a pixmap.
constexpr std::size_t manyEdges = 1'500;

} // namespace

void MapCanvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    paintInto(painter);
}

void MapCanvas::paintInto(QPainter& painter) {
    painter.fillRect(viewport()->rect(), theme().canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    paintScene(painter);
    painter.restore();
    paintHeaders(painter);
    paintEmptyHint(painter);
    if (hasFocus()) {
        QPen pen(theme().selection, 1);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

std::vector<EdgeLook> MapCanvas::edgeLooks() const {
    const Scene& scene = content_.scene();
    const Selection& selection = content_.session()->selection();
    const std::vector<std::uint32_t> selected = content_.selectedCards();
    std::vector<EdgeLook> looks;
    if (selected.empty() && !selection.requirement && focusMask_.empty()) {
        return looks;
    }
    std::vector<char> isSelected(scene.faces.size(), 0);
    for (const std::uint32_t card : selected) {
        isSelected[card] = 1;
    }
    looks.resize(scene.layout.edges.size(), EdgeLook::plain);
    for (std::size_t e = 0; e < looks.size(); ++e) {
        const layout::Edge& edge = scene.layout.edges[e];
        const bool inFocus =
            focusMask_.empty() || (focusMask_[edge.consumer] != 0 && focusMask_[edge.supplier] != 0);
        if (!inFocus) {
            looks[e] = EdgeLook::faded;
            continue;
        }
        bool lit = !focusMask_.empty() || isSelected[edge.consumer] != 0 || isSelected[edge.supplier] != 0;
        if (selection.requirement && !lit) {
            for (const layout::Link& link : scene.layout.linksOf(edge)) {
                lit = lit || scene.stack->requirements[link.requirement].id == *selection.requirement;
            }
        }
        looks[e] = lit ? EdgeLook::lit : EdgeLook::plain;
    }
    return looks;
}

void MapCanvas::paintScene(QPainter& painter) {
    Scene& scene = content_.scene();
    const MapStates& states = content_.states();
    const QRectF visible = view_.visible();
    MapLook look;
    look.zoom = view_.zoom();
    look.detail = detailAt(look.zoom);
    look.clip = visible;
    look.focus = focusMask_.empty() ? nullptr : &focusMask_;
    look.edges = edgeLooks();
    std::vector<std::uint32_t> edges = content_.index().edgesIn(visible);
    const std::vector<std::uint32_t> cards = content_.index().cardsIn(scene, visible);
    const bool far = look.detail == Detail::blocks && edges.size() > manyEdges && look.edges.empty();
    if (far) {
        paintFarGround(painter, visible, edges);
        // Only what the day changes is drawn anew.
        std::erase_if(edges, [&](std::uint32_t e) { return states.edges[e] == EdgeState::whole; });
    }
    painter.setTransform(view_.transform(), true);
    MapPainter map(painter, scene, states, theme(), look);
    if (!far) {
        map.paintLanes(visible.left(), visible.right());
    }
    map.paintEdges(edges);
    map.paintCards(cards);
    paintMarks(painter);
    tool_->paint(painter);
}

void MapCanvas::paintFarGround(QPainter& painter, const QRectF& visible,
                               const std::vector<std::uint32_t>& edges) {
    const double ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    const bool current = ground_.pixmap.size() == size && ground_.generation == content_.generation() &&
                         ground_.zoom == view_.zoom() && ground_.scroll == view_.scroll() &&
                         ground_.dark == theme().dark;
    const bool movable = !ground_.pixmap.isNull() && ground_.pixmap.size() == size &&
                         ground_.generation == content_.generation() && ground_.dark == theme().dark;
    if (!current && movable && settling_->isActive()) {
        // While a hand zooms or scrolls, the picture there is moves along; it is drawn anew when the hand
        // rests.
        const QTransform before = ground_.view.inverted();
        painter.save();
        painter.setTransform(before * view_.transform(), true);
        painter.drawPixmap(0, 0, ground_.pixmap);
        painter.restore();
        return;
    }
    if (!current) {
        ground_.view = view_.transform();
        ground_.pixmap = QPixmap(size);
        ground_.pixmap.setDevicePixelRatio(ratio);
        ground_.pixmap.fill(theme().canvas);
        ground_.generation = content_.generation();
        ground_.zoom = view_.zoom();
        ground_.scroll = view_.scroll();
        ground_.dark = theme().dark;
        QPainter on(&ground_.pixmap);
        on.setTransform(view_.transform(), true);
        MapLook look;
        look.zoom = view_.zoom();
        look.detail = Detail::blocks;
        look.clip = visible;
        const MapStates whole;
        MapPainter map(on, content_.scene(), whole, theme(), look);
        map.paintLanes(visible.left(), visible.right());
        map.paintEdges(edges);
    }
    painter.drawPixmap(0, 0, ground_.pixmap);
}

void MapCanvas::paintCards(QPainter& painter, const std::vector<std::uint32_t>& cards,
                           const QPointF& offset) {
    painter.save();
    painter.translate(offset);
    CardPainter drawn(painter, content_.scene(), theme(), detailAt(view_.zoom()), view_.zoom());
    for (const std::uint32_t card : cards) {
        drawn.paint(card, content_.states().cards[card]);
    }
    painter.restore();
}

void MapCanvas::paintMarks(QPainter& painter) {
    CardPainter cards(painter, content_.scene(), theme(), detailAt(view_.zoom()), view_.zoom());
    for (const std::uint32_t card : content_.pointedCards()) {
        cards.paintHalo(card);
    }
    const auto current = content_.currentCard();
    for (const std::uint32_t card : content_.selectedCards()) {
        cards.paintRing(card, hasFocus() && current == card);
    }
    if (!isEditable() || view_.zoom() < 0.42) {
        return;
    }
    if (current) {
        cards.paintPort(*current, hovered_ == current);
    }
    if (hovered_ && hovered_ != current && *hovered_ < content_.scene().faces.size()) {
        cards.paintPort(*hovered_, true);
    }
}

void MapCanvas::paintHeaders(QPainter& painter) {
    const Scene& scene = content_.scene();
    painter.fillRect(QRectF(0, 0, laneHeaderWidth, viewport()->height()), theme().canvas);
    LanePainter lanes(painter, scene, theme());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < scene.layout.lanes.size(); ++i) {
        const layout::Lane& lane = scene.layout.lanes[i];
        const double top = std::round(view_.toScreen(QPointF(0, lane.top)).y());
        const double bottom = std::round(view_.toScreen(QPointF(0, lane.bottom)).y());
        if (bottom < 0 || top > viewport()->height()) {
            continue;
        }
        // A lane taller than the canvas keeps its title in sight.
        const double height = bottom - top;
        const double from = height > 120 ? std::clamp(0.0, top, bottom - 76) : top;
        painter.fillRect(QRectF(0, top, laneHeaderWidth, height), theme().laneHead);
        lanes.paintHeader(QRectF(0, from, laneHeaderWidth, bottom - from), lane, content_.states().broken[i],
                          content_.states().simulated);
        painter.setPen(QPen(theme().line, 1));
        painter.drawLine(QPointF(0, top), QPointF(laneHeaderWidth, top));
        if (i + 1 == scene.layout.lanes.size()) {
            painter.drawLine(QPointF(0, bottom), QPointF(viewport()->width(), bottom));
        }
    }
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(laneHeaderWidth, 0), QPointF(laneHeaderWidth, viewport()->height()));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void MapCanvas::paintEmptyHint(QPainter& painter) {
    if (!content_.scene().empty() || !isEditable()) {
        return;
    }
    const QRectF area(laneHeaderWidth, 0, viewport()->width() - laneHeaderWidth, viewport()->height());
    const QString title = tr("Nothing on the map yet");
    const QString hint = tr("Double-click a lane to add a component of that layer, or import what you have.");
    const QRectF box(area.center() - QPointF(230, 44), QSizeF(460, 88));
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().card);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme().text);
    painter.setFont(fontOf(FontRole::inspectorTitle));
    painter.drawText(QRectF(box.left(), box.top() + 14, box.width(), 24), Qt::AlignCenter, title);
    painter.setPen(theme().secondary);
    painter.setFont(fontOf(FontRole::small));
    painter.drawText(QRectF(box.left() + 16, box.top() + 40, box.width() - 32, 40),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace volteface::ui
