// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outline_model.h"

#include "core/edit/edits.h"
#include "core/report/figures.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/provenance_mark.h"
#include "ui/support/state_shape.h"

#include <algorithm>

namespace volteface::ui {

namespace {

/// Ids of indexes: 0 for a layer, else the place of the layer plus one.
constexpr quintptr top_level = 0;

} // namespace

OutlineModel::OutlineModel(Session* session, QObject* parent)
    : QAbstractItemModel(parent)
    , session_(session) {
    connect(session_, &Session::documentChanged, this, &OutlineModel::refresh);
    connect(session_, &Session::stackChanged, this, &OutlineModel::refresh);
    connect(session_, &Session::outcomeChanged, this, &OutlineModel::refreshStates);
    connect(session_, &Session::todayChanged, this, &OutlineModel::refresh);
    connect(session_, &Session::minuteChanged, this, &OutlineModel::refreshStates);
    refresh();
}

void OutlineModel::refresh() {
    const auto stack = session_->stack();
    std::vector<Group> groups;
    for (const Layer layer : report::layers_top_down()) {
        Group group{layer, {}};
        for (const Component& component : stack->components) {
            if (component.layer == layer) {
                const auto control = control_jurisdiction(*stack, component);
                group.entries.push_back({component.id, shown(component.name, 160),
                                         control ? toQString(control->str()) : unknownWord(),
                                         stateNow(component.id),
                                         provenanceOf(component, *stack, session_->today())});
            }
        }
        std::stable_sort(group.entries.begin(), group.entries.end(), [](const Entry& a, const Entry& b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        if (!group.entries.empty()) {
            groups.push_back(std::move(group));
        }
    }
    const auto same_shape = [&] {
        return groups.size() == groups_.size() &&
               std::equal(groups.begin(), groups.end(), groups_.begin(), [](const Group& a, const Group& b) {
                   return a.layer == b.layer &&
                          std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                                     [](const Entry& x, const Entry& y) { return x.id == y.id; });
               });
    };
    // Most edits move nothing: then the tree stays open as it was.
    if (same_shape()) {
        groups_ = std::move(groups);
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex layer = index(row, 0);
            Q_EMIT dataChanged(index(0, 0, layer), index(rowCount(layer) - 1, column_count - 1, layer));
        }
        return;
    }
    beginResetModel();
    groups_ = std::move(groups);
    endResetModel();
}

std::optional<simulation::State> OutlineModel::stateNow(const ComponentId& id) const {
    const auto outcome = session_->outcome();
    const auto* component = outcome != nullptr ? simulation::find(*outcome, id) : nullptr;
    if (component == nullptr || session_->minute() >= outcome->horizon) {
        return std::nullopt;
    }
    return simulation::stretch_at(*component, session_->minute()).state;
}

bool OutlineModel::hasMarks() const {
    return std::any_of(groups_.begin(), groups_.end(), [](const Group& group) {
        return std::any_of(group.entries.begin(), group.entries.end(),
                           [](const Entry& entry) { return entry.provenance.isMarked(); });
    });
}

void OutlineModel::refreshStates() {
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        const QModelIndex layer = index(static_cast<int>(g), 0);
        for (std::size_t e = 0; e < groups_[g].entries.size(); ++e) {
            Entry& entry = groups_[g].entries[e];
            const auto now = stateNow(entry.id);
            if (now != entry.state) {
                entry.state = now;
                const int row = static_cast<int>(e);
                Q_EMIT dataChanged(index(row, 0, layer), index(row, state_column, layer));
            }
        }
    }
}

QModelIndex OutlineModel::indexOf(const ComponentId& id) const {
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        const auto& entries = groups_[g].entries;
        const auto place =
            std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
        if (place != entries.end()) {
            return index(static_cast<int>(place - entries.begin()), 0, index(static_cast<int>(g), 0));
        }
    }
    return {};
}

ComponentId OutlineModel::componentAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == top_level) {
        return {};
    }
    return groups_[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())].id;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top_level);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == top_level) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, top_level);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(groups_.size());
    }
    if (parent.internalId() != top_level || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].entries.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return column_count;
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case name_column:
        return tr("Component");
    case state_column:
        return tr("State");
    case control_column:
        return tr("Control");
    case evidence_column:
        return tr("Evidence");
    default:
        return {};
    }
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == top_level) {
        const Group& group = groups_[static_cast<std::size_t>(index.row())];
        if (index.column() == name_column && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
            return QStringLiteral("%1 · %2").arg(
                pluralOf(group.layer), format::count(static_cast<std::int64_t>(group.entries.size())));
        }
        return {};
    }
    const Entry& entry = groups_[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())];
    const bool known = entry.state.has_value();
    const auto state = entry.state.value_or(simulation::State::up);
    if (role == id_role) {
        return toQString(entry.id.str());
    }
    if (role == Qt::AccessibleTextRole) {
        const QString marks = markWords(entry.provenance);
        return QStringLiteral("%1, %2, %3")
                   .arg(entry.name, known ? nameOf(state) : unknownWord(), entry.control) +
               (marks.isEmpty() ? QString() : QStringLiteral(", ") + marks);
    }
    switch (index.column()) {
    case name_column:
        if (role == Qt::DisplayRole || role == Qt::EditRole) {
            return entry.name;
        }
        if (role == Qt::DecorationRole && known && state != simulation::State::up) {
            return stateIcon(state);
        }
        return {};
    case state_column:
        return role == Qt::DisplayRole && known ? QVariant(nameOf(state)) : QVariant();
    case control_column:
        return role == Qt::DisplayRole ? QVariant(entry.control) : QVariant();
    case evidence_column:
        if (role == Qt::DecorationRole && entry.provenance.isMarked()) {
            return provenanceIcon(entry.provenance);
        }
        // The tree is narrow: the age in short beside the marks, the rest in the tooltip.
        if (role == Qt::DisplayRole && entry.provenance.stale) {
            return format::durationShort(Duration::days(*entry.provenance.days));
        }
        return role == Qt::ToolTipRole ? QVariant(markWords(entry.provenance)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() == top_level) {
        flags.setFlag(Qt::ItemIsSelectable, false);
    } else if (index.isValid() && index.column() == name_column) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const ComponentId id = componentAt(index);
    if (role != Qt::EditRole || id.empty() || index.column() != name_column) {
        return false;
    }
    const QString name = value.toString().trimmed();
    if (name == data(index, Qt::EditRole).toString()) {
        return false;
    }
    return session_->apply(edit::rename_component(*session_->stack(), id, toUtf8(name)));
}

} // namespace volteface::ui
