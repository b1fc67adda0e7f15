// SPDX-License-Identifier: GPL-3.0-or-later
// Content hashes: the stamp that ties a result to its inputs (section 8 of the model), and the digest that
// tells whether a document is what was saved.
#pragma once

#include "core/base/digest.h"
#include "core/model/stack.h"

#include <vector>

namespace volteface {

// SHA-256 over a canonical form of every field: the same on every machine, locale and compiler. Fields that
// say nothing (empty, unset, zero) do not count, so that a field added to the model later leaves older
// digests as they are. Lists count in their order. Cost: about 0.5 s per million records on one core.
[[nodiscard]] Digest content_digest(const Stack& stack);
[[nodiscard]] Digest content_digest(const Scenario& scenario);
[[nodiscard]] Digest content_digest(const std::vector<Assumption>& assumptions);

/// The stamp of a result: the parts of the stack that can change a figure or its explanation (organisations,
/// components, requirements, assumptions, currency, day zero) and the scenario as it was run (nullptr: none).
/// Where cards lie on the map, what the report's cover says, and other scenarios do not count.
[[nodiscard]] Digest inputs_digest(const Stack& stack, const Scenario* scenario);

} // namespace volteface
