// SPDX-License-Identifier: GPL-3.0-or-later
// The stack with everything beside it that a plan might bring in from the catalogue: candidates, and what
// they rest on.
#pragma once

#include "core/catalogue/completion.h"
#include "core/model/stack.h"

#include <cstddef>
#include <map>
#include <vector>

namespace volteface::plan {

struct WorkingStack {
    Stack stack;                                ///< the request's records first, in their order
    std::size_t own_organisations = 0;          ///< how many of them are the request's
    std::size_t own_components = 0;             ///< the same
    std::size_t own_requirements = 0;           ///< the same
    std::map<CatalogueId, ComponentId> brought; ///< the component that stands for each entry asked for

    [[nodiscard]] bool is_own(std::size_t component) const { return component < own_components; }
};

/// Each entry as a component more, with what it rests on. To run, one may come from any supplier on the
/// market that the catalogue knows: nobody has chosen yet. What is the request's own is left as it is, so the
/// stack behaves as before. Entries that are not in the catalogue are left out.
[[nodiscard]] WorkingStack with_entries(const Stack& stack, const catalogue::Catalogue* catalogue,
                                        const std::vector<CatalogueId>& entries, Language language);

/// What of it is not the request's and is reached from these components: to be kept with a plan.
[[nodiscard]] catalogue::Additions brought_by(const WorkingStack& working,
                                              const std::vector<ComponentId>& components);

} // namespace volteface::plan
