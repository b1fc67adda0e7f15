// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/move_model.h"

#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_paint.h"
#include "ui/support/format.h"

namespace volteface::ui {

namespace {

constexpr quintptr top_level = 0; ///< internal id of a move; a task has its move's row + 1

} // namespace

MoveModel::MoveModel(QObject* parent)
    : QAbstractItemModel(parent) {}

void MoveModel::show(PlanPagePtr page) {
    beginResetModel();
    page_ = std::move(page);
    endResetModel();
}

const std::vector<PlanRow>& MoveModel::rows() const {
    static const std::vector<PlanRow> none;
    return page_ != nullptr && page_->plan() != nullptr ? page_->plan()->rows : none;
}

const PlanRow* MoveModel::row(const QModelIndex& index) const {
    if (!index.isValid()) {
        return nullptr;
    }
    const auto at = index.internalId() == top_level ? static_cast<std::size_t>(index.row())
                                                    : static_cast<std::size_t>(index.internalId() - 1);
    return at < rows().size() ? &rows()[at] : nullptr;
}

const PlanBar* MoveModel::bar(const QModelIndex& index) const {
    const PlanRow* move = row(index);
    if (move == nullptr || index.internalId() == top_level) {
        return nullptr;
    }
    const auto at = static_cast<std::size_t>(index.row());
    return at < move->bars.size() ? &move->bars[at] : nullptr;
}

QModelIndex MoveModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top_level);
}

QModelIndex MoveModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == top_level) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, top_level);
}

int MoveModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(rows().size());
    }
    if (parent.internalId() != top_level || parent.column() != 0) {
        return 0;
    }
    // Providers that are taken on stand in one row.
    const PlanRow* move = row(parent);
    return move != nullptr && move->requirement ? static_cast<int>(move->bars.size()) : 0;
}

int MoveModel::columnCount(const QModelIndex& /*parent*/) const {
    return move_column_count;
}

QVariant MoveModel::data(const QModelIndex& index, int role) const {
    const PlanRow* move = row(index);
    if (move == nullptr) {
        return {};
    }
    const PlanBar* task = bar(index);
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && index.column() == 0)) {
        return task != nullptr ? sentenceOf(*task) : sentenceOf(*move, page_->currency);
    }
    if (role == Qt::AccessibleDescriptionRole) {
        return move->requirement ? tr("Space opens why, the menu key changes it.") : QString();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (task != nullptr) {
        switch (static_cast<MoveColumn>(index.column())) {
        case MoveColumn::name:
            return task->words.isEmpty() ? nameOf(task->kind)
                                         : nameOf(task->kind) + QStringLiteral(": ") + task->words;
        case MoveColumn::to:
            return task->who;
        case MoveColumn::done:
            return dayCode(task->end);
        case MoveColumn::from:
        case MoveColumn::fit:
        case MoveColumn::cost:
        case MoveColumn::why:
            return {};
        }
        return {};
    }
    switch (static_cast<MoveColumn>(index.column())) {
    case MoveColumn::name:
        return move->name;
    case MoveColumn::from:
        return move->before.name;
    case MoveColumn::to:
        return move->after.name;
    case MoveColumn::fit:
        return move->fit ? format::number(*move->fit) : QString();
    case MoveColumn::cost:
        return move->requirement ? amountOf(move->cost, page_->currency) : QString();
    case MoveColumn::done:
        return dayCode(move->done);
    case MoveColumn::why:
        return move->requirement ? tr("Why?") : QString();
    }
    return {};
}

QVariant MoveModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || page_ == nullptr) {
        return {};
    }
    return headOf(static_cast<MoveColumn>(section), page_->currency);
}

} // namespace volteface::ui
