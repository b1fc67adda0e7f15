// SPDX-License-Identifier: GPL-3.0-or-later
// Above the page: what is being computed, with its progress and Cancel past 300 ms; or that it was stopped.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace volteface::ui {

class Planner;

class PlanStrip : public QFrame {
    Q_OBJECT

public:
    explicit PlanStrip(Planner* planner, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return button_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Planner* planner_;
    QTimer* patience_;
    QLabel* words_;
    QProgressBar* bar_;
    QPushButton* button_;
};

} // namespace volteface::ui
