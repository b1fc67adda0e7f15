// SPDX-License-Identifier: GPL-3.0-or-later
// The tool of every day: click, Shift and Ctrl select; a drag over empty ground draws a rubber band, a drag
// of a card moves it, a drag of its port hands over to the ConnectTool.
#pragma once

#include "ui/map/tools/tool.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace volteface::ui {

class SelectTool : public Tool {
public:
    using Tool::Tool;

    void deactivate() override;
    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    void doubleClick(const MapPointer& pointer) override;
    bool cancel() override;
    void paint(QPainter& painter) override;
    [[nodiscard]] Qt::CursorShape cursor() const override;

private:
    enum class Doing { nothing, pressedCard, pressedGround, banding, dragging };

    void clickEdge(const MapPointer& pointer);
    void finishBand(Qt::KeyboardModifiers modifiers);
    void toggle(std::uint32_t card);

    Doing doing_ = Doing::nothing;
    MapPointer start_;
    QPointF now_;
    std::uint32_t card_ = 0;
    bool narrowOnRelease_ =
        false; ///< a click on one of several selected cards selects it alone, unless it was a drag
    std::vector<std::uint32_t> dragged_;
};

} // namespace volteface::ui
