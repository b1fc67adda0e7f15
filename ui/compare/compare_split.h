// SPDX-License-Identifier: GPL-3.0-or-later
// A view above, the comparison below it, each scrolling for itself. Where there is little room the comparison
// starts folded.
#pragma once

#include <QSplitter>

namespace volteface::ui {

class CompareCard;

class CompareSplit : public QSplitter {
    Q_OBJECT

public:
    /// Takes both.
    CompareSplit(QWidget* above, CompareCard* card, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    CompareCard* card_;
    bool placed_ = false; ///< once somebody or the first showing has decided
};

} // namespace volteface::ui
