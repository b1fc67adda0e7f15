// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the scene the canvas shows, and how large. A value: no widget.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace volteface::ui {

class MapViewport {
public:
    static constexpr double smallest = 0.01;
    static constexpr double largest = 4;
    static constexpr double margin = 24; ///< of canvas around the lanes, in device-independent pixels

    /// The scene's bounds, without lane headers.
    void setContent(const QRectF& content) { content_ = content; }
    /// The canvas; the header column on its left is not part of the view.
    void setCanvas(const QSizeF& size, double header) {
        size_ = size;
        header_ = header;
    }
    [[nodiscard]] double zoom() const { return zoom_; }
    [[nodiscard]] QPointF scroll() const { return scroll_; }
    void setScroll(const QPointF& scroll);

    [[nodiscard]] QPointF toScene(const QPointF& screen) const;
    [[nodiscard]] QPointF toScreen(const QPointF& scene) const;
    [[nodiscard]] QRectF toScreen(const QRectF& scene) const;
    /// From scene to screen, on whole device pixels.
    [[nodiscard]] QTransform transform() const;
    /// What is in sight beside the headers, in scene coordinates.
    [[nodiscard]] QRectF visible() const;

    /// The scene point under `screen` stays there.
    void zoomAt(const QPointF& screen, double zoom);
    /// The whole content, never larger than 100 %.
    void fit();
    /// Scrolls as little as possible so that `scene` is in sight with some room around it.
    void ensureVisible(const QRectF& scene);
    void centreOn(const QPointF& scene);

    /// How far scrolling goes: the content with its margin at this zoom, less the view; never negative.
    [[nodiscard]] QSizeF scrollRange() const;

private:
    [[nodiscard]] QPointF origin() const; ///< of the scene, on the screen

    QRectF content_;
    QSizeF size_;
    double header_ = 0;
    double zoom_ = 1;
    QPointF scroll_;
};

} // namespace volteface::ui
