// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/incumbent.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace volteface::plan::incumbent {

namespace {

constexpr double slack = 1e-9;

/// 1 for what is shared and needed.
std::vector<bool> needed(const Problem& problem, const std::vector<std::size_t>& options) {
    std::vector<bool> result(problem.shared.size(), false);
    for (std::size_t d = 0; d < options.size(); ++d) {
        for (const std::size_t shared : problem.dependencies[d][options[d]].shared) {
            result[shared] = true;
        }
    }
    return result;
}

tl::unexpected<Error> refuse(const char* key, double number, const char* allowed) {
    return fail(ErrorCode::number_out_of_range, {}, {fmt::format("{}", number), key, allowed});
}

Result<void> check_uses(const Problem& problem, const std::vector<Use>& uses) {
    for (const Use& use : uses) {
        if (use.row >= problem.limits.size()) {
            return refuse("row", static_cast<double>(use.row), "below the number of limits");
        }
        if (!std::isfinite(use.amount)) {
            return refuse("amount", use.amount, "to a finite number");
        }
    }
    return {};
}

} // namespace

Result<void> check(const Problem& problem) {
    for (const Shared& shared : problem.shared) {
        if (!std::isfinite(shared.cost) || shared.cost < 0) {
            return refuse("cost", shared.cost, "to 0 or above");
        }
        if (auto uses = check_uses(problem, shared.uses); !uses) {
            return uses;
        }
    }
    for (const auto& options : problem.dependencies) {
        for (const Option& option : options) {
            if (!std::isfinite(option.cost)) {
                return refuse("cost", option.cost, "to a finite number");
            }
            for (const std::size_t shared : option.shared) {
                if (shared >= problem.shared.size()) {
                    return refuse("shared", static_cast<double>(shared), "below the number of shared things");
                }
            }
            if (auto uses = check_uses(problem, option.uses); !uses) {
                return uses;
            }
        }
    }
    for (const double limit : problem.limits) {
        if (!std::isfinite(limit)) {
            return refuse("limit", limit, "to a finite number");
        }
    }
    return {};
}

double cost_of(const Problem& problem, const std::vector<std::size_t>& options) {
    double cost = 0;
    for (std::size_t d = 0; d < options.size(); ++d) {
        cost += problem.dependencies[d][options[d]].cost;
    }
    const std::vector<bool> open = needed(problem, options);
    for (std::size_t s = 0; s < open.size(); ++s) {
        cost += open[s] ? problem.shared[s].cost : 0;
    }
    return cost;
}

bool keeps(const Problem& problem, const std::vector<std::size_t>& options) {
    std::vector<double> used(problem.limits.size(), 0);
    std::vector<double> size(problem.limits.size(), 1);
    const auto take = [&used, &size](const std::vector<Use>& uses) {
        for (const Use& use : uses) {
            used[use.row] += use.amount;
            size[use.row] += std::abs(use.amount);
        }
    };
    for (std::size_t d = 0; d < options.size(); ++d) {
        take(problem.dependencies[d][options[d]].uses);
    }
    const std::vector<bool> open = needed(problem, options);
    for (std::size_t s = 0; s < open.size(); ++s) {
        if (open[s]) {
            take(problem.shared[s].uses);
        }
    }
    for (std::size_t r = 0; r < used.size(); ++r) {
        if (used[r] > problem.limits[r] + slack * size[r]) {
            return false;
        }
    }
    return true;
}

MipModel programme(const Problem& problem) {
    MipModel model;
    std::vector<MipRow> limited(problem.limits.size());
    for (std::size_t r = 0; r < limited.size(); ++r) {
        limited[r] = {{}, MipSense::at_most, problem.limits[r], {}};
    }
    const auto add_column = [&model, &limited](double cost, const std::vector<Use>& uses) {
        for (const Use& use : uses) {
            limited[use.row].terms.push_back({model.columns.size(), use.amount});
        }
        model.columns.push_back({{}, cost});
    };
    std::size_t first_shared = 0;
    for (const auto& options : problem.dependencies) {
        first_shared += options.size();
    }
    for (const auto& options : problem.dependencies) {
        MipRow one{{}, MipSense::equal, 1, {}};
        std::map<std::size_t, MipRow> paid;
        for (const Option& option : options) {
            const std::size_t column = model.columns.size();
            add_column(option.cost, option.uses);
            one.terms.push_back({column, 1});
            for (const std::size_t shared : option.shared) {
                paid[shared].terms.push_back({column, 1});
            }
        }
        model.rows.push_back(std::move(one));
        for (auto& entry : paid) {
            entry.second.terms.push_back({first_shared + entry.first, -1});
            model.rows.push_back(std::move(entry.second));
        }
    }
    for (const Shared& shared : problem.shared) {
        add_column(shared.cost, shared.uses);
    }
    model.rows.insert(model.rows.end(), limited.begin(), limited.end());
    return model;
}

std::vector<double> values_of(const Problem& problem, const std::vector<std::size_t>& options) {
    std::vector<double> values;
    for (std::size_t d = 0; d < problem.dependencies.size(); ++d) {
        for (std::size_t o = 0; o < problem.dependencies[d].size(); ++o) {
            values.push_back(o == options[d] ? 1 : 0);
        }
    }
    for (const bool open : needed(problem, options)) {
        values.push_back(open ? 1 : 0);
    }
    return values;
}

} // namespace volteface::plan::incumbent
