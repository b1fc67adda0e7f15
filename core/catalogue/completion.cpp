// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/completion.h"

#include "core/catalogue/free_ids.h"
#include "core/catalogue/stated.h"
#include "core/model/words.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace volteface::catalogue {

namespace {

/// Adds to a stack that it never copies; what it knows of the stack it has looked up once.
class Completion {
public:
    Completion(const Stack& stack, const Catalogue& catalogue, Language language)
        : catalogue_(catalogue)
        , language_(language)
        , component_ids_(stack.components)
        , requirement_ids_(stack.requirements) {
        for (const Organisation& organisation : stack.organisations) {
            organisations_.insert(organisation.id);
        }
        for (const Component& component : stack.components) {
            note(component);
        }
        for (const Requirement& requirement : stack.requirements) {
            stated_[requirement.consumer].push_back(&requirement);
        }
    }

    /// The id of the new component.
    ComponentId bring_in(const CatalogueEntry& entry, bool inferred) {
        Catalogue::Insertion insertion = catalogue_.to_component(entry);
        for (Organisation& organisation : insertion.organisations) {
            if (!organisations_.insert(organisation.id).second) {
                break; // known already, and so is whoever stands above it
            }
            additions_.organisations.push_back(std::move(organisation));
        }
        insertion.component.id = component_ids_.take(entry.id.str());
        insertion.component.inferred = inferred;
        note(insertion.component);
        additions_.components.push_back(std::move(insertion.component));
        return additions_.components.back().id;
    }

    void complete_from(const std::vector<ComponentId>& start) {
        std::deque<ComponentId> open;
        std::unordered_set<ComponentId> seen;
        for (const ComponentId& component : start) {
            if (seen.insert(component).second) {
                open.push_back(component);
            }
        }
        const auto go_on_with = [&](const std::vector<Supplier>& suppliers) {
            for (const Supplier& supplier : suppliers) {
                if (seen.insert(supplier.component).second) {
                    open.push_back(supplier.component);
                }
            }
        };
        for (; !open.empty(); open.pop_front()) {
            const ComponentId component = open.front();
            const std::size_t before = additions_.requirements.size();
            add_missing_needs(component);
            if (const auto stated = stated_.find(component); stated != stated_.end()) {
                for (const Requirement* requirement : stated->second) {
                    go_on_with(requirement->suppliers);
                }
            }
            for (std::size_t i = before; i < additions_.requirements.size(); ++i) {
                go_on_with(additions_.requirements[i].suppliers);
            }
        }
    }

    void complete_one(const ComponentId& component, std::size_t need) {
        const CatalogueEntry* const entry = entry_of(component);
        if (entry != nullptr && need < entry->needs.size()) {
            add_requirement(component, *entry, entry->needs[need]);
        }
    }

    [[nodiscard]] Additions take() { return std::move(additions_); }

private:
    void note(const Component& component) {
        if (component.inferred) {
            inferred_.insert(component.id);
        }
        if (component.catalogue) {
            entry_of_.emplace(component.id, *component.catalogue);
            standing_for_[*component.catalogue].push_back(component.id);
        }
    }

    [[nodiscard]] const CatalogueEntry* entry_of(const ComponentId& component) const {
        const auto entry = entry_of_.find(component);
        return entry == entry_of_.end() ? nullptr : catalogue_.find(entry->second);
    }

    /// Those that stand for one of the entries but `consumer` itself, in the order of the entries.
    [[nodiscard]] std::vector<ComponentId>
    standing_for(const CatalogueNeed& need, const ComponentId& consumer, bool confirmed_only) const {
        std::vector<ComponentId> found;
        for (const CatalogueId& entry : need.suppliers) {
            const auto at = standing_for_.find(entry);
            if (at == standing_for_.end()) {
                continue;
            }
            for (const ComponentId& component : at->second) {
                if (component != consumer && !(confirmed_only && inferred_.contains(component))) {
                    found.push_back(component);
                }
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<ComponentId> suppliers_of(const CatalogueNeed& need,
                                                        const ComponentId& consumer) {
        if (!is_renewal(need.phase)) {
            std::vector<ComponentId> chosen = standing_for(need, consumer, true);
            if (!chosen.empty() && chosen.size() >= static_cast<std::size_t>(std::max(need.quorum, 1))) {
                return chosen;
            }
        }
        for (const CatalogueId& id : need.suppliers) {
            const CatalogueEntry* const entry = catalogue_.find(id);
            if (entry != nullptr && !standing_for_.contains(id)) {
                bring_in(*entry, true);
            }
        }
        return standing_for(need, consumer, false);
    }

    void add_missing_needs(const ComponentId& component) {
        const CatalogueEntry* const entry = entry_of(component);
        if (entry == nullptr) {
            return;
        }
        const auto stated = stated_.find(component);
        for (const CatalogueNeed& need : entry->needs) {
            const bool is_stated = stated != stated_.end() &&
                                   std::any_of(stated->second.begin(), stated->second.end(),
                                               [&](const Requirement* requirement) {
                                                   return states(*requirement, need, *entry, entry_of_);
                                               });
            if (!is_stated) {
                add_requirement(component, *entry, need);
            }
        }
    }

    void add_requirement(const ComponentId& consumer, const CatalogueEntry& entry,
                         const CatalogueNeed& need) {
        Requirement requirement;
        for (const ComponentId& component : suppliers_of(need, consumer)) {
            requirement.suppliers.push_back(Supplier{component, Role::active, {}, {}});
        }
        if (requirement.suppliers.empty()) {
            return;
        }
        const std::string what = !need.capability.empty() ? need.capability
                                 : !need.label.empty()    ? need.label.in(Language::english)
                                                          : std::string(to_word(need.phase));
        requirement.id = requirement_ids_.take(consumer.str() + "-" + make_id(what));
        requirement.consumer = consumer;
        requirement.label = need.label.in(language_);
        requirement.capability = need.capability;
        requirement.phase = need.phase;
        requirement.quorum =
            std::min(std::max(need.quorum, 1), static_cast<int>(requirement.suppliers.size()));
        requirement.weight = need.weight;
        requirement.buffer = need.buffer;
        requirement.decay = need.decay;
        requirement.inferred = true;
        requirement.confidence = need.confidence ? need.confidence : entry.confidence;
        requirement.as_of = entry.as_of;
        requirement.sources = entry.sources;
        requirement.notes = need.note.in(language_);
        additions_.requirements.push_back(std::move(requirement));
    }

    const Catalogue& catalogue_;
    Language language_;
    FreeIds<Component> component_ids_;
    FreeIds<Requirement> requirement_ids_;
    std::unordered_set<OrganisationId> organisations_;
    std::unordered_set<ComponentId> inferred_;
    EntryOfComponent entry_of_;
    std::unordered_map<CatalogueId, std::vector<ComponentId>> standing_for_; ///< in the order of the stack
    std::unordered_map<ComponentId, std::vector<const Requirement*>> stated_;
    Additions additions_;
};

template <class Record>
void append(std::vector<Record>& list, const std::vector<Record>& more) {
    list.insert(list.end(), more.begin(), more.end());
}

} // namespace

Stack with(Stack stack, const Additions& additions) {
    append(stack.organisations, additions.organisations);
    append(stack.components, additions.components);
    append(stack.requirements, additions.requirements);
    return stack;
}

Additions add_entry(const Stack& stack, const Catalogue& catalogue, const CatalogueId& id) {
    const CatalogueEntry* const entry = catalogue.find(id);
    if (entry == nullptr) {
        return {};
    }
    Completion completion(stack, catalogue, Language::english);
    completion.bring_in(*entry, false);
    return completion.take();
}

Additions complete_upstream(const Stack& stack, const Catalogue& catalogue,
                            const std::vector<ComponentId>& components, Language language) {
    Completion completion(stack, catalogue, language);
    std::vector<ComponentId> start = components;
    if (start.empty()) {
        for (const Component& component : stack.components) {
            start.push_back(component.id);
        }
    }
    completion.complete_from(start);
    return completion.take();
}

Additions complete_need(const Stack& stack, const Catalogue& catalogue, const ComponentId& component,
                        std::size_t need, Language language) {
    Completion completion(stack, catalogue, language);
    completion.complete_one(component, need);
    return completion.take();
}

} // namespace volteface::catalogue
