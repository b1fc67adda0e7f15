// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include "core/edit/edits.h"
#include "ui/document/document.h"
#include "ui/document/session.h"
#include "ui/map/card_painter.h"
#include "ui/map/map_edits.h"
#include "ui/map/map_navigation.h"
#include "ui/map/space_watch.h"
#include "ui/map/tools/connect_tool.h"
#include "ui/map/tools/pan_tool.h"
#include "ui/map/tools/select_tool.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

MapCanvas::MapCanvas(Session* session, QWidget* parent)
    : QAbstractScrollArea(parent)
    , content_(session)
    , selectTool_(std::make_unique<SelectTool>(*this))
    , panTool_(std::make_unique<PanTool>(*this))
    , connectTool_(std::make_unique<ConnectTool>(*this))
    , tool_(selectTool_.get())
    , settling_(new QTimer(this)) {
    settling_->setSingleShot(true);
    settling_->setInterval(90);
    connect(settling_, &QTimer::timeout, this, [this] { refresh(); });
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAcceptDrops(true);
    space_ = new SpaceWatch(viewport());
    connect(space_, &SpaceWatch::heldChanged, this, &MapCanvas::updateCursor);
    connect(&content_, &MapContent::sceneChanged, this, &MapCanvas::onSceneChanged);
    connect(&content_, &MapContent::statesChanged, this, [this] { refresh(); });
    connect(&content_, &MapContent::pointedAtChanged, this, [this] { refresh(); });
    connect(&content_, &MapContent::selectionChanged, this, &MapCanvas::onSelectionChanged);
    connect(session, &Session::documentChanged, this, [this] {
        untouched_ = true;
        showWhole();
    });
    connect(session, &Session::revealRequested, this, [this](const SubjectRef& subject) {
        const auto card = subject.kind == SubjectRef::Kind::component
                              ? content_.scene().find(ComponentId(subject.id))
                              : std::nullopt;
        if (card && !view_.visible().contains(content_.scene().rectOf(*card))) {
            reveal(*card);
        }
    });
    updateWords();
    onSceneChanged();
}

MapCanvas::~MapCanvas() {
    tool_->deactivate();
}

bool MapCanvas::isEditable() const {
    const Document* document = content_.session()->document();
    return document != nullptr && !document->isReadOnly();
}

void MapCanvas::updateWords() {
    setAccessibleName(tr("Dependency map"));
    setAccessibleDescription(
        tr("The arrow keys follow dependencies: up to what needs a component, down to what it needs. "
           "The outline lists and edits the same components."));
}

void MapCanvas::onSceneChanged() {
    hovered_.reset();
    tool_->cancel();
    view_.setContent(content_.scene().bounds());
    updateFocusMask();
    updateScrollBars();
    refresh();
    Q_EMIT viewChanged();
}

void MapCanvas::onSelectionChanged() {
    updateFocusMask();
    refresh();
}

void MapCanvas::updateFocusMask() {
    focusMask_.clear();
    const Selection& selection = content_.session()->selection();
    if (!focusMode_ || selection.empty()) {
        return;
    }
    std::vector<std::uint32_t> cards = content_.selectedCards();
    if (selection.requirement && cards.empty()) {
        if (const Requirement* requirement =
                volteface::find(*content_.scene().stack, *selection.requirement)) {
            if (const auto consumer = content_.scene().find(requirement->consumer)) {
                cards.push_back(*consumer);
            }
        }
    }
    if (!cards.empty()) {
        focusMask_ = reachOf(content_.scene(), cards);
    }
}

std::optional<std::uint32_t> MapCanvas::cardAt(const QPointF& scene) const {
    return content_.index().cardAt(content_.scene(), scene);
}

std::optional<std::uint32_t> MapCanvas::edgeAt(const QPointF& scene) const {
    return content_.index().edgeAt(content_.scene(), scene, 5 / view_.zoom());
}

std::optional<std::uint32_t> MapCanvas::portAt(const QPointF& scene) const {
    if (!isEditable() || view_.zoom() < 0.42) {
        return std::nullopt;
    }
    for (const auto& card : {hovered_, content_.currentCard()}) {
        if (card && *card < content_.scene().faces.size()) {
            const QPointF way = scene - CardPainter::portOf(content_.scene().rectOf(*card));
            if (std::hypot(way.x(), way.y()) <= 9) {
                return card;
            }
        }
    }
    return std::nullopt;
}

void MapCanvas::useTool(Tool* tool) {
    if (tool_ != tool) {
        tool_->deactivate();
        tool_ = tool;
        tool_->activate();
    }
    updateCursor();
    refresh();
}

void MapCanvas::startConnecting(std::uint32_t consumer) {
    useTool(connectTool_.get());
    connectTool_->startFrom(consumer);
}

void MapCanvas::finishTool() {
    useTool(selectTool_.get());
}

void MapCanvas::updateCursor() {
    viewport()->setCursor(space_->isHeld() ? panTool_->cursor() : tool_->cursor());
}

bool MapCanvas::apply(const Result<edit::Change>& change) {
    if (!change && change.error().code == ErrorCode::nothing_to_change) {
        return false;
    }
    return content_.session()->apply(change);
}

void MapCanvas::addCard(const QPointF& scene) {
    const Result<edit::Change> change = addCardAt(content_.scene(), scene);
    const ComponentId added = change ? addedComponent(*change) : ComponentId();
    if (apply(change)) {
        content_.session()->select({{added}, {}});
        Q_EMIT renameRequested(added);
    }
}

void MapCanvas::requestEdit(std::uint32_t card) {
    Q_EMIT editRequested(content_.scene().stack->components[card].id);
}

void MapCanvas::updateScrollBars() {
    const QSizeF size = viewport()->size();
    view_.setCanvas(size, laneHeaderWidth);
    view_.setScroll(view_.scroll());
    updatingBars_ = true;
    const QSizeF range = view_.scrollRange();
    const auto set = [](QScrollBar* bar, double length, double page, double value) {
        bar->setRange(0, static_cast<int>(length));
        bar->setPageStep(std::max(1, static_cast<int>(page)));
        bar->setSingleStep(40);
        bar->setValue(static_cast<int>(std::round(value)));
    };
    set(horizontalScrollBar(), range.width(), size.width() - laneHeaderWidth, view_.scroll().x());
    set(verticalScrollBar(), range.height(), size.height(), view_.scroll().y());
    updatingBars_ = false;
}

void MapCanvas::viewMoved() {
    untouched_ = false;
    settling_->start();
    refresh();
    Q_EMIT viewChanged();
}

void MapCanvas::scrollContentsBy(int /*dx*/, int /*dy*/) {
    if (updatingBars_) {
        return;
    }
    view_.setScroll(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    viewMoved();
}

void MapCanvas::scrollBy(const QPointF& pixels) {
    view_.setScroll(view_.scroll() + pixels);
    updateScrollBars();
    viewMoved();
}

void MapCanvas::autoScroll(const QPointF& screen) {
    constexpr double edge = 24;
    QPointF step;
    if (screen.x() < laneHeaderWidth + edge) {
        step.setX(-12);
    } else if (screen.x() > viewport()->width() - edge) {
        step.setX(12);
    }
    if (screen.y() < edge) {
        step.setY(-12);
    } else if (screen.y() > viewport()->height() - edge) {
        step.setY(12);
    }
    if (!step.isNull()) {
        scrollBy(step);
    }
}

void MapCanvas::zoomAt(const QPointF& screen, double zoom) {
    view_.zoomAt(screen, zoom);
    updateScrollBars();
    viewMoved();
    Q_EMIT zoomChanged(view_.zoom());
}

void MapCanvas::setZoom(double zoom) {
    zoomAt(QPointF((viewport()->width() + laneHeaderWidth) / 2, viewport()->height() / 2.0), zoom);
}

void MapCanvas::showWhole() {
    fit();
    // Titles should be readable at first sight, unless there are far too many.
    constexpr double readable = 0.43;
    if (view_.zoom() < readable && content_.scene().faces.size() <= 300) {
        view_.zoomAt(QPointF(laneHeaderWidth, 0), readable);
        view_.setScroll({0, 0});
        updateScrollBars();
        Q_EMIT zoomChanged(view_.zoom());
        Q_EMIT viewChanged();
    }
    untouched_ = true;
}

void MapCanvas::fit() {
    untouched_ = true;
    view_.setCanvas(viewport()->size(), laneHeaderWidth);
    view_.fit();
    updateScrollBars();
    // A bar that has just gone leaves more room.
    view_.fit();
    updateScrollBars();
    refresh();
    Q_EMIT zoomChanged(view_.zoom());
    Q_EMIT viewChanged();
}

void MapCanvas::setFocusMode(bool on) {
    if (on == focusMode_) {
        return;
    }
    focusMode_ = on;
    updateFocusMask();
    refresh();
    Q_EMIT focusModeChanged(on);
}

void MapCanvas::reveal(std::uint32_t card) {
    untouched_ = false;
    view_.ensureVisible(content_.scene().rectOf(card));
    updateScrollBars();
    refresh();
    Q_EMIT viewChanged();
}

void MapCanvas::centreOn(const QPointF& scene) {
    untouched_ = false;
    view_.centreOn(scene);
    updateScrollBars();
    refresh();
    Q_EMIT viewChanged();
}

} // namespace volteface::ui
