// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue brings into a stack, as one undo step, wherever in the window it was asked for.
#pragma once

#include "core/catalogue/completion.h"
#include "core/edit/change.h"

#include <optional>
#include <vector>

namespace volteface::ui {

class Session;

/// One change that puts the records at the end of the stack's lists. Error: nothing_to_change for none.
[[nodiscard]] Result<edit::Change> changeOf(const Stack& stack, const catalogue::Additions& additions,
                                            edit::Verb verb, std::string subject);

/// "A", "A, B", "A, B, C" or "A, B, C, …": what an undo step is about.
[[nodiscard]] std::string namesOf(const std::vector<Component>& components);

struct AddedEntries {
    edit::Change change;
    std::vector<ComponentId> components; ///< the new ones, in the order of the entries
};

/// Each entry as a component more, with the organisations up to who controls it. `places`, in the order of
/// the entries, says where a hand has dropped them; missing ones are left to the layout. Error:
/// unknown_reference for an entry that the catalogue has not got.
[[nodiscard]] Result<AddedEntries> addEntries(const Stack& stack, const catalogue::Catalogue& catalogue,
                                              const std::vector<CatalogueId>& entries,
                                              const std::vector<std::optional<Position>>& places = {});

/// Adds them to the session's document, selects them and asks for the last one to be brought into sight.
/// False if nothing was added.
bool addEntries(Session& session, const std::vector<CatalogueId>& entries,
                const std::vector<std::optional<Position>>& places = {});

} // namespace volteface::ui
