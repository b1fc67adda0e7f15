// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/objections.h"

#include <algorithm>

namespace volteface::plan {

namespace {

bool holds(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool accepts(const JurisdictionRule& rule, Country country) {
    return std::any_of(rule.accepted.begin(), rule.accepted.end(), [&](const std::string& code) {
        return code == country.str() || (is_country_group(code) && is_member(country, code));
    });
}

/// The first of the services that the rule speaks of; an unknown criticality is none that it names.
const Component* spoken_of(const JurisdictionRule& rule, const Asked& asked) {
    for (const Component* service : asked.services) {
        if (!rule.criticality && !rule.data_class) {
            return service;
        }
        if (!service->service) {
            continue;
        }
        const bool critical = !rule.criticality || (service->service->criticality &&
                                                    *service->service->criticality <= *rule.criticality);
        const DataClass data = std::max(service->service->data_class, asked.requirement->data_class);
        if (critical && (!rule.data_class || data >= *rule.data_class)) {
            return service;
        }
    }
    return nullptr;
}

bool is_own(const Stack& stack, const Component& component) {
    if (!component.organisation) {
        return false;
    }
    const auto chain = chain_of_parents(stack, *component.organisation);
    return std::any_of(chain.begin(), chain.end(), [](const Organisation* one) { return one->own; });
}

void add_jurisdictions(const Request& request, const Stack& stack, const Asked& asked,
                       const Component& candidate, std::vector<Objection>& found) {
    for (const JurisdictionRule& rule : request.constraints.jurisdictions) {
        const Component* service = spoken_of(rule, asked);
        if (service == nullptr) {
            continue;
        }
        const auto object = [&](Reason reason, std::optional<Country> country) {
            Objection one;
            one.reason = reason;
            one.country = country;
            one.service = service->id;
            one.criticality = rule.criticality;
            one.data_class = rule.data_class;
            found.push_back(one);
        };
        if (!is_own(stack, candidate)) {
            const auto control = control_jurisdiction(stack, candidate);
            if (!control) {
                object(Reason::control_unknown, std::nullopt);
            } else if (!accepts(rule, *control)) {
                object(Reason::control_not_accepted, control);
            }
        }
        for (const Country country : candidate.hosting) {
            if (!accepts(rule, country)) {
                object(Reason::hosting_not_accepted, country);
                break;
            }
        }
        if (candidate.hosting.empty() &&
            (candidate.access == Access::api || candidate.access == Access::managed)) {
            object(Reason::hosting_unknown, std::nullopt);
        }
    }
}

} // namespace

std::vector<Objection> objections(const Request& request, const Stack& stack, const Asked& asked,
                                  const Component& candidate, std::optional<double> fit) {
    std::vector<Objection> found;
    const auto object = [&](Reason reason) -> Objection& {
        found.emplace_back();
        found.back().reason = reason;
        return found.back();
    };
    if (asked.forbidden) {
        object(Reason::forbidden_by_hand);
    }
    const Requirement& requirement = *asked.requirement;
    const bool listed =
        std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                    [&](const Supplier& supplier) { return supplier.component == candidate.id; });
    // Where the present supplier does not name what it offers, what is named says nothing.
    if (!listed && !requirement.capability.empty() &&
        holds(asked.from->capabilities, requirement.capability) &&
        !holds(candidate.capabilities, requirement.capability)) {
        object(Reason::lacks_capability).argument = requirement.capability;
    }
    for (const std::string& certificate : requirement.certifications) {
        if (!holds(candidate.certifications, certificate)) {
            object(Reason::lacks_certificate).argument = certificate;
        }
    }
    add_jurisdictions(request, stack, asked, candidate, found);
    std::optional<double> floor = requirement.fit_floor;
    if (request.constraints.minimum_fit) {
        floor = std::max(floor.value_or(0), *request.constraints.minimum_fit);
    }
    if (fit && floor && *fit < *floor) {
        Objection& one = object(Reason::fit_below_floor);
        one.fit = fit;
        one.floor = floor;
    } else if (!fit && !asked.pinned && (floor || !request.allow_unknown_fit)) {
        object(Reason::fit_unknown).floor = floor;
    }
    if (candidate.organisation) {
        for (const Organisation* one : chain_of_parents(stack, *candidate.organisation)) {
            const auto& avoid = request.constraints.avoid;
            if (std::find(avoid.begin(), avoid.end(), one->id) != avoid.end()) {
                object(Reason::provider_avoided).organisation = one->id;
                break;
            }
        }
    }
    return found;
}

} // namespace volteface::plan
