// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the local search for a pick: single options; closing, opening and swapping what is shared;
// mending rows.
#pragma once

#include "core/plan/incumbent_state.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace volteface::plan::incumbent {

/// SplitMix64: the same everywhere.
class Draws {
public:
    explicit Draws(std::uint64_t seed)
        : state_(seed) {}

    std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }

private:
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    std::uint64_t state_;
};

/// `strict`: at true cost, and keeping to the rows; otherwise under the prices of the state, whatever the
/// rows say.
class Moves {
public:
    Moves(const Problem& problem, const Settings& settings);

    State state;
    Draws draws;

    struct Asking {
        std::size_t dependency;
        std::vector<std::size_t> options; ///< that need it
    };
    /// Who has options that need it.
    [[nodiscard]] const std::vector<Asking>& asking(std::size_t shared) const { return asking_[shared]; }
    [[nodiscard]] double mean_cost() const { return mean_cost_; } ///< of options, above 0

    /// The evaluations that were allowed.
    [[nodiscard]] bool spent() const;
    /// Local search to its end: at true cost it keeps to the rows (`strict`), under prices it need not.
    void settle(bool strict);
    /// One pass over the dependencies. True: something was better.
    bool singles(bool strict);
    /// Takes it from all that need it, each to its best alternative; `with` counts as open. False: one has
    /// none, and the work is half done.
    bool drop(std::size_t shared, std::optional<std::size_t> with);
    /// Draws to it whoever gains by it. False: nobody does.
    bool pull(std::size_t shared);
    /// At true cost: the cheapest way back into the rows, option by option. False where there is none.
    bool repair(std::optional<std::size_t> fixed = {});

    /// Swaps and detours, which are dear, are tried where the cost is below.
    double worth_swaps = -infinite;

private:
    [[nodiscard]] bool better(double change) const;
    [[nodiscard]] double worth(bool strict) const;
    /// Keeps what has been tried since `begin` if it is better.
    bool judge(double before, bool strict);
    /// The best option of a dependency without `without`, with `with` as if it were open. False: there is
    /// none.
    bool best_without(std::size_t d, std::size_t without, std::optional<std::size_t> with);
    bool close(std::size_t shared, bool strict);
    bool open(std::size_t shared, bool strict);
    bool swaps(bool strict);
    /// Takes an option at random whatever it does to the rows, and mends them elsewhere.
    bool detours();

    const Problem& problem_;
    const std::uint64_t evaluations_;
    std::vector<std::vector<Asking>> asking_; ///< by shared
    double mean_cost_ = 0;
};

} // namespace volteface::plan::incumbent
