// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

Status schema(Program& program, const std::string& name) {
    const std::vector<std::string> names = exchange::schema_names(program.shipped);
    std::string there_are;
    for (const std::string& known : names) {
        there_are += (there_are.empty() ? "" : ", ") + known;
    }
    if (name.empty()) {
        for (const std::string& known : names) {
            program.console.line(known);
        }
        return Status::done;
    }
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        return program.wrong("there is no schema “" + name + "”. There are: " + there_are);
    }
    const auto text = exchange::schema_text(program.shipped, name);
    if (!text) {
        return program.fail(text.error());
    }
    program.console.print(*text);
    return Status::done;
}

} // namespace

void add_schema(Commands& commands) {
    const auto name = std::make_shared<std::string>();
    CLI::App& command = commands.add(
        "schema", "Print the JSON Schema of a format; without a name, list them",
        {"schema", "schema stack > volteface-stack.schema.json"},
        [name](Program& program) { return schema(program, *name); }, Output::text_only);
    command.add_option("NAME", *name, "stack, scenario, …");
}

} // namespace volteface::cli
