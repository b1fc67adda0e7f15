// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shipped.h"

#include "core/base/read_file.h"

#include <algorithm>

namespace volteface::exchange {

namespace {

constexpr std::string_view schema_prefix = "volteface-";
constexpr std::string_view schema_suffix = ".schema.json";

} // namespace

ScenarioLibrary scenario_library(const ShippedData& data) {
    ScenarioLibrary library;
    for (const std::filesystem::path& file : files_of(data.directory / "scenarios", ".yaml")) {
        const Result<std::string> text = read_file(file);
        if (!text) {
            library.errors.push_back(text.error());
            continue;
        }
        ResultAll<ReadScenario> read = read_scenario_yaml(*text, file.string());
        if (!read) {
            library.errors.insert(library.errors.end(), read.error().begin(), read.error().end());
            continue;
        }
        const bool taken = std::any_of(library.scenarios.begin(), library.scenarios.end(),
                                       [&](const Scenario& other) { return other.id == read->scenario.id; });
        if (taken) {
            library.errors.push_back(Error{ErrorCode::duplicate_id,
                                           read->scenario.id.str(),
                                           {"scenarios"},
                                           Place{file.string(), "/id", 0, 0}});
            continue;
        }
        library.scenarios.push_back(std::move(read->scenario));
    }
    std::sort(library.scenarios.begin(), library.scenarios.end(),
              [](const Scenario& a, const Scenario& b) { return a.id < b.id; });
    return library;
}

std::vector<Sample> samples(const ShippedData& data) {
    std::vector<Sample> found;
    for (const std::filesystem::path& file : files_of(data.directory / "scenarios" / "samples", ".json")) {
        found.push_back(Sample{file.stem().string(), file});
    }
    return found;
}

ResultAll<ReadStack> read_sample(const ShippedData& data, const std::string& name) {
    const std::vector<Sample> all = samples(data);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Sample& sample) { return sample.name == name; });
    if (found == all.end()) {
        std::string names;
        for (const Sample& sample : all) {
            names += names.empty() ? "" : ", ";
            names += sample.name;
        }
        return tl::unexpected<Errors>(Errors{Error{ErrorCode::no_such_sample, name, {name, names}, {}}});
    }
    const Result<std::string> text = read_file(found->file);
    if (!text) {
        return tl::unexpected<Errors>(Errors{text.error()});
    }
    return read_stack_json(*text, found->file.string());
}

Result<std::string> schema_text(const ShippedData& data, const std::string& name) {
    // A name, never a path: "../../secret" is no schema.
    if (!is_valid_id(name)) {
        return fail(ErrorCode::malformed_id, name, {name});
    }
    const std::string file = std::string(schema_prefix) + name + std::string(schema_suffix);
    return read_file(data.directory / "resources" / "schemas" / file);
}

std::vector<std::string> schema_names(const ShippedData& data) {
    std::vector<std::string> names;
    for (const std::filesystem::path& file : files_of(data.directory / "resources" / "schemas", ".json")) {
        const std::string name = file.filename().string();
        if (name.starts_with(schema_prefix) && name.ends_with(schema_suffix)) {
            names.push_back(
                name.substr(schema_prefix.size(), name.size() - schema_prefix.size() - schema_suffix.size()));
        }
    }
    return names;
}

Result<std::string> framework_text(const ShippedData& data, const std::string& name) {
    if (!is_valid_id(name)) {
        return fail(ErrorCode::malformed_id, name, {name});
    }
    return read_file(data.directory / "resources" / "frameworks" / (name + ".json"));
}

Result<std::string> assumptions_text(const ShippedData& data, const std::string& name) {
    if (!is_valid_id(name)) {
        return fail(ErrorCode::malformed_id, name, {name});
    }
    return read_file(data.directory / "resources" / "assumptions" / (name + ".json"));
}

} // namespace volteface::exchange
