// SPDX-License-Identifier: GPL-3.0-or-later
// Small stacks with something to replace, and requests about them.
#pragma once

#include "core/plan/planning.h"

#include <memory>
#include <string>

namespace volteface::tests {

/// A request with everything it points to.
struct PlanCase {
    Stack stack;
    Scenario scenario;
    std::unique_ptr<cost::AssumptionSet> assumptions;
    catalogue::Catalogue catalogue;
    plan::Request request;

    PlanCase(Stack what, Scenario when);
    /// Points the request at what is here now: after any change of the stack.
    plan::Request& ask();
    [[nodiscard]] plan::Planning plan();
    [[nodiscard]] Requirement& need(const std::string& id);
    [[nodiscard]] Component& component(const std::string& id);
};

/// Service s (1 000 a day, MTPD 40 days) needs chat from x; y and z offer it too, with fits 0.9 and 0.7. x is
/// out from day 5 for good. One team of ten takes on everything, every day of the week.
[[nodiscard]] PlanCase simple_case();

/// Two or three services over applications and models, some of them lost, some shared, with standbys,
/// buffers and candidates of random cost.
[[nodiscard]] PlanCase random_case(unsigned seed, bool with_team);

[[nodiscard]] std::unique_ptr<plan::MipSolver> quick_solver();

} // namespace volteface::tests
