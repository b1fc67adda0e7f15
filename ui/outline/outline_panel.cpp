// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/outline_panel.h"

#include "ui/outline/outline_model.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

OutlinePanel::OutlinePanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , model_(new OutlineModel(session, this))
    , filtered_(new QSortFilterProxyModel(this))
    , filter_(new QLineEdit(this))
    , view_(new QTreeView(this)) {
    setProperty("ground", "panel");
    filtered_->setSourceModel(model_);
    filtered_->setRecursiveFilteringEnabled(true);
    filtered_->setAutoAcceptChildRows(true);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumHeight(28);
    filter_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    view_->setModel(filtered_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setUniformRowHeights(true);
    view_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    view_->setAllColumnsShowFocus(true);
    view_->setIndentation(16);
    view_->header()->setStretchLastSection(false);
    view_->header()->setSectionResizeMode(OutlineModel::name_column, QHeaderView::Stretch);
    view_->header()->setSectionResizeMode(OutlineModel::state_column, QHeaderView::ResizeToContents);
    view_->header()->setSectionResizeMode(OutlineModel::control_column, QHeaderView::ResizeToContents);
    view_->header()->setSectionResizeMode(OutlineModel::evidence_column, QHeaderView::ResizeToContents);
    const auto spare = [this] { view_->setColumnHidden(OutlineModel::evidence_column, !model_->hasMarks()); };
    connect(model_, &QAbstractItemModel::modelReset, this, spare, Qt::QueuedConnection);
    connect(model_, &QAbstractItemModel::dataChanged, this, spare, Qt::QueuedConnection);
    spare();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->addWidget(filter_);
    column->addLayout(top);
    column->addWidget(view_, 1);

    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filtered_->setFilterFixedString(text);
        spread();
    });
    connect(filtered_, &QAbstractItemModel::modelReset, this, [this] {
        spread();
        showSelection();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlinePanel::takeSelection);
    connect(session_, &Session::selectionChanged, this, &OutlinePanel::showSelection);
    spread();
    retranslate();
    showSelection();
}

void OutlinePanel::spread() {
    view_->expandAll();
    for (int row = 0; row < filtered_->rowCount(); ++row) {
        view_->setFirstColumnSpanned(row, {}, true);
    }
}

void OutlinePanel::takeSelection() {
    if (following_) {
        return;
    }
    Selection selection;
    const QModelIndex current = view_->currentIndex();
    const auto rows = view_->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const ComponentId id = model_->componentAt(filtered_->mapToSource(index));
        if (!id.empty() &&
            index.row() * 100000 + index.parent().row() != current.row() * 100000 + current.parent().row()) {
            selection.components.push_back(id);
        }
    }
    const ComponentId last = model_->componentAt(filtered_->mapToSource(current));
    if (!last.empty() && view_->selectionModel()->isRowSelected(current.row(), current.parent())) {
        selection.components.push_back(last);
    }
    following_ = true;
    session_->select(selection);
    following_ = false;
}

void OutlinePanel::showSelection() {
    if (following_) {
        return;
    }
    following_ = true;
    QItemSelection rows;
    QModelIndex last;
    for (const ComponentId& id : session_->selection().components) {
        const QModelIndex index = filtered_->mapFromSource(model_->indexOf(id));
        if (index.isValid()) {
            rows.select(index, index.siblingAtColumn(OutlineModel::column_count - 1));
            last = index;
        }
    }
    view_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (last.isValid()) {
        view_->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        view_->scrollTo(last);
    }
    following_ = false;
}

void OutlinePanel::retranslate() {
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the outline"));
    view_->setAccessibleName(tr("Outline of the stack, by layer"));
}

void OutlinePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        model_->refresh();
        Q_EMIT model_->headerDataChanged(Qt::Horizontal, 0, OutlineModel::column_count - 1);
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
