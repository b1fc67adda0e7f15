// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue adds to a stack: one entry that a person has chosen, or everything that a component
// rests on upstream, as far as the catalogue knows.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/model/stack.h"

#include <cstddef>
#include <vector>

namespace volteface::catalogue {

/// Records that a stack has not got yet; their ids are free in it, and what they refer to is there or in
/// here.
struct Additions {
    std::vector<Organisation> organisations;
    std::vector<Component> components;
    std::vector<Requirement> requirements;

    [[nodiscard]] bool empty() const {
        return organisations.empty() && components.empty() && requirements.empty();
    }
    friend bool operator==(const Additions&, const Additions&) = default;
};

/// The stack with these records at the end of its lists.
[[nodiscard]] Stack with(Stack stack, const Additions& additions);

/// The entry as a component more, in front of `components`: not inferred, since a person chose it, even where
/// the stack has one that stands for the entry already. With it the organisations up to who controls it; one
/// that the stack has under the same id is kept as it is. Empty if the catalogue has no such entry.
[[nodiscard]] Additions add_entry(const Stack& stack, const Catalogue& catalogue, const CatalogueId& id);

/// What these components (none named: all of the stack) rest on according to the catalogue, and what that
/// rests on in turn, through what the stack says already and what is brought in; all of it inferred.
///
/// A need of an entry is left alone where its component states it: by a requirement of the same phase that
/// lists a component standing for one of the need's entries, or one of the same phase and capability that
/// does not answer another need of the entry. Otherwise it becomes a requirement. To run and to be allowed to
/// (`run`, `legal`) its suppliers are the confirmed components that stand for one of the need's entries, if
/// there are as many as the quorum asks for: the person has chosen. If not, and for renewal always, they are
/// the market, all of the need's entries: the components that stand for them, and one inferred component for
/// each entry that has none. A component never supplies itself; a quorum is never above the suppliers known.
///
/// Labels and notes come in `language`; confidence (the need's, else the entry's), date and sources come
/// along. Confirming or rejecting is core/edit's. The same input gives the same additions in the same order,
/// and completing twice adds nothing the second time. O(stack + what is brought in).
[[nodiscard]] Additions complete_upstream(const Stack& stack, const Catalogue& catalogue,
                                          const std::vector<ComponentId>& components = {},
                                          Language language = Language::english);

/// One need of the entry that a component stands for, counted from 0, whether it is stated or not; what its
/// suppliers rest on is left. Empty if there is no such component, entry or need.
[[nodiscard]] Additions complete_need(const Stack& stack, const Catalogue& catalogue,
                                      const ComponentId& component, std::size_t need,
                                      Language language = Language::english);

} // namespace volteface::catalogue
