// SPDX-License-Identifier: GPL-3.0-or-later
// A button that holds words of any length, with an arrow: what is too long is elided, never cut.
#pragma once

#include <QPushButton>

namespace volteface::ui {

class ValuesButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace volteface::ui
