// SPDX-License-Identifier: GPL-3.0-or-later
// A good choice in little time, where several things are to be chosen and what they share is paid once: the
// first solution handed to a MipSolver. Knows nothing of moves; the terms are those of facility location.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/plan/mip.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace volteface::plan::incumbent {

/// What something takes of a limited row: a budget, or with a negative amount a floor.
struct Use {
    std::size_t row = 0;
    double amount = 0;

    friend bool operator==(const Use&, const Use&) = default;
};

/// One way to serve a dependency.
struct Option {
    double cost = 0;                 ///< of this alone
    std::vector<std::size_t> shared; ///< what it needs, without repetition: indices of Problem::shared
    std::vector<Use> uses;

    friend bool operator==(const Option&, const Option&) = default;
};

/// Paid once by all that need it: a provider's contract.
struct Shared {
    double cost = 0; ///< at least 0
    std::vector<Use> uses;

    friend bool operator==(const Shared&, const Shared&) = default;
};

/// Of each dependency exactly one option is taken; of each row at most `limits` is used.
struct Problem {
    std::vector<std::vector<Option>> dependencies;
    std::vector<Shared> shared;
    std::vector<double> limits; ///< by row

    friend bool operator==(const Problem&, const Problem&) = default;
};

struct Settings {
    std::uint64_t evaluations = 2'500'000; ///< options looked at; the last round is finished
    std::uint64_t patience = 200;          ///< rounds without a better choice before it ends
    std::uint64_t seed = 1;
};

struct Pick {
    std::vector<std::size_t> options; ///< by dependency
    double cost = 0;
    std::uint64_t evaluations = 0; ///< that it took

    friend bool operator==(const Pick&, const Pick&) = default;
};

/// number_out_of_range for an index that leads nowhere, a number that is not finite, a shared cost below 0.
[[nodiscard]] Result<void> check(const Problem& problem);

/// Greedy, then local search: single options, closing, opening and swapping what is shared, under prices on
/// the rows that go up while a row is overdrawn and down while it is not; each stop is repaired and polished
/// at true cost. Empty options: nothing that keeps to the rows was found, which proves nothing.
/// Deterministic. Cost: a microsecond for some tens of evaluations. Errors: those of `check`; cancelled.
[[nodiscard]] Result<Pick> find(const Problem& problem, const Settings& settings, const Watch& watch);

/// The same as a programme: columns of the options, dependency by dependency, then of what is shared. An
/// option costs only where all it needs is paid, dependency by dependency: the tightest relaxation there is.
[[nodiscard]] MipModel programme(const Problem& problem);

/// A pick as values of `programme`'s columns: a start.
[[nodiscard]] std::vector<double> values_of(const Problem& problem, const std::vector<std::size_t>& options);

/// Cost of a pick, shared things once.
[[nodiscard]] double cost_of(const Problem& problem, const std::vector<std::size_t>& options);

/// Whether a pick keeps to all rows, but for a billionth of them.
[[nodiscard]] bool keeps(const Problem& problem, const std::vector<std::size_t>& options);

} // namespace volteface::plan::incumbent
