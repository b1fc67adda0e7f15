// SPDX-License-Identifier: GPL-3.0-or-later
// Warehouse location as the OR-Library publishes it (J. E. Beasley, European Journal of Operational Research
// 33, 1988: cap41 to cap134, capa to capc).
#pragma once

#include "core/plan/mip.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace volteface::tests {

struct Warehouse {
    double capacity = 0;
    double fixed_cost = 0;
};

struct Customer {
    double demand = 0;
    std::vector<double> costs; ///< by warehouse, of all its demand
};

struct Locations {
    std::vector<Warehouse> warehouses;
    std::vector<Customer> customers;
};

/// Numbers between blanks: how many warehouses and customers; capacity and fixed cost of each warehouse; of
/// each customer its demand and its costs. Nothing where a number is missing, is none, or is left over.
[[nodiscard]] std::optional<Locations> read_locations(const std::string& text);

/// Lines of a name and the optimum, as in the files capopt and uncapopt; other lines are passed over.
[[nodiscard]] std::map<std::string, double> read_optima(const std::string& text);

/// Each customer is served in full, from several warehouses if need be; from one that is open, row by row.
/// Capacities count or not.
[[nodiscard]] plan::MipModel location_programme(const Locations& locations, bool capacitated);

} // namespace volteface::tests
