// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_form.h"

#include "ui/inspector/sources_editor.h"
#include "ui/scenario/amount_field.h"
#include "ui/scenario/eliding_combo.h"
#include "ui/scenario/record_list.h"
#include "ui/scenario/scenario_properties.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/messages.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace volteface::ui {

namespace {

constexpr int label_width = 96; ///< px, as in the amount between the fields

bool is_reasoning(const Property<Scenario>& property) {
    const QLatin1String key(property.key);
    return key == QLatin1String("confidence") || QString(key).startsWith(QStringLiteral("likelihood"));
}

template <class Record>
RecordList::Fields fields_of(const std::vector<Property<Record>>& properties) {
    RecordList::Fields fields;
    for (const Property<Record>& property : properties) {
        fields.emplace_back(property.editor, property.key);
    }
    return fields;
}

} // namespace

ScenarioForm::ScenarioForm(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , editing_(ScenarioEditing::of(session)) {
    build();
    connectLists();
    connect(editing_, &ScenarioEditing::changed, this, &ScenarioForm::refresh);
    retranslate();
}

void ScenarioForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    about_ = new PropertyForm(this);
    reasoning_ = new PropertyForm(this);
    for (const Property<Scenario>& property : scenarioProperties()) {
        (is_reasoning(property) ? reasoning_ : about_)
            ->addField(property.editor, property.key)
            ->setLabelWidth(label_width);
    }
    letBoxesShrink(about_);
    letBoxesShrink(reasoning_);
    likelihoodTitle_ = sectionLabel({}, this);
    likelihood_ = new AmountField(AmountField::Unit::share,
                                  {AmountField::may_be_none, AmountField::may_be_estimate}, this);
    parametersTitle_ = sectionLabel({}, this);
    parameters_ = new RecordList(fields_of(parameterProperties()), this);
    precedentsTitle_ = sectionLabel({}, this);
    precedents_ = new RecordList(fields_of(precedentProperties()), this);
    sourcesTitle_ = sectionLabel({}, this);
    sources_ = new SourcesEditor(this);
    reason_ = new QLabel(this);
    reason_->setWordWrap(true);
    reason_->setProperty("tone", "error");
    reason_->setFont(fontOf(FontRole::caption));
    reason_->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{
             about_, likelihoodTitle_, likelihood_, reasoning_, parametersTitle_, parameters_, reason_,
             precedentsTitle_, precedents_, sourcesTitle_, sources_}) {
        column->addWidget(each);
    }
    column->addStretch(1);
    for (PropertyForm* form : {about_, reasoning_}) {
        connect(form, &PropertyForm::committed, this, [this, form](const QString& key, const QString& text) {
            const Scenario* current = editing_->scenario();
            if (current == nullptr) {
                return;
            }
            Scenario after = *current;
            FieldEditor* const editor = form->field(key);
            const auto written =
                findProperty(scenarioProperties(), key)->write(*session_->stack(), after, text);
            if (!written) {
                editor->setReason(describeBare(written.error()));
                return;
            }
            commit(std::move(after), editor);
        });
    }
    connect(likelihood_, &AmountField::committed, this, [this](const Amount& amount) {
        const Scenario* current = editing_->scenario();
        if (current == nullptr) {
            return;
        }
        Scenario after = *current;
        after.likelihood_per_year =
            amount.kind == Amount::Kind::absent ? std::nullopt : std::optional(amount.estimate);
        const auto changed = editing_->change(std::move(after));
        likelihood_->setReason(changed ? QString() : describeBare(changed.error()));
        refresh();
    });
    connect(sources_, &SourcesEditor::changed, this, [this](const std::vector<Source>& sources) {
        if (const Scenario* current = editing_->scenario()) {
            Scenario after = *current;
            after.sources = sources;
            commit(std::move(after), nullptr);
        }
    });
}

void ScenarioForm::connectLists() {
    connect(parameters_, &RecordList::addRequested, this, [this] {
        if (const Scenario* current = editing_->scenario()) {
            Scenario after = *current;
            ScenarioParameter parameter;
            parameter.id = edit::free_parameter_id(after, "parameter");
            parameter.kind = ParameterKind::duration;
            parameter.default_value = "P30D";
            parameter.name = {"New parameter", "Nouveau paramètre"};
            after.parameters.push_back(std::move(parameter));
            commit(std::move(after), nullptr);
        }
    });
    connect(parameters_, &RecordList::removeRequested, this, [this](std::size_t index) {
        const Scenario* current = editing_->scenario();
        if (current != nullptr && index < current->parameters.size()) {
            Scenario after = *current;
            after.parameters.erase(after.parameters.begin() + static_cast<std::ptrdiff_t>(index));
            commit(std::move(after), parameters_->form(index)->field(QStringLiteral("id")));
        }
    });
    connect(parameters_, &RecordList::committed, this, &ScenarioForm::commitParameter);
    connect(precedents_, &RecordList::addRequested, this, [this] {
        if (const Scenario* current = editing_->scenario()) {
            Scenario after = *current;
            after.precedents.push_back({{"New precedent", "Nouveau précédent"}, std::nullopt, {}});
            commit(std::move(after), nullptr);
        }
    });
    connect(precedents_, &RecordList::removeRequested, this, [this](std::size_t index) {
        const Scenario* current = editing_->scenario();
        if (current != nullptr && index < current->precedents.size()) {
            Scenario after = *current;
            after.precedents.erase(after.precedents.begin() + static_cast<std::ptrdiff_t>(index));
            commit(std::move(after), nullptr);
        }
    });
    connect(precedents_, &RecordList::committed, this, &ScenarioForm::commitPrecedent);
}

void ScenarioForm::commitParameter(std::size_t index, const QString& key, const QString& text) {
    const Scenario* current = editing_->scenario();
    if (current == nullptr || index >= current->parameters.size()) {
        return;
    }
    Scenario after = *current;
    FieldEditor* const editor = parameters_->form(index)->field(key);
    if (key == u"id") {
        const ParameterId before = after.parameters[index].id;
        const ParameterId now(toUtf8(text.trimmed()));
        // Two of one id would be told apart by nobody: refused before the references follow.
        const bool taken = std::any_of(
            current->parameters.begin(), current->parameters.end(),
            [&](const ScenarioParameter& each) { return each.id == now && !(each.id == before); });
        if (taken || !is_valid_id(now.str())) {
            editor->setReason(describeBare(Error{taken ? ErrorCode::duplicate_id : ErrorCode::malformed_id,
                                                 now.str(),
                                                 {taken ? std::string("parameters") : now.str()},
                                                 {}}));
            return;
        }
        after = edit::with_parameter_renamed(*current, before, now);
    } else {
        const auto written = findProperty(parameterProperties(), key)
                                 ->write(*session_->stack(), after.parameters[index], text);
        if (!written) {
            editor->setReason(describeBare(written.error()));
            return;
        }
    }
    commit(std::move(after), editor);
}

void ScenarioForm::commitPrecedent(std::size_t index, const QString& key, const QString& text) {
    const Scenario* current = editing_->scenario();
    if (current == nullptr || index >= current->precedents.size()) {
        return;
    }
    Scenario after = *current;
    FieldEditor* const editor = precedents_->form(index)->field(key);
    const auto written =
        findProperty(precedentProperties(), key)->write(*session_->stack(), after.precedents[index], text);
    if (!written) {
        editor->setReason(describeBare(written.error()));
        return;
    }
    commit(std::move(after), editor);
}

bool ScenarioForm::commit(Scenario after, FieldEditor* field) {
    const auto changed = editing_->change(std::move(after));
    const QString reason = changed ? QString() : describeBare(changed.error());
    if (field != nullptr) {
        field->setReason(reason);
    }
    reason_->setText(field == nullptr ? reason : QString());
    reason_->setVisible(field == nullptr && !reason.isEmpty());
    if (changed) {
        refresh();
    }
    return changed.has_value();
}

void ScenarioForm::retranslate() {
    nameFields(*about_, scenarioProperties());
    nameFields(*reasoning_, scenarioProperties());
    likelihoodTitle_->setText(tr("How likely it is"));
    likelihood_->setLabel(tr("Likelihood a year"));
    likelihood_->setNoneText(tr("not said"));
    parametersTitle_->setText(tr("Parameters"));
    parameters_->setTexts(tr("+ Add a parameter"), tr("Remove"));
    precedentsTitle_->setText(tr("Precedents"));
    precedents_->setTexts(tr("+ Add a precedent"), tr("Remove"));
    sourcesTitle_->setText(tr("Sources"));
    sources_->retranslate();
    refresh();
    for (std::size_t i = 0; i < parameters_->count(); ++i) {
        nameFields(*parameters_->form(i), parameterProperties());
    }
    for (std::size_t i = 0; i < precedents_->count(); ++i) {
        nameFields(*precedents_->form(i), precedentProperties());
    }
}

void ScenarioForm::refresh() {
    const Scenario* scenario = editing_->scenario();
    setEnabled(editing_->isEditable());
    setVisible(scenario != nullptr);
    if (scenario == nullptr) {
        shown_.reset();
        return;
    }
    if (shown_ != scenario->id) {
        shown_ = scenario->id;
        likelihood_->setReason({});
        reason_->hide();
        parameters_->setCount(0);
        precedents_->setCount(0);
        for (PropertyForm* form : {about_, reasoning_}) {
            for (FieldEditor* field : form->fields()) {
                field->reset();
            }
        }
    }
    const auto stack = session_->stack();
    fillForm<Scenario>(*about_, scenarioProperties(), *stack, {scenario}, Drafts{}, QString());
    fillForm<Scenario>(*reasoning_, scenarioProperties(), *stack, {scenario}, Drafts{}, QString());
    Amount likelihood;
    if (scenario->likelihood_per_year) {
        likelihood = amountOf(Factor(*scenario->likelihood_per_year));
    }
    likelihood_->show(likelihood);
    const auto fill = [&](RecordList* list, const auto& properties, const auto& records) {
        const std::size_t before = list->count();
        list->setCount(records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            using Record = std::decay_t<decltype(records[i])>;
            if (i >= before) {
                nameFields(*list->form(i), properties);
            }
            fillForm<Record>(*list->form(i), properties, *stack, {&records[i]}, Drafts{}, QString());
        }
    };
    fill(parameters_, parameterProperties(), scenario->parameters);
    fill(precedents_, precedentProperties(), scenario->precedents);
    for (std::size_t i = 0; i < scenario->parameters.size(); ++i) {
        const auto uses = static_cast<int>(edit::uses_of(*scenario, scenario->parameters[i].id));
        parameters_->setNote(i, uses == 0 ? tr("used nowhere yet") : tr("used %n time(s)", nullptr, uses));
    }
    sources_->show(scenario->sources);
}

FieldEditor* ScenarioForm::field(const QString& key) const {
    FieldEditor* found = about_->field(key);
    return found != nullptr ? found : reasoning_->field(key);
}

void ScenarioForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
