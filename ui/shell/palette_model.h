// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette of commands offers, filtered and sorted by what was typed.
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

namespace volteface::ui {

struct PaletteEntry {
    QString title;
    QString detail;        ///< beside the title, and searched too, at less weight
    QString kind;          ///< "Action", "Component" …: at the right
    QString key;           ///< "Ctrl+S"; empty for none
    QString icon;          ///< name for themedIcon
    double weight = 1;     ///< among results that fit as well
    bool standing = false; ///< offered before anything is typed
    bool muted = false;    ///< cannot be run now; the detail says what is missing, and is not searched
    std::function<void()> run;
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KindRole, KeyRole, IconNameRole, MutedRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString& query);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const PaletteEntry* entryAt(int row) const;

private:
    void filter();

    std::vector<PaletteEntry> entries_;
    std::vector<std::size_t> shown_;
    QString query_;
};

} // namespace volteface::ui
