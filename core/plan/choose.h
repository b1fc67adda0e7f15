// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of moves by mixed-integer programming, with teams that nobody else needs: a first choice, and a
// bound that no plan is below.
#pragma once

#include "core/plan/mip.h"
#include "core/plan/problem.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace volteface::plan {

struct Chosen {
    bool infeasible = false; ///< proven, whatever the teams
    Choice choice;           ///< the best by the bound
    double bound = 0;        ///< of Problem::value
    std::uint64_t nodes = 0;
    bool stopped_by_clock = false;
    std::string solver;
};

/// Columns: a move taken; something shared that is paid; a component whose running cost begins, or ends; what
/// is lost of each service. Lost is at least what it is with one place's option and all others at their best,
/// and what it is with the options of an incumbent and none better.
class ChoiceModel {
public:
    explicit ChoiceModel(const Problem& problem);

    /// Simulates what each option alone leaves to lose. False if it was stopped.
    [[nodiscard]] bool prepare(const Watch& watch);

    [[nodiscard]] Result<Chosen> solve(MipSolver& solver, const Limits& limits, const Choice* start,
                                       const Watch& watch) const;

    /// Cuts by what the choice really loses at its earliest. True if any of them is new: the last solution is
    /// cut off.
    [[nodiscard]] bool add_cuts(const Choice& choice);

    /// What is lost in all, of every choice with the options that this one names (`any` elsewhere), is at
    /// least `lost`. True if that says more than the model knew of the choice given.
    bool add_team_cut(const Choice& some, double lost, const Choice& choice);
    /// Leaves the choice out of what is looked for.
    void exclude(const Choice& choice);

    /// Lower bound of one choice: its money, and its loss with every move at its earliest.
    [[nodiscard]] double bound_of(const Choice& choice) const;

    /// What is lost by service, at its best, with these options and no others.
    [[nodiscard]] const std::vector<LossCurve>& at_best(const Choice& choice) const;

private:
    [[nodiscard]] MipModel build() const;
    [[nodiscard]] std::vector<double> values_of(const Choice& choice) const;
    [[nodiscard]] bool may_be_better(std::size_t place, int option, int than) const;

    const Problem& problem_;
    /// By place, by option (last: stay): weighed loss by service with all others at their best.
    std::vector<std::vector<std::vector<double>>> alone_;
    std::vector<std::vector<bool>> too_late_; ///< by place, by option (last: stay): a deadline is missed
    std::vector<MipRow> cuts_;                ///< terms by columns of the model
    mutable std::map<Choice, std::vector<LossCurve>> at_best_;

    // Where columns begin.
    std::vector<std::size_t> option_column_; ///< by place
    std::size_t shared_column_ = 0;
    std::vector<std::pair<cost::LineKind, std::string>> begins_; ///< running costs that may begin, sorted
    std::size_t begins_column_ = 0;
    struct Leaving {
        ComponentId component;
        double saved = 0; ///< running cost that ends, over the horizon
        double paid = 0;  ///< one-off, for leaving
        std::vector<std::size_t> places;
    };
    std::vector<Leaving> ends_; ///< components that may be left for good
    std::size_t ends_column_ = 0;
    std::size_t lost_column_ = 0;
    std::size_t columns_ = 0;
};

} // namespace volteface::plan
