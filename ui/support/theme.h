// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of the program as a value, for light and dark. Ask theme() while painting; never keep a copy.
#pragma once

#include "core/base/country.h"
#include "core/simulation/outcome.h"

#include <QColor>

#include <optional>

namespace volteface::ui {

struct StateColours {
    QColor fill;
    QColor border;
    double width = 1; ///< of the border, in px
    Qt::PenStyle style = Qt::SolidLine;
    bool hatched = false; ///< diagonal lines in the border's colour over the fill
};

struct Theme {
    bool dark = false;

    // The ground, from back to front.
    QColor canvas;  ///< behind pages and the map
    QColor bar;     ///< menu, scenario and status bar
    QColor toolbar; ///< toolbar, dock titles
    QColor lane;    ///< panels, lists
    QColor laneAlternate;
    QColor laneHead;
    QColor line; ///< hairlines between areas
    QColor card;
    QColor cardBorder;
    QColor hover; ///< behind a row or button under the pointer
    QColor pressed;
    QColor selected; ///< behind a selected row

    QColor text;
    QColor secondary;
    QColor muted;
    QColor disabled;

    QColor edge;
    QColor brokenEdge;
    QColor selection;   ///< focus, selection, links, filled buttons
    QColor onSelection; ///< text on it

    QColor european;
    QColor american;
    QColor chinese;
    QColor other;

    StateColours up;
    StateColours atRisk;
    StateColours degraded;
    StateColours down;
    StateColours frozen;
    QColor success; ///< a target kept
    QColor work[3]; ///< re-engineering, retraining, recertification

    [[nodiscard]] const StateColours& of(simulation::State state) const;
    [[nodiscard]] QColor of(Bloc bloc) const;
    /// Unknown is no hue: the muted grey to hatch with.
    [[nodiscard]] QColor of(std::optional<Country> country) const;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// The theme of the window. Printing and the report use lightTheme().
[[nodiscard]] const Theme& theme();

} // namespace volteface::ui
