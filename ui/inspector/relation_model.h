// SPDX-License-Identifier: GPL-3.0-or-later
// What a component needs, and what needs it, as a list of rows: a requirement with its suppliers under it, or
// a consumer with the need that ties it. States are those of the session's day.
#pragma once

#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace volteface::ui {

struct Relation {
    enum class Kind { need, supplier, consumer };
    Kind kind = Kind::need;
    RequirementId requirement;
    ComponentId component; ///< of kinds supplier and consumer
    QString title;
    QString caption;
    simulation::State state = simulation::State::up;
    bool stateKnown = false;

    friend bool operator==(const Relation&, const Relation&) = default;
};

[[nodiscard]] std::vector<Relation> needsOf(const Stack& stack, const ComponentId& id,
                                            const simulation::Outcome* outcome, Minute at);
[[nodiscard]] std::vector<Relation> consumersOf(const Stack& stack, const ComponentId& id,
                                                const simulation::Outcome* outcome, Minute at);

class RelationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Relation> relations);
    [[nodiscard]] const Relation& relation(const QModelIndex& index) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Relation> relations_;
};

/// Two lines: title with the state's shape, caption beneath; suppliers are set in under their need.
class RelationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace volteface::ui
