// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/suppliers_editor.h"

#include "ui/inspector/component_picker.h"
#include "ui/inspector/state_name.h"
#include "ui/inspector/values.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/messages.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

QToolButton* small_button(const QString& icon_name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("kind", "flat");
    button->setIcon(themedIcon(icon_name));
    button->setIconSize({14, 14});
    button->setFixedSize(24, 24);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

SupplierRow::SupplierRow(QWidget* parent)
    : QWidget(parent)
    , title_(new StateName(this))
    , up_(small_button(QStringLiteral("go-up"), this))
    , down_(small_button(QStringLiteral("go-down"), this))
    , remove_(small_button(QStringLiteral("list-remove"), this))
    , role_(new QComboBox(this))
    , failover_(new QLineEdit(this))
    , fit_(new QLineEdit(this))
    , reason_(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 6);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(title_, 1);
    head->addWidget(up_);
    head->addWidget(down_);
    head->addWidget(remove_);
    column->addLayout(head);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(6);
    for (QWidget* field :
         {static_cast<QWidget*>(role_), static_cast<QWidget*>(failover_), static_cast<QWidget*>(fit_)}) {
        field->setMinimumHeight(28);
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        fields->addWidget(field, 1);
    }
    role_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    role_->setMinimumContentsLength(6);
    role_->setFocusPolicy(Qt::StrongFocus);
    column->addLayout(fields);
    reason_->setWordWrap(true);
    reason_->setTextFormat(Qt::PlainText);
    reason_->setProperty("tone", "error");
    reason_->setFont(fontOf(FontRole::caption));
    reason_->hide();
    column->addWidget(reason_);

    connect(title_, &QAbstractButton::clicked, this, &SupplierRow::chosen);
    connect(up_, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(remove_, &QToolButton::clicked, this, &SupplierRow::removed);
    connect(role_, &QComboBox::activated, this, [this] { commit(); });
    connect(failover_, &QLineEdit::editingFinished, this, &SupplierRow::commit);
    connect(fit_, &QLineEdit::editingFinished, this, &SupplierRow::commit);
}

void SupplierRow::name() {
    const QString who = title_->text();
    const auto tell = [&who](QWidget* widget, const QString& what) {
        widget->setToolTip(what);
        widget->setAccessibleName(QStringLiteral("%1: %2").arg(who, what));
    };
    tell(up_, tr("Move up"));
    tell(down_, tr("Move down"));
    tell(remove_, tr("Remove this supplier"));
    tell(role_, tr("Role"));
    tell(failover_, tr("Failover: how long until a standby takes over"));
    tell(fit_, tr("Fit: how well it serves this need, from 0 to 1"));
    failover_->setPlaceholderText(tr("failover"));
    fit_->setPlaceholderText(tr("fit: ?"));
}

void SupplierRow::show(const Stack& stack, const Supplier& supplier, const simulation::Outcome* outcome,
                       Minute at) {
    const bool same = supplier == supplier_;
    supplier_ = supplier;
    title_->setText(nameIn(stack, supplier.component));
    const auto* state = outcome != nullptr ? simulation::find(*outcome, supplier.component) : nullptr;
    title_->setState(state != nullptr && at < outcome->horizon
                         ? std::optional(simulation::stretch_at(*state, at).state)
                         : std::nullopt);
    name();
    role_->clear();
    for (const Word<Role>& word : words<Role>()) {
        role_->addItem(nameOf(word.value), toQString(word.text));
    }
    role_->setCurrentIndex(role_->findData(toQString(to_word(supplier.role))));
    failover_->setEnabled(supplier.role == Role::standby);
    if (same && !reason_->isHidden()) {
        return;
    }
    reason_->hide();
    failover_->setText(supplier.role == Role::standby ? textOf(std::optional(supplier.failover)) : QString());
    fit_->setText(textOf(supplier.fit));
}

void SupplierRow::setPlace(bool first, bool last) {
    up_->setEnabled(!first);
    down_->setEnabled(!last);
}

void SupplierRow::commit() {
    Supplier after = supplier_;
    after.role = from_word<Role>(toUtf8(role_->currentData().toString())).value_or(Role::active);
    const auto refuse = [this](const Error& error) {
        reason_->setText(describeBare(error));
        reason_->show();
    };
    if (after.role == Role::active) {
        after.failover = {};
    } else {
        const auto failover = durationOf(failover_->text(), supplier_.component.str());
        if (!failover) {
            refuse(failover.error());
            return;
        }
        after.failover = failover->value_or(Duration{});
    }
    const auto fit = shareOf(fit_->text(), "fit", supplier_.component.str());
    if (!fit) {
        refuse(fit.error());
        return;
    }
    after.fit = *fit;
    reason_->hide();
    if (!(after == supplier_)) {
        Q_EMIT changed(after);
    }
}

SuppliersEditor::SuppliersEditor(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this))
    , picker_(new ComponentPicker(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(2);
    column_->addWidget(picker_);
    connect(picker_, &ComponentPicker::picked, this, &SuppliersEditor::added);
}

std::vector<Supplier> SuppliersEditor::suppliers() const {
    std::vector<Supplier> list;
    for (const SupplierRow* row : rows_) {
        list.push_back(row->supplier());
    }
    return list;
}

void SuppliersEditor::show(const Stack& stack, const Requirement& requirement,
                           const simulation::Outcome* outcome, Minute at) {
    while (rows_.size() > requirement.suppliers.size()) {
        rows_.back()->deleteLater();
        rows_.pop_back();
    }
    while (rows_.size() < requirement.suppliers.size()) {
        auto* row = new SupplierRow(this);
        column_->insertWidget(static_cast<int>(rows_.size()), row);
        const std::size_t place = rows_.size();
        rows_.push_back(row);
        connect(row, &SupplierRow::changed, this, [this, place](const Supplier& supplier) {
            auto list = suppliers();
            list[place] = supplier;
            Q_EMIT changed(list);
        });
        connect(row, &SupplierRow::moved, this, [this, place](int by) {
            auto list = suppliers();
            const auto other = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place) + by);
            if (other < list.size()) {
                std::swap(list[place], list[other]);
                Q_EMIT changed(list);
            }
        });
        connect(row, &SupplierRow::removed, this, [this, place] {
            auto list = suppliers();
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(place));
            Q_EMIT changed(list);
        });
        connect(row, &SupplierRow::chosen, this,
                [this, place] { Q_EMIT chosen(rows_[place]->supplier().component); });
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i]->show(stack, requirement.suppliers[i], outcome, at);
        rows_[i]->setPlace(i == 0, i + 1 == rows_.size());
    }
    picker_->setPrompt(tr("Add a supplier…"));
    picker_->offer(stack, [&requirement](const Component& component) {
        return component.id != requirement.consumer &&
               std::none_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                            [&](const Supplier& supplier) { return supplier.component == component.id; });
    });
}

} // namespace volteface::ui
