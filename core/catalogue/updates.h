// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue has learnt since a stack took an entry from it, field by field: a person takes or leaves
// each, and nothing that was edited is overwritten unasked.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/model/stack.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::catalogue {

/// One thing on which the two do not agree. `field` is one of
/// - "name", "layer", "organisation", "origin", "hosting", "access", "licence", "dialect", "family",
///   "accelerator", "platform", "capabilities", "certifications", "confidence", "sources" of the component;
/// - "organisations/ID/name", "…/country", "…/parent" of the organisations in the entry's chain;
/// - "requirements/ID/quorum", "…/buffer", "…/decay", "…/suppliers" of requirements that came from the
///   catalogue (they have a date); "suppliers" lists what the market has besides, for renewal only;
/// - "needs/N" a need of the entry, counted from 0, that the component does not state.
/// Values are spelt as files spell them, one per element of a list; none: unknown, or nothing. What the
/// catalogue does not know never differs; only a "parent" may be none there: nobody owns it.
struct FieldDifference {
    std::string field;
    std::vector<std::string> stack;
    std::vector<std::string> catalogue;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

struct Update {
    ComponentId component;
    CatalogueId entry;
    std::optional<Date> checked;              ///< the component's date; empty: never
    std::optional<Date> as_of;                ///< the entry's
    std::vector<FieldDifference> differences; ///< in the order of the list above; none: only the date moves

    friend bool operator==(const Update&, const Update&) = default;
};

enum class Which {
    newer, ///< entries whose date is later than the component's, or than none
    all    ///< whatever the dates
};

/// Of the components that stand for an entry, in the order of the stack. O(stack).
[[nodiscard]] std::vector<Update> updates_of(const Stack& stack, const Catalogue& catalogue,
                                             Which which = Which::newer);
/// Of one component, whatever the dates; empty if it stands for no entry of the catalogue.
[[nodiscard]] std::optional<Update> update_of(const Stack& stack, const Catalogue& catalogue,
                                              const ComponentId& component);

/// The stack with just these fields as the catalogue has them, and the date of the component, of the
/// organisations in its chain and of its requirements from the catalogue moved to the catalogue's, so that
/// what was left is not asked for again (a date is never moved back). A need that is taken becomes an
/// inferred requirement, with inferred components for suppliers that the stack has not got, as
/// complete_upstream() would; an organisation that is taken comes with its chain. Errors: no_such_component,
/// unknown_reference (a field that does not differ; arguments: "field", the field), parent_cycle,
/// service_outside_layer.
[[nodiscard]] Result<Stack> take(const Stack& stack, const Catalogue& catalogue, const ComponentId& component,
                                 const std::vector<std::string>& fields,
                                 Language language = Language::english);

} // namespace volteface::catalogue
