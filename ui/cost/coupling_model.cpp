// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/coupling_model.h"

#include "core/cost/accrual.h"
#include "core/cost/drivers.h"
#include "core/edit/edits.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"
#include "ui/support/theme.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

const Component* active_supplier(const Stack& stack, const Requirement& requirement) {
    for (const Supplier& supplier : requirement.suppliers) {
        if (supplier.role == Role::active) {
            return volteface::find(stack, supplier.component);
        }
    }
    return nullptr;
}

QString name_of(const Stack& stack, const Requirement& requirement) {
    const Component* const consumer = volteface::find(stack, requirement.consumer);
    const QString need = shown(requirement.label.empty() ? requirement.id.str() : requirement.label, 40);
    return consumer == nullptr ? need : shown(consumer->name, 40) + QStringLiteral(" · ") + need;
}

} // namespace

CouplingModel::CouplingModel(Session* session, QObject* parent)
    : QAbstractTableModel(parent)
    , session_(session) {
    take();
    connect(session_, &Session::stackChanged, this, &CouplingModel::take);
    connect(session_, &Session::documentChanged, this, &CouplingModel::take);
}

void CouplingModel::take() {
    const auto stack = session_->stack();
    std::vector<Row> rows;
    for (const Requirement& requirement : stack->requirements) {
        Row row{requirement.id, name_of(*stack, requirement), {}};
        if (const Component* const from = active_supplier(*stack, requirement)) {
            for (const auto& one : cost::expected_drivers(requirement, *from, cost::wholly_other(*from))) {
                row.expected.insert(std::string(one.driver->id));
            }
        }
        if (!row.expected.empty() || !requirement.coupling.empty()) {
            rows.push_back(std::move(row));
        }
    }
    const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                 [](const Row& a, const Row& b) { return a.requirement == b.requirement; });
    if (!same) {
        beginResetModel();
    }
    rows_ = std::move(rows);
    if (!same) {
        endResetModel();
    } else if (!rows_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

RequirementId CouplingModel::requirement(int row) const {
    return rows_.at(static_cast<std::size_t>(row)).requirement;
}

int CouplingModel::rowOf(const RequirementId& id) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.requirement == id; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

std::string CouplingModel::driver(int column) const {
    const auto place = static_cast<std::size_t>(column);
    return place < cost::drivers().size() ? std::string(cost::drivers()[place].id) : std::string();
}

const Requirement* CouplingModel::at(int row) const {
    return volteface::find(*session_->stack(), rows_.at(static_cast<std::size_t>(row)).requirement);
}

int CouplingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CouplingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(cost::drivers().size()) + 1;
}

QVariant CouplingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Requirement* const need = at(index.row());
    if (need == nullptr) {
        return {};
    }
    const std::string key = driver(index.column());
    const auto count = key.empty() ? need->coupling_growth : cost::count_of(*need, key);
    const bool expected = key.empty() || rows_[static_cast<std::size_t>(index.row())].expected.contains(key);
    switch (role) {
    case Qt::DisplayRole:
        if (count) {
            return key.empty() ? format::percentEstimate(Estimate::certain(*count))
                               : format::number(*count, 4);
        }
        return expected ? tr("unknown") : QStringLiteral("–");
    case Qt::EditRole:
        return !count        ? QString()
               : key.empty() ? format::number(*count * 100, 2) + QStringLiteral(" %")
                             : format::number(*count, 6);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return count ? QVariant() : QVariant(expected ? theme().secondary : theme().disabled);
    case Qt::FontRole:
        if (!count && expected) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        return count ? QVariant()
                     : QVariant(expected ? tr("Nobody has counted it: the cost of a move is wider for it. "
                                              "0 says that there is none.")
                                         : tr("Not counted; a need like this one seldom has any."));
    case Qt::AccessibleTextRole:
        return count ? data(index, Qt::DisplayRole) : QVariant(tr("unknown"));
    default:
        return {};
    }
}

QVariant CouplingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        const auto place = static_cast<std::size_t>(section);
        return (role == Qt::DisplayRole || role == Qt::ToolTipRole) && place < rows_.size()
                   ? QVariant(rows_[place].name)
                   : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const std::string key = driver(section);
    return key.empty() ? tr("Growth a year") : toQString(cost::find_driver(key)->name.in(currentLanguage()));
}

Qt::ItemFlags CouplingModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return session_->document() != nullptr ? flags | Qt::ItemIsEditable : flags;
}

bool CouplingModel::write(Requirement& requirement, int column, const QString& text) {
    const QString typed = text.trimmed();
    const std::string key = driver(column);
    const bool forgotten =
        typed.isEmpty() || typed == u'?' || typed == QStringLiteral("–") || typed == tr("unknown");
    if (forgotten) {
        if (key.empty()) {
            requirement.coupling_growth.reset();
        } else {
            requirement.coupling.erase(key);
        }
        return true;
    }
    const auto number = key.empty() ? format::readShare(typed) : format::readNumber(typed);
    if (!number || !std::isfinite(*number) || *number < 0) {
        Q_EMIT refused(
            tr("“%1” is no count: a number, 0 or more, or nothing where nobody knows.").arg(typed));
        return false;
    }
    if (key.empty()) {
        requirement.coupling_growth = *number;
    } else {
        requirement.coupling[key] = *number;
    }
    return true;
}

bool CouplingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Requirement* const before = index.isValid() ? at(index.row()) : nullptr;
    if (before == nullptr || role != Qt::EditRole) {
        return false;
    }
    Requirement after = *before;
    if (!write(after, index.column(), value.toString())) {
        return false;
    }
    Q_EMIT refused({});
    return after == *before || session_->apply(edit::change_requirement(*session_->stack(), after));
}

void CouplingModel::apply(const Stack& after, const QString& subject) {
    const edit::Change change =
        edit::difference(*session_->stack(), after, edit::Verb::change_requirement, toUtf8(subject));
    Q_EMIT refused({});
    if (!change.empty()) {
        session_->apply(change);
    }
}

bool CouplingModel::paste(const QModelIndex& at, const QString& text) {
    if (!at.isValid()) {
        return false;
    }
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.back().isEmpty()) {
        lines.pop_back();
    }
    Stack after = *session_->stack();
    QString subject;
    for (int line = 0; line < lines.size() && at.row() + line < rowCount(); ++line) {
        const RequirementId id = requirement(at.row() + line);
        const auto need = std::find_if(after.requirements.begin(), after.requirements.end(),
                                       [&](const Requirement& one) { return one.id == id; });
        const QStringList cells = lines[line].split(u'\t');
        for (int cell = 0; cell < cells.size() && at.column() + cell < columnCount(); ++cell) {
            if (!cells[cell].trimmed().isEmpty() && !write(*need, at.column() + cell, cells[cell])) {
                return false;
            }
        }
        subject = line == 0 ? rows_[static_cast<std::size_t>(at.row())].name : QStringLiteral("…");
    }
    apply(after, subject);
    return true;
}

void CouplingModel::forget(const QModelIndexList& cells) {
    Stack after = *session_->stack();
    for (const QModelIndex& cell : cells) {
        const RequirementId id = requirement(cell.row());
        for (Requirement& need : after.requirements) {
            if (need.id == id) {
                write(need, cell.column(), {});
            }
        }
    }
    apply(after, cells.isEmpty() ? QString() : rows_[static_cast<std::size_t>(cells.front().row())].name);
}

void CouplingModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace volteface::ui
