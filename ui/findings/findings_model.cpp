// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_model.h"

#include "ui/support/messages.h"

#include <QStringList>

#include <algorithm>

namespace volteface::ui {

FindingsModel::FindingsModel(Session* session, QObject* parent)
    : QAbstractListModel(parent)
    , session_(session) {
    connect(session_, &Session::findingsChanged, this, &FindingsModel::refresh);
    connect(session_, &Session::documentChanged, this, &FindingsModel::refresh);
    refresh();
}

void FindingsModel::refresh() {
    const auto findings = session_->findings();
    const auto stack = session_->stack();
    beginResetModel();
    rows_.clear();
    if (findings != nullptr) {
        for (const Finding& finding : *findings) {
            const FindingWords words = describe(finding, *stack);
            rows_.push_back({finding, words.title, words.detail, words.remedy});
        }
    }
    endResetModel();
}

int FindingsModel::count(Severity severity) const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(),
                                          [&](const Row& row) { return row.finding.severity == severity; }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return QStringList{nameOf(row.finding.severity), row.title, row.detail, row.remedy}.join(
            QStringLiteral(". "));
    case severity_role:
        return static_cast<int>(row.finding.severity);
    case detail_role:
        return row.detail;
    case remedy_role:
        return row.remedy;
    default:
        return {};
    }
}

} // namespace volteface::ui
