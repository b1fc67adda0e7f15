// SPDX-License-Identifier: GPL-3.0-or-later
// Which components an event of a scenario touches.
#pragma once

#include <string>
#include <vector>

namespace volteface {

/// What a test looks at. `organisation` looks along the chain of parents unless `subsidiaries` is false;
/// `control`, `hosting` and `origin` also take the named sets of countries; `requires_component` holds where
/// a requirement of the component lists the value.
enum class Field {
    component,
    organisation,
    control,
    hosting,
    origin,
    layer,
    access,
    licence,
    capability,
    certification,
    catalogue,
    tag,
    requires_component
};

/// True if the field of a component equals any of `values`; a trailing '*' stands for any ending. "$name"
/// stands for a parameter of the scenario until bind() has put its value there.
struct FieldTest {
    Field field = Field::component;
    std::vector<std::string> values; ///< not empty
    bool subsidiaries = true;        ///< of `organisation` only

    friend bool operator==(const FieldTest&, const FieldTest&) = default;
};

/// A tree of tests. Operators hold at least one operand, negation exactly one.
struct Selector {
    enum class Kind { test, all, any, negation };

    Kind kind = Kind::all;
    FieldTest field_test;           ///< of kind `test`
    std::vector<Selector> operands; ///< of the other kinds; `negation` has one

    friend bool operator==(const Selector&, const Selector&) = default;
};

} // namespace volteface
