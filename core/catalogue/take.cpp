// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/completion.h"
#include "core/catalogue/component_fields.h"
#include "core/catalogue/stated.h"
#include "core/catalogue/updates.h"
#include "core/model/words.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>
#include <utility>

namespace volteface::catalogue {

namespace {

template <class Record>
Record* find_in(std::vector<Record>& records, const Id<Record>& id) {
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

void move_on(std::optional<Date>& date, const std::optional<Date>& newer) {
    if (newer && (!date || *date < *newer)) {
        date = newer;
    }
}

/// Takes field after field into a copy of the stack.
class Taking {
public:
    Taking(const Stack& stack, const Catalogue& catalogue, const ComponentId& component, Language language)
        : stack_(stack)
        , catalogue_(catalogue)
        , component_(component)
        , language_(language) {
        entry_ = catalogue.find(*find_in(stack_.components, component)->catalogue);
        theirs_ = catalogue.to_component(*entry_);
        std::vector<const Requirement*> own;
        for (const Requirement& requirement : stack_.requirements) {
            if (requirement.consumer == component_) {
                own.push_back(&requirement);
            }
        }
        const std::vector<const Requirement*> answers = answers_to(*entry_, own, entries());
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (answers[i] != nullptr) {
                need_of_.emplace(answers[i]->id, &entry_->needs[i]);
            }
        }
    }

    void take(const std::string& field) {
        constexpr std::string_view organisations = "organisations/";
        constexpr std::string_view requirements = "requirements/";
        constexpr std::string_view needs = "needs/";
        const std::size_t last = field.rfind('/');
        if (field.starts_with(organisations)) {
            take_organisation(OrganisationId(field.substr(organisations.size(), last - organisations.size())),
                              field.substr(last + 1));
        } else if (field.starts_with(requirements)) {
            take_requirement(RequirementId(field.substr(requirements.size(), last - requirements.size())),
                             field.substr(last + 1));
        } else if (field.starts_with(needs)) {
            std::size_t number = 0;
            std::from_chars(field.data() + needs.size(), field.data() + field.size(), number);
            add(complete_need(stack_, catalogue_, component_, number, language_));
        } else {
            take_of_component(field);
        }
    }

    /// What was left is not asked for again.
    void move_dates() {
        move_on(ours().as_of, entry_->as_of);
        for (const Organisation& organisation : theirs_.organisations) {
            if (Organisation* const known = find_in(stack_.organisations, organisation.id)) {
                move_on(known->as_of, organisation.as_of);
            }
        }
        for (Requirement& requirement : stack_.requirements) {
            if (requirement.as_of && need_of_.contains(requirement.id)) {
                move_on(requirement.as_of, entry_->as_of);
            }
        }
    }

    /// Error: service_outside_layer, parent_cycle.
    [[nodiscard]] Result<Stack> finish() {
        if (ours().service && ours().layer != Layer::service) {
            return fail(ErrorCode::service_outside_layer, component_.str(),
                        {std::string(to_word(ours().layer))});
        }
        for (const Organisation& organisation : theirs_.organisations) {
            std::string ring = organisation.id.str();
            const Organisation* at = find(std::as_const(stack_), organisation.id);
            for (std::size_t steps = 0; at != nullptr && at->parent && steps <= stack_.organisations.size();
                 ++steps) {
                ring += " → " + at->parent->str();
                if (*at->parent == organisation.id) {
                    return fail(ErrorCode::parent_cycle, organisation.id.str(), {ring});
                }
                at = find(std::as_const(stack_), *at->parent);
            }
        }
        return std::move(stack_);
    }

private:
    Component& ours() { return *find_in(stack_.components, component_); }

    void add(const Additions& additions) { stack_ = with(std::move(stack_), additions); }

    void add_missing_organisations() {
        for (const Organisation& organisation : theirs_.organisations) {
            if (find_in(stack_.organisations, organisation.id) == nullptr) {
                stack_.organisations.push_back(organisation);
            }
        }
    }

    void take_of_component(const std::string& name) {
        visit_entry_fields(
            [&](std::string_view field, auto& into, const auto& from) {
                if (field == name) {
                    into = from;
                }
            },
            ours(), theirs_.component);
        if (name == "organisation") {
            add_missing_organisations();
        }
    }

    void take_organisation(const OrganisationId& id, const std::string& name) {
        const Organisation* const theirs = find_in(theirs_.organisations, id);
        Organisation& organisation = *find_in(stack_.organisations, id);
        if (name == "name") {
            organisation.name = theirs->name;
        } else if (name == "country") {
            organisation.country = theirs->country;
        } else {
            organisation.parent = theirs->parent;
            add_missing_organisations();
        }
    }

    [[nodiscard]] EntryOfComponent entries() const {
        EntryOfComponent entries;
        for (const Component& component : stack_.components) {
            if (component.catalogue) {
                entries.emplace(component.id, *component.catalogue);
            }
        }
        return entries;
    }

    void take_requirement(const RequirementId& id, const std::string& name) {
        const CatalogueNeed& need = *need_of_.at(id);
        Requirement& requirement = *find_in(stack_.requirements, id);
        if (name == "quorum") {
            requirement.quorum = need.quorum;
        } else if (name == "buffer") {
            requirement.buffer = need.buffer;
        } else if (name == "decay") {
            requirement.decay = need.decay;
        } else {
            add_suppliers(requirement.id, need);
        }
    }

    /// Those of the market that the requirement does not list; components that are missing are as sure as the
    /// requirement is.
    void add_suppliers(const RequirementId& id, const CatalogueNeed& need) {
        const EntryOfComponent known = entries();
        const bool inferred = find_in(stack_.requirements, id)->inferred;
        for (const CatalogueId& wanted : need.suppliers) {
            const auto stands = [&](const ComponentId& component) {
                const auto entry = known.find(component);
                return entry != known.end() && entry->second == wanted;
            };
            const Requirement& before = *find_in(stack_.requirements, id);
            if (wanted == entry_->id ||
                std::any_of(before.suppliers.begin(), before.suppliers.end(),
                            [&](const Supplier& supplier) { return stands(supplier.component); })) {
                continue;
            }
            const auto found = std::find_if(stack_.components.begin(), stack_.components.end(),
                                            [&](const Component& component) { return stands(component.id); });
            ComponentId supplier;
            if (found != stack_.components.end()) {
                supplier = found->id;
            } else {
                Additions additions = add_entry(stack_, catalogue_, wanted);
                additions.components.front().inferred = inferred;
                supplier = additions.components.front().id;
                add(additions);
            }
            find_in(stack_.requirements, id)->suppliers.push_back(Supplier{supplier, Role::active, {}, {}});
        }
    }

    Stack stack_;
    const Catalogue& catalogue_;
    ComponentId component_;
    Language language_;
    const CatalogueEntry* entry_ = nullptr;
    Catalogue::Insertion theirs_;
    std::map<RequirementId, const CatalogueNeed*> need_of_; ///< what each of the component's own answers
};

} // namespace

Result<Stack> take(const Stack& stack, const Catalogue& catalogue, const ComponentId& component,
                   const std::vector<std::string>& fields, Language language) {
    if (find(stack, component) == nullptr) {
        return fail(ErrorCode::no_such_component, component.str(), {component.str()});
    }
    const std::optional<Update> update = update_of(stack, catalogue, component);
    if (!update) {
        return fail(ErrorCode::unknown_reference, component.str(), {"catalogue", component.str()});
    }
    for (const std::string& field : fields) {
        const bool differs =
            std::any_of(update->differences.begin(), update->differences.end(),
                        [&](const FieldDifference& difference) { return difference.field == field; });
        if (!differs) {
            return fail(ErrorCode::unknown_reference, component.str(), {"field", field});
        }
    }
    Taking taking(stack, catalogue, component, language);
    for (const std::string& field : fields) {
        taking.take(field);
    }
    taking.move_dates();
    return taking.finish();
}

} // namespace volteface::catalogue
