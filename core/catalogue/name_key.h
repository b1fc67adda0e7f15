// SPDX-License-Identifier: GPL-3.0-or-later
// How names are compared: people write "Azure OpenAI", "azure_openai" and "azure-openai" for one thing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace volteface::catalogue {

/// Lower case, with accents of Latin letters taken off, and everything but letters and digits left out.
[[nodiscard]] std::string name_key(std::string_view text);

/// The same, word by word.
[[nodiscard]] std::vector<std::string> search_words(std::string_view text);

} // namespace volteface::catalogue
