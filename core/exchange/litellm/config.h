// SPDX-License-Identifier: GPL-3.0-or-later
// A LiteLLM configuration as it is written: routes, fallbacks, aliases; nothing is resolved yet.
#pragma once

#include "core/exchange/litellm/import.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::exchange::litellm {

struct Spot {
    std::string file;
    std::size_t line = 0;
};

/// A value of the file. `os.environ/NAME` leaves `text` empty and `variable` set, unless
/// environment_variables of the file give a value for it.
struct Value {
    std::string text;
    std::string variable;
    Spot spot;

    [[nodiscard]] bool is_unknown() const { return text.empty() && !variable.empty(); }
};

/// One entry of model_list.
struct Deployment {
    std::string name; ///< model_name
    Value model;
    std::optional<Value> provider;   ///< custom_llm_provider
    std::optional<Value> base;       ///< api_base and its like
    std::optional<Value> region;     ///< aws_region_name, vertex_location, region_name
    std::optional<Value> base_model; ///< model_info.base_model
    std::string mode;                ///< model_info.mode
    std::string id;                  ///< model_info.id
    std::optional<long> order;
    Spot spot;
};

struct Fallback {
    std::string from;
    std::vector<std::string> to;
    Spot spot;
};

struct Alias {
    std::string name;
    std::string target;
    Spot spot;
};

struct Config {
    std::vector<Deployment> deployments;
    std::vector<Fallback> fallbacks; ///< by name; "*" stands for every name without its own
    std::vector<Alias> aliases;
    std::vector<Note> notes;
};

/// Without control and invisible characters, trimmed: fit to become a name.
[[nodiscard]] std::string clean_text(std::string_view text);

[[nodiscard]] Result<Config> read_config(std::string_view text, const std::string& file,
                                         const Options& options);

} // namespace volteface::exchange::litellm
