// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/incumbent_moves.h"

#include <algorithm>
#include <cmath>

namespace volteface::plan::incumbent {

namespace {

constexpr double least_gain = 1e-9; // of the score: below it two picks are the same
constexpr int detours_at_once = 24;

} // namespace

Moves::Moves(const Problem& problem, const Settings& settings)
    : state(problem)
    , draws(settings.seed)
    , problem_(problem)
    , evaluations_(settings.evaluations)
    , asking_(problem.shared.size()) {
    std::size_t count = 0;
    for (std::size_t d = 0; d < problem.dependencies.size(); ++d) {
        for (std::size_t o = 0; o < problem.dependencies[d].size(); ++o) {
            ++count;
            mean_cost_ += std::abs(problem.dependencies[d][o].cost);
            for (const std::size_t shared : problem.dependencies[d][o].shared) {
                if (asking_[shared].empty() || asking_[shared].back().dependency != d) {
                    asking_[shared].push_back({d, {}});
                }
                asking_[shared].back().options.push_back(o);
            }
        }
    }
    mean_cost_ = std::max(mean_cost_ / static_cast<double>(std::max<std::size_t>(count, 1)), 1e-300);
}

bool Moves::better(double change) const {
    return change < -least_gain * std::max(1e-3 * mean_cost_, std::abs(state.score()));
}

bool Moves::spent() const {
    return state.evaluations() >= evaluations_;
}

void Moves::settle(bool strict) {
    bool changed = true;
    while (changed) {
        changed = singles(strict);
        for (std::size_t s = 0; s < problem_.shared.size(); ++s) {
            changed = (state.is_open(s) ? close(s, strict) : open(s, strict)) || changed;
        }
        // Swaps are dear: only what may become the best is worth them.
        if (!changed && strict && state.cost() < worth_swaps && !spent()) {
            changed = swaps(strict) || detours();
        }
    }
}

bool Moves::singles(bool strict) {
    bool changed = false;
    for (std::size_t d = 0; d < problem_.dependencies.size(); ++d) {
        std::size_t best = state.options()[d];
        double least = 0;
        for (std::size_t o = 0; o < problem_.dependencies[d].size(); ++o) {
            const double change = strict ? state.change_of_cost(d, o) : state.change(d, o);
            if (change < least && better(change) && (!strict || state.change_overdrawn(d, o) <= 0)) {
                least = change;
                best = o;
            }
        }
        if (best != state.options()[d]) {
            state.put(d, best);
            changed = true;
        }
    }
    return changed;
}

double Moves::worth(bool strict) const {
    return strict ? state.cost() : state.score();
}

bool Moves::judge(double before, bool strict) {
    if (better(worth(strict) - before) && (!strict || state.overdrawn() == 0)) {
        state.keep();
        return true;
    }
    state.undo();
    return false;
}

bool Moves::best_without(std::size_t d, std::size_t without, std::optional<std::size_t> with) {
    std::size_t best = state.options()[d];
    double least = infinite;
    for (std::size_t o = 0; o < problem_.dependencies[d].size(); ++o) {
        if (state.needs(d, o, without)) {
            continue;
        }
        const double change = state.change(d, o, with);
        if (change < least) {
            least = change;
            best = o;
        }
    }
    if (least < infinite) {
        state.put(d, best);
    }
    return least < infinite;
}

bool Moves::drop(std::size_t shared, std::optional<std::size_t> with) {
    return std::all_of(asking_[shared].begin(), asking_[shared].end(), [&](const Asking& asking) {
        const std::size_t d = asking.dependency;
        return !state.needs(d, state.options()[d], shared) || best_without(d, shared, with);
    });
}

bool Moves::pull(std::size_t shared) {
    bool any = false;
    for (const Asking& asking : asking_[shared]) {
        const std::size_t d = asking.dependency;
        std::size_t best = state.options()[d];
        double least = 0;
        for (const std::size_t o : asking.options) {
            const double change = state.change(d, o, shared);
            if (change < least) {
                least = change;
                best = o;
            }
        }
        if (best != state.options()[d]) {
            state.put(d, best);
            any = true;
        }
    }
    return any;
}

bool Moves::close(std::size_t shared, bool strict) {
    const double before = worth(strict);
    state.begin();
    if (!drop(shared, {})) {
        state.undo();
        return false;
    }
    return judge(before, strict);
}

bool Moves::open(std::size_t shared, bool strict) {
    const double before = worth(strict);
    state.begin();
    pull(shared);
    return judge(before, strict);
}

bool Moves::swaps(bool strict) {
    for (std::size_t from = 0; from < problem_.shared.size(); ++from) {
        for (std::size_t to = 0; state.is_open(from) && to < problem_.shared.size(); ++to) {
            if (state.is_open(to)) {
                continue;
            }
            const double before = worth(strict);
            state.begin();
            const bool gone = drop(from, to);
            if (gone) {
                pull(to);
            }
            if (!gone) {
                state.undo();
            } else if (judge(before, strict)) {
                return true;
            }
            if (spent()) {
                return false;
            }
        }
    }
    return false;
}

bool Moves::detours() {
    if (problem_.limits.empty()) {
        return false;
    }
    for (int i = 0; i < detours_at_once && !spent(); ++i) {
        const std::size_t d = draws.below(problem_.dependencies.size());
        const std::size_t o = draws.below(problem_.dependencies[d].size());
        const double before = state.cost();
        state.begin();
        state.put(d, o);
        if (repair(d)) {
            singles(true);
        }
        if (judge(before, true)) {
            return true;
        }
    }
    return false;
}

bool Moves::repair(std::optional<std::size_t> fixed) {
    double over = state.overdrawn();
    while (over > 0) {
        std::size_t best_d = 0;
        std::size_t best_o = 0;
        double least = infinite;
        for (std::size_t d = 0; d < problem_.dependencies.size(); ++d) {
            for (std::size_t o = 0; d != fixed && o < problem_.dependencies[d].size(); ++o) {
                const double back = -state.change_overdrawn(d, o);
                if (back <= 1e-9 * over) {
                    continue;
                }
                // What costs nothing goes first, the most of it; then what costs least for what it gives
                // back.
                const double cost = state.change_of_cost(d, o);
                const double rate = cost > 0 ? cost / back : -back;
                if (rate < least) {
                    least = rate;
                    best_d = d;
                    best_o = o;
                }
            }
        }
        if (least == infinite) {
            return false;
        }
        state.put(best_d, best_o);
        over = state.overdrawn();
    }
    return true;
}

} // namespace volteface::plan::incumbent
