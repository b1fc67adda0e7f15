// SPDX-License-Identifier: GPL-3.0-or-later
// What every edit must keep: it can be applied and undone, and the stack is legal on both sides.
#pragma once

#include "core/edit/edits.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"

namespace volteface::tests {

/// Applies the change, checks that the result is legal and that the inverse brings the old stack back.
inline Stack applied(const Stack& before, const Result<edit::Change>& change) {
    REQUIRE(change.has_value());
    REQUIRE_FALSE(change->empty());
    Stack after = before;
    edit::apply(after, *change);
    CHECK(validate(after).empty());
    CHECK_FALSE(after == before);
    Stack back = after;
    edit::apply(back, edit::inverse(*change));
    CHECK(back == before);
    edit::apply(back, *change);
    CHECK(back == after);
    return after;
}

inline ErrorCode refusal(const Result<edit::Change>& change) {
    REQUIRE_FALSE(change.has_value());
    return change.error().code;
}

} // namespace volteface::tests
