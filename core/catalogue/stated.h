// SPDX-License-Identifier: GPL-3.0-or-later
// Which requirements of a stack say what the needs of an entry say.
#pragma once

#include "core/catalogue/entry.h"
#include "core/model/requirement.h"

#include <unordered_map>
#include <vector>

namespace volteface::catalogue {

/// The entry that each component stands for; those that stand for none are not in it.
using EntryOfComponent = std::unordered_map<ComponentId, CatalogueId>;

/// True if a requirement of a component that stands for `entry` says what its `need` says: the same phase,
/// and it lists a component that stands for one of the need's entries, or it asks for the same capability and
/// answers no other need of the entry.
[[nodiscard]] bool states(const Requirement& requirement, const CatalogueNeed& need,
                          const CatalogueEntry& entry, const EntryOfComponent& entries);

/// For each need of the entry the one of these requirements that answers it: of those that state it the most
/// alike in what they list; each requirement answers one need at most. nullptr where there is none.
[[nodiscard]] std::vector<const Requirement*> answers_to(const CatalogueEntry& entry,
                                                         const std::vector<const Requirement*>& requirements,
                                                         const EntryOfComponent& entries);

} // namespace volteface::catalogue
