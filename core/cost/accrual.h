// SPDX-License-Identifier: GPL-3.0-or-later
// What waiting adds: drivers grow, and leaving gets dearer with them.
#pragma once

#include "core/cost/move_cost.h"

#include <optional>
#include <vector>

namespace volteface::cost {

struct Accrual {
    RequirementId requirement;
    ComponentId from;    ///< the supplier whose leaving gets dearer: the first active one
    Total leaving_today; ///< work and purchases by drivers, to a candidate that differs in everything
    std::optional<Amount> per_quarter; ///< what a quarter adds; empty: nobody said how fast drivers grow
    bool open = false;                 ///< some amount of it is unknown

    friend bool operator==(const Accrual&, const Accrual&) = default;
};

struct ServiceAccrual {
    ComponentId service;
    Total per_quarter; ///< open where the growth of a need below is unknown

    friend bool operator==(const ServiceAccrual&, const ServiceAccrual&) = default;
};

/// (1 + growth)^(1/4) − 1: the share by which drivers grow in a quarter, from that of a year.
[[nodiscard]] double quarterly_growth(double yearly);

/// A component of the same layer that differs from `from` in every aspect that `from` has.
[[nodiscard]] Component wholly_other(const Component& from);

/// Of every need with a counted driver and an active supplier, in the order of the stack.
[[nodiscard]] std::vector<Accrual> accruals(const Stack& stack, const MoveCosts& costs);

/// By service, those below it summed; each need once. Sorted by id.
[[nodiscard]] std::vector<ServiceAccrual> by_service(const Stack& stack, const MoveCosts& costs,
                                                     const std::vector<Accrual>& accruals);

} // namespace volteface::cost
