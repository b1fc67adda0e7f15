// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user's own catalogue lies.
#pragma once

#include <filesystem>

namespace volteface::app {

/// The environment variable VOLTEFACE_USER_CATALOGUE where it is set; else
/// $XDG_DATA_HOME/volteface/catalogue.json, else ~/.local/share/volteface/catalogue.json; empty where none of
/// these can be told. It need not exist.
[[nodiscard]] std::filesystem::path user_catalogue_file();

} // namespace volteface::app
