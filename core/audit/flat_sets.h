// SPDX-License-Identifier: GPL-3.0-or-later
// The minimal cut sets as one diagram over events, and how they are listed.
#pragma once

#include "core/audit/modules.h"

#include <optional>
#include <vector>

namespace volteface::audit {

using EventSet = std::vector<std::uint32_t>; ///< events of the fault tree, by rank ascending

class FlatSets {
public:
    /// The sets of at most `order` events, larger ones among them where that costs nothing. `rank`: place of
    /// each event in the order of names.
    FlatSets(const Formula& formula, const std::vector<Module>& modules, std::uint32_t order,
             const std::vector<std::uint32_t>& rank, Meter& meter);

    /// Any of these may give up: then what came out means nothing.
    [[nodiscard]] bool has_halted() const {
        return zbdd_.has_halted() || meter_.refusal != Meter::Refusal::none;
    }

    /// All sets of exactly `order` events, sorted. Memory: all of them.
    [[nodiscard]] std::vector<EventSet> all_of(std::uint32_t order);
    /// The first of them in that order; the others are not looked at. O(sets × order × diagram).
    [[nodiscard]] std::vector<EventSet> first_of(std::uint32_t order, std::size_t most);
    /// The most probable ones, by falling probability; among equal ones the choice is the diagram's. Best
    /// first search: O(log) for each node that the best sets pass through.
    [[nodiscard]] std::vector<EventSet> most_probable(std::size_t most,
                                                      const std::vector<double>& probability);

private:
    Ref flatten(const Formula& formula, const std::vector<Module>& modules, std::uint32_t order);
    [[nodiscard]] Ref inserted(Ref module, Ref low, Ref high);
    void place_events(const Formula& formula, const std::vector<Module>& modules);
    [[nodiscard]] std::vector<Ref> reachable(Ref root);
    [[nodiscard]] std::uint32_t least_event(Ref family);
    [[nodiscard]] Ref cofactor(Ref family, std::uint32_t level, bool with);
    void sort_set(EventSet& set) const;

    const std::vector<std::uint32_t>& rank_;
    Meter& meter_;
    Zbdd zbdd_;
    std::vector<std::uint32_t> event_at_; ///< by level
    std::vector<std::uint32_t> level_of_; ///< by event
    Ref root_ = Diagram::zero;
    std::vector<std::uint32_t> mark_; ///< scratch of reachable()
    std::uint32_t round_ = 0;
    std::vector<Ref> now_; ///< scratch of cofactor()
};

} // namespace volteface::audit
