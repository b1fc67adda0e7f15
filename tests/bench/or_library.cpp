// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/or_library.h"

#include <cmath>
#include <cstdlib>
#include <sstream>

namespace volteface::tests {

using plan::MipModel;
using plan::MipRow;
using plan::MipSense;

namespace {

constexpr double most = 1e5; // of warehouses or customers

/// "7500." and ".00000" are numbers here; streams of the standard library take them.
bool read_number(std::istringstream& stream, double& value) {
    return static_cast<bool>(stream >> value) && std::isfinite(value) && value >= 0;
}

} // namespace

std::optional<Locations> read_locations(const std::string& text) {
    std::istringstream stream(text);
    double warehouses = 0;
    double customers = 0;
    if (!read_number(stream, warehouses) || !read_number(stream, customers) || warehouses > most ||
        customers > most) {
        return std::nullopt;
    }
    Locations locations;
    locations.warehouses.resize(static_cast<std::size_t>(warehouses));
    for (Warehouse& warehouse : locations.warehouses) {
        if (!read_number(stream, warehouse.capacity) || !read_number(stream, warehouse.fixed_cost)) {
            return std::nullopt;
        }
    }
    locations.customers.resize(static_cast<std::size_t>(customers));
    for (Customer& customer : locations.customers) {
        if (!read_number(stream, customer.demand)) {
            return std::nullopt;
        }
        customer.costs.resize(locations.warehouses.size());
        for (double& cost : customer.costs) {
            if (!read_number(stream, cost)) {
                return std::nullopt;
            }
        }
    }
    std::string left;
    return stream >> left ? std::nullopt : std::optional(std::move(locations));
}

std::map<std::string, double> read_optima(const std::string& text) {
    std::map<std::string, double> optima;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string name;
        double value = 0;
        if (words >> name >> value) {
            optima[name.substr(0, name.find('.'))] = value;
        }
    }
    return optima;
}

MipModel location_programme(const Locations& locations, bool capacitated) {
    MipModel model;
    const std::size_t warehouses = locations.warehouses.size();
    std::vector<MipRow> room(warehouses);
    for (std::size_t w = 0; w < warehouses; ++w) {
        model.columns.push_back({{}, locations.warehouses[w].fixed_cost});
        room[w] = {{}, MipSense::at_most, 0, {{w, -locations.warehouses[w].capacity}}};
    }
    for (const Customer& customer : locations.customers) {
        MipRow served{{}, MipSense::equal, 1, {}};
        for (std::size_t w = 0; w < warehouses; ++w) {
            const std::size_t share = model.columns.size();
            model.columns.push_back({{}, customer.costs[w], 0, 1, false});
            served.terms.push_back({share, 1});
            room[w].terms.push_back({share, customer.demand});
            model.rows.push_back({{}, MipSense::at_most, 0, {{share, 1}, {w, -1}}});
        }
        model.rows.push_back(std::move(served));
    }
    if (capacitated) {
        model.rows.insert(model.rows.end(), room.begin(), room.end());
    }
    return model;
}

} // namespace volteface::tests
