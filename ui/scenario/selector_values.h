// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a selector can be made of: the values that a stack really has, with how many components each
// would hit, and the parameters that may stand in their place.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <QString>

#include <vector>

namespace volteface::ui {

struct FieldValue {
    enum class Kind { plain, country_set, by_parameter };
    std::string value; ///< as it stands in the selector ("openai", "EU", "$supplier")
    QString name;
    int hits = 0; ///< components of the stack that a test for this value alone selects
    Kind kind = Kind::plain;
};

/// Parameters first, then named sets of countries, then by hits and name. `test` gives the field, whether
/// subsidiaries count, and values that are listed even where nothing has them. Each value costs a pass over
/// the components.
[[nodiscard]] std::vector<FieldValue> valuesFor(const FieldTest& test, const Stack& stack,
                                                const std::vector<ScenarioParameter>& parameters);

/// How many a test for `value` hits; `$name` by its default.
[[nodiscard]] int hitsOf(const FieldTest& test, const std::string& value, const Stack& stack,
                         const std::vector<ScenarioParameter>& parameters);

/// "OpenAI", "United States (US)", "$supplier", "gpt* (any ending)".
[[nodiscard]] QString valueName(Field field, const std::string& value, const Stack& stack);

/// What a person types for a value: a code or a name of a country in either language, the name of a
/// component or an organisation; anything else as it is.
[[nodiscard]] std::string valueTyped(Field field, const QString& text, const Stack& stack);

/// Whether a parameter of this kind makes sense where the field's value stands.
[[nodiscard]] bool fits(Field field, ParameterKind kind);

} // namespace volteface::ui
