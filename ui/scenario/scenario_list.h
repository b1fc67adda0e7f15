// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios at hand: name, yearly likelihood, precedent. Choosing one runs it.
#pragma once

#include "ui/document/session.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace volteface::ui {

class ScenarioModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { likelihood_role = Qt::UserRole + 1, precedent_role, id_role, shape_role };

    explicit ScenarioModel(Session* session, QObject* parent = nullptr);
    void refresh();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString id;
        QString name;
        QString likelihood;
        QString precedent;
        QString summary;
        simulation::State shape = simulation::State::down;
        bool own = false;
    };
    Session* session_;
    std::vector<Row> rows_;
};

class ScenarioDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class ScenarioList : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioList(Session* session, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {288, 600}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();
    void retranslate();

    Session* session_;
    ScenarioModel* model_;
    QSortFilterProxyModel* filtered_;
    QLineEdit* filter_;
    QListView* view_;
    QLabel* foot_;
    bool choosing_ = false;
};

} // namespace volteface::ui
