// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "core/edit/edits.h"
#include "ui/document/session.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_edits.h"
#include "ui/map/map_menu.h"
#include "ui/map/map_strip.h"
#include "ui/map/picture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <numeric>

namespace volteface::ui {

MapView::MapView(Session* session, QWidget* parent)
    : QWidget(parent)
    , canvas_(new MapCanvas(session, this))
    , strip_(new MapStrip(canvas_, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(canvas_, 1);
    column->addWidget(strip_);
    setFocusProxy(canvas_);
    connect(canvas_, &MapCanvas::focusModeChanged, this, &MapView::focusModeChanged);
    connect(canvas_, &MapCanvas::zoomChanged, this, &MapView::zoomChanged);
    connect(canvas_, &MapCanvas::editRequested, this, &MapView::editRequested);
    connect(canvas_, &MapCanvas::renameRequested, this, &MapView::renameRequested);
    connect(canvas_, &MapCanvas::menuRequested, this, [this](const QPointF& scene, const QPoint& global) {
        QMenu menu(this);
        fillMapMenu(menu, *this, scene);
        Q_EMIT menuFilling(&menu);
        menu.exec(global);
    });
}

MapView::~MapView() = default;

bool MapView::isStripVisible() const {
    return !strip_->isHidden();
}

void MapView::setStripVisible(bool visible) {
    strip_->setVisible(visible);
}

void MapView::reveal(const ComponentId& component) {
    if (const auto card = canvas_->content().scene().find(component)) {
        canvas_->content().selectCards({*card});
        canvas_->reveal(*card);
    }
}

void MapView::zoomIn() {
    canvas_->setZoom(canvas_->zoom() * 1.25);
}

void MapView::zoomOut() {
    canvas_->setZoom(canvas_->zoom() / 1.25);
}

void MapView::zoomToActualSize() {
    canvas_->setZoom(1);
}

void MapView::fit() {
    canvas_->fit();
}

void MapView::setFocusMode(bool on) {
    canvas_->setFocusMode(on);
}

void MapView::removeSelected() {
    const Session* session = canvas_->content().session();
    const Selection selection = session->selection();
    if (!selection.components.empty()) {
        canvas_->apply(edit::remove_components(*session->stack(), selection.components));
    } else if (selection.requirement) {
        canvas_->apply(edit::remove_requirement(*session->stack(), *selection.requirement));
    }
}

void MapView::alignLeft() {
    canvas_->apply(
        alignCards(canvas_->content().scene(), canvas_->content().selectedCards(), Alignment::left));
}

void MapView::alignCentres() {
    canvas_->apply(
        alignCards(canvas_->content().scene(), canvas_->content().selectedCards(), Alignment::centre));
}

void MapView::alignRight() {
    canvas_->apply(
        alignCards(canvas_->content().scene(), canvas_->content().selectedCards(), Alignment::right));
}

void MapView::distribute() {
    canvas_->apply(distributeCards(canvas_->content().scene(), canvas_->content().selectedCards()));
}

void MapView::arrangeAgain() {
    canvas_->apply(releaseCards(canvas_->content().scene(), canvas_->content().selectedCards()));
}

void MapView::selectAll() {
    std::vector<std::uint32_t> all(canvas_->content().scene().faces.size());
    std::iota(all.begin(), all.end(), 0U);
    canvas_->content().selectCards(all);
}

void MapView::copyAsPicture() {
    const Session* session = canvas_->content().session();
    const auto outcome = session->scenario() ? session->outcome() : nullptr;
    MapStyle style;
    style.dark = theme().dark;
    auto* mime = new QMimeData;
    mime->setImageData(mapImage(*session->stack(), outcome.get(), session->minute(), 2, style));
    mime->setData(QStringLiteral("image/svg+xml"),
                  mapSvg(*session->stack(), outcome.get(), session->minute(), style));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace volteface::ui
