// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/updates.h"

#include "core/base/tree.h"
#include "core/catalogue/component_fields.h"
#include "core/catalogue/stated.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace volteface::catalogue {

namespace {

using Words = FieldWords;

bool is_newer(const std::optional<Date>& theirs, const std::optional<Date>& ours) {
    return theirs && (!ours || *ours < *theirs);
}

std::string decay_word(const Decay& decay) {
    if (const auto* wear = std::get_if<WearDecay>(&decay)) {
        return write_number(wear->share);
    }
    return std::holds_alternative<StopDecay>(decay) ? "stop" : "none";
}

/// Looks the stack up once and compares component by component.
class Comparison {
public:
    Comparison(const Stack& stack, const Catalogue& catalogue)
        : catalogue_(catalogue) {
        for (const Component& component : stack.components) {
            if (component.catalogue) {
                entries_.emplace(component.id, *component.catalogue);
            }
        }
        for (const Requirement& requirement : stack.requirements) {
            requirements_[requirement.consumer].push_back(&requirement);
        }
        for (const Organisation& organisation : stack.organisations) {
            organisations_.emplace(organisation.id, &organisation);
        }
    }

    [[nodiscard]] std::optional<Update> compare(const Component& component, Which which) const {
        const CatalogueEntry* const entry =
            component.catalogue ? catalogue_.find(*component.catalogue) : nullptr;
        if (entry == nullptr || (which == Which::newer && !is_newer(entry->as_of, component.as_of))) {
            return std::nullopt;
        }
        Update update{component.id, entry->id, component.as_of, entry->as_of, {}};
        const Catalogue::Insertion theirs = catalogue_.to_component(*entry);
        visit_entry_fields(
            [&](std::string_view field, const auto& ours, const auto& known) {
                add_known(update, std::string(field), words_of(ours), words_of(known));
            },
            component, theirs.component);
        for (const Organisation& organisation : theirs.organisations) {
            compare_organisation(organisation, which, update);
        }
        compare_needs(component, *entry, which, update);
        return update;
    }

private:
    static void add(Update& update, std::string field, Words ours, Words theirs) {
        if (ours != theirs) {
            update.differences.push_back({std::move(field), std::move(ours), std::move(theirs)});
        }
    }

    /// Where the catalogue says nothing there is nothing to take.
    static void add_known(Update& update, std::string field, Words ours, Words theirs) {
        if (!theirs.empty()) {
            add(update, std::move(field), std::move(ours), std::move(theirs));
        }
    }

    void compare_organisation(const Organisation& theirs, Which which, Update& update) const {
        const auto found = organisations_.find(theirs.id);
        if (found == organisations_.end()) {
            return; // comes when "organisation" or a "parent" is taken
        }
        const Organisation& ours = *found->second;
        if (which == Which::newer && !is_newer(theirs.as_of, ours.as_of)) {
            return;
        }
        const std::string key = "organisations/" + ours.id.str();
        add(update, key + "/name", {ours.name}, {theirs.name});
        add_known(update, key + "/country", words_of(ours.country), words_of(theirs.country));
        add(update, key + "/parent", words_of(ours.parent), words_of(theirs.parent));
    }

    void compare_needs(const Component& component, const CatalogueEntry& entry, Which which,
                       Update& update) const {
        const auto found = requirements_.find(component.id);
        const std::vector<const Requirement*> own =
            found == requirements_.end() ? std::vector<const Requirement*>() : found->second;
        const std::vector<const Requirement*> answers = answers_to(entry, own, entries_);
        std::vector<FieldDifference> missing;
        for (std::size_t i = 0; i < entry.needs.size(); ++i) {
            const CatalogueNeed& need = entry.needs[i];
            const bool is_stated = std::any_of(own.begin(), own.end(), [&](const Requirement* one) {
                return states(*one, need, entry, entries_);
            });
            if (!is_stated) {
                Words suppliers;
                for (const CatalogueId& id : need.suppliers) {
                    suppliers.push_back(id.str());
                }
                missing.push_back({"needs/" + std::to_string(i), {}, std::move(suppliers)});
            } else if (answers[i] != nullptr && answers[i]->as_of &&
                       (which == Which::all || is_newer(entry.as_of, answers[i]->as_of))) {
                compare_requirement(*answers[i], need, update);
            }
        }
        std::move(missing.begin(), missing.end(), std::back_inserter(update.differences));
    }

    void compare_requirement(const Requirement& ours, const CatalogueNeed& theirs, Update& update) const {
        const std::string key = "requirements/" + ours.id.str();
        Words listed;
        Words besides;
        for (const Supplier& supplier : ours.suppliers) {
            listed.push_back(supplier.component.str());
        }
        for (const CatalogueId& id : theirs.suppliers) {
            const bool is_listed =
                id == entries_.at(ours.consumer) ||
                std::any_of(ours.suppliers.begin(), ours.suppliers.end(), [&](const Supplier& supplier) {
                    const auto entry = entries_.find(supplier.component);
                    return entry != entries_.end() && entry->second == id;
                });
            if (!is_listed) {
                besides.push_back(id.str());
            }
        }
        if (is_renewal(ours.phase)) {
            add(update, key + "/quorum", {std::to_string(ours.quorum)}, {std::to_string(theirs.quorum)});
        }
        add(update, key + "/buffer", {format_duration(ours.buffer)}, {format_duration(theirs.buffer)});
        add(update, key + "/decay", {decay_word(ours.decay)}, {decay_word(theirs.decay)});
        if (is_renewal(ours.phase) && !besides.empty()) {
            update.differences.push_back({key + "/suppliers", std::move(listed), std::move(besides)});
        }
    }

    const Catalogue& catalogue_;
    EntryOfComponent entries_;
    std::unordered_map<ComponentId, std::vector<const Requirement*>> requirements_;
    std::unordered_map<OrganisationId, const Organisation*> organisations_;
};

} // namespace

std::vector<Update> updates_of(const Stack& stack, const Catalogue& catalogue, Which which) {
    const Comparison comparison(stack, catalogue);
    std::vector<Update> updates;
    for (const Component& component : stack.components) {
        if (std::optional<Update> update = comparison.compare(component, which)) {
            updates.push_back(std::move(*update));
        }
    }
    return updates;
}

std::optional<Update> update_of(const Stack& stack, const Catalogue& catalogue,
                                const ComponentId& component) {
    const Component* const found = find(stack, component);
    return found == nullptr ? std::nullopt : Comparison(stack, catalogue).compare(*found, Which::all);
}

} // namespace volteface::catalogue
