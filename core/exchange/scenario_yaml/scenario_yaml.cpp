// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scenario_yaml/scenario_yaml.h"

#include "core/base/file_header.h"
#include "core/exchange/scenario_yaml/scenario_tree.h"
#include "core/exchange/yaml/yaml.h"
#include "core/model/validation.h"

namespace volteface::exchange {

ResultAll<ReadScenario> read_scenario_yaml(std::string_view text, const std::string& file) {
    const Result<Tree> tree = read_yaml(text, file);
    if (!tree) {
        return tl::unexpected<Errors>(Errors{tree.error()});
    }
    ReadingLog log(file);
    const Cursor root(*tree, log);
    if (!read_file_header(root, scenario_format)) {
        return tl::unexpected<Errors>(log.take_errors());
    }
    ReadScenario read;
    read.scenario = read_scenario(root);
    root.add_rules(validate(read.scenario));
    if (log.has_errors()) {
        return tl::unexpected<Errors>(log.take_errors());
    }
    // Defaults are checked by use: a value of the wrong kind would only show when somebody runs the scenario.
    if (const Result<Scenario> bound = bind(read.scenario); !bound) {
        Error error = bound.error();
        error.place.file = file;
        error.place.path = "/parameters";
        return tl::unexpected<Errors>(Errors{std::move(error)});
    }
    read.unknown_keys = std::move(log.unknown_keys());
    return read;
}

std::string write_scenario_yaml(const Scenario& scenario) {
    Tree tree = Tree::map();
    tree.put("format", Tree::of(scenario_format));
    tree.put("version", Tree::of(newest_format_version));
    for (Tree& member : to_tree(scenario).children) {
        tree.children.push_back(std::move(member));
    }
    return write_yaml(tree);
}

} // namespace volteface::exchange
