// SPDX-License-Identifier: GPL-3.0-or-later
// The fields and values of an update as a person reads them.
#pragma once

#include "core/catalogue/updates.h"

#include <QString>

namespace volteface::ui {

/// "Hosting", "Buffer of the need “Weights”", "New need “Inference”".
[[nodiscard]] QString fieldName(const Stack& stack, const catalogue::Catalogue& catalogue,
                                const catalogue::Update& update, const std::string& field);

/// "France, Germany"; "unknown" for nothing.
[[nodiscard]] QString fieldValue(const Stack& stack, const catalogue::Catalogue& catalogue,
                                 const std::string& field, const std::vector<std::string>& values);

} // namespace volteface::ui
