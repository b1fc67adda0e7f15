// SPDX-License-Identifier: GPL-3.0-or-later
// Drags the map: while Space is held, and with the middle button.
#pragma once

#include "ui/map/tools/tool.h"

namespace volteface::ui {

class PanTool : public Tool {
public:
    using Tool::Tool;

    void deactivate() override { held_ = false; }
    void press(const MapPointer& pointer) override;
    void move(const MapPointer& pointer) override;
    void release(const MapPointer& pointer) override;
    [[nodiscard]] Qt::CursorShape cursor() const override {
        return held_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
    }

private:
    bool held_ = false;
    QPointF last_;
};

} // namespace volteface::ui
