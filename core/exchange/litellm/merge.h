// SPDX-License-Identifier: GPL-3.0-or-later
// Brings endpoints into a stack: what is there already is matched, never doubled, and only filled where it
// was empty.
#pragma once

#include "core/exchange/litellm/endpoint.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace volteface::exchange::litellm {

class Merge {
public:
    Merge(const Stack& before, const Options& options);

    /// The component of the endpoint, and what it stands on. Once per key.
    ComponentId component_of(const Endpoint& endpoint);
    /// Adds the suppliers that the need does not list yet. `capability` may be empty.
    void add_need(const std::string& name, const std::string& capability,
                  const std::vector<Supplier>& suppliers, const Spot& spot, std::vector<Note>& notes);

    [[nodiscard]] bool was_there(const ComponentId& id) const;
    /// Ends the merge: moves the stack and the counts out.
    void finish(Preview& preview);

private:
    ComponentId gateway();
    ComponentId place(const Wanted& wanted, const std::optional<OrganisationId>& organisation);
    OrganisationId place(const std::vector<Organisation>& chain);
    std::optional<OrganisationId> own_organisation() const;
    Component& at(const ComponentId& id);

    const Options& options_;
    Stack stack_;
    std::size_t old_components_;
    std::size_t old_organisations_;
    std::size_t old_requirements_;
    std::map<ComponentId, std::size_t> component_index_;
    std::set<RequirementId> requirement_ids_;
    std::map<std::string, ComponentId> by_key_; ///< endpoints and platforms placed so far
    std::set<ComponentId> claimed_;             ///< by the file
    std::optional<ComponentId> gateway_;
    std::set<ComponentId> matched_;
};

} // namespace volteface::exchange::litellm
