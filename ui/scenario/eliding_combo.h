// SPDX-License-Identifier: GPL-3.0-or-later
// A box whose chosen words end in "…" where they do not fit, instead of being cut.
#pragma once

#include <QComboBox>

namespace volteface::ui {

class ElidingCombo : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace volteface::ui
