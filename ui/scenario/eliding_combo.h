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

/// The boxes in the form give way where its panel is narrow, instead of pushing it over the panel's edge.
void letBoxesShrink(QWidget* form);

} // namespace volteface::ui
