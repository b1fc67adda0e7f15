// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/property.h"
#include "ui/inspector/provenance_properties.h"
#include "ui/inspector/values.h"
#include "ui/support/messages.h"

namespace volteface::ui {

namespace {

/// Writes what `parsed` holds into a member, or hands the error on.
template <class Value, class Parsed>
Result<void> put(Value& member, Parsed parsed) {
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    member = std::move(*parsed);
    return {};
}

template <std::string Component::*member>
QString read_text(const Stack&, const Component& component) {
    return toQString(component.*member);
}
template <std::string Component::*member>
Result<void> write_text(const Stack&, Component& component, const QString& text) {
    component.*member = toUtf8(text.trimmed());
    return {};
}
template <std::vector<std::string> Component::*member>
QString read_list(const Stack&, const Component& component) {
    return textOf(component.*member);
}
template <std::vector<std::string> Component::*member>
Result<void> write_list(const Stack&, Component& component, const QString& text) {
    component.*member = listOf(text);
    return {};
}

QString read_organisation(const Stack& stack, const Component& component) {
    return component.organisation ? nameIn(stack, *component.organisation) : QString();
}

Result<void> write_organisation(const Stack& stack, Component& component, const QString& text) {
    const std::string name = toUtf8(text.trimmed());
    if (name.empty()) {
        component.organisation.reset();
        return {};
    }
    if (component.organisation && nameIn(stack, *component.organisation) == text.trimmed()) {
        return {};
    }
    for (const Organisation& organisation : stack.organisations) {
        if (toQString(organisation.name).compare(text.trimmed(), Qt::CaseInsensitive) == 0 ||
            organisation.id.str() == name) {
            component.organisation = organisation.id;
            return {};
        }
    }
    return fail(ErrorCode::unknown_reference, component.id.str(), {"organisation", name});
}

std::vector<Choice> organisations(const Stack& stack) {
    std::vector<Choice> choices{{QString(), unknownWord()}};
    for (const Organisation& organisation : stack.organisations) {
        choices.push_back({toQString(organisation.name), shown(organisation.name, 120)});
    }
    return choices;
}

Result<void> write_layer(const Stack&, Component& component, const QString& text) {
    const auto layer = wordOf<Layer>(text, "layer", component.id.str());
    if (!layer) {
        return tl::unexpected(layer.error());
    }
    component.layer = *layer;
    // Service data is legal on that layer alone; undo brings it back.
    if (component.layer != Layer::service) {
        component.service.reset();
    } else if (!component.service) {
        component.service = Service{};
    }
    return {};
}

bool is_service(const Component& component) {
    return component.layer == Layer::service;
}

const Service& service_of(const Component& component) {
    static const Service none;
    return component.service ? *component.service : none;
}

Service& service_in(Component& component) {
    if (!component.service) {
        component.service = Service{};
    }
    return *component.service;
}

std::vector<Choice> criticalities(const Stack&) {
    return {{QString(), unknownWord()},
            {QStringLiteral("1"), QCoreApplication::translate("Property", "1 · vital")},
            {QStringLiteral("2"), QCoreApplication::translate("Property", "2 · important")},
            {QStringLiteral("3"), QCoreApplication::translate("Property", "3 · useful")},
            {QStringLiteral("4"), QCoreApplication::translate("Property", "4 · comfort")}};
}

std::vector<Property<Component>> make() {
    using C = Component;
    std::vector<Property<Component>> list = {
        {"name", QT_TRANSLATE_NOOP("Property", "Name"), nullptr, EditorKind::line, read_text<&C::name>,
         write_text<&C::name>},
        {"layer", QT_TRANSLATE_NOOP("Property", "Layer"), nullptr, EditorKind::choice,
         [](const Stack&, const C& c) { return toQString(to_word(c.layer)); }, write_layer,
         [](const Stack&) { return choicesOf<Layer>(false); }},
        {"organisation", QT_TRANSLATE_NOOP("Property", "Provider"), nullptr, EditorKind::organisation,
         read_organisation, write_organisation, organisations},
        {"hosting", QT_TRANSLATE_NOOP("Property", "Hosted in"), QT_TRANSLATE_NOOP("Property", "FR, DE"),
         EditorKind::list, [](const Stack&, const C& c) { return textOf(c.hosting); },
         [](const Stack&, C& c, const QString& text) {
             return put(c.hosting, countriesOf(text, c.id.str()));
         }},
        {"origin", QT_TRANSLATE_NOOP("Property", "Made in"),
         QT_TRANSLATE_NOOP("Property", "as its control, unless said"), EditorKind::line,
         [](const Stack&, const C& c) { return textOf(c.origin); },
         [](const Stack&, C& c, const QString& text) { return put(c.origin, countryOf(text, c.id.str())); }},
        {"access", QT_TRANSLATE_NOOP("Property", "Access"), nullptr, EditorKind::choice,
         [](const Stack&, const C& c) { return c.access ? toQString(to_word(*c.access)) : QString(); },
         [](const Stack&, C& c, const QString& text) -> Result<void> {
             if (text.isEmpty()) {
                 c.access.reset();
                 return {};
             }
             return put(c.access, wordOf<Access>(text, "access", c.id.str()));
         },
         [](const Stack&) { return choicesOf<Access>(true); }},
        {"licence", QT_TRANSLATE_NOOP("Property", "Licence"),
         QT_TRANSLATE_NOOP("Property", "Apache-2.0, proprietary"), EditorKind::line, read_text<&C::licence>,
         write_text<&C::licence>},
        {"dialect", QT_TRANSLATE_NOOP("Property", "API dialect"), QT_TRANSLATE_NOOP("Property", "openai"),
         EditorKind::line, read_text<&C::dialect>, write_text<&C::dialect>},
        {"family", QT_TRANSLATE_NOOP("Property", "Model family"), QT_TRANSLATE_NOOP("Property", "gpt"),
         EditorKind::line, read_text<&C::family>, write_text<&C::family>},
        {"accelerator", QT_TRANSLATE_NOOP("Property", "Accelerator"), QT_TRANSLATE_NOOP("Property", "cuda"),
         EditorKind::line, read_text<&C::accelerator>, write_text<&C::accelerator>},
        {"platform", QT_TRANSLATE_NOOP("Property", "Platform"), QT_TRANSLATE_NOOP("Property", "kubernetes"),
         EditorKind::line, read_text<&C::platform>, write_text<&C::platform>},
        {"capabilities", QT_TRANSLATE_NOOP("Property", "Capabilities"),
         QT_TRANSLATE_NOOP("Property", "chat, vision"), EditorKind::list, read_list<&C::capabilities>,
         write_list<&C::capabilities>},
        {"certifications", QT_TRANSLATE_NOOP("Property", "Certifications"),
         QT_TRANSLATE_NOOP("Property", "hds, secnumcloud"), EditorKind::list, read_list<&C::certifications>,
         write_list<&C::certifications>},
        {"valid_until", QT_TRANSLATE_NOOP("Property", "Valid until"),
         QT_TRANSLATE_NOOP("Property", "2026-11-20"), EditorKind::line,
         [](const Stack&, const C& c) { return textOf(c.valid_until); },
         [](const Stack&, C& c, const QString& text) {
             return put(c.valid_until, dateOf(text, c.id.str()));
         }},
        {"annual_cost", QT_TRANSLATE_NOOP("Property", "Cost a year"), nullptr, EditorKind::line,
         [](const Stack& stack, const C& c) { return textOf(c.annual_cost, stack); },
         [](const Stack&, C& c, const QString& text) {
             return put(c.annual_cost, amountOf(text, "annual_cost", c.id.str()));
         }},
        {"exit_fee", QT_TRANSLATE_NOOP("Property", "Fee for leaving"), nullptr, EditorKind::line,
         [](const Stack& stack, const C& c) { return textOf(c.exit_fee, stack); },
         [](const Stack&, C& c, const QString& text) {
             return put(c.exit_fee, amountOf(text, "exit_fee", c.id.str()));
         }},
        {"notice", QT_TRANSLATE_NOOP("Property", "Notice before leaving"),
         QT_TRANSLATE_NOOP("Property", "60 d"), EditorKind::line,
         [](const Stack&, const C& c) { return textOf(c.notice); },
         [](const Stack&, C& c, const QString& text) { return put(c.notice, durationOf(text, c.id.str())); }},
        {"loss_probability", QT_TRANSLATE_NOOP("Property", "Loss, per year"),
         QT_TRANSLATE_NOOP("Property", "0.02"), EditorKind::line,
         [](const Stack&, const C& c) { return textOf(c.loss_probability); },
         [](const Stack&, C& c, const QString& text) {
             return put(c.loss_probability, shareOf(text, "loss_probability", c.id.str()));
         }},
        {"service.criticality", QT_TRANSLATE_NOOP("Property", "Criticality"), nullptr, EditorKind::choice,
         [](const Stack&, const C& c) {
             const auto value = service_of(c).criticality;
             return value ? QString::number(*value) : QString();
         },
         [](const Stack&, C& c, const QString& text) {
             return put(service_in(c).criticality, wholeOf(text, "criticality", 1, 4, c.id.str()));
         },
         criticalities, is_service},
        {"service.impact_per_day", QT_TRANSLATE_NOOP("Property", "Impact per day"), nullptr, EditorKind::line,
         [](const Stack& stack, const C& c) { return textOf(service_of(c).impact_per_day, stack); },
         [](const Stack&, C& c, const QString& text) {
             return put(service_in(c).impact_per_day, amountOf(text, "impact_per_day", c.id.str()));
         },
         nullptr, is_service},
        {"service.rto", QT_TRANSLATE_NOOP("Property", "RTO"), QT_TRANSLATE_NOOP("Property", "4 h"),
         EditorKind::line, [](const Stack&, const C& c) { return textOf(service_of(c).rto); },
         [](const Stack&, C& c, const QString& text) {
             return put(service_in(c).rto, durationOf(text, c.id.str()));
         },
         nullptr, is_service},
        {"service.mtpd", QT_TRANSLATE_NOOP("Property", "MTPD"), QT_TRANSLATE_NOOP("Property", "2 d"),
         EditorKind::line, [](const Stack&, const C& c) { return textOf(service_of(c).mtpd); },
         [](const Stack&, C& c, const QString& text) {
             return put(service_in(c).mtpd, durationOf(text, c.id.str()));
         },
         nullptr, is_service},
        {"service.data_class", QT_TRANSLATE_NOOP("Property", "Data"), nullptr, EditorKind::choice,
         [](const Stack&, const C& c) { return toQString(to_word(service_of(c).data_class)); },
         [](const Stack&, C& c, const QString& text) {
             return put(service_in(c).data_class, wordOf<DataClass>(text, "data_class", c.id.str()));
         },
         [](const Stack&) { return choicesOf<DataClass>(false); }, is_service},
        {"service.regimes", QT_TRANSLATE_NOOP("Property", "Regimes"),
         QT_TRANSLATE_NOOP("Property", "dora, ai-act-high-risk"), EditorKind::list,
         [](const Stack&, const C& c) { return textOf(service_of(c).regimes); },
         [](const Stack&, C& c, const QString& text) -> Result<void> {
             service_in(c).regimes = listOf(text);
             return {};
         },
         nullptr, is_service},
        {"tags", QT_TRANSLATE_NOOP("Property", "Tags"), nullptr, EditorKind::list, read_list<&C::tags>,
         write_list<&C::tags>},
        {"catalogue", QT_TRANSLATE_NOOP("Property", "Catalogue entry"), nullptr, EditorKind::line,
         [](const Stack&, const C& c) { return c.catalogue ? toQString(c.catalogue->str()) : QString(); },
         [](const Stack&, C& c, const QString& text) -> Result<void> {
             const std::string id = toUtf8(text.trimmed());
             if (id.empty()) {
                 c.catalogue.reset();
                 return {};
             }
             if (!is_valid_id(id)) {
                 return fail(ErrorCode::malformed_id, c.id.str(), {id});
             }
             c.catalogue = CatalogueId(id);
             return {};
         }},
        {"notes", QT_TRANSLATE_NOOP("Property", "Notes"), nullptr, EditorKind::text, read_text<&C::notes>,
         write_text<&C::notes>},
    };
    addProvenance(list);
    sayWhatEmptyMeans(list);
    return list;
}

} // namespace

const std::vector<Property<Component>>& componentProperties() {
    static const std::vector<Property<Component>> properties = make();
    return properties;
}

} // namespace volteface::ui
