// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash has left, with the last edit named: Recover, Open the saved file, Compare.
#pragma once

#include "core/store/left_over.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace volteface::ui {

class RecoveryNotice : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryNotice(store::LeftOver leftOver, QWidget* parent = nullptr);

    [[nodiscard]] const store::LeftOver& leftOver() const { return leftOver_; }

Q_SIGNALS:
    void recoverRequested();
    /// The saved file, or where there is none: give the edits up.
    void openSavedRequested();
    void compareRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    store::LeftOver leftOver_;
    QLabel* title_;
    QLabel* detail_;
    QPushButton* recover_;
    QPushButton* saved_;
    QPushButton* compare_;
};

} // namespace volteface::ui
