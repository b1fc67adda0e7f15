// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/sovereignty.h"

namespace volteface::audit {

std::vector<SovereigntyOfService> sovereignty(const Stack& /*stack*/,
                                              const std::vector<Chokepoint>& /*chokepoints*/,
                                              const SovereigntyOptions& /*options*/) {
    return {};
}

std::vector<AutarkyHorizon> autarky_horizons(const Stack& /*stack*/,
                                             const std::vector<ExposureColumn>& /*exposures*/,
                                             const Accepted& /*accepted*/) {
    return {};
}

} // namespace volteface::audit
