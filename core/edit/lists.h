// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a stack that a kind of record lives in: what lets one template serve all kinds.
#pragma once

#include "core/model/stack.h"

#include <type_traits>
#include <vector>

namespace volteface::edit {

/// stack.components for Component, and so on. Const if the stack is.
template <class Record, class AnyStack>
[[nodiscard]] auto& list_of(AnyStack& stack) {
    if constexpr (std::is_same_v<Record, Organisation>) {
        return stack.organisations;
    } else if constexpr (std::is_same_v<Record, Component>) {
        return stack.components;
    } else if constexpr (std::is_same_v<Record, Requirement>) {
        return stack.requirements;
    } else if constexpr (std::is_same_v<Record, Scenario>) {
        return stack.scenarios;
    } else if constexpr (std::is_same_v<Record, Assumption>) {
        return stack.assumptions;
    } else if constexpr (std::is_same_v<Record, Team>) {
        return stack.teams;
    } else {
        static_assert(std::is_same_v<Record, Plan>);
        return stack.plans;
    }
}

} // namespace volteface::edit
