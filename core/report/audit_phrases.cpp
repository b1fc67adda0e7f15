// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_phrases.h"

#include "core/base/country_names.h"
#include "core/report/plain_text.h"

#include <fmt/format.h>

namespace volteface::report {

std::string country_words(Country country, Language language) {
    const std::string_view name = country_name(country, language);
    return name.empty() ? country.str() : std::string(name);
}

std::string element_name(const AuditContext& told, const audit::Element& element, bool with_country) {
    if (element.level == audit::Level::control || element.level == audit::Level::hosting) {
        const auto country = Country::parse(element.id);
        return country ? country_words(*country, told.language) : element.id;
    }
    std::string name;
    if (element.level == audit::Level::component) {
        name = told.context.names.name(ComponentId(element.id));
    } else {
        const Organisation* organisation = told.context.names.organisation(OrganisationId(element.id));
        name = organisation == nullptr ? std::string() : plain_text(organisation->name, 90);
        name = name.empty() ? element.id : name;
    }
    const auto country = audit::country_of(told.context.stack, element);
    return with_country && country ? fmt::format("{}\u00A0({})", name, country->str()) : name;
}

std::string level_name(audit::Level level, Language l) {
    switch (level) {
    case audit::Level::component:
        return std::string(say(l, "Component", "Composant"));
    case audit::Level::organisation:
        return std::string(say(l, "Organisation", "Organisation"));
    case audit::Level::control:
        return std::string(say(l, "Country of control", "Pays de contrôle"));
    case audit::Level::hosting:
        return std::string(say(l, "Country of hosting", "Pays d’hébergement"));
    }
    return {};
}

std::string names_of(const AuditContext& told, const std::vector<ComponentId>& ids, std::size_t most) {
    std::vector<std::string> names;
    for (const ComponentId& id : ids) {
        names.push_back(told.context.names.name(id));
    }
    return list(told.language, names, most);
}

std::string after(Language l, Minute at) {
    return at == 0 ? std::string(say(l, "at once", "aussitôt")) : span_short(l, at);
}

std::string per_day(const AuditContext& told, double amount, std::size_t unknown) {
    if (amount == 0 && unknown > 0) {
        return "?";
    }
    const std::string known = money(told.language, amount, told.context.stack.currency);
    return unknown > 0 ? known + "\u00A0+\u00A0?" : known;
}

std::string some_services(Language l, std::size_t part, std::size_t whole) {
    if (whole == 1 && part == 1) {
        return std::string(say(l, "the only service", "l’unique service"));
    }
    if (part == whole) {
        return fmt::format(fmt::runtime(say(l, "all {} services", "les {} services")), spelled(l, whole));
    }
    return fmt::format(
        fmt::runtime(say(l, "{} of {} services", part < 2 ? "{} service sur {}" : "{} services sur {}")),
        spelled_with(l, part, whole), spelled_with(l, whole, part));
}

std::string verdict_name(audit::Verdict verdict, Language l) {
    switch (verdict) {
    case audit::Verdict::yes:
        return std::string(say(l, "yes", "oui"));
    case audit::Verdict::no:
        return std::string(say(l, "no", "non"));
    case audit::Verdict::unknown:
        return std::string(say(l, "unknown", "inconnu"));
    case audit::Verdict::none:
        return std::string(say(l, "not needed", "sans objet"));
    }
    return {};
}

std::string data_class_name(DataClass data, Language l) {
    switch (data) {
    case DataClass::public_data:
        return std::string(say(l, "public", "publiques"));
    case DataClass::internal:
        return std::string(say(l, "internal", "internes"));
    case DataClass::confidential:
        return std::string(say(l, "confidential", "confidentielles"));
    case DataClass::personal:
        return std::string(say(l, "personal", "personnelles"));
    case DataClass::regulated:
        return std::string(say(l, "regulated", "réglementées"));
    case DataClass::secret:
        return std::string(say(l, "secret", "secrètes"));
    }
    return {};
}

std::string count_or_dash(Language l, std::size_t n) {
    return n == 0 ? "–" : number(l, static_cast<double>(n));
}

std::string bloc_name(const std::optional<Bloc>& bloc, Language l) {
    if (!bloc) {
        return std::string(say(l, "Unknown", "Inconnu"));
    }
    switch (*bloc) {
    case Bloc::european:
        return std::string(say(l, "European", "Européen"));
    case Bloc::american:
        return std::string(say(l, "American", "Américain"));
    case Bloc::chinese:
        return std::string(say(l, "Chinese", "Chinois"));
    case Bloc::other:
        return std::string(say(l, "Other", "Autre"));
    }
    return {};
}

} // namespace volteface::report
