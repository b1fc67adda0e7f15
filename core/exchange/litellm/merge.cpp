// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/merge.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::exchange::litellm {

namespace {

constexpr std::string_view gateway_id = "litellm-gateway";

template <class T>
void fill(T& value, const T& with) {
    if (value == T{}) {
        value = with;
    }
}

/// Nothing that a person has said is touched.
void fill_gaps(Component& component, const Component& with,
               const std::optional<OrganisationId>& organisation) {
    fill(component.organisation, organisation);
    fill(component.hosting, with.hosting);
    fill(component.access, with.access);
    fill(component.dialect, with.dialect);
    fill(component.catalogue, with.catalogue);
    fill(component.family, with.family);
    fill(component.licence, with.licence);
    fill(component.capabilities, with.capabilities);
}

/// "GitHub, Inc." and "GITHUB" are one; legal forms aside.
std::string plain_name(const std::string& name) {
    std::string id = make_id(name);
    for (const std::string_view form : {"-inc", "-llc", "-ltd", "-sas", "-sa", "-corporation", "-corp",
                                        "-gmbh", "-se", "-ab", "-bv", "-n-v", "-nv", "-ag"}) {
        if (id.size() > form.size() && std::string_view(id).substr(id.size() - form.size()) == form) {
            id.erase(id.size() - form.size());
            break;
        }
    }
    return id;
}

OrganisationId top_of(const Stack& stack, const OrganisationId& id) {
    const auto chain = chain_of_parents(stack, id);
    return chain.empty() ? id : chain.back()->id;
}

} // namespace

Merge::Merge(const Stack& before, const Options& options)
    : options_(options)
    , stack_(before)
    , old_components_(before.components.size())
    , old_organisations_(before.organisations.size())
    , old_requirements_(before.requirements.size()) {
    for (std::size_t i = 0; i < stack_.components.size(); ++i) {
        component_index_.emplace(stack_.components[i].id, i);
    }
    for (const Requirement& requirement : stack_.requirements) {
        requirement_ids_.insert(requirement.id);
    }
}

Component& Merge::at(const ComponentId& id) {
    return stack_.components[component_index_.at(id)];
}

bool Merge::was_there(const ComponentId& id) const {
    const auto found = component_index_.find(id);
    return found != component_index_.end() && found->second < old_components_;
}

std::optional<OrganisationId> Merge::own_organisation() const {
    std::optional<OrganisationId> own;
    for (const Organisation& organisation : stack_.organisations) {
        if (organisation.own) {
            if (own) {
                return std::nullopt; // which of them is not said
            }
            own = organisation.id;
        }
    }
    return own;
}

OrganisationId Merge::place(const std::vector<Organisation>& chain) {
    std::optional<OrganisationId> parent;
    for (auto wanted = chain.rbegin(); wanted != chain.rend(); ++wanted) {
        const std::string plain = plain_name(wanted->name);
        const auto found = std::find_if(
            stack_.organisations.begin(), stack_.organisations.end(), [&](const Organisation& organisation) {
                return organisation.id == wanted->id || plain_name(organisation.name) == plain;
            });
        if (found != stack_.organisations.end()) {
            parent = found->id;
            continue;
        }
        Organisation added = *wanted;
        added.parent = parent;
        parent = added.id;
        stack_.organisations.push_back(std::move(added));
    }
    return *parent;
}

ComponentId Merge::place(const Wanted& wanted, const std::optional<OrganisationId>& organisation) {
    const Component& like = wanted.component;
    const auto take = [&](Component& component) {
        fill_gaps(component, like, organisation);
        claimed_.insert(component.id);
        matched_.insert(component.id);
        return component.id;
    };
    const auto same_owner = [&](const Component& component) {
        return component.organisation == organisation || !component.organisation || !organisation ||
               top_of(stack_, *component.organisation) == top_of(stack_, *organisation);
    };
    // By id: what an earlier import of the same route has made. Ids taken by something else are stepped over.
    std::string id = wanted.id;
    for (int n = 2;; ++n) {
        const auto taken = component_index_.find(ComponentId(id));
        if (taken == component_index_.end()) {
            break;
        }
        Component& component = stack_.components[taken->second];
        if (taken->second < old_components_ && component.layer == like.layer && same_owner(component) &&
            claimed_.find(component.id) == claimed_.end()) {
            return take(component);
        }
        id = fmt::format("{}-{}", wanted.id, n);
    }
    if (wanted.takes_catalogue_twin && like.catalogue) {
        for (std::size_t i = 0; i < old_components_; ++i) {
            Component& component = stack_.components[i];
            // A platform that stands in several countries covers a region in one of them.
            const bool same_place =
                component.hosting.empty() ||
                std::all_of(like.hosting.begin(), like.hosting.end(), [&](Country country) {
                    return std::find(component.hosting.begin(), component.hosting.end(), country) !=
                           component.hosting.end();
                });
            if (component.catalogue == like.catalogue && component.layer == like.layer &&
                same_owner(component) && same_place) {
                return take(component);
            }
        }
    }
    Component added = like;
    added.id = ComponentId(id);
    added.organisation = organisation;
    component_index_.emplace(added.id, stack_.components.size());
    claimed_.insert(added.id);
    stack_.components.push_back(std::move(added));
    return ComponentId(id);
}

ComponentId Merge::component_of(const Endpoint& endpoint) {
    if (const auto placed = by_key_.find(endpoint.key); placed != by_key_.end()) {
        return placed->second;
    }
    std::optional<OrganisationId> organisation;
    if (!endpoint.model.organisations.empty()) {
        organisation = place(endpoint.model.organisations);
    } else if (endpoint.is_own) {
        organisation = own_organisation();
    }
    const ComponentId id = place(endpoint.model, organisation);
    by_key_.emplace(endpoint.key, id);
    if (!endpoint.platform) {
        return id;
    }
    const Wanted& wanted = *endpoint.platform;
    const std::string platform_key = "platform|" + wanted.id;
    if (by_key_.find(platform_key) == by_key_.end()) {
        std::optional<OrganisationId> owner;
        if (!wanted.organisations.empty()) {
            owner = place(wanted.organisations);
        }
        by_key_.emplace(platform_key, place(wanted, owner));
    }
    const ComponentId platform = by_key_.at(platform_key);
    const bool known_need = std::any_of(
        stack_.requirements.begin(), stack_.requirements.end(), [&](const Requirement& requirement) {
            return requirement.consumer == id &&
                   std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                               [&](const Supplier& supplier) { return supplier.component == platform; });
        });
    if (!known_need && platform != id) {
        Requirement need;
        std::string need_id = id.str() + "-platform";
        for (int n = 2; !requirement_ids_.insert(RequirementId(need_id)).second; ++n) {
            need_id = fmt::format("{}-platform-{}", id.str(), n);
        }
        need.id = RequirementId(need_id);
        need.consumer = id;
        need.label = at(platform).name;
        need.capability = "model-hosting";
        need.suppliers.push_back({platform, Role::active, {}, {}});
        stack_.requirements.push_back(std::move(need));
    }
    return id;
}

ComponentId Merge::gateway() {
    if (gateway_) {
        return *gateway_;
    }
    Wanted wanted;
    wanted.id = gateway_id;
    Component& component = wanted.component;
    component.layer = Layer::application;
    component.name = options_.gateway_name;
    component.capabilities = {"llm-gateway"};
    component.dialect = "openai";
    component.tags = {"litellm"};
    if (options_.resolve) {
        if (const auto known = options_.resolve("litellm")) {
            component.catalogue = known->component.catalogue;
            component.licence = known->component.licence;
        }
    }
    // A gateway that a person has drawn already is this one, wherever on the map it stands.
    const auto drawn =
        std::find_if(stack_.components.begin(), stack_.components.end(), [&](const Component& other) {
            return other.id.str() == gateway_id ||
                   (component.catalogue && other.catalogue == component.catalogue &&
                    (other.layer == Layer::application || other.layer == Layer::platform));
        });
    if (drawn != stack_.components.end()) {
        gateway_ = drawn->id;
        claimed_.insert(drawn->id);
        matched_.insert(drawn->id);
    } else {
        gateway_ = place(wanted, std::nullopt);
    }
    return *gateway_;
}

void Merge::add_need(const std::string& name, const std::string& capability,
                     const std::vector<Supplier>& suppliers, const Spot& spot, std::vector<Note>& notes) {
    const ComponentId consumer = gateway();
    const auto drawn = std::find_if(stack_.requirements.begin(), stack_.requirements.end(),
                                    [&](const Requirement& requirement) {
                                        return requirement.consumer == consumer && requirement.label == name;
                                    });
    Requirement* need = drawn == stack_.requirements.end() ? nullptr : &*drawn;
    if (need == nullptr) {
        Requirement added;
        std::string words = consumer.str() + " ";
        for (const char c : name.substr(0, 96)) {
            words += c == '*' ? std::string(" any ") : std::string(1, c);
        }
        std::string id = make_id(words);
        for (int n = 2; !requirement_ids_.insert(RequirementId(id)).second; ++n) {
            id = fmt::format("{}-{}", make_id(words), n);
        }
        added.id = RequirementId(id);
        added.consumer = consumer;
        added.label = name;
        added.capability = capability;
        stack_.requirements.push_back(std::move(added));
        need = &stack_.requirements.back();
    }
    for (const Supplier& kept : need->suppliers) {
        const bool in_file = std::any_of(suppliers.begin(), suppliers.end(),
                                         [&](const Supplier& s) { return s.component == kept.component; });
        const Component& component = at(kept.component);
        const bool imported =
            std::find(component.tags.begin(), component.tags.end(), "litellm") != component.tags.end();
        if (!in_file && imported) {
            notes.push_back({NoteCode::supplier_not_in_file, {name, component.name}, spot.file, spot.line});
        }
    }
    for (const Supplier& supplier : suppliers) {
        const bool listed = std::any_of(need->suppliers.begin(), need->suppliers.end(),
                                        [&](const Supplier& s) { return s.component == supplier.component; });
        if (!listed && supplier.component != consumer) {
            need->suppliers.push_back(supplier);
        }
    }
}

void Merge::finish(Preview& preview) {
    preview.new_components = stack_.components.size() - old_components_;
    preview.new_organisations = stack_.organisations.size() - old_organisations_;
    preview.new_requirements = stack_.requirements.size() - old_requirements_;
    preview.matched_components = matched_.size();
    preview.stack = std::move(stack_);
}

} // namespace volteface::exchange::litellm
