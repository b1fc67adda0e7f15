// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where the programs ask what day it is.
#pragma once

#include "core/base/date.h"

namespace volteface::app {

/// Today's date where the machine stands: a whole one.
[[nodiscard]] Date today();

} // namespace volteface::app
