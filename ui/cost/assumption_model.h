// SPDX-License-Identifier: GPL-3.0-or-later
// The assumptions of the stack as a table: each edit of a cell is one edit of the stack, by which the figure
// becomes the stack's own.
#pragma once

#include "core/cost/assumptions.h"
#include "ui/document/session.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace volteface::ui {

class AssumptionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, low, likely, high, unit, evidence, source, whose, column_count };
    static constexpr int id_role = Qt::UserRole;        ///< id, as text
    static constexpr int group_role = Qt::UserRole + 1; ///< int of AssumptionGroup
    static constexpr int find_role = Qt::UserRole + 2;  ///< what a search looks through

    AssumptionModel(Session* session, std::shared_ptr<const std::vector<cost::Figure>> shipped,
                    QObject* parent = nullptr);

    [[nodiscard]] const cost::AssumptionSet& assumptions() const { return assumptions_; }
    [[nodiscard]] const cost::Figure* figure(int row) const;
    [[nodiscard]] int rowOf(const AssumptionId& id) const; ///< −1: none
    /// The shipped figure stands again.
    void reset(int row);
    /// Actual ÷ estimated effort; refused below or at 0.
    void setCalibration(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void retranslate();

Q_SIGNALS:
    /// What was typed was not taken, and why; empty: nothing is wrong any more.
    void refused(const QString& reason);

private:
    void take();
    bool put(const Assumption& after);
    [[nodiscard]] QString text(const cost::Figure& figure, int column) const;

    Session* session_;
    std::shared_ptr<const std::vector<cost::Figure>> shipped_;
    cost::AssumptionSet assumptions_;
    std::vector<std::size_t> order_; ///< rows by group
};

} // namespace volteface::ui
