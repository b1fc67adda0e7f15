// SPDX-License-Identifier: GPL-3.0-or-later
// Changes as text, for the history of a working copy. Throws Damaged.
#pragma once

#include "core/edit/change.h"

#include <string>
#include <string_view>

namespace volteface::store {

[[nodiscard]] std::string_view to_word(edit::Verb verb);
[[nodiscard]] edit::Verb verb_of(std::string_view word);

[[nodiscard]] std::string write_parts(const edit::Change& change);
/// `change.parts` as write_parts() has written them.
[[nodiscard]] std::vector<edit::AtomicChange> read_parts(const std::string& text);

} // namespace volteface::store
