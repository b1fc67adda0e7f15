// SPDX-License-Identifier: GPL-3.0-or-later
// Whether bytes from outside are text at all.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace volteface {

/// Offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no surrogates, no overlong
/// forms), or of a NUL; empty when all is text. O(n).
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) noexcept;

} // namespace volteface
