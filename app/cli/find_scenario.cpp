// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/find_scenario.h"

#include "app/cli/open_stack.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/model/combine.h"
#include "core/store/checked_file.h"

#include <algorithm>

namespace volteface::cli {

std::optional<Scenario> find_scenario(Program& program, const Stack& stack, const std::string& name,
                                      Status& status) {
    if (name.find_first_of("/.") != std::string::npos) {
        const Result<std::string> text = store::read_file(name);
        if (!text) {
            Error error = text.error();
            error.place.file = name;
            status = program.fail(error);
            return std::nullopt;
        }
        auto read = exchange::read_scenario_yaml(*text, name);
        if (!read) {
            status = program.fail(read.error());
            return std::nullopt;
        }
        name_unknown_keys(program, name, read->unknown_keys);
        return std::move(read->scenario);
    }
    if (const Scenario* stored = find(stack, ScenarioId(name))) {
        return *stored;
    }
    const exchange::ScenarioLibrary library = exchange::scenario_library(program.shipped);
    const auto shipped = std::find_if(library.scenarios.begin(), library.scenarios.end(),
                                      [&](const Scenario& scenario) { return scenario.id.str() == name; });
    if (shipped != library.scenarios.end()) {
        return *shipped;
    }
    std::string there_are;
    for (const auto& list : {stack.scenarios, library.scenarios}) {
        for (const Scenario& scenario : list) {
            there_are += (there_are.empty() ? "" : ", ") + scenario.id.str();
        }
    }
    status = program.wrong(
        "there is no scenario “" + name + "”" +
        (there_are.empty() ? "; give the path of a scenario file" : ". There are: " + there_are));
    return std::nullopt;
}

std::optional<Scenario> bind_words(Program& program, const Scenario& scenario,
                                   const std::vector<std::string>& words, Status& status) {
    std::map<ParameterId, std::string> values;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos || equals == 0) {
            status = program.wrong("--set takes PARAM=VALUE, not “" + word + "”");
            return std::nullopt;
        }
        const ParameterId id(word.substr(0, equals));
        const bool known =
            std::any_of(scenario.parameters.begin(), scenario.parameters.end(),
                        [&](const ScenarioParameter& parameter) { return parameter.id == id; });
        if (!known) {
            std::string there_are;
            for (const ScenarioParameter& parameter : scenario.parameters) {
                there_are += (there_are.empty() ? "" : ", ") + parameter.id.str();
            }
            status = program.wrong("scenario “" + scenario.id.str() + "” has no parameter “" + id.str() +
                                   "”. " + (there_are.empty() ? "It has none" : "There are: " + there_are));
            return std::nullopt;
        }
        values[id] = word.substr(equals + 1);
    }
    auto bound = volteface::bind(scenario, values);
    if (!bound) {
        program.fail(bound.error());
        status = words.empty() ? Status::bad_input : Status::wrong_call;
        return std::nullopt;
    }
    return std::move(*bound);
}

std::optional<Scenario> combine_words(Program& program, const Stack& stack, const Scenario& scenario,
                                      const std::vector<std::string>& words, Status& status) {
    std::vector<ScenarioPart> parts = {{scenario, {}}};
    for (const std::string& word : words) {
        const std::size_t at = word.rfind("@P");
        ScenarioPart part;
        if (at != std::string::npos) {
            const auto offset = parse_duration(std::string_view(word).substr(at + 1));
            if (!offset) {
                status =
                    program.wrong("--with takes S or S@DURATION, as in “cloud-region-outage@P30D”, not “" +
                                  safe(word) + "”");
                return std::nullopt;
            }
            part.offset = *offset;
        }
        const auto found = find_scenario(program, stack, word.substr(0, at), status);
        if (!found) {
            return std::nullopt;
        }
        auto bound = bind_words(program, *found, {}, status);
        if (!bound) {
            return std::nullopt;
        }
        part.scenario = std::move(*bound);
        parts.push_back(std::move(part));
    }
    auto whole = combine(parts);
    if (!whole) {
        status = whole.error().code == ErrorCode::number_out_of_range
                     ? program.wrong("--with starts too late: a timeline ends before 10 000 years")
                     : program.fail(whole.error());
        return std::nullopt;
    }
    return std::move(*whole);
}

} // namespace volteface::cli
