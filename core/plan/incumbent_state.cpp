// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/incumbent_state.h"

#include <algorithm>
#include <cmath>

namespace volteface::plan::incumbent {

namespace {

constexpr double slack = 1e-10;

double priced(double cost, const std::vector<Use>& uses, const std::vector<double>& prices) {
    for (const Use& use : uses) {
        cost += prices[use.row] * use.amount;
    }
    return cost;
}

bool contains(const std::vector<std::size_t>& list, std::size_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

State::State(const Problem& problem)
    : problem_(problem)
    , priced_(problem.dependencies.size())
    , priced_shared_(problem.shared.size())
    , options_(problem.dependencies.size(), 0)
    , needed_by_(problem.shared.size(), 0)
    , held_(problem.limits.size(), 0)
    , unit_(problem.limits.size(), 0) {
    std::vector<double> count(problem.limits.size(), 0);
    const auto measure = [&](const std::vector<Use>& uses) {
        for (const Use& use : uses) {
            unit_[use.row] += std::abs(use.amount);
            count[use.row] += use.amount != 0 ? 1 : 0;
        }
    };
    for (const auto& options : problem.dependencies) {
        for (const Option& option : options) {
            measure(option.uses);
        }
    }
    for (const Shared& shared : problem.shared) {
        measure(shared.uses);
    }
    for (std::size_t r = 0; r < unit_.size(); ++r) {
        unit_[r] = unit_[r] > 0 ? unit_[r] / count[r] : 1;
    }
    for (std::size_t d = 0; d < options_.size(); ++d) {
        priced_[d].resize(problem.dependencies[d].size());
    }
    put(options_);
    set_prices(std::vector<double>(held_.size(), 0));
}

void State::set_prices(const std::vector<double>& prices) {
    score_ = 0;
    for (std::size_t s = 0; s < priced_shared_.size(); ++s) {
        priced_shared_[s] = priced(problem_.shared[s].cost, problem_.shared[s].uses, prices);
        score_ += is_open(s) ? priced_shared_[s] : 0;
    }
    for (std::size_t d = 0; d < priced_.size(); ++d) {
        for (std::size_t o = 0; o < priced_[d].size(); ++o) {
            const Option& option = problem_.dependencies[d][o];
            priced_[d][o] = priced(option.cost, option.uses, prices);
        }
        score_ += priced_[d][options_[d]];
    }
}

void State::hold(const std::vector<Use>& uses, double sign) {
    for (const Use& use : uses) {
        held_[use.row] += sign * use.amount;
    }
}

void State::need(std::size_t shared) {
    if (needed_by_[shared]++ == 0) {
        score_ += priced_shared_[shared];
        cost_ += problem_.shared[shared].cost;
        hold(problem_.shared[shared].uses, 1);
    }
}

void State::release(std::size_t shared) {
    if (--needed_by_[shared] == 0) {
        score_ -= priced_shared_[shared];
        cost_ -= problem_.shared[shared].cost;
        hold(problem_.shared[shared].uses, -1);
    }
}

void State::put(std::size_t dependency, std::size_t option) {
    if (noting_) {
        notes_.push_back({dependency, options_[dependency]});
    }
    const Option& before = problem_.dependencies[dependency][options_[dependency]];
    const Option& after = problem_.dependencies[dependency][option];
    for (const std::size_t shared : after.shared) {
        need(shared);
    }
    for (const std::size_t shared : before.shared) {
        release(shared);
    }
    hold(before.uses, -1);
    hold(after.uses, 1);
    score_ += priced_[dependency][option] - priced_[dependency][options_[dependency]];
    cost_ += after.cost - before.cost;
    options_[dependency] = option;
}

void State::put(const std::vector<std::size_t>& options) {
    std::fill(needed_by_.begin(), needed_by_.end(), 0);
    std::fill(held_.begin(), held_.end(), 0);
    score_ = 0;
    cost_ = 0;
    options_ = options;
    for (std::size_t d = 0; d < options.size(); ++d) {
        const Option& option = problem_.dependencies[d][options[d]];
        for (const std::size_t shared : option.shared) {
            need(shared);
        }
        hold(option.uses, 1);
        score_ += priced_[d][options[d]];
        cost_ += option.cost;
    }
}

bool State::needs(std::size_t dependency, std::size_t option, std::size_t shared) const {
    return contains(problem_.dependencies[dependency][option].shared, shared);
}

double State::over(std::size_t row, double held) const {
    const double over = (held - problem_.limits[row]) / unit_[row];
    return over > slack ? over : 0;
}

double State::overdrawn(std::size_t row) const {
    return over(row, held_[row]);
}

double State::overdrawn() const {
    double sum = 0;
    for (std::size_t r = 0; r < held_.size(); ++r) {
        sum += overdrawn(r);
    }
    return sum;
}

double State::change(std::size_t dependency, std::size_t option, std::optional<std::size_t> free) const {
    ++evaluations_;
    const std::size_t now = options_[dependency];
    const Option& before = problem_.dependencies[dependency][now];
    const Option& after = problem_.dependencies[dependency][option];
    double change = priced_[dependency][option] - priced_[dependency][now];
    for (const std::size_t shared : after.shared) {
        if (needed_by_[shared] == 0 && shared != free) {
            change += priced_shared_[shared];
        }
    }
    for (const std::size_t shared : before.shared) {
        if (needed_by_[shared] == 1 && !contains(after.shared, shared)) {
            change -= priced_shared_[shared];
        }
    }
    return change;
}

double State::change_of_cost(std::size_t dependency, std::size_t option) const {
    ++evaluations_;
    const Option& before = problem_.dependencies[dependency][options_[dependency]];
    const Option& after = problem_.dependencies[dependency][option];
    double change = after.cost - before.cost;
    for (const std::size_t shared : after.shared) {
        change += needed_by_[shared] == 0 ? problem_.shared[shared].cost : 0;
    }
    for (const std::size_t shared : before.shared) {
        if (needed_by_[shared] == 1 && !contains(after.shared, shared)) {
            change -= problem_.shared[shared].cost;
        }
    }
    return change;
}

double State::change_overdrawn(std::size_t dependency, std::size_t option) {
    const Option& before = problem_.dependencies[dependency][options_[dependency]];
    const Option& after = problem_.dependencies[dependency][option];
    scratch_ = held_;
    const auto take = [this](const std::vector<Use>& uses, double sign) {
        for (const Use& use : uses) {
            scratch_[use.row] += sign * use.amount;
        }
    };
    take(before.uses, -1);
    take(after.uses, 1);
    for (const std::size_t shared : after.shared) {
        if (needed_by_[shared] == 0) {
            take(problem_.shared[shared].uses, 1);
        }
    }
    for (const std::size_t shared : before.shared) {
        if (needed_by_[shared] == 1 && !contains(after.shared, shared)) {
            take(problem_.shared[shared].uses, -1);
        }
    }
    double change = 0;
    for (std::size_t r = 0; r < held_.size(); ++r) {
        change += over(r, scratch_[r]) - over(r, held_[r]);
    }
    return change;
}

void State::begin() {
    noting_ = true;
    notes_.clear();
    score_before_ = score_;
    cost_before_ = cost_;
    held_before_ = held_;
}

void State::undo() {
    noting_ = false;
    for (auto note = notes_.rbegin(); note != notes_.rend(); ++note) {
        put(note->dependency, note->option);
    }
    cost_ = cost_before_;
    score_ = score_before_; // exactly, not but for rounding
    held_ = held_before_;
}

} // namespace volteface::plan::incumbent
