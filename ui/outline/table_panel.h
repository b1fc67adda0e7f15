// SPDX-License-Identifier: GPL-3.0-or-later
// The table: components and requirements with inline editing, sorting and filtering, in step with the
// selection.
#pragma once

#include "ui/document/session.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <vector>

class QLineEdit;
class QSortFilterProxyModel;
class QTabBar;
class QStackedWidget;
class QTableView;
class QLabel;

namespace volteface::ui {

class RecordTable;

/// Boxes for closed sets, lines for the rest; a cell that was refused opens with what was typed.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

class TablePanel : public QWidget {
    Q_OBJECT

public:
    explicit TablePanel(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* view(int tab) const { return views_.at(static_cast<std::size_t>(tab)); }
    [[nodiscard]] RecordTable* table(int tab) const { return tables_.at(static_cast<std::size_t>(tab)); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSelection();
    void takeSelection(std::size_t tab);
    void retranslate();

    Session* session_;
    QTabBar* tabs_;
    QLineEdit* filter_;
    QLabel* count_;
    QStackedWidget* pages_;
    std::vector<RecordTable*> tables_;
    std::vector<QSortFilterProxyModel*> sorted_;
    std::vector<QTableView*> views_;
    bool following_ = false;
};

} // namespace volteface::ui
