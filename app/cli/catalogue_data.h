// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped catalogue, and how an import looks names up in it.
#pragma once

#include "app/cli/program.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/litellm/import.h"

namespace volteface::cli {

[[nodiscard]] catalogue::Catalogue load_catalogue(const Program& program);

/// The catalogue must outlive it.
[[nodiscard]] exchange::litellm::ModelResolver resolver_of(const catalogue::Catalogue& catalogue);

} // namespace volteface::cli
