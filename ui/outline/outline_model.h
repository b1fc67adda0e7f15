// SPDX-License-Identifier: GPL-3.0-or-later
// The stack as a tree: layers from the top of the map to its bottom, their components under them. The twin of
// the map for the keyboard and for screen readers.
#pragma once

#include "ui/document/session.h"
#include "ui/support/provenance.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace volteface::ui {

class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { name_column, state_column, control_column, evidence_column, column_count };
    enum Role { id_role = Qt::UserRole + 1 };

    explicit OutlineModel(Session* session, QObject* parent = nullptr);

    void refresh();
    /// False where nothing is inferred or stale: the column of evidence is empty then.
    [[nodiscard]] bool hasMarks() const;
    [[nodiscard]] QModelIndex indexOf(const ComponentId& id) const;
    [[nodiscard]] ComponentId componentAt(const QModelIndex& index) const; ///< empty for a layer

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Entry {
        ComponentId id;
        QString name;
        QString control;
        std::optional<simulation::State> state; ///< now; empty before the first outcome
        Provenance provenance;
    };
    struct Group {
        Layer layer{};
        std::vector<Entry> entries;
    };
    void refreshStates();
    [[nodiscard]] std::optional<simulation::State> stateNow(const ComponentId& id) const;

    Session* session_;
    std::vector<Group> groups_;
};

} // namespace volteface::ui
