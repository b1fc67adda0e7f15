// SPDX-License-Identifier: GPL-3.0-or-later
// Who could take the place of each lost supplier, and who could not and why.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/plan/candidate.h"
#include "core/plan/lost_needs.h"
#include "core/plan/request.h"
#include "core/plan/working_stack.h"
#include "core/simulation/outcome.h"

#include <cstddef>
#include <map>
#include <vector>

namespace volteface::plan {

/// A lost supplier, by index, with what the answer says of it.
struct Place {
    std::size_t requirement = 0; ///< index into the working stack's requirements
    LostNeed need;
    Minute start = 0; ///< work begins no earlier: the event or its notice, and the reaction; a whole day
};

struct Candidates {
    WorkingStack working;
    simulation::Outcome outcome; ///< of the working stack, nothing moved, causes told
    std::vector<Place> places;   ///< by requirement, then by place of the supplier
};

/// All lost suppliers with all candidates. The outcome is simulated. Error: cancelled.
[[nodiscard]] Result<Candidates> find_candidates(const Request& request, const Watch& watch);

/// Services above a component or need, over needs of any phase. Built once for a stack.
class Above {
public:
    explicit Above(const Stack& stack);
    /// Sorted ids of layer service at or above the component.
    [[nodiscard]] std::vector<ComponentId> services(const ComponentId& component) const;

private:
    const Stack& stack_;
    std::map<ComponentId, std::vector<ComponentId>> consumers_;
};

} // namespace volteface::plan
