// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what each instant leaves: stretches of capacity and state, and their causes.
#pragma once

#include "core/simulation/causes.h"
#include "core/simulation/effects.h"
#include "core/simulation/outcome.h"

#include <cstdint>
#include <vector>

namespace volteface::simulation {

class Recorder {
public:
    /// Everything passed must outlive it.
    Recorder(const graph::Network& network, const Stack& stack, const Propagation& propagation,
             const Effects& effects, bool with_causes);

    /// Call once, after day 0 was solved and before it is recorded: a last spare is told by what there was
    /// then.
    void note_day_zero();

    /// After each solve: `fallen` are the needs that have just left 1, `touched` the nodes that may have
    /// changed.
    void record(Minute now, const std::vector<graph::Need>& fallen, const std::vector<graph::Node>& touched);

    /// Every component, sorted by id; call once.
    [[nodiscard]] std::vector<ComponentOutcome> take();

private:
    void record_node(graph::Node node, Minute now, bool& ranked);
    void rank_once(bool& ranked);
    [[nodiscard]] Stretch stretch_of(graph::Node node, Minute now) const;
    [[nodiscard]] bool is_at_risk(graph::Node node) const;
    [[nodiscard]] bool is_unlawful(graph::Node node) const;

    const graph::Network& network_;
    const Stack& stack_;
    const Propagation& propagation_;
    const bool with_causes_;
    Causes causes_;
    std::vector<std::uint32_t> whole_at_start_; ///< by need: suppliers at 1 at day 0
    std::vector<ComponentOutcome> lives_;       ///< by node
};

} // namespace volteface::simulation
