// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/organisation_page.h"

#include "core/edit/edits.h"
#include "core/edit/framework_edits.h"
#include "ui/inspector/capital_editor.h"
#include "ui/inspector/page_parts.h"
#include "ui/inspector/provenance_banner.h"
#include "ui/inspector/relation_list.h"
#include "ui/inspector/sources_editor.h"
#include "ui/inspector/values.h"
#include "ui/support/format.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

/// As core/audit reads them for SecNumCloud 19.6: among the stack's own answers.
constexpr const char* veto_framework = "secnumcloud";

std::string vetoCriterion(const OrganisationId& id) {
    return "19.6-veto/" + id.str();
}

std::optional<bool> vetoIn(const Stack& stack, const OrganisationId& id) {
    for (const FrameworkAnswer& answer : stack.answers) {
        if (answer.framework == veto_framework && answer.criterion == vetoCriterion(id)) {
            return answer.value == "held"   ? std::optional(true)
                   : answer.value == "none" ? std::optional(false)
                                            : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

OrganisationPage::OrganisationPage(Session* session, Drafts* drafts, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , drafts_(drafts)
    , back_(new QPushButton(this))
    , title_(pageTitle(this))
    , caption_(pageCaption(this))
    , banner_(new ProvenanceBanner(this))
    , form_(new PropertyForm(this))
    , listTitle_(sectionLabel({}, this))
    , components_(new RelationList(this))
    , capitalTitle_(sectionLabel({}, this))
    , capital_(new CapitalEditor(this))
    , sourcesTitle_(sectionLabel({}, this))
    , sources_(new SourcesEditor(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(6);
    back_->setProperty("kind", "link");
    column->addWidget(back_, 0, Qt::AlignLeft);
    column->addWidget(title_);
    column->addWidget(caption_);
    column->addWidget(banner_);
    for (const auto& property : organisationProperties()) {
        form_->addField(property.editor, property.key);
    }
    column->addSpacing(8);
    column->addWidget(form_);
    column->addWidget(listTitle_);
    column->addWidget(components_);
    column->addWidget(capitalTitle_);
    column->addWidget(capital_);
    column->addWidget(sourcesTitle_);
    column->addWidget(sources_);
    column->addStretch(1);
    connect(back_, &QPushButton::clicked, this, &OrganisationPage::closed);
    connect(form_, &PropertyForm::committed, this, &OrganisationPage::commit);
    connect(form_, &PropertyForm::abandoned, this,
            [this](const QString& key) { drafts_->remove(subject() + QLatin1Char('/') + key); });
    connect(sources_, &SourcesEditor::changed, this, [this](const std::vector<Source>& sources) {
        const auto stack = session_->stack();
        if (const Organisation* organisation = volteface::find(*stack, id_)) {
            Organisation after = *organisation;
            after.sources = sources;
            session_->apply(edit::change_organisation(*stack, std::move(after)));
        }
    });
    connectCapital();
    connect(session_, &Session::todayChanged, this, &OrganisationPage::refresh);
    connect(components_, &RelationList::chosen, this, [this](const Relation& relation) {
        session_->select(Selection{{relation.component}, {}});
    });
    retranslate();
}

void OrganisationPage::connectCapital() {
    connect(capital_, &CapitalEditor::changed, this, [this](const std::vector<Shareholder>& capital) {
        const auto stack = session_->stack();
        if (const Organisation* organisation = volteface::find(*stack, id_)) {
            Organisation after = *organisation;
            after.capital = capital;
            session_->apply(edit::change_organisation(*stack, std::move(after)));
        }
    });
    connect(capital_, &CapitalEditor::vetoChanged, this, [this](std::optional<bool> veto) {
        const auto stack = session_->stack();
        if (veto == vetoIn(*stack, id_)) {
            return;
        }
        if (!veto) {
            session_->apply(edit::withdraw_answer(*stack, {}, veto_framework, vetoCriterion(id_)));
            return;
        }
        FrameworkAnswer answer;
        for (const FrameworkAnswer& each : stack->answers) {
            if (each.framework == veto_framework && each.criterion == vetoCriterion(id_)) {
                answer = each;
            }
        }
        answer.framework = veto_framework;
        answer.criterion = vetoCriterion(id_);
        answer.value = *veto ? "held" : "none";
        answer.as_of = session_->today();
        session_->apply(edit::answer_framework(*stack, {}, std::move(answer)));
    });
}

void OrganisationPage::retranslate() {
    capitalTitle_->setText(tr("Capital"));
    capital_->retranslate();
    nameFields(*form_, organisationProperties());
    back_->setText(tr("← Back"));
    banner_->retranslate();
    sourcesTitle_->setText(tr("Sources"));
    sources_->retranslate();
}

void OrganisationPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

QString OrganisationPage::subject() const {
    return QStringLiteral("organisation/") + toQString(id_.str());
}

void OrganisationPage::show(const OrganisationId& organisation) {
    if (organisation != id_) {
        id_ = organisation;
        for (FieldEditor* field : form_->fields()) {
            field->reset();
        }
    }
    refresh();
}

void OrganisationPage::refresh() {
    const auto stack = session_->stack();
    const Organisation* organisation = volteface::find(*stack, id_);
    if (organisation == nullptr) {
        return;
    }
    title_->setText(ui::shown(organisation->name, 160));
    const auto chain = chain_of_parents(*stack, id_);
    const Organisation* top = chain.empty() ? organisation : chain.back();
    const QString country = top->country ? nameOf(*top->country) : unknownWord();
    caption_->setText(
        top == organisation
            ? tr("Organisation · control: %1").arg(country)
            : tr("Organisation · control: %1, through %2").arg(country, ui::shown(top->name, 80)));
    banner_->show(provenanceOf(*organisation, *stack, session_->today()));
    sources_->show(organisation->sources);
    capital_->show(organisation->capital, vetoIn(*stack, id_));
    fillForm<Organisation>(*form_, organisationProperties(), *stack, {organisation}, *drafts_, subject());

    std::vector<Relation> relations;
    const auto outcome = session_->outcome();
    for (const Component& component : stack->components) {
        if (component.organisation != id_) {
            continue;
        }
        Relation relation;
        relation.kind = Relation::Kind::consumer;
        relation.component = component.id;
        relation.title = ui::shown(component.name, 120);
        relation.caption = nameOf(component.layer);
        if (const auto* state = outcome ? simulation::find(*outcome, component.id) : nullptr;
            state != nullptr && session_->minute() < outcome->horizon) {
            relation.state = simulation::stretch_at(*state, session_->minute()).state;
            relation.stateKnown = true;
        }
        relations.push_back(std::move(relation));
    }
    listTitle_->setText(
        relations.empty()
            ? tr("Supplies nothing here")
            : tr("Supplies · %1").arg(format::count(static_cast<std::int64_t>(relations.size()))));
    components_->setAccessibleName(tr("Components that it supplies"));
    components_->show(std::move(relations));
}

void OrganisationPage::commit(const QString& key, const QString& text) {
    const auto stack = session_->stack();
    const Organisation* organisation = volteface::find(*stack, id_);
    if (organisation == nullptr) {
        return;
    }
    Organisation after = *organisation;
    const auto written = findProperty(organisationProperties(), key)->write(*stack, after, text);
    const auto change = written ? edit::change_organisation(*stack, std::move(after))
                                : Result<edit::Change>(tl::unexpected(written.error()));
    settleField({session_, drafts_, form_, subject()}, key, text, change, [this] { refresh(); });
}

void OrganisationPage::focusField(const QString& key) {
    if (FieldEditor* field = form_->field(key)) {
        field->focusEditor();
    }
}

} // namespace volteface::ui
