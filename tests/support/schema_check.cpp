// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/schema_check.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <fstream>
#include <stdexcept>

namespace volteface::tests {

struct SchemaCheck::Impl {
    valijson::Schema schema;
};

SchemaCheck::SchemaCheck(const std::string& name)
    : impl_(std::make_unique<Impl>()) {
    std::ifstream file(std::string(VOLTEFACE_SOURCE_DIR) + "/resources/schemas/volteface-" + name +
                       ".schema.json");
    if (!file) {
        throw std::runtime_error("no schema " + name);
    }
    const nlohmann::json text = nlohmann::json::parse(file);
    const valijson::adapters::NlohmannJsonAdapter adapter(text);
    valijson::SchemaParser().populateSchema(adapter, impl_->schema);
}

SchemaCheck::~SchemaCheck() = default;

std::vector<std::string> SchemaCheck::breaches(std::string_view json) const {
    const nlohmann::json text = nlohmann::json::parse(json);
    const valijson::adapters::NlohmannJsonAdapter adapter(text);
    valijson::ValidationResults results;
    valijson::Validator validator;
    std::vector<std::string> found;
    if (!validator.validate(impl_->schema, adapter, &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            std::string line;
            for (const std::string& step : error.context) {
                line += step;
            }
            found.push_back(line + ": " + error.description);
        }
    }
    return found;
}

} // namespace volteface::tests
