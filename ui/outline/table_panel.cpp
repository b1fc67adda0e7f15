// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/table_panel.h"

#include "ui/outline/record_table.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

const RecordTable* table_of(const QModelIndex& index, QModelIndex& source) {
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    if (proxy == nullptr) {
        return nullptr;
    }
    source = proxy->mapToSource(index);
    return qobject_cast<const RecordTable*>(proxy->sourceModel());
}

} // namespace

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    QModelIndex source;
    const RecordTable* table = table_of(index, source);
    bool open = false;
    const auto choices = table != nullptr ? table->choicesAt(source, &open) : std::vector<Choice>{};
    if (choices.empty()) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto* box = new QComboBox(parent);
    box->setEditable(open);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const Choice& choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    return box;
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (box == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const QString text = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findData(text));
    if (box->isEditable() && box->currentIndex() < 0) {
        box->setEditText(text);
    }
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (box == nullptr) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    const int known = box->findText(box->currentText());
    const QVariant value = known >= 0 ? box->itemData(known) : QVariant(box->currentText());
    model->setData(index, value, Qt::EditRole);
}

TablePanel::TablePanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , tabs_(new QTabBar(this))
    , filter_(new QLineEdit(this))
    , count_(new QLabel(this))
    , pages_(new QStackedWidget(this)) {
    setProperty("ground", "panel");
    tables_ = {new ComponentTable(session, this), new RequirementTable(session, this)};
    for (std::size_t i = 0; i < tables_.size(); ++i) {
        auto* sorted = new QSortFilterProxyModel(this);
        sorted->setSourceModel(tables_[i]);
        sorted->setSortRole(RecordTable::sort_role);
        sorted->setSortLocaleAware(true);
        sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
        sorted->setFilterKeyColumn(-1);
        auto* view = new QTableView(this);
        view->setModel(sorted);
        view->setItemDelegate(new RecordDelegate(view));
        view->setSortingEnabled(true);
        view->sortByColumn(-1, Qt::AscendingOrder);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::AnyKeyPressed);
        view->setFrameShape(QFrame::NoFrame);
        view->setShowGrid(false);
        view->setAlternatingRowColors(true);
        view->setTabKeyNavigation(true);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(28);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        pages_->addWidget(view);
        sorted_.push_back(sorted);
        views_.push_back(view);
        tabs_->addTab(QString());
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, i] { takeSelection(i); });
        connect(tables_[i], &QAbstractItemModel::modelReset, this, [this, view] {
            view->resizeColumnsToContents();
            showSelection();
        });
    }
    tabs_->setDrawBase(false);
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumHeight(28);
    filter_->setMaximumWidth(320);
    filter_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    count_->setProperty("tone", "secondary");
    count_->setFont(fontOf(FontRole::caption));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 6, 12, 6);
    top->setSpacing(12);
    top->addWidget(tabs_);
    top->addWidget(filter_, 1);
    top->addWidget(count_);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(pages_, 1);

    const auto count = [this] {
        const auto tab = static_cast<std::size_t>(std::max(0, tabs_->currentIndex()));
        count_->setText(
            tr("%1 of %2")
                .arg(format::count(sorted_[tab]->rowCount()), format::count(tables_[tab]->rowCount())));
    };
    connect(tabs_, &QTabBar::currentChanged, this, [this, count](int tab) {
        pages_->setCurrentIndex(tab);
        count();
    });
    connect(filter_, &QLineEdit::textChanged, this, [this, count](const QString& text) {
        for (QSortFilterProxyModel* sorted : sorted_) {
            sorted->setFilterFixedString(text);
        }
        count();
    });
    for (RecordTable* table : tables_) {
        connect(table, &QAbstractItemModel::modelReset, this, count);
    }
    connect(session_, &Session::selectionChanged, this, &TablePanel::showSelection);
    retranslate();
    showSelection();
}

void TablePanel::takeSelection(std::size_t tab) {
    if (following_) {
        return;
    }
    Selection selection;
    const auto rows = views_[tab]->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const std::string id = toUtf8(index.data(RecordTable::id_role).toString());
        if (tab == 0) {
            selection.components.push_back(ComponentId(id));
        } else {
            selection.requirement = RequirementId(id);
            if (const Requirement* requirement = volteface::find(*session_->stack(), RequirementId(id))) {
                selection.components = {requirement->consumer};
            }
        }
    }
    following_ = true;
    session_->select(selection);
    following_ = false;
}

void TablePanel::showSelection() {
    if (following_) {
        return;
    }
    following_ = true;
    const Selection& selection = session_->selection();
    std::vector<QStringList> ids(2);
    for (const ComponentId& id : selection.components) {
        ids[0] << toQString(id.str());
    }
    if (selection.requirement) {
        ids[1] << toQString(selection.requirement->str());
    }
    for (std::size_t tab = 0; tab < views_.size(); ++tab) {
        QItemSelection rows;
        QModelIndex last;
        for (const QString& id : ids[tab]) {
            const int row = tables_[tab]->rowOf(id);
            const QModelIndex index =
                row >= 0 ? sorted_[tab]->mapFromSource(tables_[tab]->index(row, 0)) : QModelIndex();
            if (index.isValid()) {
                rows.select(index, index.siblingAtColumn(tables_[tab]->columnCount() - 1));
                last = index;
            }
        }
        views_[tab]->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (last.isValid()) {
            views_[tab]->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
            views_[tab]->scrollTo(last);
        }
    }
    following_ = false;
}

void TablePanel::retranslate() {
    tabs_->setTabText(0, tr("Components"));
    tabs_->setTabText(1, tr("Needs"));
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the table"));
    views_[0]->setAccessibleName(tr("Table of components"));
    views_[1]->setAccessibleName(tr("Table of needs"));
    for (std::size_t i = 0; i < tables_.size(); ++i) {
        tables_[i]->retranslate();
        views_[i]->resizeColumnsToContents();
    }
}

void TablePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
