// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bootstrap.h"

namespace volteface::audit {

Bootstrap bootstrap(const Stack& /*stack*/) {
    return {};
}

} // namespace volteface::audit
