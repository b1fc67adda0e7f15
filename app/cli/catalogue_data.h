// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped catalogue with the user's own before it, and how an import looks names up in it.
#pragma once

#include "app/cli/program.h"
#include "core/catalogue/user_catalogue.h"
#include "core/exchange/litellm/import.h"

#include <filesystem>

namespace volteface::cli {

/// What is shipped, with the user's entries before it.
[[nodiscard]] catalogue::Catalogue load_catalogue(const Program& program);
/// The same, and says on standard error what is wrong in its files: the rest is there.
[[nodiscard]] catalogue::Catalogue open_catalogue(Program& program);

/// What is shipped alone.
[[nodiscard]] catalogue::Catalogue load_shipped_catalogue(const Program& program);

/// The user's own; empty where there is no file yet.
[[nodiscard]] catalogue::UserCatalogue load_user_catalogue();
/// Makes the folder where it is missing. Errors: not_writable; those of the file as it was read, since what
/// could not be read would be lost.
[[nodiscard]] Result<void> save_user_catalogue(const catalogue::UserCatalogue& user);

/// The catalogue must outlive it.
[[nodiscard]] exchange::litellm::ModelResolver resolver_of(const catalogue::Catalogue& catalogue);

} // namespace volteface::cli
