// SPDX-License-Identifier: GPL-3.0-or-later
// A box to filter by: a choice that is longer than its place ends in "…", and the list that opens is as wide
// as its longest choice.
#pragma once

#include <QComboBox>

namespace volteface::ui {

class FilterBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace volteface::ui
