// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_filter.h"

#include "ui/findings/findings_model.h"

#include <algorithm>

namespace volteface::ui {

void FindingsFilter::setSeverity(std::optional<Severity> severity) {
    severity_ = severity;
    invalidateFilter();
}

void FindingsFilter::setWords(const QString& words) {
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (severity_ && index.data(FindingsModel::severity_role).toInt() != static_cast<int>(*severity_)) {
        return false;
    }
    const QString all = index.data(Qt::AccessibleTextRole).toString();
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace volteface::ui
