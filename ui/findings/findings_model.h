// SPDX-License-Identifier: GPL-3.0-or-later
// What is doubtful about the stack, in words: worst first, each with what to do.
#pragma once

#include "ui/document/session.h"

#include <QAbstractListModel>

#include <array>
#include <vector>

namespace volteface::ui {

class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { severity_role = Qt::UserRole + 1, detail_role, remedy_role };

    explicit FindingsModel(Session* session, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] const Finding& finding(int row) const {
        return rows_.at(static_cast<std::size_t>(row)).finding;
    }
    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        Finding finding;
        QString title;
        QString detail;
        QString remedy;
    };
    Session* session_;
    std::vector<Row> rows_;
};

} // namespace volteface::ui
