// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/coupling_page.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

CouplingPage::CouplingPage(Session* session, QWidget* parent)
    : QWidget(parent)
    , model_(new CouplingModel(session, this))
    , hint_(new QLabel(this))
    , table_(new QTableView(this))
    , refusal_(new QLabel(this)) {
    hint_->setProperty("tone", "secondary");
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    refusal_->setProperty("tone", "bad");
    refusal_->setWordWrap(true);
    refusal_->setTextFormat(Qt::PlainText);
    refusal_->hide();
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setCornerButtonEnabled(false);
    table_->verticalHeader()->setDefaultSectionSize(28);
    table_->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom |
                                                    static_cast<Qt::Alignment>(Qt::TextWordWrap));
    table_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(hint_);
    column->addWidget(table_, 1);
    column->addWidget(refusal_);
    connect(model_, &CouplingModel::refused, this, [this](const QString& reason) {
        refusal_->setText(reason);
        refusal_->setVisible(!reason.isEmpty());
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &CouplingPage::fit);
    retranslate();
    fit();
}

void CouplingPage::fit() {
    for (int column = 0; column < model_->columnCount(); ++column) {
        table_->setColumnWidth(column, 104);
    }
    table_->horizontalHeader()->setFixedHeight(60);
    table_->verticalHeader()->setFixedWidth(std::min(320, table_->verticalHeader()->sizeHint().width() + 16));
}

QString CouplingPage::refusal() const {
    return refusal_->isHidden() ? QString() : refusal_->text();
}

bool CouplingPage::open(const RequirementId& id) {
    const int row = model_->rowOf(id);
    if (row < 0) {
        return false;
    }
    const QModelIndex at = model_->index(row, 0);
    table_->setCurrentIndex(at);
    table_->scrollTo(at, QAbstractItemView::PositionAtCenter);
    table_->setFocus();
    return true;
}

void CouplingPage::copy() const {
    QModelIndexList cells = table_->selectionModel()->selectedIndexes();
    if (cells.isEmpty()) {
        return;
    }
    std::sort(cells.begin(), cells.end());
    int left = cells.front().column();
    for (const QModelIndex& cell : cells) {
        left = std::min(left, cell.column());
    }
    QString text;
    int row = cells.front().row();
    int column = left;
    for (const QModelIndex& cell : cells) {
        for (; row < cell.row(); ++row) {
            text += u'\n';
            column = left;
        }
        for (; column < cell.column(); ++column) {
            text += u'\t';
        }
        text += cell.data(Qt::EditRole).toString();
    }
    QApplication::clipboard()->setText(text);
}

void CouplingPage::paste() {
    model_->paste(table_->currentIndex(), QApplication::clipboard()->text());
}

void CouplingPage::forget() {
    model_->forget(table_->selectionModel()->selectedIndexes());
}

bool CouplingPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            forget();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CouplingPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CouplingPage::retranslate() {
    hint_->setText(tr("What would have to be changed if the supplier of a need changed. Nothing counted is "
                      "not nothing there: “unknown” makes the cost of a move wider, and 0 says that there is "
                      "none. Blocks from a spreadsheet can be pasted."));
    table_->setAccessibleName(tr("Coupling: needs and what is counted"));
    model_->retranslate();
}

} // namespace volteface::ui
