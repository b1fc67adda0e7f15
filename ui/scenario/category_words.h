// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of thing that happen, in words, in the order of the library.
#pragma once

#include "core/model/scenario.h"

#include <QString>

#include <optional>

namespace volteface::ui {

/// "Law and rulings"; "Without a category" for none.
[[nodiscard]] QString nameOf(std::optional<Category> category);

} // namespace volteface::ui
