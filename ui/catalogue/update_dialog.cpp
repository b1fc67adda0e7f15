// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/update_dialog.h"

#include "ui/catalogue/dialog_parts.h"
#include "ui/catalogue/update_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int choiceRole = Qt::UserRole;

/// Taking it replaces nothing that the stack says.
bool onlyAdds(const catalogue::FieldDifference& difference) {
    const auto& theirs = difference.catalogue;
    const bool keepsAll =
        std::all_of(difference.stack.begin(), difference.stack.end(), [&](const std::string& value) {
            return std::find(theirs.begin(), theirs.end(), value) != theirs.end();
        });
    return keepsAll || difference.field.ends_with("/suppliers");
}

} // namespace

UpdateDialog::UpdateDialog(std::shared_ptr<const Stack> stack,
                           std::shared_ptr<const catalogue::Catalogue> catalogue, QWidget* parent)
    : QDialog(parent)
    , stack_(std::move(stack))
    , catalogue_(std::move(catalogue)) {
    setWindowTitle(tr("Update from the catalogue"));
    resize(940, 620);
    QBoxLayout* column = dialogColumn(*this, tr("What the catalogue has learnt"));
    summary_ = dialogLine(*this, *column);
    same_ = dialogLine(*this, *column);
    table_ = dialogTable(*this, {tr("Component and field"), tr("In your stack"), tr("In the catalogue")},
                         tr("What the catalogue has learnt"));
    column->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* all = new QPushButton(tr("Take all"), this);
    auto* none = new QPushButton(tr("Leave all"), this);
    which_ = new QCheckBox(tr("Also where the catalogue is not newer"), this);
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(which_);
    column->addLayout(row);
    accept_ =
        dialogButtons(*this, *column,
                      tr("What you leave stays as it is, and counts as checked on the catalogue’s date: it "
                         "is not asked for again before the catalogue learns more. One step, which Undo "
                         "takes back."),
                      tr("Update"))
            .accept;
    connect(all, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { takeAll(false); });
    connect(which_, &QCheckBox::toggled, this,
            [this](bool on) { look(on ? catalogue::Which::all : catalogue::Which::newer); });
    connect(table_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int) {
        const QVariant choice = item->data(0, choiceRole);
        if (!filling_ && choice.isValid()) {
            choices_[static_cast<std::size_t>(choice.toInt())].taken = item->checkState(0) == Qt::Checked;
            refresh();
        }
    });
    look(catalogue::Which::newer);
    table_->setFocus();
}

void UpdateDialog::setWhich(catalogue::Which which) {
    which_->setChecked(which == catalogue::Which::all);
}

void UpdateDialog::look(catalogue::Which which) {
    updates_ = catalogue::updates_of(*stack_, *catalogue_, which);
    choices_.clear();
    for (std::size_t i = 0; i < updates_.size(); ++i) {
        for (std::size_t j = 0; j < updates_[i].differences.size(); ++j) {
            choices_.push_back({i, j, onlyAdds(updates_[i].differences[j])});
        }
    }
    fill();
}

void UpdateDialog::fill() {
    filling_ = true;
    table_->clear();
    QTreeWidgetItem* parent = nullptr;
    std::size_t before = updates_.size();
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const Choice& choice = choices_[i];
        const catalogue::Update& update = updates_[choice.update];
        if (choice.update != before) {
            before = choice.update;
            parent = new QTreeWidgetItem(
                table_, {nameIn(*stack_, update.component),
                         update.checked ? tr("checked %1").arg(format::dateShort(*update.checked))
                                        : tr("never checked"),
                         update.as_of ? tr("as of %1").arg(format::dateShort(*update.as_of)) : QString()});
            parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            QFont font = parent->font(0);
            font.setWeight(QFont::DemiBold);
            parent->setFont(0, font);
        }
        const catalogue::FieldDifference& difference = update.differences[choice.difference];
        auto* item = new QTreeWidgetItem(
            parent, {fieldName(*stack_, *catalogue_, update, difference.field),
                     fieldValue(*stack_, *catalogue_, difference.field, difference.stack),
                     fieldValue(*stack_, *catalogue_, difference.field, difference.catalogue)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        item->setCheckState(0, choice.taken ? Qt::Checked : Qt::Unchecked);
        item->setData(0, choiceRole, static_cast<int>(i));
        for (int column = 0; column < 3; ++column) {
            item->setToolTip(column, item->text(column));
        }
    }
    table_->expandAll();
    fitColumns(*table_, 320);
    if (QTreeWidgetItem* first = table_->topLevelItem(0)) {
        table_->setCurrentItem(first->child(0));
    }
    filling_ = false;
    refresh();
}

void UpdateDialog::refresh() {
    const auto same = std::count_if(updates_.begin(), updates_.end(), [](const catalogue::Update& update) {
        return update.differences.empty();
    });
    const auto taken =
        std::count_if(choices_.begin(), choices_.end(), [](const Choice& choice) { return choice.taken; });
    const int components = static_cast<int>(updates_.size()) - static_cast<int>(same);
    summary_->setText(choices_.empty()
                          ? tr("The catalogue says nothing else than your stack.")
                          : tr("%n component(s) differ", nullptr, components) + QStringLiteral(" · ") +
                                tr("%n field(s) to be taken", nullptr, static_cast<int>(taken)));
    same_->setText(tr("%n component(s) are just as the catalogue has them; their date moves.", nullptr,
                      static_cast<int>(same)));
    same_->setVisible(same > 0);
    accept_->setEnabled(!updates_.empty());
}

bool UpdateDialog::isTaken(const ComponentId& component, const std::string& field) const {
    return std::any_of(choices_.begin(), choices_.end(), [&](const Choice& choice) {
        const catalogue::Update& update = updates_[choice.update];
        return choice.taken && update.component == component &&
               update.differences[choice.difference].field == field;
    });
}

void UpdateDialog::setTaken(const ComponentId& component, const std::string& field, bool taken) {
    for (Choice& choice : choices_) {
        const catalogue::Update& update = updates_[choice.update];
        if (update.component == component && update.differences[choice.difference].field == field) {
            choice.taken = taken;
        }
    }
    fill();
}

void UpdateDialog::takeAll(bool taken) {
    for (Choice& choice : choices_) {
        choice.taken = taken;
    }
    fill();
}

Result<edit::Change> UpdateDialog::change() const {
    Stack after = *stack_;
    std::vector<Component> touched;
    for (std::size_t i = 0; i < updates_.size(); ++i) {
        std::vector<std::string> wanted;
        for (const Choice& choice : choices_) {
            if (choice.update == i && choice.taken) {
                wanted.push_back(updates_[i].differences[choice.difference].field);
            }
        }
        // An organisation that two components share was brought up to date with the first of them.
        const auto now = catalogue::update_of(after, *catalogue_, updates_[i].component);
        std::erase_if(wanted, [&](const std::string& field) {
            return !now || std::none_of(now->differences.begin(), now->differences.end(),
                                        [&](const auto& difference) { return difference.field == field; });
        });
        Result<Stack> taken =
            catalogue::take(after, *catalogue_, updates_[i].component, wanted, currentLanguage());
        if (!taken) {
            return tl::unexpected<Error>(taken.error());
        }
        after = *std::move(taken);
        touched.push_back(*volteface::find(*stack_, updates_[i].component));
    }
    edit::Change change =
        edit::difference(*stack_, after, edit::Verb::update_from_catalogue, namesOf(touched));
    if (change.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    return change;
}

} // namespace volteface::ui
