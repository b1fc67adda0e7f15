// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes until a candidate serves a need, without a scenario: what an audit asks of every
// alternative.
#pragma once

#include "core/base/duration.h"
#include "core/catalogue/catalogue.h"
#include "core/cost/assumptions.h"
#include "core/model/stack.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace volteface::plan {

struct LeadTime {
    Duration time;         ///< whole days by means, from day 0; the failover of a standby
    bool at_least = false; ///< work that such a move always has is not counted, or no work is known at all

    friend bool operator==(const LeadTime&, const LeadTime&) = default;
};

/// Answers for one stack, and remembers: one thread at a time.
class LeadTimes {
public:
    /// The stack outlives it and its copies; without a catalogue only components of the stack are known.
    /// O(stack).
    LeadTimes(const Stack& stack, std::shared_ptr<const catalogue::Catalogue> catalogue,
              cost::AssumptionSet assumptions);
    LeadTimes(Stack&&, std::shared_ptr<const catalogue::Catalogue>, cost::AssumptionSet) = delete;

    /// Of a component of the stack or an entry of the catalogue, with the stack's teams free for it and the
    /// old supplier gone. One that is engaged takes no time, a standby its failover; any other one the chain
    /// of a plan's move, in place of the engaged supplier that takes longest to replace (of any, where none
    /// is engaged). Empty: the need or the candidate is unknown, or nothing serves the need so far.
    /// O(drivers + services above), once for each pair.
    [[nodiscard]] std::optional<LeadTime> of(const RequirementId& requirement, const std::string& id) const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

using LeadTimeHook = std::function<std::optional<Duration>(const RequirementId&, const std::string& id)>;

/// The times that are known, for an audit.
[[nodiscard]] LeadTimeHook known_times(const LeadTimes& times);
/// What it takes at least, where no more is known.
[[nodiscard]] LeadTimeHook least_times(const LeadTimes& times);

} // namespace volteface::plan
