// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/parameters_form.h"

#include "ui/inspector/field_editor.h"
#include "ui/inspector/values.h"
#include "ui/scenario/parameter_values.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace volteface::ui {

namespace {

std::vector<Choice> choices_for(ParameterKind kind, const Stack& stack) {
    std::vector<Choice> choices;
    switch (kind) {
    case ParameterKind::organisation:
        for (const Organisation& organisation : stack.organisations) {
            choices.push_back({toQString(organisation.id.str()), shown(organisation.name, 80)});
        }
        break;
    case ParameterKind::country:
        for (const std::string_view group : {"EU", "EEA", "NATO"}) {
            choices.push_back({toQString(group), toQString(group)});
        }
        for (const std::string_view code : country_codes()) {
            if (const auto country = Country::parse(code); country && code != "EU") {
                choices.push_back(
                    {toQString(code), QStringLiteral("%1 (%2)").arg(nameOf(*country), toQString(code))});
            }
        }
        break;
    case ParameterKind::component:
        for (const Component& component : stack.components) {
            choices.push_back({toQString(component.id.str()), shown(component.name, 80)});
        }
        break;
    case ParameterKind::certification: {
        std::vector<std::string> held;
        for (const Component& component : stack.components) {
            held.insert(held.end(), component.certifications.begin(), component.certifications.end());
        }
        std::sort(held.begin(), held.end());
        held.erase(std::unique(held.begin(), held.end()), held.end());
        for (const std::string& certification : held) {
            choices.push_back({toQString(certification), toQString(certification)});
        }
        break;
    }
    case ParameterKind::duration:
    case ParameterKind::factor:
        break;
    }
    return choices;
}

QString shown_value(const ScenarioParameter& parameter, const std::string& value) {
    if (parameter.kind == ParameterKind::duration) {
        if (const auto duration = parse_duration(value)) {
            return format::duration(*duration);
        }
    }
    if (parameter.kind == ParameterKind::factor) {
        if (const auto number = Decimal::parse(value)) {
            return format::number(number->to_double(), 9);
        }
    }
    return toQString(value);
}

} // namespace

namespace {

constexpr int widest_field = 420; ///< px, its label included

} // namespace

ParametersForm::ParametersForm(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , values_(ParameterValues::of(session))
    , grid_(new QGridLayout(this))
    , reset_(new QPushButton(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(0, 8);
    grid_->setColumnStretch(1, 8);
    grid_->setColumnStretch(2, 1);
    reset_->setProperty("kind", "link");
    connect(reset_, &QPushButton::clicked, this, [this] { values_->resetToDefaults(); });
    connect(values_, &ParameterValues::changed, this, &ParametersForm::rebuild);
    connect(session_, &Session::documentChanged, this, &ParametersForm::rebuild);
    rebuild();
}

void ParametersForm::rebuild() {
    const Scenario* scenario = values_->scenario();
    const std::vector<ScenarioParameter> parameters =
        scenario != nullptr ? scenario->parameters : std::vector<ScenarioParameter>{};
    const auto stack = session_->stack();
    reset_->setText(tr("Back to the defaults"));
    reset_->setVisible(!values_->areDefaults());
    if (parameters != parameters_ || fields_.empty()) {
        for (FieldEditor* field : fields_) {
            field->deleteLater();
        }
        fields_.clear();
        parameters_ = parameters;
        for (const ScenarioParameter& parameter : parameters_) {
            const bool typed =
                parameter.kind == ParameterKind::duration || parameter.kind == ParameterKind::factor;
            auto* field = new FieldEditor(typed ? EditorKind::line : EditorKind::open_choice,
                                          toQString(parameter.id.str()), this);
            connect(field, &FieldEditor::committed, this, &ParametersForm::commit);
            field->setLabelWidth(190);
            field->setMaximumWidth(widest_field);
            fields_.push_back(field);
        }
        place();
    }
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const ScenarioParameter& parameter = parameters_[i];
        const QString name = inCurrentLanguage(parameter.name);
        fields_[i]->setLabel(name.isEmpty() ? nameOf(parameter.kind) : name);
        fields_[i]->setChoices(choices_for(parameter.kind, *stack));
        fields_[i]->showValue(shown_value(parameter, values_->value(parameter)), false);
    }
    setVisible(!fields_.empty());
    Q_EMIT rebuilt();
}

void ParametersForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = event->size().width() < 2 * widest_field ? 1 : 2;
    if (columns != columns_) {
        columns_ = columns;
        place();
    }
}

void ParametersForm::place() {
    int at = 0;
    for (FieldEditor* field : fields_) {
        grid_->addWidget(field, at / columns_, at % columns_, Qt::AlignTop);
        ++at;
    }
    grid_->addWidget(reset_, (at + columns_ - 1) / columns_, 0, Qt::AlignLeft);
    grid_->setColumnStretch(1, columns_ == 2 ? 8 : 0);
}

void ParametersForm::commit(const QString& key, const QString& text) {
    const auto parameter =
        std::find_if(parameters_.begin(), parameters_.end(), [&](const ScenarioParameter& candidate) {
            return toQString(candidate.id.str()) == key;
        });
    const auto field = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const FieldEditor* candidate) { return candidate->key() == key; });
    if (parameter == parameters_.end() || field == fields_.end()) {
        return;
    }
    std::string value = toUtf8(text.trimmed());
    if (parameter->kind == ParameterKind::duration) {
        const auto duration = format::readDuration(text.trimmed());
        if (!duration) {
            (*field)->setReason(describeBare(Error{ErrorCode::malformed_duration, {}, {value}, {}}));
            return;
        }
        value = format_duration(*duration);
    } else if (parameter->kind == ParameterKind::factor) {
        const auto number = format::readNumber(text.trimmed());
        const auto decimal =
            number ? Decimal::from_double(*number) : Result<Decimal>(fail(ErrorCode::malformed_number));
        if (!number || !decimal) {
            (*field)->setReason(describeBare(Error{ErrorCode::malformed_number, {}, {value}, {}}));
            return;
        }
        value = decimal->to_text();
    }
    const auto set = values_->set(parameter->id, value);
    (*field)->setReason(set ? QString() : describeBare(set.error()));
}

void ParametersForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
