// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rule_dialog.h"

#include "core/base/country.h"
#include "ui/support/convert.h"
#include "ui/support/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace volteface::ui {

namespace {

constexpr DataClass classes[] = {DataClass::public_data, DataClass::internal,  DataClass::confidential,
                                 DataClass::personal,    DataClass::regulated, DataClass::secret};

QStringList codes_in(const QString& text) {
    return text.toUpper().split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
}

bool is_code(const QString& code) {
    const std::string word = toUtf8(code);
    return is_country_group(word) || Country::parse(word).has_value();
}

} // namespace

QString wordsOf(const JurisdictionRule& rule) {
    QStringList codes;
    for (const std::string& code : rule.accepted) {
        codes << toQString(code);
    }
    QStringList parts{codes.isEmpty() ? RuleDialog::tr("none") : codes.join(QStringLiteral(", "))};
    if (rule.criticality) {
        parts << (*rule.criticality == 1 ? RuleDialog::tr("criticality 1")
                                         : RuleDialog::tr("criticality 1–%1").arg(*rule.criticality));
    }
    if (rule.data_class) {
        parts << RuleDialog::tr("from %1 on").arg(nameOf(*rule.data_class));
    }
    if (!rule.criticality && !rule.data_class) {
        parts << RuleDialog::tr("all services");
    }
    return parts.join(QStringLiteral(" · "));
}

RuleDialog::RuleDialog(QWidget* parent)
    : QDialog(parent)
    , accepted_(new QLineEdit(QStringLiteral("EU"), this))
    , criticality_(new QComboBox(this))
    , data_(new QComboBox(this))
    , problem_(new QLabel(this)) {
    setWindowTitle(tr("Accepted jurisdictions"));
    setMinimumWidth(420);
    criticality_->addItem(tr("all services"));
    for (int i = 1; i <= 4; ++i) {
        criticality_->addItem(i == 1 ? tr("criticality 1") : tr("criticality 1–%1").arg(i));
    }
    data_->addItem(tr("all data"));
    for (const DataClass each : classes) {
        data_->addItem(tr("from %1 on").arg(nameOf(each)));
    }
    problem_->setProperty("tone", "error");
    problem_->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setSpacing(10);
    form->addRow(tr("Accepted"), accepted_);
    form->addRow(tr("For"), criticality_);
    form->addRow(tr("With"), data_);
    form->addRow(problem_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    ok_->setProperty("kind", "primary");
    ok_->setText(tr("Add"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    accepted_->setToolTip(tr("Codes of countries and the sets EU, EEA and NATO: EU, CH"));
    connect(accepted_, &QLineEdit::textChanged, this, &RuleDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void RuleDialog::check() {
    QStringList wrong;
    const QStringList codes = codes_in(accepted_->text());
    for (const QString& code : codes) {
        if (!is_code(code)) {
            wrong << code;
        }
    }
    problem_->setText(wrong.isEmpty()
                          ? codes.isEmpty() ? tr("Without a code nothing is accepted.") : QString()
                          : tr("No country and no set: %1").arg(wrong.join(QStringLiteral(", "))));
    problem_->setVisible(!problem_->text().isEmpty());
    ok_->setEnabled(wrong.isEmpty());
}

JurisdictionRule RuleDialog::rule() const {
    JurisdictionRule rule;
    for (const QString& code : codes_in(accepted_->text())) {
        rule.accepted.push_back(toUtf8(code));
    }
    if (criticality_->currentIndex() > 0) {
        rule.criticality = criticality_->currentIndex();
    }
    if (data_->currentIndex() > 0) {
        rule.data_class = classes[data_->currentIndex() - 1];
    }
    return rule;
}

} // namespace volteface::ui
