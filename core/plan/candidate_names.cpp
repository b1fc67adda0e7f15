// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/candidate_names.h"

#include <algorithm>

namespace volteface::plan {

namespace {

bool is_available(const CatalogueEntry& entry) {
    return entry.status != "planned" && entry.status != "announced";
}

} // namespace

Names::Names(const Request& request)
    : request_(request) {
    for (const Component& component : request.stack->components) {
        if (component.catalogue) {
            by_entry_[*component.catalogue].push_back(component.id);
        }
    }
}

std::set<Name> Names::of(const Requirement& requirement, const Component& from) const {
    std::set<Name> names;
    const auto add = [&](const ComponentId& id) {
        if (id != requirement.consumer && id != from.id) {
            names.insert({id, std::nullopt});
        }
    };
    const auto add_entry = [&](const CatalogueId& id) {
        const auto known = by_entry_.find(id);
        if (known != by_entry_.end()) {
            for (const ComponentId& component : known->second) {
                add(component);
            }
        } else if (request_.catalogue != nullptr && from.catalogue != id) {
            const CatalogueEntry* entry = request_.catalogue->find(id);
            if (entry != nullptr && is_available(*entry)) {
                names.insert({std::nullopt, id});
            }
        }
    };
    for (const Supplier& supplier : requirement.suppliers) {
        add(supplier.component);
    }
    for (const Component& component : request_.stack->components) {
        if (!requirement.capability.empty() && component.layer != Layer::service &&
            std::find(component.capabilities.begin(), component.capabilities.end(), requirement.capability) !=
                component.capabilities.end()) {
            add(component.id);
        }
    }
    for (const Evaluation& evaluation : requirement.evaluations) {
        if (find(*request_.stack, evaluation.candidate) != nullptr) {
            add(evaluation.candidate);
        } else {
            add_entry(CatalogueId(evaluation.candidate.str()));
        }
    }
    for (const PlanChoice& choice : request_.choices) {
        if (choice.requirement == requirement.id && choice.from == from.id && choice.to) {
            if (find(*request_.stack, *choice.to) != nullptr) {
                add(*choice.to);
            } else {
                add_entry(CatalogueId(choice.to->str()));
            }
        }
    }
    if (request_.catalogue != nullptr) {
        if (from.catalogue) {
            if (const CatalogueEntry* entry = request_.catalogue->find(*from.catalogue)) {
                for (const CatalogueSubstitute& substitute : entry->substitutes) {
                    add_entry(substitute.id);
                }
            }
        }
        if (!requirement.capability.empty()) {
            for (const CatalogueEntry* entry : request_.catalogue->with_capability(requirement.capability)) {
                add_entry(entry->id);
            }
        }
    }
    return names;
}

void set_fit(const Request& request, const Requirement& requirement, const Component& from,
             Candidate& candidate) {
    const auto is_it = [&](const ComponentId& id) {
        return id == candidate.component || (candidate.entry && id.str() == candidate.entry->str());
    };
    for (const Evaluation& evaluation : requirement.evaluations) {
        if (is_it(evaluation.candidate)) {
            candidate.fit = evaluation.score;
            candidate.fit_source = FitSource::evaluation;
            return;
        }
    }
    for (const Supplier& supplier : requirement.suppliers) {
        if (supplier.component == candidate.component && supplier.fit) {
            candidate.fit = supplier.fit;
            candidate.fit_source = FitSource::supplier;
            return;
        }
    }
    const CatalogueEntry* entry =
        request.catalogue != nullptr && from.catalogue ? request.catalogue->find(*from.catalogue) : nullptr;
    if (entry == nullptr || !candidate.entry) {
        return;
    }
    for (const CatalogueSubstitute& substitute : entry->substitutes) {
        if (substitute.id == *candidate.entry) {
            candidate.fit = substitute.fit;
            candidate.fit_source = FitSource::catalogue;
            return;
        }
    }
    // The same product, had from somebody else. What it holds is not the same.
    if (*candidate.entry == entry->id && from.layer != Layer::data) {
        candidate.fit = 1;
        candidate.fit_source = FitSource::catalogue;
    }
}

} // namespace volteface::plan
