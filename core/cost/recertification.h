// SPDX-License-Identifier: GPL-3.0-or-later
// Which approvals a change of supplier triggers, by the rule of each regime: money, work, calendar time, and
// whether the change has to wait for it.
#pragma once

#include "core/cost/drivers.h"
#include "core/cost/move_cost.h"

#include <string_view>
#include <vector>

namespace volteface::cost {

enum class Trigger {
    model_changed, ///< other weights answer: a substantial modification, a significant change
    new_host,      ///< the data are kept or computed by somebody else, who serves from outside
    new_provider,  ///< the same, for a critical or important function
    named_supplier ///< an approval that names the supplier, of no regime that is known
};

struct RegimeRule {
    std::string_view regime; ///< as in Service::regimes and certifications: "ai-act-high-risk", "hds"
    Trigger trigger = Trigger::model_changed;
    std::string_view fee;  ///< assumption: money; empty: none
    std::string_view work; ///< assumption: person-days, audit-days or hours; empty: none
    Skill skill = Skill::compliance;
    std::string_view calendar;      ///< assumption: weeks; empty: none beyond the work
    bool blocking = false;          ///< the cut-over waits for it
    bool partial = false;           ///< only the share rc-delta of a first approval is done again
    bool held_by_candidate = false; ///< nothing to do where the candidate holds the certification itself
    bool foreseeable = false;       ///< nothing to do where the conformity file foresees the change
};

/// ai-act-high-risk, mdr, hds, secnumcloud, iso-27001, iso-42001, soc2, dora, dpia (for personal data and
/// above), approval. A regime that is not among them triggers nothing that is known.
[[nodiscard]] const std::vector<RegimeRule>& regime_rules();

} // namespace volteface::cost
