// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/inferred_dialog.h"

#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/dialog_parts.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int isRequirementRole = Qt::UserRole + 1;
constexpr int confidence_column = 2;
constexpr int supplier_column = 4;

QString evidence(std::optional<Confidence> confidence, std::optional<Date> asOf) {
    QString text = confidence ? nameOf(*confidence) : unknownWord();
    if (asOf) {
        text += QStringLiteral(", ") + format::dateShort(*asOf);
    }
    return text;
}

QString suppliersOf(const Stack& stack, const Requirement& requirement) {
    QStringList names;
    for (const Supplier& supplier : requirement.suppliers) {
        names << nameIn(stack, supplier.component);
    }
    return names.join(QStringLiteral(", "));
}

QString consumersOf(const Stack& stack, const ComponentId& id) {
    QStringList names;
    for (const Requirement& requirement : stack.requirements) {
        const bool needs = std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                                       [&](const Supplier& supplier) { return supplier.component == id; });
        const QString name = needs ? nameIn(stack, requirement.consumer) : QString();
        if (needs && !names.contains(name)) {
            names << name;
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

InferredDialog::InferredDialog(Session* session, QWidget* parent)
    : QDialog(parent)
    , session_(session) {
    setWindowTitle(tr("What was inferred"));
    resize(1040, 600);
    QBoxLayout* column = dialogColumn(*this, tr("What was inferred, and nobody has confirmed"));
    summary_ = dialogLine(*this, *column);
    table_ =
        dialogTable(*this, {tr("Record"), tr("Layer or phase"), tr("Confidence"), tr("For"), tr("Rests on")},
                    tr("What was inferred"));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    confirm_ = new QPushButton(tr("Confirm"), this);
    reject_ = new QPushButton(tr("Reject"), this);
    show_ = new QPushButton(tr("Show in the map"), this);
    confirmAll_ = new QPushButton(tr("Confirm all"), this);
    rejectAll_ = new QPushButton(tr("Reject all"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("kind", "primary");
    for (QPushButton* button : {confirm_, reject_, show_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    for (QPushButton* button : {confirmAll_, rejectAll_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(close);
    column->addLayout(row);
    connect(confirm_, &QPushButton::clicked, this, &InferredDialog::confirmSelected);
    connect(reject_, &QPushButton::clicked, this, &InferredDialog::rejectSelected);
    connect(confirmAll_, &QPushButton::clicked, this, [this] {
        table_->selectAll();
        confirmSelected();
    });
    connect(rejectAll_, &QPushButton::clicked, this, [this] {
        table_->selectAll();
        rejectSelected();
    });
    connect(show_, &QPushButton::clicked, this, [this] {
        const edit::Inferred chosen = selected();
        if (!chosen.components.empty()) {
            session_->select({chosen.components, {}});
            Q_EMIT session_->revealRequested({SubjectRef::Kind::component, chosen.components.back().str()},
                                             {});
        } else if (!chosen.requirements.empty()) {
            const Requirement* requirement = volteface::find(*session_->stack(), chosen.requirements.back());
            session_->select({{requirement->consumer}, requirement->id});
            Q_EMIT session_->revealRequested({SubjectRef::Kind::requirement, requirement->id.str()}, {});
        }
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(table_, &QTreeWidget::itemSelectionChanged, this, &InferredDialog::refreshButtons);
    connect(session_, &Session::stackChanged, this, &InferredDialog::refresh);
    refresh();
    table_->setFocus();
}

void InferredDialog::refresh() {
    const auto stack = session_->stack();
    const edit::Inferred inferred = edit::inferred_of(*stack);
    const int at = table_->currentItem() != nullptr && table_->currentItem()->parent() != nullptr
                       ? table_->currentItem()->parent()->indexOfChild(table_->currentItem())
                       : 0;
    table_->clear();
    const auto group = [this](const QString& title) {
        auto* item = new QTreeWidgetItem(table_, {title});
        item->setFlags(Qt::ItemIsEnabled);
        item->setFirstColumnSpanned(true);
        QFont font = item->font(0);
        font.setWeight(QFont::DemiBold);
        item->setFont(0, font);
        return item;
    };
    const auto add = [](QTreeWidgetItem* parent, const QStringList& texts, const std::string& id,
                        bool isRequirement) {
        auto* item = new QTreeWidgetItem(parent, texts);
        item->setData(0, idRole, toQString(id));
        item->setData(0, isRequirementRole, isRequirement);
        for (int column = 0; column < texts.size(); ++column) {
            item->setToolTip(column, texts[column]);
        }
    };
    if (!inferred.components.empty()) {
        QTreeWidgetItem* parent = group(tr("Components"));
        for (const Layer layer : layersFromTheTop()) {
            for (const ComponentId& id : inferred.components) {
                const Component& component = *volteface::find(*stack, id);
                if (component.layer == layer) {
                    add(parent,
                        {shown(component.name, 120), nameOf(component.layer),
                         evidence(component.confidence, component.as_of), consumersOf(*stack, id), QString()},
                        id.str(), false);
                }
            }
        }
    }
    if (!inferred.requirements.empty()) {
        QTreeWidgetItem* parent = group(tr("Requirements"));
        for (const RequirementId& id : inferred.requirements) {
            const Requirement& requirement = *volteface::find(*stack, id);
            add(parent,
                {shown(requirement.label.empty() ? requirement.capability : requirement.label, 120),
                 nameOf(requirement.phase), evidence(requirement.confidence, requirement.as_of),
                 nameIn(*stack, requirement.consumer), suppliersOf(*stack, requirement)},
                id.str(), true);
        }
    }
    table_->expandAll();
    table_->setColumnHidden(supplier_column,
                            inferred.requirements.empty()); // a component has none of its own
    fitColumns(*table_, 180);
    table_->resizeColumnToContents(confidence_column);
    table_->setColumnWidth(confidence_column, table_->columnWidth(confidence_column) + 16);
    summary_->setText(
        inferred.empty()
            ? tr("Everything in this stack was said or confirmed by a person.")
            : tr("%n component(s)", nullptr, static_cast<int>(inferred.components.size())) +
                  QStringLiteral(" · ") +
                  tr("%n requirement(s)", nullptr, static_cast<int>(inferred.requirements.size())));
    if (QTreeWidgetItem* first = table_->topLevelItem(0)) {
        table_->setCurrentItem(first->child(std::min(at, first->childCount() - 1)));
    }
    refreshButtons();
}

void InferredDialog::refreshButtons() {
    const bool any = !selected().empty();
    for (QPushButton* button : {confirm_, reject_, show_}) {
        button->setEnabled(any);
    }
    for (QPushButton* button : {confirmAll_, rejectAll_}) {
        button->setEnabled(table_->topLevelItemCount() > 0);
    }
}

edit::Inferred InferredDialog::selected() const {
    edit::Inferred chosen;
    for (const QTreeWidgetItem* item : table_->selectedItems()) {
        const std::string id = toUtf8(item->data(0, idRole).toString());
        if (id.empty()) {
            continue;
        }
        if (item->data(0, isRequirementRole).toBool()) {
            chosen.requirements.emplace_back(id);
        } else {
            chosen.components.emplace_back(id);
        }
    }
    return chosen;
}

void InferredDialog::select(const edit::Inferred& records) {
    table_->clearSelection();
    for (int g = 0; g < table_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = table_->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const std::string id = toUtf8(group->child(i)->data(0, idRole).toString());
            const auto& components = records.components;
            const auto& requirements = records.requirements;
            const bool wanted =
                group->child(i)->data(0, isRequirementRole).toBool()
                    ? std::find(requirements.begin(), requirements.end(), RequirementId(id)) !=
                          requirements.end()
                    : std::find(components.begin(), components.end(), ComponentId(id)) != components.end();
            group->child(i)->setSelected(wanted);
        }
    }
}

void InferredDialog::confirmSelected() {
    const edit::Inferred chosen = selected();
    session_->apply(edit::confirm_inferred(*session_->stack(), chosen.components, chosen.requirements));
}

void InferredDialog::rejectSelected() {
    const edit::Inferred chosen = selected();
    session_->apply(edit::reject_inferred(*session_->stack(), chosen.components, chosen.requirements));
}

} // namespace volteface::ui
