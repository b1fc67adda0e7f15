// SPDX-License-Identifier: GPL-3.0-or-later
// The strip under the canvas: the overview below the lane headers, the legend below the map. It has a place
// of its own, so that neither ever covers a card.
#pragma once

#include <QWidget>

namespace volteface::ui {

class MapCanvas;
class Minimap;

class MapStrip : public QWidget {
    Q_OBJECT

public:
    explicit MapStrip(MapCanvas* canvas, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateHeight();

    Minimap* minimap_;
};

} // namespace volteface::ui
