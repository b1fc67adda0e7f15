// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can answer to a framework, and where an authority draws its line. One undo step each. Errors:
// no_such_component, missing_key, number_out_of_range, nothing_to_change.
#pragma once

#include "core/edit/change.h"
#include "core/model/framework_answer.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::edit {

/// What an answer is about: a component (a service is one), or without an id the organisation as a whole.
using AnswerSubject = std::optional<ComponentId>;

/// Takes the place of the subject's answer to the same criterion. Framework, criterion and value must say
/// something.
[[nodiscard]] Result<Change> answer_framework(const Stack& stack, const AnswerSubject& subject,
                                              FrameworkAnswer answer);
/// Several at once, a filled grid or an import. Of two to the same criterion the later one stands.
[[nodiscard]] Result<Change> answer_framework(const Stack& stack, const AnswerSubject& subject,
                                              std::vector<FrameworkAnswer> answers);

/// The subject has no answer of its own to it any more. nothing_to_change where it has none.
[[nodiscard]] Result<Change> withdraw_answer(const Stack& stack, const AnswerSubject& subject,
                                             const std::string& framework, const std::string& criterion);

/// Takes the place of the floor of the same objective; without a level there is none any more. 0 to 4.
[[nodiscard]] Result<Change> set_floor(const Stack& stack, const std::string& framework,
                                       const std::string& objective, std::optional<int> level);

} // namespace volteface::edit
