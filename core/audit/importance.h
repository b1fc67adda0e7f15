// SPDX-License-Identifier: GPL-3.0-or-later
// How probable a failure is, and how much each event matters to it: from the diagrams, exactly.
#pragma once

#include "core/audit/modules.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace volteface::audit {

/// Of one event i with probability q_i; Q is the probability of the top.
struct Importance {
    std::uint32_t event = 0;
    double birnbaum = 0;         ///< ∂Q/∂q_i: that i decides
    double criticality = 0;      ///< birnbaum × q_i / Q: that i has decided, once the top has failed
    double fussell_vesely = 0;   ///< probability that a minimal cut set with i in it has failed ÷ Q
    double risk_achievement = 0; ///< Q with q_i = 1 ÷ Q
    std::optional<double> risk_reduction; ///< Q ÷ Q with q_i = 0; empty: without i the top never fails
    double structural = 0;                ///< birnbaum where all probabilities are ½

    friend bool operator==(const Importance&, const Importance&) = default;
};

/// The top's probability: one pass over the diagrams. Every module must have its binary diagram.
[[nodiscard]] double top_probability(const Formula& formula, const std::vector<Module>& modules,
                                     const std::vector<double>& probability);

/// For each event that the formula mentions, by number; ratios to Q are 0 where Q is. One pass upwards and
/// one down, for the given probabilities and for ½ at once, serve all but two: Fussell–Vesely asks of each
/// event for the union of the cut sets with it, a diagram of its own; and where Q with q_i = 0 would be lost
/// in rounding, it is computed by a pass of its own. Empty when the meter has refused.
[[nodiscard]] std::optional<std::vector<Importance>> importance(const Formula& formula,
                                                                std::vector<Module>& modules,
                                                                const std::vector<double>& probability,
                                                                Meter& meter);

/// Gives every module its binary diagram, made from the minimal solutions where it is missing. False when the
/// meter has refused.
[[nodiscard]] bool complete_functions(std::vector<Module>& modules, Meter& meter);

} // namespace volteface::audit
