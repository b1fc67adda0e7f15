// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/requirement_page.h"

#include "core/cost/accrual.h"
#include "core/cost/drivers.h"
#include "core/edit/edits.h"
#include "core/edit/inferred.h"
#include "ui/inspector/coupling_editor.h"
#include "ui/inspector/page_parts.h"
#include "ui/inspector/provenance_banner.h"
#include "ui/inspector/provenance_properties.h"
#include "ui/inspector/sources_editor.h"
#include "ui/inspector/state_name.h"
#include "ui/inspector/suppliers_editor.h"
#include "ui/inspector/values.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace volteface::ui {

namespace {

/// What a need like that has that would have to be changed with its supplier.
std::set<std::string> driversOf(const Stack& stack, const Requirement& requirement) {
    std::set<std::string> drivers;
    for (const Supplier& supplier : requirement.suppliers) {
        const Component* const from = volteface::find(stack, supplier.component);
        if (supplier.role != Role::active || from == nullptr) {
            continue;
        }
        for (const auto& one : cost::expected_drivers(requirement, *from, cost::wholly_other(*from))) {
            drivers.insert(std::string(one.driver->id));
        }
    }
    return drivers;
}

} // namespace

RequirementPage::RequirementPage(Session* session, Drafts* drafts, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , drafts_(drafts) {
    build();
    retranslate();
}

void RequirementPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(6);
    title_ = pageTitle(this);
    banner_ = new ProvenanceBanner(this);
    consumer_ = new StateName(this);
    consumer_->setFont(fontOf(FontRole::body));
    form_ = new PropertyForm(this);
    form_->addSection(QT_TRANSLATE_NOOP("Property", "What is needed"));
    for (const char* key : {"label", "capability", "phase", "quorum", "weight", "buffer", "decay"}) {
        form_->addField(findProperty(requirementProperties(), QLatin1String(key))->editor, key);
    }
    form_->addSection(QT_TRANSLATE_NOOP("Property", "What a supplier must offer"));
    for (const char* key : {"data_class", "certifications", "fit_floor", "notes"}) {
        form_->addField(findProperty(requirementProperties(), QLatin1String(key))->editor, key);
    }
    form_->addSection(QT_TRANSLATE_NOOP("Property", "Evidence"));
    for (const char* key : provenanceKeys) {
        form_->addField(findProperty(requirementProperties(), QLatin1String(key))->editor, key);
    }
    suppliersTitle_ = sectionLabel({}, this);
    suppliers_ = new SuppliersEditor(this);
    sourcesTitle_ = sectionLabel({}, this);
    sources_ = new SourcesEditor(this);
    couplingTitle_ = sectionLabel({}, this);
    coupling_ = new CouplingEditor(this);
    remove_ = new QPushButton(this);
    remove_->setProperty("kind", "danger");
    for (QWidget* widget :
         std::array<QWidget*, 10>{title_, consumer_, banner_, suppliersTitle_, suppliers_, form_,
                                  sourcesTitle_, sources_, couplingTitle_, coupling_}) {
        column->addWidget(widget);
    }
    column->addSpacing(12);
    column->addWidget(remove_, 0, Qt::AlignLeft);
    column->addStretch(1);

    connect(consumer_, &QAbstractButton::clicked, this, [this] {
        const auto stack = session_->stack();
        if (const Requirement* requirement = volteface::find(*stack, id_)) {
            session_->select(Selection{{requirement->consumer}, {}});
        }
    });
    connect(form_, &PropertyForm::committed, this, &RequirementPage::commit);
    connect(form_, &PropertyForm::abandoned, this,
            [this](const QString& key) { drafts_->remove(subject() + QLatin1Char('/') + key); });
    connect(banner_, &ProvenanceBanner::confirmed, this,
            [this] { session_->apply(edit::confirm_inferred(*session_->stack(), {}, {id_})); });
    connect(banner_, &ProvenanceBanner::rejected, this,
            [this] { session_->apply(edit::reject_inferred(*session_->stack(), {}, {id_})); });
    connect(sources_, &SourcesEditor::changed, this, [this](const std::vector<Source>& sources) {
        const auto stack = session_->stack();
        if (const Requirement* requirement = volteface::find(*stack, id_)) {
            Requirement after = *requirement;
            after.sources = sources;
            session_->apply(edit::change_requirement(*stack, std::move(after)));
        }
    });
    connect(session_, &Session::todayChanged, this, &RequirementPage::refresh);
    connect(suppliers_, &SuppliersEditor::added, this, [this](const ComponentId& component) {
        Supplier supplier;
        supplier.component = component;
        session_->apply(edit::add_supplier(*session_->stack(), id_, std::move(supplier)));
    });
    connect(suppliers_, &SuppliersEditor::changed, this, [this](const std::vector<Supplier>& suppliers) {
        const auto stack = session_->stack();
        if (const Requirement* requirement = volteface::find(*stack, id_)) {
            Requirement after = *requirement;
            after.suppliers = suppliers;
            session_->apply(edit::change_requirement(*stack, std::move(after)));
        }
    });
    connect(suppliers_, &SuppliersEditor::chosen, this, [this](const ComponentId& component) {
        session_->select(Selection{{component}, {}});
    });
    connect(coupling_, &CouplingEditor::changed, this, [this](const std::map<std::string, double>& coupling) {
        const auto stack = session_->stack();
        if (const Requirement* requirement = volteface::find(*stack, id_)) {
            Requirement after = *requirement;
            after.coupling = coupling;
            session_->apply(edit::change_requirement(*stack, std::move(after)));
        }
    });
    connect(remove_, &QPushButton::clicked, this,
            [this] { session_->apply(edit::remove_requirement(*session_->stack(), id_)); });
    connect(session_, &Session::minuteChanged, this, &RequirementPage::refreshState);
    connect(session_, &Session::outcomeChanged, this, &RequirementPage::refreshState);
}

void RequirementPage::retranslate() {
    nameFields(*form_, requirementProperties());
    suppliersTitle_->setText(tr("Suppliers"));
    couplingTitle_->setText(tr("What ties it to them"));
    coupling_->retranslate();
    banner_->retranslate();
    sourcesTitle_->setText(tr("Sources"));
    sources_->retranslate();
    remove_->setText(tr("Remove this need"));
}

void RequirementPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

QString RequirementPage::subject() const {
    return QStringLiteral("requirement/") + toQString(id_.str());
}

void RequirementPage::show(const RequirementId& requirement) {
    if (requirement != id_) {
        id_ = requirement;
        for (FieldEditor* field : form_->fields()) {
            field->reset();
        }
    }
    refresh();
}

void RequirementPage::refresh() {
    const auto stack = session_->stack();
    const Requirement* requirement = volteface::find(*stack, id_);
    if (requirement == nullptr) {
        return;
    }
    title_->setText(requirement->label.empty() ? nameIn(*stack, id_) : shown(requirement->label, 160));
    banner_->show(provenanceOf(*requirement, *stack, session_->today()));
    sources_->show(requirement->sources);
    fillForm<Requirement>(*form_, requirementProperties(), *stack, {requirement}, *drafts_, subject());
    coupling_->show(requirement->coupling, driversOf(*stack, *requirement));
    refreshState();
}

void RequirementPage::refreshState() {
    const auto stack = session_->stack();
    const Requirement* requirement = volteface::find(*stack, id_);
    if (requirement == nullptr) {
        return;
    }
    const auto outcome = session_->outcome();
    consumer_->setText(tr("needed by %1").arg(nameIn(*stack, requirement->consumer)));
    const auto* state = outcome ? simulation::find(*outcome, requirement->consumer) : nullptr;
    consumer_->setState(state != nullptr && session_->minute() < outcome->horizon
                            ? std::optional(simulation::stretch_at(*state, session_->minute()).state)
                            : std::nullopt);
    suppliers_->show(*stack, *requirement, outcome.get(), session_->minute());
}

void RequirementPage::commit(const QString& key, const QString& text) {
    const auto stack = session_->stack();
    const Requirement* requirement = volteface::find(*stack, id_);
    if (requirement == nullptr) {
        return;
    }
    Requirement after = *requirement;
    const auto written = findProperty(requirementProperties(), key)->write(*stack, after, text);
    const auto change = written ? edit::change_requirement(*stack, std::move(after))
                                : Result<edit::Change>(tl::unexpected(written.error()));
    settleField({session_, drafts_, form_, subject()}, key, text, change, [this] { refresh(); });
}

void RequirementPage::focusField(const QString& key) {
    if (FieldEditor* field = form_->field(key)) {
        field->focusEditor();
    } else if (key == QLatin1String("suppliers")) {
        suppliers_->setFocus();
    }
}

} // namespace volteface::ui
