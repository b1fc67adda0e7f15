// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/event_loop.h"

#include <algorithm>
#include <cassert>

namespace volteface::simulation {

using graph::Feed;
using graph::Need;
using graph::Node;
using graph::Slot;

EventLoop::EventLoop(const Stack& stack, const graph::Network& network,
                     const std::vector<ActingEvent>& events, const std::vector<Migration>& migrations,
                     Minute horizon, const Options& options)
    : stack_(stack)
    , network_(network)
    , events_(events)
    , migrations_(migrations)
    , horizon_(horizon)
    , options_(options)
    , propagation_(network, stack)
    , effects_(events, network.node_count())
    , recorder_(network, stack, propagation_, effects_, options.causes)
    , costs_(network.node_count())
    , clocks_(network.need_count())
    , waits_(network.need_count(), false)
    , is_standby_(network.slot_count(), false)
    , touch_mark_(network.node_count(), 0) {
    for (const Migration& migration : migrations) {
        if (migration.to_is_new) {
            const Need need = network.need_of(migration.requirement);
            propagation_.set_engagement(need, network.first_slot(need) + static_cast<Slot>(migration.to),
                                        Engagement::absent);
        }
    }
    for (Need need = 0; need < network.need_count(); ++need) {
        const Requirement& requirement = stack.requirements[network.requirement_at(need)];
        for (std::size_t i = 0; i < requirement.suppliers.size(); ++i) {
            is_standby_[network.first_slot(need) + i] = requirement.suppliers[i].role == Role::standby;
        }
        arm_standbys(need);
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        const ActingEvent& event = events[i];
        if (event.start < horizon && (!event.end || *event.end > event.start)) {
            schedule(event.start, Kind::event_start, static_cast<std::uint32_t>(i));
            if (event.end) {
                schedule(*event.end, Kind::event_end, static_cast<std::uint32_t>(i));
            }
        }
    }
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        schedule(migrations[i].complete, Kind::migration, static_cast<std::uint32_t>(i));
    }
}

void EventLoop::schedule(Minute at, Kind kind, std::uint32_t subject) {
    if (at < horizon_) {
        timers_.push({at, kind, subject});
    }
}

bool EventLoop::run(const Watch& watch) {
    Minute next_report = 0;
    while (true) {
        if (watch.stopped()) {
            return false;
        }
        while (!timers_.empty() && timers_.top().at == now_) {
            const Timer timer = timers_.top();
            timers_.pop();
            fire(timer);
        }
        solve();
        instants_.push_back(now_);
        if (watch.on_progress && now_ >= next_report) {
            watch.on_progress(static_cast<double>(now_) / static_cast<double>(horizon_));
            next_report = now_ + horizon_ / 100;
        }
        if (timers_.empty()) {
            break;
        }
        now_ = timers_.top().at;
    }
    return true;
}

void EventLoop::fire(const Timer& timer) {
    switch (timer.kind) {
    case Kind::event_start:
        effects_.begin(timer.subject);
        apply_own(timer.subject);
        break;
    case Kind::event_end:
        effects_.end(timer.subject);
        apply_own(timer.subject);
        break;
    case Kind::buffer: {
        const Need need = timer.subject;
        const Minute buffer = stack_.requirements[network_.requirement_at(need)].buffer.minutes;
        SatisfactionWindow& window = clocks_[need].window;
        window.expire(now_, buffer);
        const double past = std::max(window.best_ended(), propagation_.satisfaction(need));
        if (past < propagation_.felt(need)) {
            propagation_.lower_past(need, past);
            expired_.push_back(need);
        }
        break;
    }
    case Kind::failover:
        arm_standbys(timer.subject);
        break;
    case Kind::wear:
        wear_on(timer.subject);
        break;
    case Kind::migration:
        migrate(migrations_[timer.subject]);
        break;
    }
}

void EventLoop::apply_own(std::size_t event) {
    for (const Node node : events_[event].nodes) {
        for (const Plane plane : {Plane::run, Plane::renew}) {
            propagation_.set_own(node, plane, effects_.own(cell_of(node, plane)));
        }
        costs_.change(node, effects_.price_factor(node), now_);
        touch(node);
    }
}

/// Sets the engagement of a need's standbys as the clocks say at this instant.
void EventLoop::arm_standbys(Need need) {
    const Requirement& requirement = stack_.requirements[network_.requirement_at(need)];
    const Slot first = network_.first_slot(need);
    int active = 0;
    for (Slot slot = first; slot < network_.last_slot(need); ++slot) {
        active += is_standby_[slot] || propagation_.engagement(slot) == Engagement::absent ? 0 : 1;
    }
    const std::optional<Minute> since = clocks_[need].active_short_since;
    for (Slot slot = first; slot < network_.last_slot(need); ++slot) {
        if (!is_standby_[slot] || propagation_.engagement(slot) == Engagement::absent) {
            continue;
        }
        const Minute failover = requirement.suppliers[slot - first].failover.minutes;
        const bool armed =
            active < requirement.quorum || failover == 0 || (since && *since + failover <= now_);
        waits_[need] = waits_[need] || failover > 0;
        propagation_.set_engagement(need, slot, armed ? Engagement::armed : Engagement::waiting);
    }
}

void EventLoop::wear_on(Need need) {
    NeedClock& clock = clocks_[need];
    if (!clock.felt_short_since || *clock.felt_short_since + (clock.worn_periods + 1) * wear_period != now_) {
        return; // it was met again meanwhile
    }
    const auto& wear = std::get<WearDecay>(stack_.requirements[network_.requirement_at(need)].decay);
    ++clock.worn_periods;
    propagation_.lower_wear(need, propagation_.wear(need) * (1 - wear.share));
    touch(network_.consumer(need));
    schedule(now_ + wear_period, Kind::wear, need);
}

void EventLoop::migrate(const Migration& migration) {
    const Need need = network_.need_of(migration.requirement);
    const Slot first = network_.first_slot(need);
    const Slot to = first + static_cast<Slot>(migration.to);
    propagation_.set_engagement(need, first + static_cast<Slot>(migration.from), Engagement::absent);
    propagation_.set_engagement(need, to, Engagement::active);
    is_standby_[to] = false;
    arm_standbys(need);
    touch(network_.consumer(need));
}

void EventLoop::solve() {
    if (options_.incremental) {
        propagation_.solve();
    } else {
        propagation_.solve_from_nothing();
    }
    follow_needs();
    touch_consumers_of_changed_cells();
    if (now_ == 0) {
        recorder_.note_day_zero();
        for (Node node = 0; node < network_.node_count(); ++node) {
            touch(node);
        }
    }
    recorder_.record(now_, fallen_, touched_);
    ++instant_number_;
    touched_.clear();
    expired_.clear();
    fallen_.clear();
}

void EventLoop::follow_needs() {
    for (const Propagation::NeedChange& change : propagation_.visited_needs()) {
        const Need need = change.need;
        const double now = propagation_.satisfaction(need);
        if (waits_[need]) {
            follow_active(need);
        }
        if (now != change.satisfaction_before) {
            if (change.satisfaction_before == 1) {
                fallen_.push_back(need);
            }
            follow_window(need, change.satisfaction_before);
            touch(network_.consumer(need));
        }
        follow_felt(need);
    }
    for (const Need need : expired_) {
        follow_felt(need);
        touch(network_.consumer(need));
    }
}

void EventLoop::follow_window(Need need, double before) {
    const Minute buffer = stack_.requirements[network_.requirement_at(need)].buffer.minutes;
    if (buffer == 0) {
        return;
    }
    const double now = propagation_.satisfaction(need);
    clocks_[need].window.change(now_, before, now);
    if (before > now) {
        schedule(now_ + buffer, Kind::buffer, need);
    }
    propagation_.set_past_quietly(need, propagation_.felt(need));
}

void EventLoop::follow_active(Need need) {
    NeedClock& clock = clocks_[need];
    const bool short_now = propagation_.active_satisfaction(need) < 1;
    if (short_now == clock.active_short_since.has_value()) {
        return;
    }
    const Requirement& requirement = stack_.requirements[network_.requirement_at(need)];
    const Slot first = network_.first_slot(need);
    if (short_now) {
        clock.active_short_since = now_;
    } else {
        clock.active_short_since.reset();
    }
    for (Slot slot = first; slot < network_.last_slot(need); ++slot) {
        const Minute failover = requirement.suppliers[slot - first].failover.minutes;
        if (!is_standby_[slot] || failover == 0) {
            continue;
        }
        if (short_now) {
            schedule(now_ + failover, Kind::failover, need);
        } else if (propagation_.engagement(slot) == Engagement::armed) {
            propagation_.set_engagement_quietly(slot, Engagement::waiting);
        }
    }
}

void EventLoop::follow_felt(Need need) {
    if (!propagation_.wears(need)) {
        return;
    }
    NeedClock& clock = clocks_[need];
    const bool short_now = propagation_.felt(need) < 1;
    if (short_now && !clock.felt_short_since) {
        clock.felt_short_since = now_;
        clock.worn_periods = 0;
        schedule(now_ + wear_period, Kind::wear, need);
    } else if (!short_now && clock.felt_short_since) {
        clock.felt_short_since.reset();
        clock.worn_periods = 0;
        propagation_.reset_wear(need);
    }
}

void EventLoop::touch_consumers_of_changed_cells() {
    for (const Propagation::CellChange& change : propagation_.changed_cells()) {
        const Node node = node_of(change.cell);
        touch(node);
        const bool whole = propagation_.capacity(change.cell) == 1;
        if (whole == (change.before == 1)) {
            continue;
        }
        for (const Feed feed : network_.feeds(node)) {
            if (propagation_.plane(feed.need) == plane_of(change.cell)) {
                touch(network_.consumer(feed.need)); // it may have become its last spare
            }
        }
    }
}

void EventLoop::touch(Node node) {
    if (touch_mark_[node] != instant_number_ + 1) {
        touch_mark_[node] = instant_number_ + 1;
        touched_.push_back(node);
    }
}

Outcome EventLoop::take_outcome() {
    Outcome outcome;
    outcome.horizon = horizon_;
    outcome.instants = std::move(instants_);
    outcome.running_cost = costs_.total(stack_, network_, horizon_);
    outcome.components = recorder_.take();
    return outcome;
}

} // namespace volteface::simulation
