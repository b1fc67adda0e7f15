// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios at hand, by category: name, yearly likelihood, latest precedent. Choosing one runs it.
#pragma once

#include "ui/document/session.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace volteface::ui {

class ScenarioEditing;

/// What happened last; null where nothing is said to have.
[[nodiscard]] const Precedent* latestPrecedent(const Scenario& scenario);

class ScenarioModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// `category_role` is true for the heading of a category: it is no scenario, and cannot be chosen.
    enum Role {
        likelihood_role = Qt::UserRole + 1,
        precedent_role,
        id_role,
        shape_role,
        category_role,
        own_role
    };

    explicit ScenarioModel(Session* session, QObject* parent = nullptr);
    void refresh();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Without the headings and "no scenario".
    [[nodiscard]] int scenarioCount() const;

private:
    struct Row {
        QString id;
        QString name;
        QString likelihood;
        QString precedent;
        QString summary;
        simulation::State shape = simulation::State::down;
        bool own = false;
        bool heading = false;
    };
    Session* session_;
    std::vector<Row> rows_;
};

/// A heading stays while one of its scenarios does.
class ScenarioFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
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
    void build();
    void showCurrent();
    void showErrors();
    void openMenu(const QPoint& at);
    void retranslate();

    Session* session_;
    ScenarioEditing* editing_;
    ScenarioModel* model_;
    ScenarioFilter* filtered_;
    QLineEdit* filter_;
    QPushButton* new_;
    QListView* view_;
    QPushButton* unread_; ///< opens and closes what is wrong with the library's files
    QLabel* errors_;
    QLabel* foot_;
    bool choosing_ = false;
};

} // namespace volteface::ui
