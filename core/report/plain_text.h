// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign text made fit for a sentence: what a person typed is shown as it is, and can neither turn the line
// around nor break it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace volteface::report {

/// Control characters become spaces, bidi and other invisible format characters go, runs of spaces become
/// one, invalid UTF-8 becomes U+FFFD. At most `limit` characters, "…" where it was cut.
[[nodiscard]] std::string plain_text(std::string_view utf8, std::size_t limit = 160);

} // namespace volteface::report
