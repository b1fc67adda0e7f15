// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/compliance.h"

namespace volteface::audit {

std::vector<SecNumCloud> secnumcloud(const Stack& /*stack*/) {
    return {};
}

std::vector<DoraRow>
dora_rows(const Stack& /*stack*/,
          const std::function<std::optional<Duration>(const RequirementId&,
                                                      const std::string& id)>& /*lead_time*/) {
    return {};
}

} // namespace volteface::audit
