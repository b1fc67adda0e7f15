// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a JSON text to one of resources/schemas. Behind a function because valijson takes long to compile.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::tests {

class SchemaCheck {
public:
    /// `name` as in volteface-NAME.schema.json. Throws if there is no such schema, or it is none.
    explicit SchemaCheck(const std::string& name);
    ~SchemaCheck();

    /// What breaks the schema, one line each; empty if nothing does.
    [[nodiscard]] std::vector<std::string> breaches(std::string_view json) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace volteface::tests
