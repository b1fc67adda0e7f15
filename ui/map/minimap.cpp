// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/minimap.h"

#include "ui/map/map_canvas.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr double padding = 8;

}

Minimap::Minimap(MapCanvas* canvas, QWidget* parent)
    : QWidget(parent)
    , canvas_(canvas) {
    setCursor(Qt::PointingHandCursor);
    connect(canvas, &MapCanvas::viewChanged, this, qOverload<>(&QWidget::update));
    connect(&canvas->content(), &MapContent::statesChanged, this, qOverload<>(&QWidget::update));
    connect(&canvas->content(), &MapContent::sceneChanged, this, qOverload<>(&QWidget::update));
    updateWords();
}

void Minimap::updateWords() {
    setToolTip(tr("Overview: click or drag to go there"));
    setAccessibleName(tr("Overview of the map"));
}

void Minimap::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        updateWords();
    }
    QWidget::changeEvent(event);
}

double Minimap::scale() const {
    const QRectF bounds = canvas_->content().scene().bounds();
    if (bounds.isEmpty()) {
        return 1;
    }
    return std::min((width() - 2 * padding) / bounds.width(), (height() - 2 * padding) / bounds.height());
}

QPointF Minimap::origin() const {
    const QRectF bounds = canvas_->content().scene().bounds();
    return {(width() - bounds.width() * scale()) / 2, (height() - bounds.height() * scale()) / 2};
}

void Minimap::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().laneHead);
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(width() - 1, 0, width() - 1, height());
    const Scene& scene = canvas_->content().scene();
    if (scene.empty()) {
        return;
    }
    const double zoom = scale();
    const QPointF at = origin();
    painter.fillRect(QRectF(at, scene.bounds().size() * zoom), theme().lane);
    const MapStates& states = canvas_->content().states();
    for (std::size_t card = 0; card < scene.faces.size(); ++card) {
        const QRectF place = scene.rectOf(card);
        const QRectF on(at + place.topLeft() * zoom, QSizeF(std::max(2.0, place.width() * zoom - 1),
                                                            std::max(1.5, place.height() * zoom)));
        const CardState& state = states.cards[card];
        const bool harmed = state.state != simulation::State::up && state.state != simulation::State::frozen;
        painter.fillRect(on, harmed                   ? theme().of(state.state).border
                             : scene.faces[card].bloc ? theme().of(*scene.faces[card].bloc)
                                                      : theme().muted);
    }
    const QRectF visible = canvas_->view().visible().intersected(scene.bounds());
    if (visible.width() < scene.bounds().width() - 1 || visible.height() < scene.bounds().height() - 1) {
        painter.setPen(QPen(theme().selection, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at + visible.topLeft() * zoom, visible.size() * zoom));
    }
}

void Minimap::go(const QPointF& at) {
    canvas_->centreOn((at - origin()) / scale());
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        go(event->position());
    }
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        go(event->position());
    }
}

} // namespace volteface::ui
