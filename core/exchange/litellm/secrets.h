// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what must never be kept: keys, tokens and passwords written into a configuration.
#pragma once

#include "core/base/tree.h"

#include <functional>
#include <string>
#include <string_view>

namespace volteface::exchange::litellm {

/// True for names under which secrets stand ("api_key", "AZURE_CLIENT_SECRET", "database_url"); not for
/// "max_tokens".
[[nodiscard]] bool is_secret_name(std::string_view key);

/// Calls `found(path, line)` for every literal under such a name ("model_list/0/litellm_params/api_key").
/// Values from the environment and placeholders ("none") are no secrets.
void find_secrets(const Tree& tree, const std::string& path,
                  const std::function<void(const std::string& path, std::size_t line)>& found);

} // namespace volteface::exchange::litellm
