// SPDX-License-Identifier: GPL-3.0-or-later
// Needs × drivers: what ties each need to its suppliers, counted. What nobody counted is unknown, and says so
// where such a need has it.
#pragma once

#include "ui/document/session.h"

#include <QAbstractTableModel>

#include <set>
#include <string>
#include <vector>

namespace volteface::ui {

class CouplingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Columns: one per driver, and then the growth of all of them in a year.
    explicit CouplingModel(Session* session, QObject* parent = nullptr);

    [[nodiscard]] RequirementId requirement(int row) const;
    [[nodiscard]] int rowOf(const RequirementId& id) const; ///< −1: none
    [[nodiscard]] std::string driver(int column) const;     ///< empty: the growth

    /// A block from a spreadsheet (tabs and lines), its first cell put into `at`: one undo step, or nothing
    /// where a cell cannot be read. Empty cells leave what is there.
    bool paste(const QModelIndex& at, const QString& text);
    /// Nobody knows any more what these cells say: one undo step.
    void forget(const QModelIndexList& cells);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void retranslate();

Q_SIGNALS:
    void refused(const QString& reason); ///< empty: nothing is wrong any more

private:
    struct Row {
        RequirementId requirement;
        QString name;                   ///< "Claims assistant · Chat model"
        std::set<std::string> expected; ///< drivers that such a need has or may have
    };
    void take();
    [[nodiscard]] const Requirement* at(int row) const;
    /// Writes a typed text into a requirement; false, and told, where it cannot be read.
    bool write(Requirement& requirement, int column, const QString& text);
    void apply(const Stack& after, const QString& subject);

    Session* session_;
    std::vector<Row> rows_;
};

} // namespace volteface::ui
