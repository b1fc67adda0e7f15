// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/completion_dialog.h"

#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/completion_choice.h"
#include "ui/catalogue/dialog_parts.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/names.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <map>

namespace volteface::ui {

namespace {

constexpr int patience = 300; // ms until it shows that it is at work
constexpr int idRole = Qt::UserRole;

QString nameOfAny(const Stack& stack, const catalogue::Additions& additions, const ComponentId& id) {
    const auto found = std::find_if(additions.components.begin(), additions.components.end(),
                                    [&](const Component& component) { return component.id == id; });
    return found != additions.components.end() ? shown(found->name, 80) : nameIn(stack, id);
}

} // namespace

CompletionDialog::CompletionDialog(std::shared_ptr<const Stack> stack,
                                   std::shared_ptr<const catalogue::Catalogue> catalogue,
                                   std::vector<ComponentId> components, QWidget* parent)
    : QDialog(parent)
    , stack_(std::move(stack))
    , catalogue_(std::move(catalogue))
    , components_(std::move(components)) {
    setWindowTitle(tr("Complete upstream"));
    resize(880, 600);
    QBoxLayout* column =
        dialogColumn(*this, components_.empty() ? tr("Bring in what the stack rests on")
                            : components_.size() == 1
                                ? tr("Bring in what “%1” rests on").arg(nameIn(*stack_, components_.front()))
                                : tr("Bring in what %n component(s) rest on", nullptr,
                                     static_cast<int>(components_.size())));
    summary_ = dialogLine(*this, *column);
    layers_ = dialogLine(*this, *column);
    progress_ = new QProgressBar(this);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->hide();
    column->addWidget(progress_);
    table_ =
        dialogTable(*this, {tr("Component"), tr("Organisation"), tr("Control"), tr("Confidence"), tr("For")},
                    tr("What would be brought in"));
    column->addWidget(table_, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    all_ = new QPushButton(tr("All"), this);
    none_ = new QPushButton(tr("None"), this);
    choices->addWidget(all_);
    choices->addWidget(none_);
    choices->addStretch(1);
    column->addLayout(choices);
    accept_ = dialogButtons(
                  *this, *column,
                  tr("Comes in as inferred, to be confirmed or rejected. One step, which Undo takes back."),
                  tr("Bring in"))
                  .accept;
    connect(all_, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none_, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(table_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int) {
        const std::string id = toUtf8(item->data(0, idRole).toString());
        if (!filling_ && !id.empty()) {
            setLeftOut(ComponentId(id), item->checkState(0) == Qt::Unchecked);
        }
    });
    start();
}

void CompletionDialog::start() {
    summary_->setText(tr("Looking through the catalogue…"));
    layers_->hide();
    accept_->setEnabled(false);
    all_->setEnabled(false);
    none_->setEnabled(false);
    QTimer::singleShot(patience, this, [this] { progress_->setVisible(!ready_); });
    job_.start([this, stack = stack_, catalogue = catalogue_, components = components_,
                language = currentLanguage()](const std::stop_token&) -> LatestJob::Delivery {
        auto additions = std::make_shared<catalogue::Additions>(
            catalogue::complete_upstream(*stack, *catalogue, components, language));
        return [this, additions] {
            offered_ = std::move(*additions);
            ready_ = true;
            progress_->hide();
            fill();
        };
    });
}

void CompletionDialog::fill() {
    filling_ = true;
    std::map<ComponentId, QStringList> consumers;
    for (const Requirement& requirement : offered_.requirements) {
        const QString consumer = nameOfAny(*stack_, offered_, requirement.consumer);
        for (const Supplier& supplier : requirement.suppliers) {
            QStringList& names = consumers[supplier.component];
            if (!names.contains(consumer)) {
                names << consumer;
            }
        }
    }
    const Stack whole = catalogue::with(*stack_, offered_);
    for (const Layer layer : layersFromTheTop()) {
        QTreeWidgetItem* group = nullptr;
        for (const Component& component : offered_.components) {
            if (component.layer != layer) {
                continue;
            }
            if (group == nullptr) {
                group = new QTreeWidgetItem(table_, {pluralOf(layer)});
                group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
                group->setFirstColumnSpanned(true);
                QFont font = group->font(0);
                font.setWeight(QFont::DemiBold);
                group->setFont(0, font);
            }
            const auto control = control_jurisdiction(whole, component);
            auto* item = new QTreeWidgetItem(
                group, {shown(component.name, 120),
                        component.organisation ? nameIn(whole, *component.organisation) : unknownWord(),
                        control ? toQString(control->str()) : unknownWord(),
                        component.confidence ? nameOf(*component.confidence) : unknownWord(),
                        consumers[component.id].join(QStringLiteral(", "))});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setCheckState(0, Qt::Checked);
            item->setData(0, idRole, toQString(component.id.str()));
            item->setToolTip(4, item->text(4));
            item->setToolTip(0, item->text(0));
        }
    }
    table_->expandAll();
    fitColumns(*table_, 260);
    filling_ = false;
    all_->setEnabled(!offered_.components.empty());
    none_->setEnabled(!offered_.components.empty());
    choose();
    table_->setFocus();
    if (table_->topLevelItemCount() > 0) {
        table_->setCurrentItem(table_->topLevelItem(0)->child(0));
    }
}

void CompletionDialog::setLeftOut(const ComponentId& component, bool out) {
    if (out ? out_.insert(component).second : out_.erase(component) > 0) {
        choose();
    }
}

void CompletionDialog::setAll(bool in) {
    out_.clear();
    if (!in) {
        for (const Component& component : offered_.components) {
            out_.insert(component.id);
        }
    }
    choose();
}

void CompletionDialog::choose() {
    chosen_ = without(offered_, out_);
    std::set<ComponentId> in;
    for (const Component& component : chosen_.components) {
        in.insert(component.id);
    }
    filling_ = true;
    for (int g = 0; g < table_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = table_->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const ComponentId id(toUtf8(item->data(0, idRole).toString()));
            item->setCheckState(0, out_.contains(id) ? Qt::Unchecked : Qt::Checked);
            // Nothing that comes in needs it any more: it stays out by itself, and comes back by itself.
            const bool idle = !in.contains(id);
            for (int column = 0; column < table_->columnCount(); ++column) {
                QFont font = item->font(column);
                font.setStrikeOut(idle);
                item->setFont(column, font);
                item->setForeground(column, idle ? theme().disabled : theme().text);
            }
        }
    }
    filling_ = false;
    summary_->setText(summary());
    QStringList layers;
    for (const Layer layer : layersFromTheTop()) {
        const auto count =
            std::count_if(chosen_.components.begin(), chosen_.components.end(),
                          [&](const Component& component) { return component.layer == layer; });
        if (count > 0) {
            layers << tr("%1 %2", "layer, how many").arg(pluralOf(layer)).arg(count);
        }
    }
    layers_->setText(layers.join(QStringLiteral(" · ")));
    layers_->setVisible(!layers.isEmpty());
    accept_->setEnabled(!chosen_.empty());
}

QString CompletionDialog::summary() const {
    if (offered_.empty()) {
        return tr("The catalogue knows nothing that is not there already.");
    }
    return QStringList{tr("%n component(s)", nullptr, static_cast<int>(chosen_.components.size())),
                       tr("%n requirement(s)", nullptr, static_cast<int>(chosen_.requirements.size())),
                       tr("%n organisation(s)", nullptr, static_cast<int>(chosen_.organisations.size()))}
        .join(QStringLiteral(" · "));
}

} // namespace volteface::ui
