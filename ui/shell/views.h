// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows the views' classes.
#pragma once

#include "core/model/ids.h"
#include "ui/shell/perspective.h"

#include <QSet>

#include <functional>
#include <string>
#include <vector>

class QWidget;

namespace volteface::cost {
struct Figure;
}
namespace volteface::exchange {
struct ShippedData;
}

namespace volteface::ui {

class CatalogueDesk;
class Session;

namespace views {

/// The figures of costs that ship with the program; empty, and reported, where they cannot be read.
[[nodiscard]] std::vector<cost::Figure> shippedFigures(Session* session,
                                                       const exchange::ShippedData& shipped);

/// The perspectives that there is a view for.
[[nodiscard]] QSet<Perspective> available();

// The middle of a perspective.
[[nodiscard]] QWidget* map(Session* session, QWidget* parent);
/// `toMap`: what was selected should be seen on the map. `toCatalogue`: what offers that capability, in the
/// catalogue.
[[nodiscard]] QWidget* audit(Session* session, const exchange::ShippedData& shipped,
                             std::function<void()> toMap,
                             std::function<void(const std::string& capability)> toCatalogue, QWidget* parent);
[[nodiscard]] QWidget* timeline(Session* session, QWidget* parent);
/// Makes the session's planner too: before the scenario bar, which shows what it says.
[[nodiscard]] QWidget* plan(Session* session, const exchange::ShippedData& shipped,
                            std::function<void()> toMap, QWidget* parent);
[[nodiscard]] QWidget* report(Session* session, const exchange::ShippedData& shipped, QWidget* parent);

// Beside it.
[[nodiscard]] QWidget* scenarioBar(Session* session, QWidget* parent);
[[nodiscard]] QWidget* scenarioList(Session* session, QWidget* parent);
[[nodiscard]] QWidget* why(Session* session, QWidget* parent);
/// `pick`: a person wants to select components in the map, with the editor beside it.
[[nodiscard]] QWidget* scenarioEditor(Session* session, std::function<void()> pick, QWidget* parent);
[[nodiscard]] QWidget* inspector(Session* session, QWidget* parent);
[[nodiscard]] QWidget* findings(Session* session, QWidget* parent);
[[nodiscard]] QWidget* outline(Session* session, QWidget* parent);
[[nodiscard]] QWidget* table(Session* session, QWidget* parent);
[[nodiscard]] QWidget* catalogue(Session* session, CatalogueDesk* desk, QWidget* parent);
[[nodiscard]] QWidget* charts(Session* session, QWidget* parent);

// What the menus ask of the map; nothing happens while there is none.
enum class MapCommand { zoomIn, zoomOut, fit, actualSize, arrange, selectAll, focus };
void run(MapCommand command, QWidget* map);

/// Makes the entry current in the catalogue's panel.
void showEntry(const CatalogueId& entry, QWidget* catalogue);
/// Leaves only what offers the capability in the catalogue's panel.
void showCapability(const std::string& capability, QWidget* catalogue);

} // namespace views
} // namespace volteface::ui
