// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tools/pan_tool.h"

#include "ui/map/map_canvas.h"

namespace volteface::ui {

void PanTool::press(const MapPointer& pointer) {
    held_ = true;
    last_ = pointer.screen;
}

void PanTool::move(const MapPointer& pointer) {
    if (held_) {
        canvas_.scrollBy(last_ - pointer.screen);
        last_ = pointer.screen;
    }
}

void PanTool::release(const MapPointer& /*pointer*/) {
    held_ = false;
}

} // namespace volteface::ui
