// SPDX-License-Identifier: GPL-3.0-or-later
// Where one route goes: the model endpoint, the platform it stands on, and whose they are; or an explicit
// unknown.
#pragma once

#include "core/exchange/litellm/config.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::exchange::litellm {

/// A component to find in the stack or to add. Its organisations run from its own up to the top; none:
/// unknown.
struct Wanted {
    std::string id;
    Component component; ///< without id and organisation
    std::vector<Organisation> organisations;
    bool takes_catalogue_twin =
        false; ///< a component with the same catalogue entry and organisation is the same thing
};

struct Endpoint {
    std::string key; ///< equal for routes that go to the same place
    Wanted model;
    std::optional<Wanted> platform;
    bool is_own = false; ///< runs at the place of whose stack it is
    bool is_unknown = false;
    std::string goes_to; ///< for the preview
};

/// The capability that a mode of model_info stands for; empty where it says none.
[[nodiscard]] std::string capability_for(const std::string& mode);

/// Notes what could not be told.
[[nodiscard]] Endpoint resolve(const Deployment& deployment, const Options& options,
                               std::vector<Note>& notes);

} // namespace volteface::exchange::litellm
