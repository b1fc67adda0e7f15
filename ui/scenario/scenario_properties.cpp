// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_properties.h"

#include "ui/inspector/values.h"
#include "ui/scenario/category_words.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

namespace volteface::ui {

namespace {

std::vector<Choice> categories(const Stack&) {
    std::vector<Choice> choices{{QString(), nameOf(std::optional<Category>{})}};
    for (const Word<Category>& word : words<Category>()) {
        choices.push_back({toQString(word.text), nameOf(std::optional(word.value))});
    }
    return choices;
}

std::vector<Choice> confidences(const Stack&) {
    return choicesOf<Confidence>(true);
}

std::vector<Choice> parameter_kinds(const Stack&) {
    return choicesOf<ParameterKind>(false);
}

/// What a parameter of the new kind may start from: the old default means nothing to it.
std::string first_value(ParameterKind kind, const Stack& stack) {
    switch (kind) {
    case ParameterKind::organisation:
        return stack.organisations.empty() ? "organisation" : stack.organisations.front().id.str();
    case ParameterKind::country:
        return "US";
    case ParameterKind::component:
        return stack.components.empty() ? "component" : stack.components.front().id.str();
    case ParameterKind::certification:
        return "iso-27001";
    case ParameterKind::duration:
        return "P30D";
    case ParameterKind::factor:
        return "0.5";
    }
    return {};
}

QString default_of(const Stack&, const ScenarioParameter& parameter) {
    if (parameter.kind == ParameterKind::duration) {
        if (const auto duration = parse_duration(parameter.default_value)) {
            return format::duration(*duration);
        }
    } else if (parameter.kind == ParameterKind::factor) {
        if (const auto number = Decimal::parse(parameter.default_value)) {
            return format::number(number->to_double(), 9);
        }
    }
    return toQString(parameter.default_value);
}

Result<void> set_default(const Stack&, ScenarioParameter& parameter, const QString& text) {
    const QString typed = text.trimmed();
    parameter.default_value = toUtf8(typed);
    if (parameter.kind == ParameterKind::duration && parameter.default_value != "forever") {
        const auto duration = format::readDuration(typed);
        if (!duration) {
            return fail(ErrorCode::malformed_duration, parameter.id.str(), {toUtf8(typed)});
        }
        parameter.default_value = format_duration(*duration);
    } else if (parameter.kind == ParameterKind::factor) {
        const auto number = format::readNumber(typed);
        const auto decimal =
            number ? Decimal::from_double(*number) : Result<Decimal>(fail(ErrorCode::malformed_number));
        if (!decimal) {
            return fail(ErrorCode::malformed_number, parameter.id.str(), {toUtf8(typed)});
        }
        parameter.default_value = decimal->to_text();
    }
    return {};
}

} // namespace

const std::vector<Property<Scenario>>& scenarioProperties() {
    static const std::vector<Property<Scenario>> list = {
        {"name.en", QT_TRANSLATE_NOOP("Property", "Name (English)"), nullptr, EditorKind::line,
         [](const Stack&, const Scenario& record) { return toQString(record.name.en); },
         [](const Stack&, Scenario& record, const QString& text) -> Result<void> {
             record.name.en = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"name.fr", QT_TRANSLATE_NOOP("Property", "Name (French)"), nullptr, EditorKind::line,
         [](const Stack&, const Scenario& record) { return toQString(record.name.fr); },
         [](const Stack&, Scenario& record, const QString& text) -> Result<void> {
             record.name.fr = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"category", QT_TRANSLATE_NOOP("Property", "Category"), nullptr, EditorKind::choice,
         [](const Stack&, const Scenario& scenario) {
             return scenario.category ? toQString(to_word(*scenario.category)) : QString();
         },
         [](const Stack&, Scenario& scenario, const QString& text) -> Result<void> {
             scenario.category = from_word<Category>(toUtf8(text));
             return {};
         },
         categories, nullptr, ""},
        {"horizon", QT_TRANSLATE_NOOP("Property", "Horizon"), QT_TRANSLATE_NOOP("Property", "365 d"),
         EditorKind::line,
         [](const Stack&, const Scenario& scenario) { return format::duration(scenario.horizon); },
         [](const Stack&, Scenario& scenario, const QString& text) -> Result<void> {
             const auto duration = format::readDuration(text.trimmed());
             if (!duration) {
                 return fail(ErrorCode::malformed_duration, scenario.id.str(), {toUtf8(text)});
             }
             scenario.horizon = *duration;
             return {};
         }},
        {"summary.en", QT_TRANSLATE_NOOP("Property", "Summary (English)"), nullptr, EditorKind::text,
         [](const Stack&, const Scenario& record) { return toQString(record.summary.en); },
         [](const Stack&, Scenario& record, const QString& text) -> Result<void> {
             record.summary.en = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"summary.fr", QT_TRANSLATE_NOOP("Property", "Summary (French)"), nullptr, EditorKind::text,
         [](const Stack&, const Scenario& record) { return toQString(record.summary.fr); },
         [](const Stack&, Scenario& record, const QString& text) -> Result<void> {
             record.summary.fr = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"confidence", QT_TRANSLATE_NOOP("Property", "Confidence"), nullptr, EditorKind::choice,
         [](const Stack&, const Scenario& scenario) {
             return scenario.confidence ? toQString(to_word(*scenario.confidence)) : QString();
         },
         [](const Stack&, Scenario& scenario, const QString& text) -> Result<void> {
             scenario.confidence = from_word<Confidence>(toUtf8(text));
             return {};
         },
         confidences},
        {"likelihood_reasoning.en", QT_TRANSLATE_NOOP("Property", "Reasoning (English)"), nullptr,
         EditorKind::text,
         [](const Stack&, const Scenario& record) { return toQString(record.likelihood_reasoning.en); },
         [](const Stack&, Scenario& record, const QString& text) -> Result<void> {
             record.likelihood_reasoning.en = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"likelihood_reasoning.fr", QT_TRANSLATE_NOOP("Property", "Reasoning (French)"), nullptr,
         EditorKind::text,
         [](const Stack&, const Scenario& record) { return toQString(record.likelihood_reasoning.fr); },
         [](const Stack&, Scenario& record, const QString& text) -> Result<void> {
             record.likelihood_reasoning.fr = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
    };
    return list;
}

const std::vector<Property<ScenarioParameter>>& parameterProperties() {
    static const std::vector<Property<ScenarioParameter>> list = {
        {"id", QT_TRANSLATE_NOOP("Property", "Used as $"), nullptr, EditorKind::line,
         [](const Stack&, const ScenarioParameter& parameter) { return toQString(parameter.id.str()); },
         [](const Stack&, ScenarioParameter& parameter, const QString& text) -> Result<void> {
             parameter.id = ParameterId(toUtf8(text.trimmed()));
             return {};
         }},
        {"kind", QT_TRANSLATE_NOOP("Property", "Kind"), nullptr, EditorKind::choice,
         [](const Stack&, const ScenarioParameter& parameter) { return toQString(to_word(parameter.kind)); },
         [](const Stack& stack, ScenarioParameter& parameter, const QString& text) -> Result<void> {
             const auto kind = from_word<ParameterKind>(toUtf8(text));
             if (kind && *kind != parameter.kind) {
                 parameter.kind = *kind;
                 parameter.default_value = first_value(*kind, stack);
             }
             return {};
         },
         parameter_kinds},
        {"default", QT_TRANSLATE_NOOP("Property", "Default"), nullptr, EditorKind::line, default_of,
         set_default},
        {"name.en", QT_TRANSLATE_NOOP("Property", "Name (English)"), nullptr, EditorKind::line,
         [](const Stack&, const ScenarioParameter& record) { return toQString(record.name.en); },
         [](const Stack&, ScenarioParameter& record, const QString& text) -> Result<void> {
             record.name.en = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"name.fr", QT_TRANSLATE_NOOP("Property", "Name (French)"), nullptr, EditorKind::line,
         [](const Stack&, const ScenarioParameter& record) { return toQString(record.name.fr); },
         [](const Stack&, ScenarioParameter& record, const QString& text) -> Result<void> {
             record.name.fr = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
    };
    return list;
}

const std::vector<Property<Precedent>>& precedentProperties() {
    static const std::vector<Property<Precedent>> list = {
        {"text.en", QT_TRANSLATE_NOOP("Property", "What happened (English)"), nullptr, EditorKind::text,
         [](const Stack&, const Precedent& record) { return toQString(record.text.en); },
         [](const Stack&, Precedent& record, const QString& text) -> Result<void> {
             record.text.en = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"text.fr", QT_TRANSLATE_NOOP("Property", "What happened (French)"), nullptr, EditorKind::text,
         [](const Stack&, const Precedent& record) { return toQString(record.text.fr); },
         [](const Stack&, Precedent& record, const QString& text) -> Result<void> {
             record.text.fr = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"date", QT_TRANSLATE_NOOP("Property", "Date"), QT_TRANSLATE_NOOP("Property", "2026-11-20"),
         EditorKind::line, [](const Stack&, const Precedent& precedent) { return textOf(precedent.date); },
         [](const Stack&, Precedent& precedent, const QString& text) -> Result<void> {
             const auto date = dateOf(text, {});
             if (!date) {
                 return tl::unexpected(date.error());
             }
             precedent.date = *date;
             return {};
         }},
        {"source.title", QT_TRANSLATE_NOOP("Property", "Source"), nullptr, EditorKind::line,
         [](const Stack&, const Precedent& record) { return toQString(record.source.title); },
         [](const Stack&, Precedent& record, const QString& text) -> Result<void> {
             record.source.title = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"source.publisher", QT_TRANSLATE_NOOP("Property", "Publisher"), nullptr, EditorKind::line,
         [](const Stack&, const Precedent& record) { return toQString(record.source.publisher); },
         [](const Stack&, Precedent& record, const QString& text) -> Result<void> {
             record.source.publisher = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
        {"source.date", QT_TRANSLATE_NOOP("Property", "Published"),
         QT_TRANSLATE_NOOP("Property", "2026-11-20"), EditorKind::line,
         [](const Stack&, const Precedent& precedent) { return textOf(precedent.source.date); },
         [](const Stack&, Precedent& precedent, const QString& text) -> Result<void> {
             const auto date = dateOf(text, {});
             if (!date) {
                 return tl::unexpected(date.error());
             }
             precedent.source.date = *date;
             return {};
         }},
        {"source.url", QT_TRANSLATE_NOOP("Property", "Address"), nullptr, EditorKind::line,
         [](const Stack&, const Precedent& record) { return toQString(record.source.url); },
         [](const Stack&, Precedent& record, const QString& text) -> Result<void> {
             record.source.url = toUtf8(text.trimmed());
             return {};
         },
         nullptr, nullptr, ""},
    };
    return list;
}

} // namespace volteface::ui
