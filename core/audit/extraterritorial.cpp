// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/extraterritorial.h"

namespace volteface::audit {

Extraterritorial extraterritorial(const Stack& /*stack*/, const std::vector<Law>& /*laws*/,
                                  const Accepted& /*accepted*/) {
    return {};
}

} // namespace volteface::audit
