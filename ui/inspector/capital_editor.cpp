// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/capital_editor.h"

#include "ui/inspector/values.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int row_height = 28;
constexpr std::size_t most_rows_in_sight = 6;

enum Column { holder_column, country_column, share_column, column_count };

} // namespace

CapitalEditor::CapitalEditor(QWidget* parent)
    : QWidget(parent)
    , table_(new QTableWidget(0, column_count, this))
    , add_(new QPushButton(this))
    , remove_(new QPushButton(this))
    , sum_(new QLabel(this))
    , reason_(new QLabel(this))
    , vetoLabel_(new QLabel(this))
    , veto_(new QComboBox(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(row_height);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setSectionResizeMode(holder_column, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(country_column, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(share_column, QHeaderView::ResizeToContents);
    table_->installEventFilter(this);
    column->addWidget(table_);
    for (QLabel* label : {sum_, reason_}) {
        label->setWordWrap(true);
        label->setFont(fontOf(FontRole::caption));
        column->addWidget(label);
    }
    sum_->setProperty("tone", "secondary");
    reason_->setProperty("tone", "error");
    reason_->hide();
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {add_, remove_}) {
        button->setProperty("kind", "link");
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    vetoLabel_->setWordWrap(true);
    vetoLabel_->setProperty("tone", "secondary");
    vetoLabel_->setBuddy(veto_);
    column->addWidget(vetoLabel_);
    column->addWidget(veto_);
    veto_->addItems({QString(), QString(), QString()});
    veto_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    connect(table_, &QTableWidget::cellChanged, this, &CapitalEditor::commit);
    connect(table_, &QTableWidget::currentCellChanged, this,
            [this](int row) { remove_->setEnabled(row >= 0); });
    connect(add_, &QPushButton::clicked, this, [this] {
        auto after = capital_;
        Shareholder holder;
        holder.name = toUtf8(tr("New holder"));
        double known = 0;
        for (const Shareholder& each : capital_) {
            known += each.share;
        }
        holder.share = known < 1 ? 1 - known : 0.01;
        after.push_back(std::move(holder));
        Q_EMIT changed(after);
        if (table_->rowCount() > 0) {
            table_->setCurrentCell(table_->rowCount() - 1, holder_column);
            table_->setFocus();
            table_->editItem(table_->currentItem());
        }
    });
    connect(remove_, &QPushButton::clicked, this, &CapitalEditor::removeCurrent);
    connect(veto_, &QComboBox::activated, this,
            [this](int index) { Q_EMIT vetoChanged(index == 0 ? std::nullopt : std::optional(index == 2)); });
    retranslate();
    show({}, {});
}

void CapitalEditor::retranslate() {
    table_->setHorizontalHeaderLabels({tr("Holder"), tr("Country"), tr("Share")});
    table_->setAccessibleName(tr("Holders of capital"));
    table_->setToolTip(tr("F2 edits a cell, Delete removes its row. A country may stay unknown."));
    add_->setText(tr("+ Add a holder"));
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Remove the holder"));
    vetoLabel_->setText(tr("Veto, or right to appoint a majority, from outside the EU"));
    const QStringList words{tr("unknown", "whether anyone has a veto"), tr("nobody has one"),
                            tr("somebody has one")};
    for (int i = 0; i < words.size(); ++i) {
        veto_->setItemText(i, words[i]);
    }
    veto_->setAccessibleName(vetoLabel_->text());
    tellSum();
}

void CapitalEditor::show(const std::vector<Shareholder>& capital, std::optional<bool> veto) {
    capital_ = capital;
    filling_ = true;
    table_->setRowCount(static_cast<int>(capital_.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const Shareholder& holder = capital_[static_cast<std::size_t>(row)];
        const QString texts[] = {ui::shown(holder.name, 120), textOf(holder.country),
                                 format::percent(holder.share, 2)};
        for (int column = 0; column < column_count; ++column) {
            QTableWidgetItem* item = table_->item(row, column);
            if (item == nullptr) {
                item = new QTableWidgetItem;
                table_->setItem(row, column, item);
            }
            item->setText(texts[column]);
            item->setTextAlignment((column == share_column ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
        }
    }
    const auto rows = static_cast<int>(std::min(capital_.size(), most_rows_in_sight));
    table_->setFixedHeight(row_height * rows + table_->horizontalHeader()->sizeHint().height() + 4);
    table_->setVisible(!capital_.empty());
    remove_->setVisible(!capital_.empty());
    remove_->setEnabled(table_->currentRow() >= 0);
    veto_->setCurrentIndex(!veto ? 0 : *veto ? 2 : 1);
    filling_ = false;
    reason_->hide();
    tellSum();
}

QString CapitalEditor::reason() const {
    return reason_->isHidden() ? QString() : reason_->text();
}

void CapitalEditor::tellSum() {
    double known = 0;
    for (const Shareholder& holder : capital_) {
        known += holder.share;
    }
    sum_->setText(capital_.empty() ? tr("Nobody is known to hold any of it.")
                  : known > 1 + 1e-9
                      ? tr("Together %1: more than there is. Correct a share.").arg(format::percent(known, 1))
                      : tr("Together %1; the rest is unknown.").arg(format::percent(known, 1)));
    sum_->setProperty("tone", known > 1 + 1e-9 ? "error" : "secondary");
}

void CapitalEditor::commit(int row, int column) {
    if (filling_ || row < 0 || static_cast<std::size_t>(row) >= capital_.size()) {
        return;
    }
    auto after = capital_;
    Shareholder& holder = after[static_cast<std::size_t>(row)];
    const QString text = table_->item(row, column)->text().trimmed();
    std::optional<Error> refused;
    if (column == holder_column) {
        holder.name = toUtf8(text);
    } else if (column == country_column) {
        const auto country = countryOf(text, holder.name);
        country ? static_cast<void>(holder.country = *country) : static_cast<void>(refused = country.error());
    } else {
        const auto share = shareOf(text, "share", holder.name, true);
        if (!share) {
            refused = share.error();
        } else if (*share) {
            holder.share = **share;
        } else {
            refused = Error{ErrorCode::missing_key, holder.name, {"share"}, {}};
        }
    }
    reason_->setVisible(refused.has_value());
    if (refused) {
        reason_->setText(describeBare(*refused));
        return;
    }
    if (!(after == capital_)) {
        Q_EMIT changed(after);
    }
}

void CapitalEditor::removeCurrent() {
    const int row = table_->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < capital_.size()) {
        auto after = capital_;
        after.erase(after.begin() + row);
        Q_EMIT changed(after);
    }
}

bool CapitalEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace volteface::ui
