// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a completion when a person leaves some of its components out.
#pragma once

#include "core/catalogue/completion.h"

#include <set>

namespace volteface::ui {

/// Without the components of `out`, and without what hung on nothing but them: requirements lose them as
/// suppliers, those without any supplier go, no quorum stays above the suppliers left, and organisations that
/// nothing names go too. O(additions · log).
[[nodiscard]] catalogue::Additions without(const catalogue::Additions& additions,
                                           const std::set<ComponentId>& out);

} // namespace volteface::ui
