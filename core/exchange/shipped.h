// SPDX-License-Identifier: GPL-3.0-or-later
// What ships with the program: the scenario library and the samples, laid out as in the source tree.
#pragma once

#include "core/base/result.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/model/scenario.h"

#include <filesystem>
#include <string>
#include <vector>

namespace volteface::exchange {

/// The directory that holds scenarios/ and resources/ (app/support/data_directory finds it).
struct ShippedData {
    std::filesystem::path directory;
};

struct ScenarioLibrary {
    std::vector<Scenario> scenarios; ///< sorted by id
    Errors errors; ///< of the files that could not be read; the others are there all the same
};

/// All of scenarios/*.yaml.
[[nodiscard]] ScenarioLibrary scenario_library(const ShippedData& data);

struct Sample {
    std::string name; ///< "insurer"
    std::filesystem::path file;
};

/// The files of scenarios/samples/*.json, sorted by name; they are not opened.
[[nodiscard]] std::vector<Sample> samples(const ShippedData& data);

/// Error: no_such_sample, or those of read_stack_json.
[[nodiscard]] ResultAll<ReadStack> read_sample(const ShippedData& data, const std::string& name);

/// resources/schemas/volteface-NAME.schema.json as text. Error: not_readable.
[[nodiscard]] Result<std::string> schema_text(const ShippedData& data, const std::string& name);
/// The names that schema_text() takes, sorted ("stack", "scenario", …).
[[nodiscard]] std::vector<std::string> schema_names(const ShippedData& data);

/// resources/frameworks/NAME.json as text ("eu-csf", "laws"); core/audit/frameworks.h reads it. Error:
/// not_readable.
[[nodiscard]] Result<std::string> framework_text(const ShippedData& data, const std::string& name);

/// resources/assumptions/NAME.json as text ("costs"); core/cost/assumptions.h reads it. Error: not_readable.
[[nodiscard]] Result<std::string> assumptions_text(const ShippedData& data, const std::string& name);

} // namespace volteface::exchange
