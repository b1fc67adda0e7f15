// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/propagation.h"

#include "core/simulation/offers.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace volteface::simulation {

using graph::Feed;
using graph::Need;
using graph::Node;
using graph::Slot;

namespace {

/// 1 − w · (1 − v), to twelve digits behind the point: 1 − 0.9 · (1 − 0) is 0.1, as a person writes it, and
/// equal to the 0.1 of an event. It must not come out below v, or the sweep's order would break; a hard need
/// hands v on as it is.
double left_of(double weight, double v) {
    constexpr double digits = 1e12;
    return weight == 1 ? v : std::max(v, std::nearbyint((1 - weight * (1 - v)) * digits) / digits);
}

} // namespace

Propagation::Propagation(const graph::Network& network, const Stack& stack)
    : network_(network)
    , facts_(network.need_count())
    , own_(2 * network.node_count(), 1.0)
    , capacity_(2 * network.node_count(), 1.0)
    , satisfaction_(network.need_count(), 1.0)
    , past_(network.need_count(), 0.0)
    , wear_(network.need_count(), 1.0)
    , engagement_(network.slot_count(), Engagement::active)
    , cell_mark_(2 * network.node_count(), 0)
    , need_mark_(network.need_count(), 0) {
    for (Need need = 0; need < network.need_count(); ++need) {
        const Requirement& requirement = stack.requirements[network.requirement_at(need)];
        Facts& facts = facts_[need];
        facts.weight = requirement.weight;
        facts.quorum = static_cast<std::uint32_t>(requirement.quorum);
        facts.lowers_renew = is_renewal(requirement.phase);
        facts.plane = facts.lowers_renew ? Plane::renew : Plane::run;
        facts.lowers_run = !facts.lowers_renew || !std::holds_alternative<NoDecay>(requirement.decay);
        facts.wears = std::holds_alternative<WearDecay>(requirement.decay);
        facts.has_standby =
            std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                        [](const Supplier& supplier) { return supplier.role == Role::standby; });
        past_[need] = requirement.buffer.minutes > 0 ? 1 : 0;
        touched_.push_back(need);
    }
}

void Propagation::set_own(Node node, Plane plane, double capacity) {
    const Cell cell = cell_of(node, plane);
    if (capacity == own_[cell]) {
        return;
    }
    (capacity > own_[cell] ? improved_ : worsened_).push_back(cell);
    own_[cell] = capacity;
}

void Propagation::set_engagement(Need need, Slot slot, Engagement engagement) {
    assert(network_.first_slot(need) <= slot && slot < network_.last_slot(need));
    if (engagement_[slot] == engagement) {
        return;
    }
    engagement_[slot] = engagement;
    touched_.push_back(need);
    const Node consumer = network_.consumer(need);
    improved_.push_back(cell_of(consumer, Plane::run));
    improved_.push_back(cell_of(consumer, Plane::renew));
}

void Propagation::lower_past(Need need, double past) {
    assert(past <= past_[need]);
    past_[need] = past;
    touched_.push_back(need);
}

void Propagation::lower_wear(Need need, double left) {
    assert(left <= wear_[need]);
    wear_[need] = left;
    touched_.push_back(need);
}

double Propagation::left_to_run(Need need) const {
    const Facts& facts = facts_[need];
    if (!facts.lowers_run) {
        return 1;
    }
    const double q = felt(need);
    return left_of(facts.weight, facts.wears ? std::max(q, wear_[need]) : q);
}

double Propagation::left_to_renew(Need need) const {
    const Facts& facts = facts_[need];
    return facts.lowers_renew ? left_of(facts.weight, felt(need)) : 1;
}

double Propagation::offered(Need need) const {
    const Facts& facts = facts_[need];
    Offers offers(facts.quorum);
    for (Slot slot = network_.first_slot(need); slot < network_.last_slot(need); ++slot) {
        // An armed standby counts even while the active suppliers meet the need: the satisfaction is 1 either
        // way.
        if (engagement_[slot] == Engagement::active || engagement_[slot] == Engagement::armed) {
            offers.add(capacity_[cell_of(network_.supplier(slot), facts.plane)]);
        }
    }
    return offers.kth_largest();
}

double Propagation::active_satisfaction(Need need) const {
    const Facts& facts = facts_[need];
    Offers offers(facts.quorum);
    for (Slot slot = network_.first_slot(need); slot < network_.last_slot(need); ++slot) {
        if (engagement_[slot] == Engagement::active) {
            offers.add(capacity_[cell_of(network_.supplier(slot), facts.plane)]);
        }
    }
    return offers.kth_largest();
}

std::uint32_t Propagation::listed(Need need) const {
    std::uint32_t count = 0;
    for (Slot slot = network_.first_slot(need); slot < network_.last_slot(need); ++slot) {
        count += engagement_[slot] == Engagement::absent ? 0 : 1;
    }
    return count;
}

std::uint32_t Propagation::whole_suppliers(Need need) const {
    const Plane plane = facts_[need].plane;
    std::uint32_t count = 0;
    for (Slot slot = network_.first_slot(need); slot < network_.last_slot(need); ++slot) {
        const bool whole = capacity_[cell_of(network_.supplier(slot), plane)] == 1;
        count += whole && engagement_[slot] != Engagement::absent ? 1 : 0;
    }
    return count;
}

double Propagation::evaluate(Cell cell) const {
    const Node node = node_of(cell);
    double capacity = own_[cell];
    if (plane_of(cell) == Plane::run) {
        for (Need need = network_.first_need(node); need < network_.last_need(node); ++need) {
            capacity = std::min(capacity, left_to_run(need));
        }
    } else {
        capacity = std::min(capacity, capacity_[cell_of(node, Plane::run)]);
        for (Need need = network_.first_need(node); need < network_.last_need(node); ++need) {
            capacity = std::min(capacity, left_to_renew(need));
        }
    }
    return capacity;
}

template <class Visitor>
void Propagation::for_each_consumer_cell(Cell cell, Visitor visitor) const {
    const Node node = node_of(cell);
    for (const Feed feed : network_.feeds(node)) {
        const Facts& facts = facts_[feed.need];
        if (facts.plane != plane_of(cell) || engagement_[feed.slot] == Engagement::absent) {
            continue;
        }
        const Node consumer = network_.consumer(feed.need);
        if (facts.lowers_run) {
            visitor(cell_of(consumer, Plane::run));
        }
        if (facts.lowers_renew) {
            visitor(cell_of(consumer, Plane::renew));
        }
    }
    if (plane_of(cell) == Plane::run) {
        visitor(cell_of(node, Plane::renew));
    }
}

void Propagation::begin_solve() {
    ++solve_number_;
    changed_cells_.clear();
    visited_needs_.clear();
    heap_.clear();
}

void Propagation::finish_solve() {
    std::erase_if(changed_cells_,
                  [this](const CellChange& change) { return capacity_[change.cell] == change.before; });
    improved_.clear();
    worsened_.clear();
    touched_.clear();
}

void Propagation::remember(Cell cell) {
    if (cell_mark_[cell] != solve_number_) {
        cell_mark_[cell] = solve_number_;
        changed_cells_.push_back({cell, capacity_[cell]});
    }
}

/// Computes the satisfaction anew. True if it changed.
bool Propagation::visit(Need need) {
    const double now = offered(need);
    if (need_mark_[need] != solve_number_) {
        need_mark_[need] = solve_number_;
        visited_needs_.push_back({need, satisfaction_[need]});
    }
    const bool changed = now != satisfaction_[need];
    satisfaction_[need] = now;
    return changed;
}

/// Everything below 1 that an improvement may reach starts again from up.
void Propagation::reset_reached() {
    reset_.clear();
    const auto reach = [&](Cell cell) {
        if (capacity_[cell] < 1) {
            remember(cell);
            capacity_[cell] = 1;
            reset_.push_back(cell);
        }
    };
    for (const Cell cell : improved_) {
        reach(cell);
    }
    for (std::size_t i = 0; i < reset_.size(); ++i) { // grows while it is read
        const Cell cell = reset_[i];
        for_each_consumer_cell(cell, reach);
    }
    for (const Cell cell : reset_) {
        for (const Feed feed : network_.feeds(node_of(cell))) {
            if (facts_[feed.need].plane == plane_of(cell)) {
                visit(feed.need);
            }
        }
    }
    for (const Need need : touched_) {
        visit(need);
    }
    for (const Cell cell : reset_) {
        push_if_lower(cell, evaluate(cell));
    }
}

void Propagation::push_if_lower(Cell cell, double capacity) {
    if (capacity < capacity_[cell]) {
        heap_.push_back({capacity, cell});
        std::push_heap(heap_.begin(), heap_.end());
    }
}

/// Pops the worst capacity first: it is final, since nothing that is derived from it, or from what is still
/// in the heap, can be worse.
void Propagation::sweep(std::optional<std::uint32_t> only_ring) {
    while (!heap_.empty()) {
        std::pop_heap(heap_.begin(), heap_.end());
        const Bound bound = heap_.back();
        heap_.pop_back();
        if (bound.capacity >= capacity_[bound.cell]) {
            continue;
        }
        remember(bound.cell);
        capacity_[bound.cell] = bound.capacity;
        const Node node = node_of(bound.cell);
        for (const Feed feed : network_.feeds(node)) {
            const Facts& facts = facts_[feed.need];
            const Node consumer = network_.consumer(feed.need);
            if (facts.plane != plane_of(bound.cell) || (only_ring && network_.ring(consumer) != *only_ring) ||
                !visit(feed.need)) {
                continue;
            }
            if (facts.lowers_run) {
                push_if_lower(cell_of(consumer, Plane::run), left_to_run(feed.need));
            }
            if (facts.lowers_renew) {
                push_if_lower(cell_of(consumer, Plane::renew), left_to_renew(feed.need));
            }
        }
        if (plane_of(bound.cell) == Plane::run) {
            push_if_lower(cell_of(node, Plane::renew), bound.capacity);
        }
    }
}

void Propagation::solve() {
    begin_solve();
    reset_reached();
    for (const Cell cell : worsened_) {
        push_if_lower(cell, own_[cell]);
    }
    for (const Need need : touched_) {
        const Node consumer = network_.consumer(need);
        push_if_lower(cell_of(consumer, Plane::run), left_to_run(need));
        push_if_lower(cell_of(consumer, Plane::renew), left_to_renew(need));
    }
    sweep();
    finish_solve();
}

void Propagation::solve_from_nothing() {
    begin_solve();
    const auto nodes = static_cast<Node>(network_.node_count());
    for (Node first = 0; first < nodes;) {
        Node last = first + 1;
        while (last < nodes && network_.ring(last) == network_.ring(first)) {
            ++last;
        }
        if (last - first == 1) {
            pull(first);
        } else {
            solve_ring(first, last);
        }
        first = last;
    }
    finish_solve();
}

/// A node whose suppliers are all final: no order to keep.
void Propagation::pull(Node node) {
    double run = own_[cell_of(node, Plane::run)];
    double renew = own_[cell_of(node, Plane::renew)];
    for (Need need = network_.first_need(node); need < network_.last_need(node); ++need) {
        const double before = satisfaction_[need];
        satisfaction_[need] = offered(need);
        if (satisfaction_[need] != before || facts_[need].has_standby) {
            visited_needs_.push_back({need, before});
        }
        run = std::min(run, left_to_run(need));
        renew = std::min(renew, left_to_renew(need));
    }
    renew = std::min(renew, run);
    for (const auto& [cell, capacity] :
         {std::pair{cell_of(node, Plane::run), run}, std::pair{cell_of(node, Plane::renew), renew}}) {
        if (capacity_[cell] != capacity) {
            changed_cells_.push_back({cell, capacity_[cell]});
            capacity_[cell] = capacity;
        }
    }
}

/// Nodes that need one another, [first, last): from all up, worst first.
void Propagation::solve_ring(Node first, Node last) {
    const Cell first_cell = cell_of(first, Plane::run);
    const Cell last_cell = cell_of(last, Plane::run);
    for (Cell cell = first_cell; cell < last_cell; ++cell) {
        remember(cell);
        capacity_[cell] = 1;
    }
    for (Need need = network_.first_need(first); need < network_.first_need(last); ++need) {
        visit(need);
    }
    for (Cell cell = first_cell; cell < last_cell; ++cell) {
        push_if_lower(cell, evaluate(cell));
    }
    sweep(network_.ring(first));
}

} // namespace volteface::simulation
