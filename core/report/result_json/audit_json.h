// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit found, for scripts and other tools.
#pragma once

#include "core/audit/audit.h"

#include <string>
#include <string_view>

namespace volteface::report {

/// The format "volteface-audit". Money is not rounded; what is not known or does not apply is null. The same
/// audit gives the same bytes.
[[nodiscard]] std::string write_audit_json(const Stack& stack, const audit::Audit& audit,
                                           const audit::Frameworks& frameworks);

// The words of closed sets, as files have them.
[[nodiscard]] std::string_view level_word(audit::Level level);
[[nodiscard]] std::string_view basis_word(audit::Basis basis);
[[nodiscard]] std::string_view channel_word(audit::Channel channel);
[[nodiscard]] std::string_view verdict_word(audit::Verdict verdict);
[[nodiscard]] std::string_view weight_set_word(audit::WeightSet set); ///< "v1.2.1", "june-2026"

} // namespace volteface::report
