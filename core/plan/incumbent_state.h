// SPDX-License-Identifier: GPL-3.0-or-later
// A pick that is being changed: costs under prices on the rows, what is open, what the rows hold; changes can
// be taken back.
#pragma once

#include "core/plan/incumbent.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace volteface::plan::incumbent {

class State {
public:
    /// Every dependency has an option. The first is taken of each.
    explicit State(const Problem& problem);

    /// Cost of an option becomes its cost plus price × use; likewise of what is shared.
    void set_prices(const std::vector<double>& prices);

    void put(std::size_t dependency, std::size_t option);
    void put(const std::vector<std::size_t>& options);

    [[nodiscard]] const std::vector<std::size_t>& options() const { return options_; }
    [[nodiscard]] bool is_open(std::size_t shared) const { return needed_by_[shared] > 0; }
    [[nodiscard]] bool needs(std::size_t dependency, std::size_t option, std::size_t shared) const;
    /// Cost under prices.
    [[nodiscard]] double score() const { return score_; }
    [[nodiscard]] double cost() const { return cost_; }
    /// What rows are overdrawn by, each in its own unit: a mean use.
    [[nodiscard]] double overdrawn() const;
    [[nodiscard]] double overdrawn(std::size_t row) const;
    [[nodiscard]] const std::vector<double>& held() const { return held_; }
    [[nodiscard]] double unit(std::size_t row) const { return unit_[row]; }

    /// What taking the option would add to the score; `free` counts as open.
    [[nodiscard]] double change(std::size_t dependency, std::size_t option,
                                std::optional<std::size_t> free = {}) const;
    /// What it would add to the cost.
    [[nodiscard]] double change_of_cost(std::size_t dependency, std::size_t option) const;
    /// What it would add to `overdrawn`.
    [[nodiscard]] double change_overdrawn(std::size_t dependency, std::size_t option);

    /// From here changes are noted, until `keep` or `undo`.
    void begin();
    void keep() { noting_ = false; }
    void undo();

    [[nodiscard]] std::uint64_t evaluations() const { return evaluations_; }

private:
    [[nodiscard]] double over(std::size_t row, double held) const;
    void hold(const std::vector<Use>& uses, double sign);
    void need(std::size_t shared);
    void release(std::size_t shared);

    const Problem& problem_;
    std::vector<std::vector<double>> priced_; ///< by dependency, by option
    std::vector<double> priced_shared_;
    std::vector<std::size_t> options_;
    std::vector<int> needed_by_;
    std::vector<double> held_;
    std::vector<double> unit_;
    double score_ = 0;
    double cost_ = 0;

    struct Note {
        std::size_t dependency;
        std::size_t option;
    };
    bool noting_ = false;
    std::vector<Note> notes_;
    double score_before_ = 0;
    double cost_before_ = 0;
    std::vector<double> held_before_;
    std::vector<double> scratch_;
    mutable std::uint64_t evaluations_ = 0;
};

} // namespace volteface::plan::incumbent
