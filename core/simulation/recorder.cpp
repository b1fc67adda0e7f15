// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/recorder.h"

#include <algorithm>

namespace volteface::simulation {

using graph::Need;
using graph::Node;

Recorder::Recorder(const graph::Network& network, const Stack& stack, const Propagation& propagation,
                   const Effects& effects, bool with_causes)
    : network_(network)
    , stack_(stack)
    , propagation_(propagation)
    , with_causes_(with_causes)
    , causes_(network, stack, propagation, [&effects](Cell cell) { return effects.setting(cell); })
    , whole_at_start_(network.need_count(), 0)
    , lives_(network.node_count()) {
    for (Node node = 0; node < network.node_count(); ++node) {
        lives_[node].id = stack.components[network.component_at(node)].id;
    }
}

void Recorder::note_day_zero() {
    for (Need need = 0; need < network_.need_count(); ++need) {
        whole_at_start_[need] = propagation_.whole_suppliers(need);
    }
}

bool Recorder::is_at_risk(Node node) const {
    for (Need need = network_.first_need(node); need < network_.last_need(node); ++need) {
        if (!propagation_.can_lower_run(need)) {
            continue;
        }
        const double felt = propagation_.felt(need);
        const bool on_buffer = propagation_.satisfaction(need) < felt;
        const bool wearing = propagation_.wears(need) && felt < 1;
        if (on_buffer || wearing) {
            return true;
        }
        const std::uint32_t quorum = propagation_.quorum(need);
        if (whole_at_start_[need] > quorum && propagation_.whole_suppliers(need) == quorum) {
            return true;
        }
    }
    return false;
}

bool Recorder::is_unlawful(Node node) const {
    if (propagation_.own(cell_of(node, Plane::run)) == 0) {
        return false;
    }
    for (Need need = network_.first_need(node); need < network_.last_need(node); ++need) {
        const Phase phase = stack_.requirements[network_.requirement_at(need)].phase;
        if (phase != Phase::legal && propagation_.left_to_run(need) == 0) {
            return false;
        }
    }
    return true;
}

Stretch Recorder::stretch_of(Node node, Minute now) const {
    Stretch stretch;
    stretch.from = now;
    stretch.capacity = propagation_.capacity(cell_of(node, Plane::run));
    const bool renews = propagation_.capacity(cell_of(node, Plane::renew)) > 0;
    stretch.frozen = !renews && stretch.capacity > 0;
    if (stretch.capacity == 0) {
        stretch.state = is_unlawful(node) ? State::unlawful : State::down;
    } else if (stretch.capacity < 1) {
        stretch.state = State::degraded;
    } else if (is_at_risk(node)) {
        stretch.state = State::at_risk;
    } else {
        stretch.state = renews ? State::up : State::frozen;
    }
    return stretch;
}

void Recorder::rank_once(bool& ranked) {
    if (!ranked) {
        causes_.rank();
        ranked = true;
    }
}

void Recorder::record(Minute now, const std::vector<Need>& fallen, const std::vector<Node>& touched) {
    bool ranked = false;
    if (with_causes_) {
        for (const Need need : fallen) {
            rank_once(ranked);
            causes_.keep_explanation(need, now);
        }
    }
    for (const Node node : touched) {
        record_node(node, now, ranked);
    }
}

void Recorder::record_node(Node node, Minute now, bool& ranked) {
    ComponentOutcome& life = lives_[node];
    const Stretch stretch = stretch_of(node, now);
    const bool same = !life.states.empty() && life.states.back().capacity == stretch.capacity &&
                      life.states.back().state == stretch.state;
    if (!same || life.states.back().frozen != stretch.frozen) {
        life.states.push_back(stretch);
    }
    // A mark that comes or goes does not change why the capacity is what it is.
    if (!same && stretch.capacity < 1 && with_causes_) {
        rank_once(ranked);
        life.causes.push_back(causes_.cause_of(cell_of(node, Plane::run), now));
    }
    const double renewal = propagation_.capacity(cell_of(node, Plane::renew));
    if (life.renewal.empty() || life.renewal.back().capacity != renewal) {
        life.renewal.push_back({now, renewal});
        if (renewal < 1 && with_causes_) {
            rank_once(ranked);
            life.renewal_causes.push_back(causes_.cause_of(cell_of(node, Plane::renew), now));
        }
    }
}

std::vector<ComponentOutcome> Recorder::take() {
    std::sort(lives_.begin(), lives_.end(),
              [](const ComponentOutcome& a, const ComponentOutcome& b) { return a.id < b.id; });
    return std::move(lives_);
}

} // namespace volteface::simulation
