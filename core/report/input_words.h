// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the inputs of a result are, in words: one sentence that window, command line and report share.
#pragma once

#include "core/base/text.h"
#include "core/simulation/inputs.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace volteface::report {

/// "of 84 inputs, 12 measured, 51 sourced, 14 general knowledge, 7 estimated": parts without any are left
/// out; without inputs "no input".
[[nodiscard]] std::string inputs_in_words(Language language, const simulation::Inputs& inputs);

/// One part of the bar that shows them, strongest first; those without any are left out.
struct InputPart {
    std::optional<Confidence> confidence; ///< empty: unsaid
    std::size_t count = 0;
    std::string words; ///< "51 sourced"

    friend bool operator==(const InputPart&, const InputPart&) = default;
};
[[nodiscard]] std::vector<InputPart> input_parts(Language language, const simulation::Inputs& inputs);

} // namespace volteface::report
