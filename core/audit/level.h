// SPDX-License-Identifier: GPL-3.0-or-later
// At which level a loss is counted.
#pragma once

namespace volteface::audit {

/// What is lost as one.
enum class Level {
    component,
    organisation, ///< its subsidiaries with it; a subsidiary can also be lost alone
    control,      ///< the country at the top of the chain of parents
    hosting       ///< a component in several countries is lost with any of them
};

} // namespace volteface::audit
