// SPDX-License-Identifier: GPL-3.0-or-later
// Findings by severity and by words.
#pragma once

#include "core/model/validation.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace volteface::ui {

class FindingsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// None: all of them.
    void setSeverity(std::optional<Severity> severity);
    /// Every word must stand somewhere in title, detail or remedy.
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<Severity> severity_;
    QStringList words_;
};

} // namespace volteface::ui
