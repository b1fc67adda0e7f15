// SPDX-License-Identifier: GPL-3.0-or-later
// What was brought into a stack by inference and waits for a person to say yes or no.
#pragma once

#include "core/edit/change.h"

#include <vector>

namespace volteface::edit {

struct Inferred {
    std::vector<ComponentId> components;     ///< in the order of the stack
    std::vector<RequirementId> requirements; ///< in the order of the stack

    [[nodiscard]] std::size_t count() const { return components.size() + requirements.size(); }
    [[nodiscard]] bool empty() const { return components.empty() && requirements.empty(); }
    friend bool operator==(const Inferred&, const Inferred&) = default;
};

/// All that nobody has confirmed yet. O(stack).
[[nodiscard]] Inferred inferred_of(const Stack& stack);

// Both take what is confirmed already for done: it may be listed and stays as it is. Errors:
// no_such_component, unknown_reference (a requirement that is not there), nothing_to_change. One undo step.

/// Yes, this is so. A confirmed requirement names only what is confirmed: its consumer and its suppliers are
/// confirmed with it. A confirmed component ("yes, that is what we rest on") brings with it the inferred
/// requirements all of whose ends are confirmed then; its own needs from others stay open.
[[nodiscard]] Result<Change> confirm_inferred(const Stack& stack, const std::vector<ComponentId>& components,
                                              const std::vector<RequirementId>& requirements);

/// No, this is not so. Takes out the records, and the inferred ones that hung on nothing but them: what is
/// upstream of a rejected record and that nothing else in the stack rests on. A rejected component leaves the
/// suppliers of inferred requirements; one without suppliers goes, and no quorum stays above the suppliers
/// left. The organisations that came with the components go where nothing names them any more.
/// Nothing confirmed is taken out or changed: a component that a confirmed requirement names stays (confirm
/// it, or take it out of the requirement); if nothing else was asked for, error still_in_use (arguments: the
/// requirement).
[[nodiscard]] Result<Change> reject_inferred(const Stack& stack, const std::vector<ComponentId>& components,
                                             const std::vector<RequirementId>& requirements);

} // namespace volteface::edit
