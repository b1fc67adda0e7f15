// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/causes.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace volteface::simulation {

using graph::Feed;
using graph::Need;
using graph::Node;
using graph::Slot;

Causes::Causes(const graph::Network& network, const Stack& stack, const Propagation& propagation,
               EventOf event_of)
    : network_(network)
    , stack_(stack)
    , propagation_(propagation)
    , event_of_(std::move(event_of))
    , cell_rank_(2 * network.node_count(), unranked)
    , need_rank_(network.need_count(), unranked)
    , missing_(network.need_count(), 0)
    , explanation_(network.need_count()) {}

bool Causes::is_engaged(Need need, Slot slot) const {
    switch (propagation_.engagement(slot)) {
    case Engagement::active:
        return true;
    case Engagement::armed:
        return propagation_.active_satisfaction(need) < 1;
    case Engagement::waiting:
    case Engagement::absent:
        return false;
    }
    return false;
}

bool Causes::is_felt_from_before(Need need, Plane consumer_plane) const {
    const double felt = propagation_.felt(need);
    const bool by_wear =
        consumer_plane == Plane::run && propagation_.wears(need) && propagation_.wear(need) > felt;
    return by_wear || felt > propagation_.satisfaction(need);
}

bool Causes::sets(Need need, Cell cell) const {
    const double left =
        plane_of(cell) == Plane::run ? propagation_.left_to_run(need) : propagation_.left_to_renew(need);
    return left < 1 && left == propagation_.capacity(cell);
}

std::uint32_t Causes::rank_of(Need need, Plane consumer_plane) const {
    return is_felt_from_before(need, consumer_plane) ? explanation_[need].rank : need_rank_[need];
}

void Causes::offer_rank(Cell cell, std::uint32_t rank) {
    if (rank < cell_rank_[cell]) {
        cell_rank_[cell] = rank;
        if (by_rank_.size() <= rank) {
            by_rank_.resize(rank + std::size_t{1});
        }
        by_rank_[rank].push_back(cell);
    }
}

void Causes::rank() {
    std::fill(cell_rank_.begin(), cell_rank_.end(), unranked);
    std::fill(need_rank_.begin(), need_rank_.end(), unranked);
    by_rank_.clear();

    const auto offer_to_consumer = [this](Need need) {
        const Node consumer = network_.consumer(need);
        for (const Plane plane : {Plane::run, Plane::renew}) {
            const Cell cell = cell_of(consumer, plane);
            const std::uint32_t rank = rank_of(need, plane);
            if (rank != unranked && sets(need, cell)) {
                offer_rank(cell, rank + 1);
            }
        }
    };

    for (Need need = 0; need < network_.need_count(); ++need) {
        if (propagation_.satisfaction(need) == 1) {
            continue;
        }
        const std::uint32_t listed = propagation_.listed(need);
        const std::uint32_t quorum = propagation_.quorum(need);
        missing_[need] = listed < quorum ? 0 : listed - quorum + 1;
        for (Slot slot = network_.first_slot(need); missing_[need] > 0 && slot < network_.last_slot(need);
             ++slot) {
            if (propagation_.engagement(slot) != Engagement::absent && !is_engaged(need, slot)) {
                --missing_[need];
            }
        }
        if (missing_[need] == 0) {
            need_rank_[need] = 0;
        }
        offer_to_consumer(need);
    }
    for (Cell cell = 0; cell < cell_rank_.size(); ++cell) {
        if (propagation_.own(cell) < 1 && propagation_.own(cell) == propagation_.capacity(cell)) {
            offer_rank(cell, 0);
        }
    }

    for (std::uint32_t rank = 0; rank < by_rank_.size(); ++rank) {
        // offer_rank() may lengthen by_rank_ and the bucket itself.
        for (std::size_t i = 0; i < by_rank_[rank].size(); ++i) {
            const Cell cell = by_rank_[rank][i];
            if (cell_rank_[cell] != rank) {
                continue;
            }
            const Node node = node_of(cell);
            const Cell renewal = cell_of(node, Plane::renew);
            if (plane_of(cell) == Plane::run &&
                propagation_.capacity(renewal) == propagation_.capacity(cell)) {
                offer_rank(renewal, rank);
            }
            for (const Feed feed : network_.feeds(node)) {
                const Need need = feed.need;
                if (propagation_.plane(need) != plane_of(cell) || need_rank_[need] != unranked ||
                    propagation_.satisfaction(need) == 1 ||
                    propagation_.capacity(cell) > propagation_.satisfaction(need) ||
                    !is_engaged(need, feed.slot)) {
                    continue;
                }
                if (--missing_[need] == 0) {
                    need_rank_[need] = rank;
                    offer_to_consumer(need);
                }
            }
        }
    }
}

Causes::Explanation Causes::explain_now(Need need, Minute at) const {
    Explanation explanation;
    explanation.rank = need_rank_[need];
    explanation.since = at;
    if (propagation_.listed(need) < propagation_.quorum(need)) {
        explanation.too_few = true;
        return explanation;
    }
    using Key = std::tuple<bool, std::uint32_t, std::string_view>; // not engaged, rank, id
    bool found = false;
    Key best;
    const double satisfaction = propagation_.satisfaction(need);
    for (Slot slot = network_.first_slot(need); slot < network_.last_slot(need); ++slot) {
        if (propagation_.engagement(slot) == Engagement::absent) {
            continue;
        }
        const bool engaged = is_engaged(need, slot);
        const Cell cell = cell_of(network_.supplier(slot), propagation_.plane(need));
        if (engaged && propagation_.capacity(cell) > satisfaction) {
            continue;
        }
        const std::string& id = stack_.components[network_.component_at(network_.supplier(slot))].id.str();
        const Key key{!engaged, engaged ? cell_rank_[cell] : 0, id};
        if (!found || key < best) {
            found = true;
            best = key;
            explanation.slot = slot;
        }
    }
    assert(found);
    return explanation;
}

void Causes::keep_explanation(Need need, Minute at) {
    explanation_[need] = explain_now(need, at);
}

Cause Causes::cause_of(Cell cell, Minute at) const {
    Cause cause;
    cause.from = at;
    cause.since = at;
    const Node node = node_of(cell);
    const Cell run = cell_of(node, Plane::run);
    const bool by_run =
        plane_of(cell) == Plane::renew && propagation_.capacity(run) == propagation_.capacity(cell);
    for (const Cell own : {cell, by_run ? run : cell}) {
        if (propagation_.own(own) == propagation_.capacity(own) && propagation_.own(own) < 1) {
            const Event* event = event_of_(own);
            if (event != nullptr && (!cause.event || event->id < *cause.event)) {
                cause.event = event->id;
            }
        }
    }
    if (cause.event) {
        return cause;
    }
    bool found = false;
    std::pair<std::uint32_t, std::string_view> best;
    Need best_need = 0;
    Plane best_plane = Plane::run;
    const auto consider = [&](Need need, Cell target) {
        if (!sets(need, target)) {
            return;
        }
        const std::string& id = stack_.requirements[network_.requirement_at(need)].id.str();
        const std::pair<std::uint32_t, std::string_view> key{rank_of(need, plane_of(target)), id};
        if (!found || key < best) {
            found = true;
            best = key;
            best_need = need;
            best_plane = plane_of(target);
        }
    };
    for (Need need = network_.first_need(node); need < network_.last_need(node); ++need) {
        consider(need, cell);
        if (by_run) {
            consider(need, run);
        }
    }
    assert(found);
    const Explanation explanation =
        is_felt_from_before(best_need, best_plane) ? explanation_[best_need] : explain_now(best_need, at);
    cause.requirement = stack_.requirements[network_.requirement_at(best_need)].id;
    cause.too_few_suppliers = explanation.too_few;
    cause.since = explanation.since;
    cause.renewal = propagation_.plane(best_need) == Plane::renew;
    if (!explanation.too_few) {
        cause.supplier = stack_.components[network_.component_at(network_.supplier(explanation.slot))].id;
    }
    return cause;
}

} // namespace volteface::simulation
