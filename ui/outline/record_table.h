// SPDX-License-Identifier: GPL-3.0-or-later
// Components or requirements as a table that edits the same fields as the inspector. Text that is refused
// stays in its cell, marked, until it is put right or the cell is emptied.
#pragma once

#include "ui/document/session.h"
#include "ui/inspector/property.h"
#include "ui/support/provenance.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace volteface::ui {

class RecordTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { id_role = Qt::UserRole + 1, sort_role, choices_role, refused_role };

    explicit RecordTable(Session* session, QObject* parent = nullptr);

    [[nodiscard]] virtual QString idAt(int row) const = 0;
    [[nodiscard]] int rowOf(const QString& id) const;
    /// The entries of a closed set; empty where the cell is free text. `open`: other text is taken as well.
    [[nodiscard]] virtual std::vector<Choice> choicesAt(const QModelIndex& index, bool* open) const = 0;
    void refresh();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    struct Cell {
        QString edit;
        QString display;
        QVariant sort;
        bool editable = true;
    };
    struct Row {
        QString id;
        std::vector<Cell> cells;
        std::optional<simulation::State> state = {}; ///< now, of a component
    };
    /// What is inferred, stale or weak, and when it was checked: the last column of either table.
    [[nodiscard]] static QString evidenceHeader();
    [[nodiscard]] static Cell evidenceCell(const Provenance& provenance);
    [[nodiscard]] virtual std::vector<Row> makeRows(const Stack& stack) const = 0;
    [[nodiscard]] virtual QStringList makeHeaders() const = 0;
    /// The change that puts `text` into the cell.
    [[nodiscard]] virtual Result<edit::Change> write(const QString& id, int column,
                                                     const QString& text) const = 0;
    [[nodiscard]] Session* session() const { return session_; }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    /// Column of the state, drawn from the outcome; -1 without one.
    [[nodiscard]] virtual int stateColumn() const { return -1; }

private:
    struct Refused {
        QString text;
        QString reason;
    };
    void refreshStates();
    void takeStates();
    [[nodiscard]] std::optional<simulation::State> stateNow(const QString& id) const;
    [[nodiscard]] QString cellKey(const QModelIndex& index) const;

    Session* session_;
    std::vector<Row> rows_;
    QStringList headers_;
    QHash<QString, Refused> refused_;
};

class ComponentTable : public RecordTable {
    Q_OBJECT

public:
    explicit ComponentTable(Session* session, QObject* parent = nullptr);
    [[nodiscard]] QString idAt(int row) const override { return rows()[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] std::vector<Choice> choicesAt(const QModelIndex& index, bool* open) const override;

protected:
    [[nodiscard]] std::vector<Row> makeRows(const Stack& stack) const override;
    [[nodiscard]] QStringList makeHeaders() const override;
    [[nodiscard]] Result<edit::Change> write(const QString& id, int column,
                                             const QString& text) const override;
    [[nodiscard]] int stateColumn() const override { return 1; }
};

class RequirementTable : public RecordTable {
    Q_OBJECT

public:
    explicit RequirementTable(Session* session, QObject* parent = nullptr);
    [[nodiscard]] QString idAt(int row) const override { return rows()[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] std::vector<Choice> choicesAt(const QModelIndex& index, bool* open) const override;

protected:
    [[nodiscard]] std::vector<Row> makeRows(const Stack& stack) const override;
    [[nodiscard]] QStringList makeHeaders() const override;
    [[nodiscard]] Result<edit::Change> write(const QString& id, int column,
                                             const QString& text) const override;
};

} // namespace volteface::ui
