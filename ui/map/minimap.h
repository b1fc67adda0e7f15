// SPDX-License-Identifier: GPL-3.0-or-later
// The whole map in small, with the part that the canvas shows: a click or a drag goes there.
#pragma once

#include <QWidget>

namespace volteface::ui {

class MapCanvas;

class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(MapCanvas* canvas, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void go(const QPointF& at);
    void updateWords();
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF origin() const;

    MapCanvas* canvas_;
};

} // namespace volteface::ui
