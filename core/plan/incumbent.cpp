// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/incumbent.h"

#include "core/plan/incumbent_moves.h"

#include <algorithm>
#include <cmath>

namespace volteface::plan::incumbent {

namespace {

constexpr double least_gain = 1e-9; // of the cost: below it two picks are the same
constexpr double first_price = 0.1; // of a mean cost per mean use
constexpr double dearer = 1.6;
constexpr double cheaper = 0.8;
constexpr double worth_swaps = 0.005; // at most so much dearer than the best
constexpr double worth_polish = 1.03; // under prices, against the best so far
constexpr std::uint64_t rounds_between_returns = 40;

class Search {
public:
    Search(const Problem& problem, const Settings& settings)
        : problem_(problem)
        , patience_(settings.patience)
        , moves_(problem, settings)
        , prices_(problem.limits.size(), 0)
        , resting_until_(problem.shared.size(), 0) {}

    Result<Pick> run(const Watch& watch) {
        greedy();
        moves_.settle(false);
        polish();
        std::uint64_t idle = 0;
        std::uint64_t since_kick = 0;
        for (std::uint64_t round = 1; idle < patience_ && !moves_.spent(); ++round) {
            if (watch.stopped()) {
                return fail(ErrorCode::cancelled);
            }
            if (idle % rounds_between_returns == rounds_between_returns - 1 && !best_.options.empty()) {
                state_.put(best_.options);
                shake_prices();
                kick();
                since_kick = 0;
            } else {
                flip(round);
            }
            while (moves_.singles(false)) {
            }
            reprice(since_kick++);
            idle = polish() ? 0 : idle + 1;
        }
        best_.evaluations = state_.evaluations();
        return best_;
    }

private:
    /// As if what is shared were paid by all that might use it.
    void greedy() {
        for (std::size_t d = 0; d < problem_.dependencies.size(); ++d) {
            std::size_t best = 0;
            double least = infinite;
            for (std::size_t o = 0; o < problem_.dependencies[d].size(); ++o) {
                const Option& option = problem_.dependencies[d][o];
                double cost = option.cost;
                for (const std::size_t shared : option.shared) {
                    cost += problem_.shared[shared].cost / static_cast<double>(moves_.asking(shared).size());
                }
                if (cost < least) {
                    least = cost;
                    best = o;
                }
            }
            state_.put(d, best);
        }
    }

    /// From where the search is to what keeps to the rows, at true cost; the search goes on from where it
    /// was. True if that is the best.
    bool polish() {
        const std::vector<std::size_t> here = state_.options();
        if (!best_.options.empty() && state_.score() > worth_polish * score_of_best_) {
            return false;
        }
        const bool kept = moves_.repair();
        if (kept) {
            moves_.settle(true);
        }
        const bool best = kept && record();
        if (!best) {
            state_.put(here);
        }
        return best;
    }

    /// Opens or closes what costs least, whether that is better or not, and not what has just been.
    void flip(std::uint64_t round) {
        std::size_t chosen = problem_.shared.size();
        double least = infinite;
        for (std::size_t s = 0; s < problem_.shared.size(); ++s) {
            if (resting_until_[s] > round) {
                continue;
            }
            state_.begin();
            const bool done = state_.is_open(s) ? moves_.drop(s, {}) : moves_.pull(s);
            if (done && state_.score() < least) {
                least = state_.score();
                chosen = s;
            }
            state_.undo();
        }
        if (chosen == problem_.shared.size()) {
            kick();
            return;
        }
        if (state_.is_open(chosen)) {
            moves_.drop(chosen, {});
        } else {
            moves_.pull(chosen);
        }
        resting_until_[chosen] = round + 3 + draws_.below(1 + problem_.shared.size() / 4);
    }

    /// In ever smaller steps.
    void reprice(std::uint64_t round) {
        const double step = 1 / (1 + static_cast<double>(round) / 10);
        for (std::size_t r = 0; r < prices_.size(); ++r) {
            const double unit = moves_.mean_cost() / state_.unit(r);
            if (state_.overdrawn(r) > 0) {
                prices_[r] = std::max(prices_[r] * std::pow(dearer, step), first_price * unit);
            } else {
                prices_[r] =
                    prices_[r] < 0.01 * first_price * unit ? 0 : prices_[r] * std::pow(cheaper, step);
            }
        }
        state_.set_prices(prices_);
        score_of_best_ = score_of(best_.options);
    }

    /// The best of what keeps to the rows need not be the best at any price: so look at several.
    void shake_prices() {
        for (double& price : prices_) {
            price *= 0.5 + 0.125 * static_cast<double>(draws_.below(13)); // to 2
        }
    }

    /// Closes something that is open, or opens something that is not, whatever it costs.
    void kick() {
        const std::size_t shared = problem_.shared.size();
        const std::size_t kicks = shared == 0 ? 0 : 1 + draws_.below(3);
        for (std::size_t i = 0; i < kicks; ++i) {
            const std::size_t s = draws_.below(shared);
            if (!state_.is_open(s)) {
                moves_.pull(s);
                continue;
            }
            state_.begin();
            if (moves_.drop(s, {})) {
                state_.keep();
            } else {
                state_.undo();
            }
        }
        const std::size_t moves = 1 + problem_.dependencies.size() / 20;
        for (std::size_t i = 0; i < moves && !problem_.dependencies.empty(); ++i) {
            const std::size_t d = draws_.below(problem_.dependencies.size());
            state_.put(d, draws_.below(problem_.dependencies[d].size()));
        }
    }

    /// Under prices.
    [[nodiscard]] double score_of(const std::vector<std::size_t>& options) const {
        if (options.empty()) {
            return infinite;
        }
        double score = best_.cost;
        for (std::size_t r = 0; r < prices_.size(); ++r) {
            score += prices_[r] * held_by_best_[r];
        }
        return score;
    }

    bool record() {
        const double cost = cost_of(problem_, state_.options());
        const bool first = best_.options.empty();
        if (!keeps(problem_, state_.options()) ||
            (!first && cost >= best_.cost - least_gain * std::abs(best_.cost))) {
            return false;
        }
        best_.options = state_.options();
        best_.cost = cost;
        moves_.worth_swaps = cost + worth_swaps * std::abs(cost);
        held_by_best_ = state_.held();
        return true;
    }

    const Problem& problem_;
    const std::uint64_t patience_;
    Moves moves_;
    State& state_ = moves_.state;
    Draws& draws_ = moves_.draws;
    std::vector<double> prices_;
    std::vector<std::uint64_t> resting_until_; ///< by shared: the round from which it may be flipped
    double score_of_best_ = infinite;
    std::vector<double> held_by_best_; ///< of rows
    Pick best_;
};

} // namespace

Result<Pick> find(const Problem& problem, const Settings& settings, const Watch& watch) {
    if (const auto checked = check(problem); !checked) {
        return tl::unexpected(checked.error());
    }
    const bool hopeless = std::any_of(problem.dependencies.begin(), problem.dependencies.end(),
                                      [](const auto& options) { return options.empty(); });
    return hopeless ? Result<Pick>(Pick{}) : Search(problem, settings).run(watch);
}

} // namespace volteface::plan::incumbent
