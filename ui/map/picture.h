// SPDX-License-Identifier: GPL-3.0-or-later
// The map outside the window: PNG, SVG with real text, vector PDF, and a rectangle of somebody else's page.
// Always in full detail, whatever the screen shows. A QGuiApplication must exist; words are in
// currentLanguage().
#pragma once

#include "core/base/duration.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace volteface::ui {

struct MapStyle {
    bool dark = false;
    bool legend = true;
    bool headers = true;
    double margin = 16; ///< around the map, in map pixels
};

/// The natural size of the drawing in map pixels. Arranges the stack.
[[nodiscard]] QSizeF mapSize(const Stack& stack, const MapStyle& style = {});

/// Draws the map into `target`, as large as fits, centred. `outcome` may be null: then nothing has happened.
void drawMap(QPainter& painter, const QRectF& target, const Stack& stack, const simulation::Outcome* outcome,
             Minute minute, const MapStyle& style = {});

/// At `scale` device pixels per map pixel; smaller where the picture would pass 16 384 pixels a side.
[[nodiscard]] QImage mapImage(const Stack& stack, const simulation::Outcome* outcome, Minute minute,
                              double scale = 2, const MapStyle& style = {});
[[nodiscard]] QByteArray mapPng(const Stack& stack, const simulation::Outcome* outcome, Minute minute,
                                double scale = 2, const MapStyle& style = {});
[[nodiscard]] QByteArray mapSvg(const Stack& stack, const simulation::Outcome* outcome, Minute minute,
                                const MapStyle& style = {});
/// One page of the drawing's own size.
[[nodiscard]] QByteArray mapPdf(const Stack& stack, const simulation::Outcome* outcome, Minute minute,
                                const MapStyle& style = {});

} // namespace volteface::ui
