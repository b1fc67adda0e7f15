// SPDX-License-Identifier: GPL-3.0-or-later
// What the stack can say to criteria of the framework: proposals, for a person to confirm or to correct.
#pragma once

#include "core/audit/csf.h"

#include <map>
#include <string>
#include <vector>

namespace volteface::audit {

/// By criterion code, for the component at `index`; a criterion on which the stack says too little is left
/// out. A service is judged by what it runs on, another component by that and by itself.
///
/// - 1.1 who decides, 2.1 whose law: the control of what the service runs on, one's own left out.
/// - 1.8, 4.6 cut-off: each organisation from outside the EU and the EEA lost by itself, with buffers;
/// services
///   alone.
/// - 2.2 foreign law: control and hosting outside, and whether it is held through a company inside.
/// - 3.4 place of the data: hosting of what the service runs on, from chips' layers upwards.
/// - 3.5 models and accelerators: origin of both, and whether the weights are open.
/// - 5.6 single points: organisations that stop the service by themselves.
/// - 6.3 open source: licences of software and models that the service runs on.
[[nodiscard]] std::map<std::string, CriterionResult>
csf_proposals(const Stack& stack, std::size_t index, const std::vector<ExposureColumn>& exposures,
              const std::vector<Chokepoint>& chokepoints);

} // namespace volteface::audit
