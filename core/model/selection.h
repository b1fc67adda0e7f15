// SPDX-License-Identifier: GPL-3.0-or-later
// Which components of a stack a selector hits. Section 2 of the model.
#pragma once

#include "core/model/selector.h"
#include "core/model/stack.h"

#include <cstddef>
#include <vector>

namespace volteface {

/// Answers selectors over one stack, which must outlive it. Building costs O(components + requirements), a
/// test O(values). The selector must be bound: "$name" is taken for a plain value.
class SelectionContext {
public:
    explicit SelectionContext(const Stack& stack);
    ~SelectionContext();
    SelectionContext(const SelectionContext&) = delete;
    SelectionContext& operator=(const SelectionContext&) = delete;

    /// Whether stack.components[index] is selected. A test on something unknown is false.
    [[nodiscard]] bool matches(const Selector& selector, std::size_t index) const;
    /// Indices into stack.components, ascending.
    [[nodiscard]] std::vector<std::size_t> select(const Selector& selector) const;

private:
    struct Facts;

    [[nodiscard]] bool holds(const FieldTest& test, std::size_t index) const;

    const Stack& stack_;
    std::vector<Facts> facts_;
};

} // namespace volteface
