// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/component_page.h"

#include "core/edit/edits.h"
#include "core/edit/inferred.h"
#include "ui/inspector/component_picker.h"
#include "ui/inspector/page_parts.h"
#include "ui/inspector/provenance_banner.h"
#include "ui/inspector/relation_list.h"
#include "ui/inspector/sources_editor.h"
#include "ui/inspector/state_name.h"
#include "ui/inspector/values.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace volteface::ui {

namespace {

struct Section {
    const char* title;
    std::vector<const char*> keys;
};

const std::vector<Section>& sections() {
    static const std::vector<Section> list = {
        {QT_TRANSLATE_NOOP("Property", "Identity"), {"name", "layer", "organisation", "hosting", "origin"}},
        {QT_TRANSLATE_NOOP("Property", "Service"),
         {"service.criticality", "service.impact_per_day", "service.rto", "service.mtpd",
          "service.data_class", "service.regimes"}},
        {QT_TRANSLATE_NOOP("Property", "Access and technology"),
         {"access", "licence", "dialect", "family", "accelerator", "platform", "capabilities",
          "certifications", "valid_until"}},
        {QT_TRANSLATE_NOOP("Property", "Cost and risk"), {"annual_cost", "loss_probability"}},
        {QT_TRANSLATE_NOOP("Property", "Notes and evidence"),
         {"tags", "catalogue", "confidence", "as_of", "notes"}},
    };
    return list;
}

} // namespace

ComponentPage::ComponentPage(Session* session, Drafts* drafts, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , drafts_(drafts) {
    build();
    retranslate();
}

void ComponentPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(6);

    title_ = pageTitle(this);
    caption_ = pageCaption(this);
    banner_ = new ProvenanceBanner(this);
    column->addWidget(title_);
    column->addWidget(caption_);

    stateRow_ = new QWidget(this);
    auto* row = new QHBoxLayout(stateRow_);
    row->setContentsMargins(0, 4, 0, 0);
    state_ = new StateName(stateRow_);
    state_->setFocusPolicy(Qt::NoFocus);
    state_->setFont(fontOf(FontRole::body));
    why_ = new QPushButton(stateRow_);
    row->addWidget(state_, 1);
    row->addWidget(why_);
    column->addWidget(stateRow_);
    column->addWidget(banner_);

    form_ = new PropertyForm(this);
    for (const Section& section : sections()) {
        form_->addSection(section.title);
        for (const char* key : section.keys) {
            form_->addField(findProperty(componentProperties(), QLatin1String(key))->editor, key);
            if (QLatin1String(key) == QLatin1String("organisation")) {
                openOrganisation_ = new QPushButton(form_);
                openOrganisation_->setProperty("kind", "link");
                openOrganisation_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
                form_->addWidget(openOrganisation_, 124);
            }
        }
    }
    column->addWidget(form_);

    single_ = new QWidget(this);
    auto* below = new QVBoxLayout(single_);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    sourcesTitle_ = sectionLabel({}, single_);
    sources_ = new SourcesEditor(single_);
    needsTitle_ = sectionLabel({}, single_);
    needs_ = new RelationList(single_);
    addNeed_ = new ComponentPicker(single_);
    consumersTitle_ = sectionLabel({}, single_);
    consumers_ = new RelationList(single_);
    for (QWidget* widget : std::array<QWidget*, 7>{needsTitle_, needs_, addNeed_, consumersTitle_, consumers_,
                                                   sourcesTitle_, sources_}) {
        below->addWidget(widget);
    }
    column->addWidget(single_);
    column->addStretch(1);

    connect(form_, &PropertyForm::committed, this, &ComponentPage::commit);
    connect(form_, &PropertyForm::offerTaken, this,
            [this](const QString&, const QString& text) { createOrganisation(text); });
    connect(form_, &PropertyForm::abandoned, this,
            [this](const QString& key) { drafts_->remove(subject() + QLatin1Char('/') + key); });
    connect(banner_, &ProvenanceBanner::confirmed, this,
            [this] { session_->apply(edit::confirm_inferred(*session_->stack(), ids_, {})); });
    connect(banner_, &ProvenanceBanner::rejected, this,
            [this] { session_->apply(edit::reject_inferred(*session_->stack(), ids_, {})); });
    connect(session_, &Session::todayChanged, this, &ComponentPage::refresh);
    connect(openOrganisation_, &QPushButton::clicked, this, [this] {
        const auto stack = session_->stack();
        if (const Component* component = ids_.empty() ? nullptr : volteface::find(*stack, ids_.back());
            component != nullptr && component->organisation) {
            Q_EMIT organisationRequested(*component->organisation);
        }
    });
    connect(why_, &QPushButton::clicked, this, [this] {
        if (!ids_.empty()) {
            Q_EMIT session_->whyRequested(ids_.back());
        }
    });
    connect(state_, &QAbstractButton::clicked, why_, &QPushButton::click);
    connect(needs_, &RelationList::chosen, this, [this](const Relation& relation) {
        if (relation.kind == Relation::Kind::need) {
            session_->select(Selection{ids_, relation.requirement});
        } else {
            session_->select(Selection{{relation.component}, {}});
        }
    });
    connect(consumers_, &RelationList::chosen, this, [this](const Relation& relation) {
        session_->select(Selection{{relation.component}, {}});
    });
    connect(addNeed_, &ComponentPicker::picked, this, [this](const ComponentId& supplier) {
        if (ids_.size() == 1) {
            session_->apply(edit::connect(*session_->stack(), ids_.front(), supplier));
        }
    });
    connect(sources_, &SourcesEditor::changed, this, [this](const std::vector<Source>& sources) {
        const auto stack = session_->stack();
        if (const Component* component = ids_.empty() ? nullptr : volteface::find(*stack, ids_.front())) {
            Component after = *component;
            after.sources = sources;
            session_->apply(edit::change_component(*stack, std::move(after)));
        }
    });
    connect(session_, &Session::minuteChanged, this, &ComponentPage::refreshState);
    connect(session_, &Session::outcomeChanged, this, &ComponentPage::refreshState);
    connect(session_, &Session::scenarioChanged, this, &ComponentPage::refreshState);
}

void ComponentPage::retranslate() {
    nameFields(*form_, componentProperties());
    why_->setText(tr("Why?"));
    banner_->retranslate();
    openOrganisation_->setText(tr("Edit this organisation…"));
    sources_->retranslate();
    sourcesTitle_->setText(tr("Sources"));
    addNeed_->setPrompt(tr("Needs another component…"));
}

void ComponentPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

QString ComponentPage::subject() const {
    QStringList ids;
    for (const ComponentId& id : ids_) {
        ids << toQString(id.str());
    }
    return QStringLiteral("component/") + ids.join(QLatin1Char('+'));
}

std::vector<const Component*> ComponentPage::records(const Stack& stack) const {
    std::vector<const Component*> list;
    for (const ComponentId& id : ids_) {
        if (const Component* component = volteface::find(stack, id)) {
            list.push_back(component);
        }
    }
    return list;
}

Provenance ComponentPage::weakest(const std::vector<const Component*>& list, const Stack& stack) const {
    Provenance all = provenanceOf(*list.front(), stack, session_->today());
    for (const Component* component : list) {
        const Provenance one = provenanceOf(*component, stack, session_->today());
        all.inferred = all.inferred || one.inferred;
        all.stale = all.stale || one.stale;
        all.days = std::max(all.days, one.days);
        all.confidence = std::max(all.confidence, one.confidence);
    }
    return all;
}

void ComponentPage::show(const std::vector<ComponentId>& components) {
    if (components != ids_) {
        ids_ = components;
        for (FieldEditor* field : form_->fields()) {
            field->reset();
        }
    }
    refresh();
}

void ComponentPage::refresh() {
    const auto stack = session_->stack();
    const auto list = records(*stack);
    if (list.empty()) {
        return;
    }
    const bool one = list.size() == 1;
    title_->setText(one ? ui::shown(list.front()->name, 160)
                        : tr("%n components", nullptr, static_cast<int>(list.size())));
    QStringList caption;
    if (one) {
        caption << nameOf(list.front()->layer);
        const auto control = control_jurisdiction(*stack, *list.front());
        caption << tr("control: %1").arg(control ? nameOf(*control) : unknownWord());
        caption << toQString(list.front()->id.str());
    } else {
        for (const Component* component : list) {
            caption << ui::shown(component->name, 60);
        }
    }
    caption_->setText(caption.join(QStringLiteral(" · ")));
    banner_->show(weakest(list, *stack));
    fillForm<Component>(*form_, componentProperties(), *stack, list, *drafts_, subject());
    const bool same_organisation = std::all_of(list.begin(), list.end(), [&](const Component* component) {
        return component->organisation == list.front()->organisation;
    });
    openOrganisation_->setVisible(same_organisation && list.front()->organisation.has_value());
    single_->setVisible(one);
    if (one) {
        sources_->show(list.front()->sources);
        addNeed_->offer(*stack,
                        [&list](const Component& component) { return component.id != list.front()->id; });
    }
    refreshState();
}

void ComponentPage::refreshState() {
    const auto outcome = session_->outcome();
    const auto* component = outcome && ids_.size() == 1 ? simulation::find(*outcome, ids_.front()) : nullptr;
    stateRow_->setVisible(component != nullptr);
    if (component != nullptr && session_->minute() < outcome->horizon) {
        const auto& stretch = simulation::stretch_at(*component, session_->minute());
        QString words = nameOf(stretch.state);
        words = words.left(1).toUpper() + words.mid(1);
        if (stretch.capacity > 0 && stretch.capacity < 1) {
            words += QStringLiteral(" · ") + format::percent(stretch.capacity);
        }
        if (stretch.frozen && stretch.state != simulation::State::frozen) {
            words += QStringLiteral(" · ") + nameOf(simulation::State::frozen);
        }
        words += QStringLiteral(" · ") + format::day(session_->minute());
        state_->setText(words);
        state_->setState(stretch.state);
    }
    refreshRelations();
}

void ComponentPage::refreshRelations() {
    if (ids_.size() != 1) {
        return;
    }
    const auto stack = session_->stack();
    const auto outcome = session_->outcome();
    auto needs = needsOf(*stack, ids_.front(), outcome.get(), session_->minute());
    auto consumers = consumersOf(*stack, ids_.front(), outcome.get(), session_->minute());
    const auto count = std::count_if(needs.begin(), needs.end(), [](const Relation& relation) {
        return relation.kind == Relation::Kind::need;
    });
    needsTitle_->setText(count == 0 ? tr("Needs nothing") : tr("Needs · %1").arg(format::count(count)));
    consumersTitle_->setText(
        consumers.empty()
            ? tr("Needed by nothing")
            : tr("Needed by · %1").arg(format::count(static_cast<std::int64_t>(consumers.size()))));
    needs_->setAccessibleName(tr("Needs"));
    consumers_->setAccessibleName(tr("Needed by"));
    needs_->show(std::move(needs));
    consumers_->show(std::move(consumers));
}

bool ComponentPage::push(const QString& key, const QString& text, const Result<edit::Change>& change) {
    return settleField({session_, drafts_, form_, subject()}, key, text, change, [this] { refresh(); });
}

void ComponentPage::commit(const QString& key, const QString& text) {
    const auto stack = session_->stack();
    const auto* property = findProperty(componentProperties(), key);
    std::vector<Component> after;
    for (const Component* component : records(*stack)) {
        after.push_back(*component);
        const auto written = property->write(*stack, after.back(), text);
        if (!written) {
            const bool create =
                key == QLatin1String("organisation") && written.error().code == ErrorCode::unknown_reference;
            const QString reason =
                create ? tr("“%1” is not among the organisations of this stack.").arg(text.trimmed())
                       : describeBare(written.error());
            drafts_->insert(subject() + QLatin1Char('/') + key, Draft{text, reason});
            form_->field(key)->setReason(reason, create ? tr("Create “%1”").arg(text.trimmed()) : QString());
            return;
        }
    }
    if (key == QLatin1String("name") && after.size() == 1) {
        push(key, text, edit::rename_component(*stack, after.front().id, after.front().name));
        return;
    }
    push(key, text,
         after.size() == 1 ? edit::change_component(*stack, after.front())
                           : edit::change_components(*stack, std::move(after)));
}

void ComponentPage::createOrganisation(const QString& name) {
    const auto stack = session_->stack();
    Organisation organisation;
    organisation.name = toUtf8(name.trimmed());
    organisation.id = edit::free_organisation_id(*stack, organisation.name);
    auto added = edit::add_organisation(*stack, organisation);
    if (!added) {
        push(QStringLiteral("organisation"), name, added);
        return;
    }
    // One action of the person, one undo step: the organisation, and the components that it supplies.
    Stack with = *stack;
    edit::apply(with, *added);
    std::vector<Component> after;
    for (const Component* component : records(*stack)) {
        after.push_back(*component);
        after.back().organisation = organisation.id;
    }
    auto change = edit::change_components(with, std::move(after));
    if (change) {
        added->parts.insert(added->parts.end(), change->parts.begin(), change->parts.end());
        change->parts = std::move(added->parts);
    }
    push(QStringLiteral("organisation"), name, change);
}

void ComponentPage::focusField(const QString& key) {
    if (FieldEditor* field = form_->field(key)) {
        field->focusEditor();
    } else if (FieldEditor* service = form_->field(QStringLiteral("service.") + key)) {
        service->focusEditor();
    }
}

} // namespace volteface::ui
