// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/choice_dialog.h"

#include "ui/compare/comparer.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace volteface::ui {

ChoiceDialog::ChoiceDialog(const std::vector<Scenario>& scenarios, const std::set<ScenarioId>& hidden,
                           QWidget* parent)
    : QDialog(parent)
    , list_(new QListWidget(this)) {
    setWindowTitle(tr("Scenarios to compare"));
    resize(440, 520);
    for (const Scenario& scenario : scenarios) {
        auto* item = new QListWidgetItem(nameOf(scenario), list_);
        item->setData(Qt::UserRole, toQString(scenario.id.str()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(hidden.contains(scenario.id) ? Qt::Unchecked : Qt::Checked);
    }
    list_->setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(fontOf(FontRole::sectionTitle));
    column->addWidget(title);
    column->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    auto* all = new QPushButton(tr("All"), this);
    auto* none = new QPushButton(tr("None", "no scenario"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* take = new QPushButton(tr("Compare these"), this);
    take->setDefault(true);
    take->setProperty("kind", "primary");
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(take);
    column->addLayout(row);
    const auto check = [this](Qt::CheckState state) {
        for (int i = 0; i < list_->count(); ++i) {
            list_->item(i)->setCheckState(state);
        }
    };
    connect(all, &QPushButton::clicked, this, [check] { check(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [check] { check(Qt::Unchecked); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
}

std::set<ScenarioId> ChoiceDialog::hidden() const {
    std::set<ScenarioId> result;
    for (int i = 0; i < list_->count(); ++i) {
        if (list_->item(i)->checkState() == Qt::Unchecked) {
            result.insert(ScenarioId(toUtf8(list_->item(i)->data(Qt::UserRole).toString())));
        }
    }
    return result;
}

} // namespace volteface::ui
