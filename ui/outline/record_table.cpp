// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/record_table.h"

#include "ui/support/convert.h"
#include "ui/support/messages.h"
#include "ui/support/names.h"
#include "ui/support/provenance.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <algorithm>

namespace volteface::ui {

RecordTable::RecordTable(Session* session, QObject* parent)
    : QAbstractTableModel(parent)
    , session_(session) {
    connect(session_, &Session::documentChanged, this, [this] {
        refused_.clear();
        refresh();
    });
    connect(session_, &Session::stackChanged, this, &RecordTable::refresh);
    connect(session_, &Session::outcomeChanged, this, &RecordTable::refreshStates);
    connect(session_, &Session::minuteChanged, this, &RecordTable::refreshStates);
    connect(session_, &Session::todayChanged, this, &RecordTable::refresh);
}

QString RecordTable::evidenceHeader() {
    return tr("Evidence");
}

RecordTable::Cell RecordTable::evidenceCell(const Provenance& provenance) {
    // Worst first when sorted downwards: inferred, then by age.
    const qlonglong rank = (provenance.inferred ? 1'000'000LL : 0LL) + provenance.days.value_or(-1);
    const QString marks = markWords(provenance);
    const QString checked = checkedWords(provenance);
    QString words = marks.isEmpty() ? checked : marks;
    if (!marks.isEmpty() && !provenance.stale && !checked.isEmpty()) {
        words += QStringLiteral(" · ") + checked;
    }
    return {words, words, rank, false};
}

void RecordTable::refresh() {
    auto rows = makeRows(*session_->stack());
    const bool same =
        rows.size() == rows_.size() && std::equal(rows.begin(), rows.end(), rows_.begin(),
                                                  [](const Row& a, const Row& b) { return a.id == b.id; });
    if (same) {
        // Only what differs is told, so that an open editor elsewhere stays open.
        for (std::size_t i = 0; i < rows.size(); ++i) {
            bool differs = false;
            for (std::size_t c = 0; c < rows[i].cells.size(); ++c) {
                differs = differs || rows[i].cells[c].display != rows_[i].cells[c].display ||
                          rows[i].cells[c].edit != rows_[i].cells[c].edit ||
                          rows[i].cells[c].editable != rows_[i].cells[c].editable;
            }
            if (differs) {
                rows[i].state = rows_[i].state;
                rows_[i] = std::move(rows[i]);
                Q_EMIT dataChanged(index(static_cast<int>(i), 0),
                                   index(static_cast<int>(i), columnCount() - 1));
            }
        }
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    takeStates();
    headers_ = makeHeaders();
    endResetModel();
}

void RecordTable::retranslate() {
    beginResetModel();
    rows_ = makeRows(*session_->stack());
    takeStates();
    headers_ = makeHeaders();
    endResetModel();
}

std::optional<simulation::State> RecordTable::stateNow(const QString& id) const {
    const auto outcome = session_->outcome();
    const auto* component =
        outcome != nullptr ? simulation::find(*outcome, ComponentId(toUtf8(id))) : nullptr;
    if (component == nullptr || session_->minute() >= outcome->horizon) {
        return std::nullopt;
    }
    return simulation::stretch_at(*component, session_->minute()).state;
}

void RecordTable::takeStates() {
    for (Row& row : rows_) {
        row.state = stateColumn() >= 0 ? stateNow(row.id) : std::nullopt;
    }
}

void RecordTable::refreshStates() {
    const int column = stateColumn();
    for (std::size_t i = 0; column >= 0 && i < rows_.size(); ++i) {
        const auto now = stateNow(rows_[i].id);
        if (now != rows_[i].state) {
            rows_[i].state = now;
            const QModelIndex cell = index(static_cast<int>(i), column);
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

int RecordTable::rowOf(const QString& id) const {
    const auto place = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.id == id; });
    return place != rows_.end() ? static_cast<int>(place - rows_.begin()) : -1;
}

QString RecordTable::cellKey(const QModelIndex& index) const {
    return QStringLiteral("%1/%2").arg(rows_[static_cast<std::size_t>(index.row())].id).arg(index.column());
}

int RecordTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RecordTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(headers_.size());
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 &&
        section < headers_.size()) {
        return headers_[section];
    }
    return {};
}

QVariant RecordTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == id_role) {
        return row.id;
    }
    if (index.column() == stateColumn()) {
        if (!row.state) {
            return {};
        }
        const auto state = *row.state;
        if (role == Qt::DisplayRole) {
            return nameOf(state);
        }
        if (role == sort_role) {
            return static_cast<int>(state);
        }
        return role == Qt::DecorationRole && state != simulation::State::up ? QVariant(stateIcon(state))
                                                                            : QVariant();
    }
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    const auto refused = refused_.constFind(cellKey(index));
    const bool is_refused = refused != refused_.constEnd();
    switch (role) {
    case Qt::DisplayRole:
        return is_refused               ? refused->text
               : cell.display.isEmpty() ? QVariant(unknownWord())
                                        : QVariant(cell.display);
    case Qt::EditRole:
        return is_refused ? refused->text : cell.edit;
    case Qt::ToolTipRole:
        return is_refused ? QVariant(refused->reason.toHtmlEscaped()) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return is_refused ? QVariant(refused->reason) : QVariant();
    case Qt::ForegroundRole:
        if (is_refused) {
            return theme().brokenEdge;
        }
        return cell.display.isEmpty() || !cell.editable ? QVariant(theme().muted) : QVariant();
    case sort_role:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.display);
    case refused_role:
        return is_refused;
    default:
        return {};
    }
}

Qt::ItemFlags RecordTable::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != stateColumn() &&
        rows_[static_cast<std::size_t>(index.row())]
            .cells[static_cast<std::size_t>(index.column())]
            .editable) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RecordTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString text = value.toString();
    const QString key = cellKey(index);
    const QString id = rows_[static_cast<std::size_t>(index.row())].id;
    if (text ==
        rows_[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())].edit) {
        if (refused_.remove(key) > 0) {
            Q_EMIT dataChanged(index, index);
        }
        return true;
    }
    const auto change = write(id, index.column(), text);
    if (!change && change.error().code != ErrorCode::nothing_to_change) {
        refused_.insert(key, {text, describeBare(change.error())});
        Q_EMIT dataChanged(index, index);
        return false;
    }
    refused_.remove(key);
    Q_EMIT dataChanged(index, index);
    return !change || session_->apply(change);
}

} // namespace volteface::ui
