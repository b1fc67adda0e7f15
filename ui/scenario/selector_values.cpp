// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/selector_values.h"

#include "core/model/selection.h"
#include "core/model/words.h"
#include "ui/inspector/values.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace volteface::ui {

namespace {

struct SelectorValues {
    Q_DECLARE_TR_FUNCTIONS(SelectorValues)
};

bool is_country_field(Field field) {
    return field == Field::control || field == Field::hosting || field == Field::origin;
}

Selector test_of(FieldTest test, const std::string& value) {
    test.values = {value};
    Selector selector;
    selector.kind = Selector::Kind::test;
    selector.field_test = std::move(test);
    return selector;
}

const std::string& bound(const std::string& value, const std::vector<ScenarioParameter>& parameters) {
    if (value.size() > 1 && value.front() == '$') {
        for (const ScenarioParameter& parameter : parameters) {
            if (value.compare(1, std::string::npos, parameter.id.str()) == 0) {
                return parameter.default_value;
            }
        }
    }
    return value;
}

/// Every value of the field that some component has. Requirements name components for `requires`.
std::set<std::string> values_in(Field field, const Stack& stack) {
    std::set<std::string> found;
    if (field == Field::requires_component) {
        for (const Requirement& requirement : stack.requirements) {
            for (const Supplier& supplier : requirement.suppliers) {
                found.insert(supplier.component.str());
            }
        }
        return found;
    }
    const auto all = [&](const std::vector<std::string>& list) { found.insert(list.begin(), list.end()); };
    for (const Component& component : stack.components) {
        switch (field) {
        case Field::component:
            found.insert(component.id.str());
            break;
        case Field::organisation:
            if (component.organisation) {
                for (const Organisation* each : chain_of_parents(stack, *component.organisation)) {
                    found.insert(each->id.str());
                }
            }
            break;
        case Field::control:
            if (const auto country = control_jurisdiction(stack, component)) {
                found.insert(country->str());
            }
            break;
        case Field::hosting:
            for (const Country country : component.hosting) {
                found.insert(country.str());
            }
            break;
        case Field::origin:
            if (const auto country = origin_of(stack, component)) {
                found.insert(country->str());
            }
            break;
        case Field::layer:
            found.insert(std::string(to_word(component.layer)));
            break;
        case Field::access:
            if (component.access) {
                found.insert(std::string(to_word(*component.access)));
            }
            break;
        case Field::licence:
            if (!component.licence.empty()) {
                found.insert(component.licence);
            }
            break;
        case Field::capability:
            all(component.capabilities);
            break;
        case Field::certification:
            all(component.certifications);
            break;
        case Field::catalogue:
            if (component.catalogue) {
                found.insert(component.catalogue->str());
            }
            break;
        case Field::tag:
            all(component.tags);
            break;
        case Field::requires_component:
            break;
        }
    }
    return found;
}

} // namespace

bool fits(Field field, ParameterKind kind) {
    switch (field) {
    case Field::component:
    case Field::requires_component:
        return kind == ParameterKind::component;
    case Field::organisation:
        return kind == ParameterKind::organisation;
    case Field::control:
    case Field::hosting:
    case Field::origin:
        return kind == ParameterKind::country;
    case Field::certification:
        return kind == ParameterKind::certification;
    case Field::layer:
    case Field::access:
        return false; // closed sets: nothing that a parameter can be is one of them
    case Field::licence:
    case Field::capability:
    case Field::catalogue:
    case Field::tag:
        return kind != ParameterKind::duration && kind != ParameterKind::factor;
    }
    return false;
}

QString valueName(Field field, const std::string& value, const Stack& stack) {
    if (value.empty() || value.front() == '$') {
        return shown(value, 60);
    }
    if (value.back() == '*') {
        return SelectorValues::tr("%1 (any ending)").arg(shown(value, 60));
    }
    switch (field) {
    case Field::component:
    case Field::requires_component:
        return nameIn(stack, ComponentId(value));
    case Field::organisation:
        return nameIn(stack, OrganisationId(value));
    case Field::control:
    case Field::hosting:
    case Field::origin:
        if (value == "EU") {
            return SelectorValues::tr("European Union (EU)");
        }
        if (value == "EEA") {
            return SelectorValues::tr("European Economic Area (EEA)");
        }
        if (const auto country = Country::parse(value)) {
            return QStringLiteral("%1 (%2)").arg(nameOf(*country), toQString(value));
        }
        break;
    case Field::layer:
        if (const auto layer = from_word<Layer>(value)) {
            return nameOf(*layer);
        }
        break;
    case Field::access:
        if (const auto access = from_word<Access>(value)) {
            return nameOf(*access);
        }
        break;
    case Field::licence:
    case Field::capability:
    case Field::certification:
    case Field::catalogue:
    case Field::tag:
        break;
    }
    return shown(value, 60);
}

int hitsOf(const FieldTest& test, const std::string& value, const Stack& stack,
           const std::vector<ScenarioParameter>& parameters) {
    return static_cast<int>(SelectionContext(stack).select(test_of(test, bound(value, parameters))).size());
}

std::vector<FieldValue> valuesFor(const FieldTest& test, const Stack& stack,
                                  const std::vector<ScenarioParameter>& parameters) {
    std::set<std::string> plain = values_in(test.field, stack);
    std::vector<FieldValue> list;
    const SelectionContext context(stack);
    const auto hits = [&](const std::string& value) {
        return static_cast<int>(context.select(test_of(test, bound(value, parameters))).size());
    };
    for (const ScenarioParameter& parameter : parameters) {
        if (fits(test.field, parameter.kind)) {
            const std::string value = "$" + parameter.id.str();
            const QString name = inCurrentLanguage(parameter.name);
            list.push_back({value,
                            name.isEmpty()
                                ? toQString(value)
                                : QStringLiteral("%1 – %2").arg(toQString(value), shown(toUtf8(name), 60)),
                            hits(value), FieldValue::Kind::by_parameter});
        }
    }
    if (is_country_field(test.field)) {
        for (const char* group : {"EU", "EEA", "NATO"}) {
            plain.erase(group);
            list.push_back(
                {group, valueName(test.field, group, stack), hits(group), FieldValue::Kind::country_set});
        }
    }
    for (const std::string& value : test.values) {
        const bool there = std::any_of(list.begin(), list.end(),
                                       [&](const FieldValue& each) { return each.value == value; });
        if (!there) {
            plain.insert(value);
        }
    }
    // Every component hits itself: no pass over the stack for each of them.
    const bool one_each = test.field == Field::component;
    std::vector<FieldValue> found;
    for (const std::string& value : plain) {
        const bool simple = one_each && value.back() != '*' && value.front() != '$';
        const int count =
            simple ? (volteface::find(stack, ComponentId(value)) != nullptr ? 1 : 0) : hits(value);
        found.push_back({value, valueName(test.field, value, stack), count, FieldValue::Kind::plain});
    }
    std::stable_sort(found.begin(), found.end(), [](const FieldValue& a, const FieldValue& b) {
        return a.hits != b.hits ? a.hits > b.hits : a.name.localeAwareCompare(b.name) < 0;
    });
    list.insert(list.end(), found.begin(), found.end());
    return list;
}

std::string valueTyped(Field field, const QString& text, const Stack& stack) {
    const QString typed = text.trimmed();
    const std::string plain = toUtf8(typed);
    if (typed.isEmpty() || typed.startsWith(u'$') || typed.endsWith(u'*')) {
        return plain;
    }
    if (is_country_field(field)) {
        if (is_country_group(toUtf8(typed.toUpper()))) {
            return toUtf8(typed.toUpper());
        }
        if (const auto country = countryOf(typed, {}); country && *country) {
            return (*country)->str();
        }
        return plain;
    }
    if (field == Field::organisation) {
        for (const Organisation& each : stack.organisations) {
            if (toQString(each.name).compare(typed, Qt::CaseInsensitive) == 0) {
                return each.id.str();
            }
        }
    } else if (field == Field::component || field == Field::requires_component) {
        for (const Component& each : stack.components) {
            if (toQString(each.name).compare(typed, Qt::CaseInsensitive) == 0) {
                return each.id.str();
            }
        }
    }
    return plain;
}

} // namespace volteface::ui
