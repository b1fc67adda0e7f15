// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that costs rest on: found, read with their sources, changed in place, reset.
#pragma once

#include "ui/cost/assumption_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace volteface::ui {

class AssumptionsPage : public QWidget {
    Q_OBJECT

public:
    AssumptionsPage(Session* session, std::shared_ptr<const std::vector<cost::Figure>> shipped,
                    QWidget* parent = nullptr);

    /// Makes it current, whatever was searched for before. False where there is none.
    bool open(const AssumptionId& id);

    [[nodiscard]] AssumptionModel& model() { return *model_; }
    [[nodiscard]] QTableView& table() { return *table_; }
    [[nodiscard]] QLineEdit& search() { return *search_; }
    [[nodiscard]] QString refusal() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showCurrent();
    void showCount();
    void retranslate();
    [[nodiscard]] int currentRow() const; ///< of the model; −1: none

    AssumptionModel* model_;
    QSortFilterProxyModel* found_;
    QLineEdit* search_;
    QComboBox* group_;
    QLabel* count_;
    QLabel* calibrationLabel_;
    QLineEdit* calibration_;
    QTableView* table_;
    QLabel* refusal_;
    QLabel* title_;
    QLabel* details_;
    QPushButton* reset_;
};

} // namespace volteface::ui
