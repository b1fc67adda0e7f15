// SPDX-License-Identifier: GPL-3.0-or-later
// Where one route goes, as far as the file and general knowledge of providers tell; what they do not tell is
// noted.
#pragma once

#include "core/exchange/litellm/config.h"
#include "core/exchange/litellm/host.h"
#include "core/exchange/litellm/model_name.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::exchange::litellm {

struct Destination {
    ModelName name;
    const Provider* provider = nullptr; ///< that the route ends at, for certain
    const Provider* runtime = nullptr;  ///< the software that answers, where the prefix names it
    std::optional<Host> host;
    std::string variable; ///< of the environment, that holds the destination
    std::string region;
    std::optional<Country> country;
    bool is_default_address = false; ///< the provider's public one
    bool is_own = false;             ///< runs at the place of whose stack it is
    bool is_unknown = false;         ///< the place, or the model
    std::optional<KnownEntry> known; ///< the model's catalogue entry
};

[[nodiscard]] Destination find_destination(const Deployment& deployment, const Options& options,
                                           std::vector<Note>& notes);

} // namespace volteface::exchange::litellm
