// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/solver/programmes.h"

#include <algorithm>
#include <random>

namespace volteface::tests {

using plan::MipColumn;
using plan::MipModel;
using plan::MipRow;
using plan::MipSense;

namespace {

/// The same numbers from every standard library.
class Draws {
public:
    explicit Draws(std::uint64_t seed)
        : engine_(seed) {}

    int between(int low, int high) {
        const auto span = static_cast<std::uint64_t>(high - low + 1);
        return low + static_cast<int>(engine_() % span);
    }

private:
    std::mt19937_64 engine_;
};

} // namespace

MipModel knapsacks(std::uint64_t seed, std::size_t items, std::size_t rows) {
    Draws draws(seed);
    MipModel model;
    for (std::size_t i = 0; i < items; ++i) {
        model.columns.push_back({"item " + std::to_string(i), -static_cast<double>(draws.between(100, 999))});
    }
    for (std::size_t r = 0; r < rows; ++r) {
        MipRow row{"sack", MipSense::at_most, 0, {}};
        double total = 0;
        for (std::size_t i = 0; i < items; ++i) {
            const double weight = draws.between(100, 999);
            row.terms.push_back({i, weight});
            total += weight;
        }
        row.right = std::floor(total / 2);
        model.rows.push_back(row);
    }
    return model;
}

MipModel facilities(std::uint64_t seed, std::size_t customers, std::size_t sites) {
    Draws draws(seed);
    MipModel model;
    double demand = 0;
    std::vector<double> demands;
    for (std::size_t c = 0; c < customers; ++c) {
        demands.push_back(draws.between(5, 35));
        demand += demands.back();
    }
    for (std::size_t s = 0; s < sites; ++s) {
        model.columns.push_back({"open", static_cast<double>(draws.between(100, 300))});
        MipRow room{"room", MipSense::at_most, 0, {}};
        room.terms.push_back({s, -std::floor(2 * demand / static_cast<double>(sites))});
        model.rows.push_back(room);
    }
    for (std::size_t c = 0; c < customers; ++c) {
        MipRow once{"served", MipSense::equal, 1, {}};
        for (std::size_t s = 0; s < sites; ++s) {
            const std::size_t column = model.columns.size();
            model.columns.push_back({"serve", static_cast<double>(draws.between(1, 10000)) / 100});
            once.terms.push_back({column, 1});
            model.rows[s].terms.push_back({column, demands[c]});
            model.rows.push_back({"if open", MipSense::at_most, 0, {{column, 1}, {s, -1}}});
        }
        model.rows.push_back(once);
    }
    return model;
}

MipModel random_programme(std::uint64_t seed) {
    Draws draws(seed);
    MipModel model;
    model.constant = draws.between(-3, 3);
    const int columns = draws.between(1, 10);
    for (int i = 0; i < columns; ++i) {
        model.columns.push_back({"x", static_cast<double>(draws.between(-9, 9))});
    }
    const int rows = draws.between(0, 6);
    for (int r = 0; r < rows; ++r) {
        const int sense = draws.between(0, 4);
        MipRow row{"r",
                   sense == 0  ? MipSense::equal
                   : sense < 3 ? MipSense::at_most
                               : MipSense::at_least,
                   static_cast<double>(draws.between(-6, 6)),
                   {}};
        for (int i = 0; i < columns; ++i) {
            if (draws.between(0, 2) > 0) {
                row.terms.push_back({static_cast<std::size_t>(i), static_cast<double>(draws.between(-5, 5))});
            }
        }
        model.rows.push_back(row);
    }
    return model;
}

double enumerated(const MipModel& model) {
    double best = plan::infinite;
    std::vector<double> values(model.columns.size());
    for (std::uint32_t bits = 0; bits < (1U << values.size()); ++bits) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = (bits >> i) & 1U;
        }
        if (plan::is_feasible(model, values)) {
            best = std::min(best, plan::objective_of(model, values));
        }
    }
    return best;
}

} // namespace volteface::tests
