// SPDX-License-Identifier: GPL-3.0-or-later
// The moves of a plan with their tasks under them, as item views and screen readers see them.
#pragma once

#include "ui/plan/plan_model.h"

#include <QAbstractItemModel>

namespace volteface::ui {

class MoveModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit MoveModel(QObject* parent = nullptr);

    /// Null: nothing.
    void show(PlanPagePtr page);
    [[nodiscard]] const PlanPage* page() const { return page_.get(); }

    /// The move at or above an index; null for none.
    [[nodiscard]] const PlanRow* row(const QModelIndex& index) const;
    /// The task at an index; null where it is a move.
    [[nodiscard]] const PlanBar* bar(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<PlanRow>& rows() const;

    PlanPagePtr page_;
};

} // namespace volteface::ui
