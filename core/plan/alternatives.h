// SPDX-License-Identifier: GPL-3.0-or-later
// Other ways out of the same: cheapest, fastest, most sovereign, and those between them that none beats on
// cost, time to reverse and foreign exposure together.
#pragma once

#include "core/plan/planning.h"

#include <vector>

namespace volteface::plan {

/// What a plan is compared by; less is better in all three.
struct Trade {
    double objective = 0;        ///< cost and loss over the horizon
    Minute time_to_reverse = 0;  ///< the longest over all services; the horizon where one is not up for good
    double foreign_exposure = 0; ///< 0 to 1

    friend bool operator==(const Trade&, const Trade&) = default;
};

struct Alternative {
    std::vector<Goal> goals; ///< that it is the best for; empty: a point between
    Trade trade;
    Planning planning;

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

[[nodiscard]] Trade trade_of(const Planning& planning);

/// Plans of which none is better than another in all three, by objective; `points` asks for that many between
/// the three goals at most. Empty where the demands clash. Errors as of make_plan().
[[nodiscard]] Result<std::vector<Alternative>> alternatives(const Request& request, MipSolver& solver,
                                                            int points = 4, const Watch& watch = {});

} // namespace volteface::plan
