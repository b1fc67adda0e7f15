// SPDX-License-Identifier: GPL-3.0-or-later
// What a route's model string says, taken apart: provider prefix, region, and the names under which a
// catalogue may know the model.
#pragma once

#include "core/exchange/litellm/providers.h"

#include <string>
#include <string_view>
#include <vector>

namespace volteface::exchange::litellm {

struct ModelName {
    const Provider* provider = nullptr; ///< that the prefix or the bare name stands for
    std::string prefix;                 ///< "azure"; empty without one
    std::string model;          ///< without prefix and route words: "eu.anthropic.claude-sonnet-4-v1:0"
    std::string region;         ///< stated in the string itself; may be wide ("eu")
    bool is_deployment = false; ///< `model` is a name that its owner gave: it says nothing of the model
    bool is_pattern = false;    ///< holds a '*'
};

/// `provider` is custom_llm_provider, or empty.
[[nodiscard]] ModelName read_model_name(std::string_view text, std::string_view provider);

/// Names to look up, best first: as it stands, without its maker, without the date of a snapshot, a version,
/// a tag.
[[nodiscard]] std::vector<std::string> names_to_look_up(const ModelName& name);

} // namespace volteface::exchange::litellm
