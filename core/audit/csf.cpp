// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/csf.h"

namespace volteface::audit {

std::vector<CsfResult> csf_results(const Stack& /*stack*/, const Csf& /*csf*/,
                                   const std::map<ComponentId, GivenAnswers>& /*given*/,
                                   const std::vector<ExposureColumn>& /*exposures*/,
                                   const std::vector<Chokepoint>& /*chokepoints*/) {
    return {};
}

} // namespace volteface::audit
