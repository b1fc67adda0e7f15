// SPDX-License-Identifier: GPL-3.0-or-later
// The map perspective: the canvas, and under it a strip with the overview and the legend. Talks to the rest
// of the window through the Session alone.
#pragma once

#include "core/model/component.h"

#include <QWidget>

class QAction;
class QMenu;

namespace volteface::ui {

class MapCanvas;
class MapStrip;
class Session;

class MapView : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit MapView(Session* session, QWidget* parent = nullptr);
    ~MapView() override;

    [[nodiscard]] MapCanvas* canvas() const { return canvas_; }
    [[nodiscard]] bool isStripVisible() const;
    /// Scrolls so that the card is in sight, and selects it.
    void reveal(const ComponentId& component);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void fit();
    /// Dims all that is neither up- nor downstream of the selection, until switched off.
    void setFocusMode(bool on);
    void setStripVisible(bool visible);

    // Edits of the selection, one undo step each.
    void removeSelected();
    void alignLeft();
    void alignCentres();
    void alignRight();
    void distribute();
    /// Hands the selected cards, or all of them, back to the layout.
    void arrangeAgain();
    void copyAsPicture();
    void selectAll();

Q_SIGNALS:
    void focusModeChanged(bool on);
    void zoomChanged(double zoom);
    /// The person wants to edit it (Enter, double click), or its name alone (F2): for the inspector.
    void editRequested(const volteface::ComponentId& component);
    void renameRequested(const volteface::ComponentId& component);
    /// The menu for the session's selection is about to be shown: others may add to it.
    void menuFilling(QMenu* menu);

private:
    MapCanvas* canvas_;
    MapStrip* strip_;
};

} // namespace volteface::ui
