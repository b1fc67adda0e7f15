// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the lines of a move's cost, each with its inputs. For the .cpp files of this folder.
#pragma once

#include "core/cost/move_cost.h"

#include <string>
#include <string_view>
#include <utility>

namespace volteface::cost {

class LineMaker {
public:
    LineMaker(const MoveCosts& costs, const AssumptionSet& assumptions)
        : costs_(costs)
        , assumptions_(assumptions) {}

    /// Work: days × calibration × day rate. `inputs` are what made the days.
    [[nodiscard]] Line work(LineKind kind, std::string id, Heading heading, TaskKind task, Skill skill,
                            const Amount& days, std::vector<Input> inputs) const;

    /// Something bought: quantity × price, an assumption that is money.
    [[nodiscard]] Line bought(LineKind kind, std::string id, Heading heading, TaskKind task,
                              const Amount& quantity, std::string_view price,
                              std::vector<Input> inputs) const;

    [[nodiscard]] Input assumption(std::string_view id) const;
    [[nodiscard]] static Input driver(std::string_view id, std::optional<double> count);
    [[nodiscard]] static Input distance(const Distance& distance);

    [[nodiscard]] Amount amount(std::string_view id) const { return assumptions_.amount(id); }
    [[nodiscard]] const AssumptionSet& assumptions() const { return assumptions_; }

private:
    const MoveCosts& costs_;
    const AssumptionSet& assumptions_;
};

/// 1 where two components differ in an aspect at all, 0 where they do not, 0 to 1 where nobody knows.
[[nodiscard]] Amount changed(const Distance& distance);

/// The assumption that says what a day of it costs.
[[nodiscard]] std::string_view rate_assumption(Skill skill);

/// Served from outside: what leaving it, or entrusting data to it, is about.
[[nodiscard]] bool is_served(const Component& component);

// The parts of a move's cost, added to `cost`.
void add_driver_lines(MoveCost& cost, const Requirement& requirement, const LineMaker& make);
void add_retraining_lines(MoveCost& cost, const Requirement& requirement, const LineMaker& make);

/// The share of the cross-check that each driver nobody counted stands for.
void add_uncounted_lines(MoveCost& cost, const Requirement& requirement, const Component& from,
                         const Component& to, const LineMaker& make);

/// What the approvals of one service ask for.
struct ApprovalInputs {
    const Component& from;
    const Component& to;
    const Requirement& requirement;
    bool to_is_own = false;  ///< run by the organisation itself
    Amount provider_changed; ///< 1, 0, or 0 to 1 where unknown
};
void add_approvals(MoveCost& cost, const Component& service, const ApprovalInputs& inputs,
                   const LineMaker& make);
/// The counted approvals beyond those that the regimes account for. After add_approvals.
void add_named_approvals(MoveCost& cost, const ApprovalInputs& inputs, const LineMaker& make);

} // namespace volteface::cost
