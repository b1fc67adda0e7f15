// SPDX-License-Identifier: GPL-3.0-or-later
// Further words of closed sets that audit_json.cpp writes.
#pragma once

#include "core/audit/audit.h"

#include <string_view>

namespace volteface::report {

[[nodiscard]] std::string_view reach_word(audit::Reach reach);
[[nodiscard]] std::string_view holder_word(audit::Holder holder);
[[nodiscard]] std::string_view weighing_word(audit::Weighing weighing);
[[nodiscard]] std::string_view standard_word(audit::Standard standard);
[[nodiscard]] std::string_view effect_word(audit::LawEffect effect);
[[nodiscard]] std::string_view evidence_word(audit::Evidence evidence);
[[nodiscard]] std::string_view missing_word(audit::DoraMissing missing);

} // namespace volteface::report
