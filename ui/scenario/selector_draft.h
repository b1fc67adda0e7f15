// SPDX-License-Identifier: GPL-3.0-or-later
// A selector while it is being built: parts by their path, "not" as a property of the part it stands before,
// and what is still missing.
#pragma once

#include "core/model/selector.h"

#include <vector>

namespace volteface::ui {

/// Places in the operands, from the root; negations are looked through.
using SelectorPath = std::vector<std::size_t>;

/// The part without the negations before it.
[[nodiscard]] const Selector& bare(const Selector& part);
[[nodiscard]] Selector& bare(Selector& part);
/// An odd number of negations stands before it.
[[nodiscard]] bool isNegated(const Selector& part);

[[nodiscard]] Selector& partAt(Selector& root, const SelectorPath& path);

/// Nothing is empty in it: it can be taken as it is.
[[nodiscard]] bool isComplete(const Selector& part);

[[nodiscard]] Selector withNegation(Selector root, const SelectorPath& path, bool negated);
/// A group of what stands at the path becomes "all" or "any".
[[nodiscard]] Selector withKind(Selector root, const SelectorPath& path, Selector::Kind kind);
/// Into the group at the path; a lone test becomes a group of both, of which all must hold.
[[nodiscard]] Selector withPart(Selector root, const SelectorPath& path, Selector part);
/// Groups that are left with one part give way to it; the last part of all leaves a group of none.
[[nodiscard]] Selector without(Selector root, const SelectorPath& path);

} // namespace volteface::ui
