// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the core reports by code: errors, findings, changes. In currentLanguage().
#pragma once

#include "core/base/result.h"
#include "core/edit/change.h"
#include "core/model/validation.h"

#include <QString>

namespace volteface::ui {

/// What is wrong, and what to do about it; the place first where there is one:
/// "stack.json:12: /requirements/3/weight: The weight 1.4 of “claims-chat” is out of range (above 0, at most
/// 1). Set …".
[[nodiscard]] QString describe(const Error& error);
/// "stack.json:12:4: /requirements/3" or empty.
[[nodiscard]] QString describe(const Place& place);
/// describe(error) without the place.
[[nodiscard]] QString describeBare(const Error& error);
/// One line each; past `limit` the number left out is said.
[[nodiscard]] QString describe(const Errors& errors, int limit = 20);

struct FindingWords {
    QString title;  ///< what is doubtful: "“Claims assistant” rests on one chat model"
    QString detail; ///< why it matters
    QString remedy; ///< what to do
};
[[nodiscard]] FindingWords describe(const Finding& finding, const Stack& stack);
[[nodiscard]] QString nameOf(Severity severity);

/// For menus and the history list: "Rename component “GPT-4o”".
[[nodiscard]] QString describe(const edit::Change& change);
[[nodiscard]] QString describe(edit::Verb verb, const QString& subject);

} // namespace volteface::ui
