// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a new requirement from the port of a card to the card that it needs.
#pragma once

#include "ui/map/tools/tool.h"

#include <cstdint>
#include <optional>

namespace volteface::ui {

class ConnectTool : public Tool {
public:
    using Tool::Tool;

    /// Where the next press counts as made: on the port of this card.
    void startFrom(std::uint32_t consumer);

    void deactivate() override;
    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    bool cancel() override;
    void paint(QPainter& painter) override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    std::optional<std::uint32_t> consumer_;
    std::optional<std::uint32_t> target_;
    QPointF end_;
};

} // namespace volteface::ui
