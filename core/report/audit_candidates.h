// SPDX-License-Identifier: GPL-3.0-or-later
// What of the catalogue could take a need of a stack over.
#pragma once

#include "core/audit/sovereignty.h"
#include "core/catalogue/catalogue.h"

#include <vector>

namespace volteface::report {

/// Entries in service with a capability and a known control jurisdiction that no component of the stack
/// stands for; sorted by id.
[[nodiscard]] std::vector<audit::Candidate> audit_candidates(const Stack& stack,
                                                             const catalogue::Catalogue& catalogue);

} // namespace volteface::report
