// SPDX-License-Identifier: GPL-3.0-or-later
// Every two scenarios at once, the worst first, and what each pair adds to its parts.
#pragma once

#include "ui/compare/comparer.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>

class QLabel;
class QSortFilterProxyModel;
class QSpinBox;
class QTableView;

namespace volteface::ui {

class PairsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { first_column, second_column, down_column, loss_column, added_column, stopped_column };
    enum Role { sort_role = Qt::UserRole + 1 };

    explicit PairsModel(QObject* parent = nullptr);
    void show(std::shared_ptr<const PairComparison> pairs);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const simulation::ComparedPair& pairAt(int row) const;
    [[nodiscard]] const Scenario& partOf(int row, bool second) const;

private:
    std::shared_ptr<const PairComparison> pairs_;
};

class PairsPage : public QWidget {
    Q_OBJECT

public:
    explicit PairsPage(Comparer* comparer, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return table_; }
    [[nodiscard]] PairsModel* pairs() const { return model_; }
    void retranslate();

Q_SIGNALS:
    void combineRequested(const volteface::ScenarioId& first, const volteface::ScenarioId& second,
                          volteface::Duration offset);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void choose();

    Comparer* comparer_;
    PairsModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* table_;
    QLabel* before_;
    QSpinBox* days_;
    QLabel* note_;
};

} // namespace volteface::ui
