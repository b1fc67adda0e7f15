// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the canvas: one class per tool. One tool is active at a time; it sees every press
// until release.
#pragma once

#include <QPointF>
#include <Qt>

class QPainter;

namespace volteface::ui {

class MapCanvas;

struct MapPointer {
    QPointF screen; ///< of the canvas, device-independent pixels
    QPointF scene;
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
};

class Tool {
public:
    explicit Tool(MapCanvas& canvas)
        : canvas_(canvas) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void activate() {}
    /// Must leave nothing half done: the canvas may be closed next.
    virtual void deactivate() {}
    virtual void press(const MapPointer& pointer) = 0;
    virtual void move(const MapPointer& pointer) = 0;
    virtual void release(const MapPointer& pointer) = 0;
    virtual void doubleClick(const MapPointer& /*pointer*/) {}
    /// Escape: true if it had something to give up.
    virtual bool cancel() { return false; }
    /// Over the map, in scene coordinates.
    virtual void paint(QPainter& /*painter*/) {}
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    MapCanvas& canvas_;
};

} // namespace volteface::ui
