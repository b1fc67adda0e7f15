// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stack_dialog.h"

#include "core/edit/edits.h"
#include "core/model/age.h"
#include "ui/inspector/values.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace volteface::ui {

StackDialog::StackDialog(std::shared_ptr<const Stack> stack, std::optional<Date> today, QWidget* parent)
    : QDialog(parent)
    , stack_(std::move(stack))
    , today_(today)
    , name_(new QLineEdit(this))
    , dayZero_(new QLineEdit(this))
    , staleAfter_(new QSpinBox(this))
    , effect_(new QLabel(this))
    , refusal_(new QLabel(this)) {
    setWindowTitle(tr("Settings of the stack"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(14);
    auto* title = new QLabel(tr("Settings of the stack"), this);
    title->setFont(fontOf(FontRole::sectionTitle));
    column->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [text, field] : {std::pair<QString, QWidget*>{tr("&Name"), name_},
                                      {tr("Date of &day 0"), dayZero_},
                                      {tr("Facts are &stale after"), staleAfter_}}) {
        auto* label = new QLabel(text, this);
        label->setProperty("tone", "secondary");
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        ++row;
    }
    column->addLayout(grid);
    name_->setText(toQString(stack_->name));
    dayZero_->setText(textOf(stack_->day_zero));
    dayZero_->setPlaceholderText(QStringLiteral("2027-01-04"));
    staleAfter_->setRange(0, 36'500);
    staleAfter_->setSpecialValueText(tr("never"));
    staleAfter_->setSuffix(tr(" days"));
    staleAfter_->setSingleStep(30);
    staleAfter_->setGroupSeparatorShown(true);
    staleAfter_->setValue(static_cast<int>(stack_->stale_after.minutes / minutes_per_day));
    staleAfter_->setToolTip(
        tr("What was last checked longer ago fades on the map and stands among the findings. 0: never"));
    effect_->setFont(fontOf(FontRole::small));
    effect_->setProperty("tone", "secondary");
    effect_->setWordWrap(true);
    refusal_->setProperty("tone", "error");
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(effect_);
    column->addWidget(refusal_);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* ok = new QPushButton(tr("OK"), this);
    ok->setProperty("kind", "primary");
    ok->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    column->addLayout(buttons);
    setMinimumWidth(480);
    connect(ok, &QPushButton::clicked, this, &StackDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(staleAfter_, &QSpinBox::valueChanged, this, &StackDialog::refreshEffect);
    refreshEffect();
}

void StackDialog::refreshEffect() {
    effect_->setVisible(today_.has_value());
    if (!today_) {
        return;
    }
    Stack tried = *stack_;
    tried.stale_after = Duration::days(staleAfter_->value());
    const Ages ages = ages_of(tried, *today_);
    const auto number = [](std::size_t n) { return format::count(static_cast<std::int64_t>(n)); };
    effect_->setText(tr("Stale then: %1 of %2 records with a date. Without one: %3.")
                         .arg(number(ages.stale), number(ages.stale + ages.fresh), number(ages.undated)));
}

Result<edit::Change> StackDialog::change() const {
    edit::Header after = edit::header_of(*stack_);
    after.name = toUtf8(name_->text().trimmed());
    const auto date = dateOf(dayZero_->text(), after.name);
    if (!date) {
        return tl::unexpected(date.error());
    }
    if (*date && !(*date)->is_whole()) {
        return fail(ErrorCode::malformed_date, after.name, {toUtf8(dayZero_->text())});
    }
    after.day_zero = *date;
    // A period that is no whole number of days stays as it is until it is touched.
    if (staleAfter_->value() != static_cast<int>(stack_->stale_after.minutes / minutes_per_day)) {
        after.stale_after = Duration::days(staleAfter_->value());
    }
    return edit::change_header(*stack_, std::move(after));
}

void StackDialog::accept() {
    const auto made = change();
    if (!made && made.error().code != ErrorCode::nothing_to_change) {
        refusal_->setText(describeBare(made.error()));
        refusal_->show();
        dayZero_->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace volteface::ui
