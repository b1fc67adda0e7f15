// SPDX-License-Identifier: GPL-3.0-or-later
// Which foreign laws reach a component, through what, and whose data pass there.
#pragma once

#include "core/audit/elements.h"
#include "core/audit/frameworks.h"

#include <string>
#include <vector>

namespace volteface::audit {

/// Data of a service that pass through a component.
struct PassingData {
    ComponentId service;
    DataClass data_class = DataClass::public_data; ///< above public

    friend bool operator==(const PassingData&, const PassingData&) = default;
};

/// A law that reaches a component.
struct LawReach {
    std::string law; ///< its id
    ComponentId component;
    std::vector<Channel> channels;    ///< at least one, in order
    std::vector<PassingData> passing; ///< sorted by service; empty where no data come by

    friend bool operator==(const LawReach&, const LawReach&) = default;
};

/// The same law, summed for a service.
struct LawOverService {
    std::string law;
    ComponentId service;
    std::vector<Channel> channels;
    std::size_t components = 0;                    ///< below the service that it reaches, by any channel
    std::size_t components_with_data = 0;          ///< of these: the service's data pass there
    DataClass data_class = DataClass::public_data; ///< the highest that passes there

    friend bool operator==(const LawOverService&, const LawOverService&) = default;
};

struct Extraterritorial {
    std::vector<LawReach> reaches;        ///< by law in the order given, then by component id
    std::vector<LawOverService> services; ///< by law in the order given, then by service id

    friend bool operator==(const Extraterritorial&, const Extraterritorial&) = default;
};

/// Laws of accepted jurisdictions are no foreign laws and left out. Channels, of those that the law has:
/// - control: who can compel the component's owner, where that is not oneself;
/// - hosting: where it runs;
/// - staff: a direct need lists people (layer talent, or access staff) under that control or in that country;
/// - origin: it was made there, or a direct need of renewal lists something that was.
/// Data follow needs of phase `run` from a service downwards. A way carries the lowest class that its needs
/// and the service state; what passes a component is the highest that some way carries to it, where that is
/// above public. What is unknown accuses nobody.
/// O(laws × components + services × links).
[[nodiscard]] Extraterritorial extraterritorial(const Stack& stack, const std::vector<Law>& laws,
                                                const Accepted& accepted);

} // namespace volteface::audit
