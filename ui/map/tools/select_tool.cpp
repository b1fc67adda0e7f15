// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tools/select_tool.h"

#include "ui/document/session.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_edits.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr Qt::KeyboardModifiers addModifiers = Qt::ShiftModifier | Qt::ControlModifier;

}

void SelectTool::deactivate() {
    doing_ = Doing::nothing;
    dragged_.clear();
}

void SelectTool::toggle(std::uint32_t card) {
    std::vector<std::uint32_t> cards;
    const MapContent& content = canvas_.content();
    bool had = false;
    // In the order of selecting: the last one is current.
    for (const ComponentId& id : content.session()->selection().components) {
        const auto other = content.scene().find(id);
        if (other && *other != card) {
            cards.push_back(*other);
        }
        had = had || (other && *other == card);
    }
    if (!had) {
        cards.push_back(card);
    }
    canvas_.content().selectCards(cards);
}

void SelectTool::press(const MapPointer& pointer) {
    start_ = pointer;
    now_ = pointer.scene;
    narrowOnRelease_ = false;
    if (const auto port = canvas_.portAt(pointer.scene)) {
        canvas_.startConnecting(*port);
        return;
    }
    const auto card = canvas_.cardAt(pointer.scene);
    if (!card) {
        doing_ = Doing::pressedGround;
        return;
    }
    card_ = *card;
    doing_ = Doing::pressedCard;
    const std::vector<std::uint32_t> selected = canvas_.content().selectedCards();
    const bool isSelected = std::find(selected.begin(), selected.end(), card_) != selected.end();
    if ((pointer.modifiers & addModifiers) != 0) {
        toggle(card_);
        doing_ = Doing::nothing;
    } else if (!isSelected) {
        canvas_.content().selectCards({card_});
    } else {
        narrowOnRelease_ = true;
    }
}

void SelectTool::move(const MapPointer& pointer) {
    now_ = pointer.scene;
    const QPointF way = pointer.screen - start_.screen;
    const bool far = way.manhattanLength() >= QApplication::startDragDistance();
    if (doing_ == Doing::pressedCard && far && canvas_.isEditable()) {
        doing_ = Doing::dragging;
        dragged_ = canvas_.content().selectedCards();
    } else if (doing_ == Doing::pressedGround && far) {
        doing_ = Doing::banding;
    }
    if (doing_ == Doing::dragging || doing_ == Doing::banding) {
        canvas_.autoScroll(pointer.screen);
        canvas_.refresh();
    }
}

void SelectTool::release(const MapPointer& pointer) {
    now_ = pointer.scene;
    const Doing was = doing_;
    doing_ = Doing::nothing;
    switch (was) {
    case Doing::nothing:
        break;
    case Doing::pressedCard:
        if (narrowOnRelease_) {
            canvas_.content().selectCards({card_});
        }
        break;
    case Doing::pressedGround:
        clickEdge(pointer);
        break;
    case Doing::banding:
        finishBand(pointer.modifiers);
        break;
    case Doing::dragging:
        canvas_.apply(dropCards(canvas_.content().scene(), dragged_, now_ - start_.scene));
        break;
    }
    dragged_.clear();
    canvas_.refresh();
}

void SelectTool::clickEdge(const MapPointer& pointer) {
    MapContent& content = canvas_.content();
    const auto edge = canvas_.edgeAt(pointer.scene);
    if (edge) {
        const layout::Layout& drawn = content.scene().layout;
        const layout::Link& link = drawn.linksOf(drawn.edges[*edge]).front();
        const Requirement& requirement = content.scene().stack->requirements[link.requirement];
        content.session()->select({{}, requirement.id});
    } else if ((pointer.modifiers & addModifiers) == 0) {
        content.session()->select({});
    }
}

void SelectTool::finishBand(Qt::KeyboardModifiers modifiers) {
    MapContent& content = canvas_.content();
    const QRectF band = QRectF(start_.scene, now_).normalized();
    std::vector<std::uint32_t> cards = content.index().cardsIn(content.scene(), band);
    if ((modifiers & addModifiers) != 0) {
        const std::vector<std::uint32_t> before = content.selectedCards();
        cards.insert(cards.end(), before.begin(), before.end());
        std::sort(cards.begin(), cards.end());
        cards.erase(std::unique(cards.begin(), cards.end()), cards.end());
    }
    content.selectCards(cards);
}

void SelectTool::doubleClick(const MapPointer& pointer) {
    if (const auto card = canvas_.cardAt(pointer.scene)) {
        canvas_.requestEdit(*card);
    } else if (canvas_.isEditable() && !canvas_.edgeAt(pointer.scene)) {
        canvas_.addCard(pointer.scene);
    }
}

bool SelectTool::cancel() {
    const bool active = doing_ == Doing::banding || doing_ == Doing::dragging;
    deactivate();
    canvas_.refresh();
    return active;
}

void SelectTool::paint(QPainter& painter) {
    const Theme& colours = theme();
    QPen pen(colours.selection, 1);
    pen.setCosmetic(true);
    QColor fill = colours.selection;
    fill.setAlphaF(0.12F);
    painter.setPen(pen);
    painter.setBrush(fill);
    if (doing_ == Doing::banding) {
        painter.drawRect(QRectF(start_.scene, now_).normalized());
    } else if (doing_ == Doing::dragging) {
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        const Scene& scene = canvas_.content().scene();
        for (const std::uint32_t card : dragged_) {
            painter.drawRoundedRect(dropRect(scene, card, now_ - start_.scene), 6, 6);
        }
        painter.setOpacity(0.7);
        canvas_.paintCards(painter, dragged_, now_ - start_.scene);
        painter.setOpacity(1);
    }
}

Qt::CursorShape SelectTool::cursor() const {
    return doing_ == Doing::dragging ? Qt::ClosedHandCursor : Qt::ArrowCursor;
}

} // namespace volteface::ui
