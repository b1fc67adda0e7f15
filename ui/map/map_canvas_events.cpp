// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the canvas from mouse, keyboard and touch.
#include "core/catalogue/catalogue.h"
#include "core/edit/edits.h"
#include "ui/document/catalogue_edits.h"
#include "ui/document/session.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_edits.h"
#include "ui/map/map_navigation.h"
#include "ui/map/space_watch.h"
#include "ui/map/tools/connect_tool.h"
#include "ui/map/tools/pan_tool.h"
#include "ui/map/tools/select_tool.h"
#include "ui/support/catalogue_drag.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

MapPointer MapCanvas::pointerOf(const QMouseEvent& event) const {
    return {event.position(), view_.toScene(event.position()), event.button(), event.modifiers()};
}

bool MapCanvas::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (pinch(event)) {
            return true;
        }
        break;
    case QEvent::ToolTip:
        return showToolTip(event);
    case QEvent::Leave:
        hovered_.reset();
        refresh();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool MapCanvas::pinch(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(native->position(), view_.zoom() * (1 + native->value()));
            return true;
        }
        return false;
    }
    auto* gesture = static_cast<QGestureEvent*>(event);
    if (auto* pinching = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture))) {
        if (pinching->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged)) {
            const QPointF at = viewport()->mapFromGlobal(pinching->centerPoint());
            zoomAt(at, view_.zoom() * pinching->scaleFactor());
        }
        gesture->accept(pinching);
        return true;
    }
    return false;
}

bool MapCanvas::showToolTip(QEvent* event) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto card = help->pos().x() < laneHeaderWidth ? std::nullopt : cardAt(view_.toScene(help->pos()));
    if (!card) {
        QToolTip::hideText();
        return true;
    }
    const CardFace& face = content_.scene().faces[*card];
    const CardState& state = content_.states().cards[*card];
    QStringList lines{face.title, face.subtitle};
    const auto control =
        control_jurisdiction(*content_.scene().stack, content_.scene().stack->components[*card]);
    lines.append(tr("Controlled from: %1").arg(control ? nameOf(*control) : unknownWord()));
    if (content_.states().simulated) {
        QString words = nameOf(state.state);
        if (state.frozen && state.state != simulation::State::frozen) {
            words += QStringLiteral(", ") + nameOf(simulation::State::frozen);
        }
        if (state.capacity < 1 && !state.isDown()) {
            words += QStringLiteral(", ") + format::percent(state.capacity);
        }
        lines.append(
            tr("%1: %2", "instant: state").arg(format::instant(content_.session()->minute()), words));
    }
    // Plain text: a name may look like markup.
    QToolTip::showText(
        help->globalPos(),
        lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
        viewport());
    return true;
}

void MapCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (untouched_) {
        showWhole();
        return;
    }
    updateScrollBars();
    Q_EMIT viewChanged();
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && space_->isHeld());
    if (pans) {
        beforePan_ = tool_ != panTool_.get() ? tool_ : selectTool_.get();
        tool_ = panTool_.get();
        tool_->press(pointerOf(*event));
        viewport()->setCursor(tool_->cursor());
        return;
    }
    if (event->button() != Qt::LeftButton || event->position().x() < laneHeaderWidth) {
        return;
    }
    tool_->press(pointerOf(*event));
    updateCursor();
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    const MapPointer pointer = pointerOf(*event);
    if (event->buttons() != Qt::NoButton) {
        tool_->move(pointer);
        updateCursor();
        return;
    }
    const auto port = portAt(pointer.scene);
    const auto card = event->position().x() < laneHeaderWidth ? std::nullopt : cardAt(pointer.scene);
    const auto next = port ? port : card;
    if (next != hovered_) {
        hovered_ = next;
        refresh();
    }
    viewport()->setCursor(space_->isHeld() ? Qt::OpenHandCursor : port ? Qt::CrossCursor : tool_->cursor());
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const MapPointer pointer = pointerOf(*event);
    if (tool_ == panTool_.get()) {
        tool_->release(pointer);
        tool_ = beforePan_ != nullptr ? beforePan_ : selectTool_.get();
        beforePan_ = nullptr;
    } else if (event->button() == Qt::LeftButton) {
        tool_->release(pointer);
    }
    updateCursor();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->position().x() >= laneHeaderWidth) {
        tool_->doubleClick(pointerOf(*event));
    }
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / 120.0;
        zoomAt(event->position(), view_.zoom() * std::pow(1.2, notches));
        event->accept();
        return;
    }
    QPointF step =
        event->pixelDelta().isNull() ? QPointF(event->angleDelta()) * 0.8 : QPointF(event->pixelDelta());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && step.x() == 0) {
        step = {step.y(), 0};
    }
    scrollBy(-step);
    event->accept();
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    const auto current = content_.currentCard();
    const auto go = [&](Direction direction) {
        const auto next =
            current ? nextCard(content_.scene(), *current, direction) : firstCard(content_.scene());
        if (next) {
            if (current && event->modifiers().testFlag(Qt::ShiftModifier)) {
                std::vector<ComponentId> components = content_.session()->selection().components;
                const ComponentId& id = content_.scene().stack->components[*next].id;
                std::erase(components, id);
                components.push_back(id);
                content_.session()->select({components, {}});
            } else {
                content_.selectCards({*next});
            }
            reveal(*next);
        }
    };
    switch (event->key()) {
    case Qt::Key_Up:
        go(Direction::up);
        return;
    case Qt::Key_Down:
        go(Direction::down);
        return;
    case Qt::Key_Left:
        go(Direction::left);
        return;
    case Qt::Key_Right:
        go(Direction::right);
        return;
    case Qt::Key_Home:
        if (const auto first = firstCard(content_.scene())) {
            content_.selectCards({*first});
            reveal(*first);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current) {
            requestEdit(*current);
            return;
        }
        break;
    case Qt::Key_F2:
        if (current) {
            Q_EMIT renameRequested(content_.scene().stack->components[*current].id);
            return;
        }
        break;
    case Qt::Key_Escape:
        // One thing at a time: the gesture, the focus, the selection.
        if (tool_->cancel()) {
            return;
        }
        if (focusMode_) {
            setFocusMode(false);
            return;
        }
        if (!content_.session()->selection().empty()) {
            content_.session()->select({});
            return;
        }
        break;
    case Qt::Key_Menu:
        if (current) {
            const QPointF at = content_.scene().rectOf(*current).center();
            Q_EMIT menuRequested(at, viewport()->mapToGlobal(view_.toScreen(at).toPoint()));
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const QPointF scene = view_.toScene(event->pos());
    if (const auto card = cardAt(scene)) {
        const std::vector<std::uint32_t> selected = content_.selectedCards();
        if (std::find(selected.begin(), selected.end(), *card) == selected.end()) {
            content_.selectCards({*card});
        }
    }
    Q_EMIT menuRequested(scene, event->globalPos());
}

void MapCanvas::dragEnterEvent(QDragEnterEvent* event) {
    dragMoveEvent(event);
}

/// Anything but entries is left to the window, which opens files.
void MapCanvas::dragMoveEvent(QDragMoveEvent* event) {
    const bool takes = isEditable() && event->mimeData()->hasFormat(catalogueMimeType());
    event->setAccepted(takes);
    if (takes) {
        event->setDropAction(Qt::CopyAction);
        autoScroll(event->position());
    }
}

void MapCanvas::dropEvent(QDropEvent* event) {
    const std::vector<CatalogueId> entries = entriesIn(event->mimeData());
    if (!isEditable() || entries.empty()) {
        event->ignore();
        return;
    }
    const auto catalogue = content_.session()->catalogue();
    std::vector<Layer> layers;
    for (const CatalogueId& id : entries) {
        const CatalogueEntry* entry = catalogue->find(id);
        layers.push_back(entry != nullptr ? entry->layer : Layer::application);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QPointF at = view_.toScene(event->position());
    if (addEntries(*content_.session(), entries, placesAt(content_.scene(), layers, at))) {
        setFocus(Qt::OtherFocusReason);
    }
}

void MapCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        updateWords();
        content_.rewriteFaces();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        ground_ = {};
        refresh();
    }
    QAbstractScrollArea::changeEvent(event);
}

void MapCanvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    refresh();
}

void MapCanvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    refresh();
}

} // namespace volteface::ui
