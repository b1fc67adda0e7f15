// SPDX-License-Identifier: GPL-3.0-or-later
// What the import of a gateway's configuration understood and what it could not, in currentLanguage().
#pragma once

#include "core/exchange/litellm/import.h"

#include <QString>

namespace volteface::ui {

/// One sentence: what was seen and, where it matters, what to do. Without the place.
[[nodiscard]] QString describe(const exchange::litellm::Note& note);

} // namespace volteface::ui
