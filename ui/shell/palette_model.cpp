// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "ui/support/fuzzy.h"

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr std::size_t limit = 50;
constexpr double detailWeight = 0.6;

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries) {
    entries_ = std::move(entries);
    filter();
}

void PaletteModel::setQuery(const QString& query) {
    query_ = query;
    filter();
}

void PaletteModel::filter() {
    beginResetModel();
    shown_.clear();
    const bool empty = query_.trimmed().isEmpty();
    std::vector<std::pair<double, std::size_t>> scored;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const PaletteEntry& entry = entries_[i];
        double score = 0;
        if (empty) {
            score = entry.standing ? 1 : 0;
        } else {
            score = fuzzyScore(query_, entry.title);
            if (!entry.detail.isEmpty() && !entry.muted) {
                score = std::max(score, detailWeight * fuzzyScore(query_, entry.title + u' ' + entry.detail));
            }
            score *= entry.weight;
        }
        if (score > 0) {
            scored.emplace_back(score, i);
        }
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [score, index] : scored) {
        if (shown_.size() == limit) {
            break;
        }
        shown_.push_back(index);
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

const PaletteEntry* PaletteModel::entryAt(int row) const {
    return row >= 0 && row < rowCount() ? &entries_[shown_[static_cast<std::size_t>(row)]] : nullptr;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (entry == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(entry->title, entry->detail, entry->kind);
    case DetailRole:
        return entry->detail;
    case KindRole:
        return entry->kind;
    case KeyRole:
        return entry->key;
    case IconNameRole:
        return entry->icon;
    case MutedRole:
        return entry->muted;
    default:
        return {};
    }
}

} // namespace volteface::ui
