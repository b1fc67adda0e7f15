// SPDX-License-Identifier: GPL-3.0-or-later
// The counted drivers of coupling: what ties a consumer to its present supplier, and what each one costs to
// move. A table, so that the editor, the cost and the documentation name the same things.
#pragma once

#include "core/base/text.h"
#include "core/cost/distance.h"
#include "core/model/requirement.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace volteface::cost {

/// Headings of a move's cost; the first three are the headline, and always shown apart.
enum class Heading {
    re_engineering,
    retraining,
    recertification,
    transition,
    running_cost_change,
    downtime_loss
};
inline constexpr std::size_t heading_count = 6;

/// Who does the work; its day rate is an assumption, or that of the stack's own teams.
enum class Skill { engineer, accelerator_specialist, compliance, auditor };

/// Key of a driver in Requirement::coupling: "integration_points".
using DriverId = std::string_view;

/// How one driver costs: count × (e_same + distance × (e_other − e_same)) × day rate of the skill.
struct EffortRule {
    TaskKind task = TaskKind::re_engineer;
    Heading heading = Heading::re_engineering;
    Skill skill = Skill::engineer;
    std::optional<Aspect> scaled_by; ///< empty: the effort is e_same whatever the candidate
    std::string_view same;           ///< assumption, person-days each; empty: none
    std::string_view other;          ///< assumption, person-days each; empty: none
    std::string_view share;          ///< assumption: the share of the count that it takes; empty: all
};

struct Driver {
    DriverId id;
    Text name;
    Text unit;       ///< what is counted: "points", "GB"
    Heading heading; ///< where it mostly costs
    std::vector<EffortRule>
        rules; ///< none: it is priced otherwise (egress, compute), or only read with others
};

/// All of them, in the order in which they are shown. A key of Requirement::coupling that is not among them
/// is kept, shown, and costs nothing.
[[nodiscard]] const std::vector<Driver>& drivers();
/// nullptr where the key is unknown.
[[nodiscard]] const Driver* find_driver(std::string_view id);

/// How surely a need has something of a driver.
enum class Expected {
    always,  ///< no such need is without: not counted, it weighs on the likely value
    perhaps, ///< such a need may have some: not counted, it weighs on the high end only
};
struct ExpectedDriver {
    const Driver* driver = nullptr;
    Expected expected = Expected::always;
};

/// Which drivers a need like that has when it moves from `from` to `to`: by capability and layer. What is
/// among them and not counted is unknown, and widens the estimate (core/cost/README.md says how).
[[nodiscard]] std::vector<ExpectedDriver> expected_drivers(const Requirement& requirement,
                                                           const Component& from, const Component& to);

/// The count, or nothing where nobody counted.
[[nodiscard]] std::optional<double> count_of(const Requirement& requirement, DriverId driver);

} // namespace volteface::cost
