// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulation/reference.h"

#include "core/model/selection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace volteface::tests {

using simulation::Cause;
using simulation::State;

namespace {

constexpr Minute period = 30 * minutes_per_day;
constexpr int unknown_rank = std::numeric_limits<int>::max();

/// A right-continuous step function of time that is `before` until its first step.
struct Steps {
    double before = 1;
    std::map<Minute, double> at;

    [[nodiscard]] double value(Minute t) const {
        const auto after = at.upper_bound(t);
        return after == at.begin() ? before : std::prev(after)->second;
    }
    /// Maximum over the closed window [from, to].
    [[nodiscard]] double best(Minute from, Minute to) const {
        double best = value(from);
        for (auto step = at.upper_bound(from); step != at.end() && step->first <= to; ++step) {
            best = std::max(best, step->second);
        }
        return best;
    }
    void set(Minute t, double v) {
        if (value(t) != v) {
            at[t] = v;
        }
    }
};

struct Kept {
    int rank = 0;
    std::optional<ComponentId> supplier;
    bool too_few = false;
    Minute since = 0;
};

class Reference {
public:
    Reference(const Stack& stack, const Scenario& scenario, const Plan* plan)
        : stack_(stack)
        , scenario_(scenario)
        , plan_(plan) {
        const SelectionContext context(stack);
        for (const Event& event : scenario.events) {
            hits_.push_back(context.select(event.select));
        }
        satisfaction_.resize(stack.requirements.size());
        active_.resize(stack.requirements.size());
        felt_.resize(stack.requirements.size());
        kept_.resize(stack.requirements.size());
        for (std::size_t c = 0; c < stack.components.size(); ++c) {
            place_[stack.components[c].id] = c;
        }
    }

    simulation::Outcome run() {
        simulation::Outcome outcome;
        outcome.horizon = scenario_.horizon.minutes;
        for (const Component& component : stack_.components) {
            outcome.components.push_back({component.id, {}, {}, {}, {}});
        }
        std::set<Minute> instants{0};
        for (const Event& event : scenario_.events) {
            instants.insert(start(event));
            if (end(event)) {
                instants.insert(*end(event));
            }
        }
        if (plan_ != nullptr) {
            for (const PlannedMove& move : plan_->moves) {
                instants.insert(move.complete.minutes);
            }
        }
        while (!instants.empty()) {
            now_ = *instants.begin();
            instants.erase(instants.begin());
            if (now_ >= outcome.horizon) {
                break;
            }
            solve();
            remember(instants);
            if (now_ == 0) {
                for (std::size_t j = 0; j < stack_.requirements.size(); ++j) {
                    whole_at_start_.push_back(whole(j));
                }
            }
            rank();
            keep();
            record(outcome);
        }
        std::sort(outcome.components.begin(), outcome.components.end(),
                  [](const auto& a, const auto& b) { return a.id < b.id; });
        return outcome;
    }

private:
    static Minute start(const Event& event) { return std::get<Duration>(event.start).minutes; }
    static std::optional<Minute> end(const Event& event) {
        const auto* length = std::get_if<Duration>(&event.duration);
        return length == nullptr ? std::nullopt : std::optional<Minute>(start(event) + length->minutes);
    }
    bool acts(const Event& event) const {
        return start(event) <= now_ && (!end(event) || now_ < *end(event));
    }

    static double effect_on(const Event& event, bool renew) {
        if (std::holds_alternative<Outage>(event.effect)) {
            return 0;
        }
        if (std::holds_alternative<Embargo>(event.effect)) {
            return renew ? 0 : 1;
        }
        if (const auto* degrade = std::get_if<Degrade>(&event.effect)) {
            return renew ? 1 : std::get<Estimate>(degrade->left).likely;
        }
        return 1;
    }

    double own(std::size_t c, bool renew) const {
        double capacity = 1;
        for (std::size_t e = 0; e < scenario_.events.size(); ++e) {
            const bool hit = std::find(hits_[e].begin(), hits_[e].end(), c) != hits_[e].end();
            if (hit && acts(scenario_.events[e])) {
                capacity = std::min(capacity, effect_on(scenario_.events[e], renew));
            }
        }
        return capacity;
    }

    /// The suppliers of a requirement as they are now, plan applied.
    std::vector<Supplier> suppliers(std::size_t j) const {
        std::vector<Supplier> list = stack_.requirements[j].suppliers;
        if (plan_ == nullptr) {
            return list;
        }
        for (const PlannedMove& move : plan_->moves) {
            if (move.requirement != stack_.requirements[j].id || move.complete.minutes > now_) {
                continue;
            }
            std::erase_if(
                list, [&](const Supplier& s) { return s.component == move.from || s.component == move.to; });
            Supplier moved;
            moved.component = move.to;
            list.push_back(moved);
        }
        return list;
    }

    static bool renewal(const Requirement& need) { return is_renewal(need.phase); }

    double capacity(const ComponentId& id, bool renew) const {
        const std::size_t c = place_.at(id);
        return renew ? renew_[c] : run_[c];
    }

    static double kth(std::vector<double> offers, int k) {
        if (static_cast<int>(offers.size()) < k) {
            return 0;
        }
        std::sort(offers.rbegin(), offers.rend());
        return offers[static_cast<std::size_t>(k - 1)];
    }

    double active_alone(std::size_t j) const {
        std::vector<double> offers;
        for (const Supplier& supplier : suppliers(j)) {
            if (supplier.role == Role::active) {
                offers.push_back(capacity(supplier.component, renewal(stack_.requirements[j])));
            }
        }
        return kth(offers, stack_.requirements[j].quorum);
    }

    /// Below 1 at every moment of [t − F, t], with `now_active` at t itself.
    bool engaged(std::size_t j, const Supplier& supplier, double now_active) const {
        const auto list = suppliers(j);
        const auto active = std::count_if(list.begin(), list.end(),
                                          [](const Supplier& one) { return one.role == Role::active; });
        if (supplier.role == Role::active || active < stack_.requirements[j].quorum) {
            return true;
        }
        const Minute failover = supplier.failover.minutes;
        return now_active < 1 && (failover == 0 || active_[j].best(now_ - failover, now_ - 1) < 1);
    }

    double satisfied(std::size_t j) const {
        const double alone = active_alone(j);
        std::vector<double> offers;
        for (const Supplier& supplier : suppliers(j)) {
            offers.push_back(engaged(j, supplier, alone)
                                 ? capacity(supplier.component, renewal(stack_.requirements[j]))
                                 : 0);
        }
        return kth(offers, stack_.requirements[j].quorum);
    }

    double felt(std::size_t j, double now) const {
        const Minute buffer = stack_.requirements[j].buffer.minutes;
        return buffer == 0 ? now : std::max(now, satisfaction_[j].best(now_ - buffer, now_ - 1));
    }

    /// (1 − a)^m for a felt satisfaction that is below 1 now.
    double worn(std::size_t j) const {
        const double share = std::get<WearDecay>(stack_.requirements[j].decay).share;
        Minute since = now_;
        while (since > 0 && felt_[j].value(since - 1) < 1) {
            // back to the beginning of the step that holds just before
            const auto step = std::prev(felt_[j].at.upper_bound(since - 1));
            since = step->first;
        }
        double left = 1;
        for (Minute t = since + period; t <= now_; t += period) {
            left *= 1 - share;
        }
        return left;
    }

    double left_of(std::size_t j, double v) const {
        const double w = stack_.requirements[j].weight;
        return w == 1 ? v : std::max(v, std::nearbyint((1 - w * (1 - v)) * 1e12) / 1e12);
    }

    double run_value(std::size_t j, double r) const {
        const Requirement& need = stack_.requirements[j];
        const double q = felt(j, r);
        if (!renewal(need) || std::holds_alternative<StopDecay>(need.decay)) {
            return q;
        }
        return std::holds_alternative<NoDecay>(need.decay) || q == 1 ? 1 : std::max(q, worn(j));
    }

    /// From all up, down to the greatest solution.
    void solve() {
        const std::size_t n = stack_.components.size();
        run_.assign(n, 1);
        renew_.assign(n, 1);
        for (bool changed = true; changed;) {
            changed = false;
            std::vector<double> run(n);
            std::vector<double> renew(n);
            for (std::size_t c = 0; c < n; ++c) {
                run[c] = own(c, false);
                renew[c] = own(c, true);
            }
            for (std::size_t j = 0; j < stack_.requirements.size(); ++j) {
                const std::size_t c = place_.at(stack_.requirements[j].consumer);
                const double r = satisfied(j);
                run[c] = std::min(run[c], left_of(j, run_value(j, r)));
                if (renewal(stack_.requirements[j])) {
                    renew[c] = std::min(renew[c], left_of(j, felt(j, r)));
                }
            }
            for (std::size_t c = 0; c < n; ++c) {
                renew[c] = std::min(renew[c], run[c]);
                changed = changed || run[c] != run_[c] || renew[c] != renew_[c];
            }
            run_ = run;
            renew_ = renew;
        }
    }

    /// Enters this instant into the histories, and the instants that may follow from it.
    void remember(std::set<Minute>& instants) {
        for (std::size_t j = 0; j < stack_.requirements.size(); ++j) {
            const Requirement& need = stack_.requirements[j];
            const double r = satisfied(j);
            const double q = felt(j, r);
            const double alone = active_alone(j);
            if (satisfaction_[j].value(now_ - 1) != r) {
                instants.insert(now_ + std::max<Minute>(need.buffer.minutes, 1));
            }
            if (active_[j].value(now_ - 1) != alone) {
                for (const Supplier& supplier : need.suppliers) {
                    instants.insert(now_ + std::max<Minute>(supplier.failover.minutes, 1));
                }
            }
            if (std::holds_alternative<WearDecay>(need.decay) && felt_[j].value(now_ - 1) == 1 && q < 1) {
                for (Minute t = now_ + period; t < scenario_.horizon.minutes; t += period) {
                    instants.insert(t);
                }
            }
            shortfall_began_.resize(stack_.requirements.size());
            shortfall_began_[j] = satisfaction_[j].value(now_ - 1) == 1 && r < 1;
            satisfaction_[j].set(now_, r);
            felt_[j].set(now_, q);
            active_[j].set(now_, alone);
        }
    }

    int whole(std::size_t j) const {
        int count = 0;
        for (const Supplier& supplier : suppliers(j)) {
            count += capacity(supplier.component, renewal(stack_.requirements[j])) == 1 ? 1 : 0;
        }
        return count;
    }

    bool from_before(std::size_t j, bool renew) const {
        const double r = satisfaction_[j].value(now_);
        const double v = renew ? felt_[j].value(now_) : run_value(j, r);
        return v > r;
    }

    bool sets(std::size_t j, std::size_t c, bool renew) const {
        const Requirement& need = stack_.requirements[j];
        if (place_.at(need.consumer) != c || (renew && !renewal(need))) {
            return false;
        }
        const double left =
            left_of(j, renew ? felt_[j].value(now_) : run_value(j, satisfaction_[j].value(now_)));
        return left < 1 && left == (renew ? renew_[c] : run_[c]);
    }

    int need_rank(std::size_t j) const {
        const Requirement& need = stack_.requirements[j];
        const auto list = suppliers(j);
        const int wanted = static_cast<int>(list.size()) - need.quorum + 1;
        if (wanted <= 0) {
            return 0;
        }
        std::vector<int> ranks;
        const double alone = active_[j].value(now_);
        for (const Supplier& supplier : list) {
            if (!engaged(j, supplier, alone)) {
                ranks.push_back(0);
            } else if (capacity(supplier.component, renewal(need)) <= satisfaction_[j].value(now_)) {
                ranks.push_back(rank_.at({place_.at(supplier.component), renewal(need)}));
            }
        }
        std::sort(ranks.begin(), ranks.end());
        return ranks.at(static_cast<std::size_t>(wanted - 1));
    }

    int rank_as_felt(std::size_t j, bool renew) const {
        return from_before(j, renew) ? kept_[j].rank : need_rank(j);
    }

    void rank() {
        rank_.clear();
        for (std::size_t c = 0; c < stack_.components.size(); ++c) {
            rank_[{c, false}] = unknown_rank;
            rank_[{c, true}] = unknown_rank;
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (auto& [key, rank] : rank_) {
                const auto [c, renew] = key;
                const double mine = renew ? renew_[c] : run_[c];
                int best = rank;
                if (mine < 1 && own(c, renew) == mine) {
                    best = 0;
                }
                if (mine < 1 && renew && run_[c] == mine) {
                    best = std::min(best, rank_.at({c, false}));
                }
                for (std::size_t j = 0; j < stack_.requirements.size(); ++j) {
                    if (sets(j, c, renew)) {
                        const int through = rank_as_felt(j, renew);
                        best = std::min(best, through == unknown_rank ? unknown_rank : through + 1);
                    }
                }
                changed = changed || best != rank;
                rank = best;
            }
        }
    }

    Kept explanation(std::size_t j) const {
        const Requirement& need = stack_.requirements[j];
        const auto list = suppliers(j);
        Kept kept;
        kept.since = now_;
        kept.rank = need_rank(j);
        if (static_cast<int>(list.size()) < need.quorum) {
            kept.too_few = true;
            return kept;
        }
        std::vector<std::tuple<int, int, ComponentId>> named;
        const double alone = active_[j].value(now_);
        for (const Supplier& supplier : list) {
            if (!engaged(j, supplier, alone)) {
                named.emplace_back(1, 0, supplier.component);
            } else if (capacity(supplier.component, renewal(need)) <= satisfaction_[j].value(now_)) {
                named.emplace_back(0, rank_.at({place_.at(supplier.component), renewal(need)}),
                                   supplier.component);
            }
        }
        kept.supplier = std::get<2>(*std::min_element(named.begin(), named.end()));
        return kept;
    }

    void keep() {
        for (std::size_t j = 0; j < stack_.requirements.size(); ++j) {
            if (shortfall_began_[j]) {
                kept_[j] = explanation(j);
            }
        }
    }

    Cause cause(std::size_t c, bool renew) const {
        Cause cause;
        cause.from = now_;
        cause.since = now_;
        const double mine = renew ? renew_[c] : run_[c];
        std::vector<bool> planes{renew};
        if (renew && run_[c] == mine) {
            planes.push_back(false);
        }
        for (std::size_t e = 0; e < scenario_.events.size(); ++e) {
            const Event& event = scenario_.events[e];
            const bool hit = std::find(hits_[e].begin(), hits_[e].end(), c) != hits_[e].end();
            for (const bool plane : planes) {
                if (hit && acts(event) && effect_on(event, plane) == mine &&
                    (!cause.event || event.id < *cause.event)) {
                    cause.event = event.id;
                }
            }
        }
        if (cause.event) {
            return cause;
        }
        std::optional<std::tuple<int, RequirementId, std::size_t, bool>> best;
        for (std::size_t j = 0; j < stack_.requirements.size(); ++j) {
            for (const bool plane : planes) {
                if (sets(j, c, plane)) {
                    const std::tuple key{rank_as_felt(j, plane), stack_.requirements[j].id, j, plane};
                    if (!best || std::tuple(std::get<0>(key), std::get<1>(key)) <
                                     std::tuple(std::get<0>(*best), std::get<1>(*best))) {
                        best = key;
                    }
                }
            }
        }
        const std::size_t j = std::get<2>(best.value());
        const Kept kept = from_before(j, std::get<3>(*best)) ? kept_[j] : explanation(j);
        cause.requirement = stack_.requirements[j].id;
        cause.supplier = kept.supplier;
        cause.too_few_suppliers = kept.too_few;
        cause.since = kept.since;
        cause.renewal = renewal(stack_.requirements[j]);
        return cause;
    }

    State state(std::size_t c) const {
        double without_legal = own(c, false);
        bool at_risk = false;
        for (std::size_t j = 0; j < stack_.requirements.size(); ++j) {
            const Requirement& need = stack_.requirements[j];
            if (place_.at(need.consumer) != c) {
                continue;
            }
            const double r = satisfaction_[j].value(now_);
            if (need.phase != Phase::legal) {
                without_legal = std::min(without_legal, left_of(j, run_value(j, r)));
            }
            if (renewal(need) && std::holds_alternative<NoDecay>(need.decay)) {
                continue;
            }
            const double q = felt_[j].value(now_);
            at_risk = at_risk || r < q || (std::holds_alternative<WearDecay>(need.decay) && q < 1) ||
                      (whole(j) == need.quorum && whole_at_start_[j] > need.quorum);
        }
        if (run_[c] == 0) {
            return without_legal > 0 ? State::unlawful : State::down;
        }
        if (run_[c] < 1) {
            return State::degraded;
        }
        return at_risk ? State::at_risk : renew_[c] == 0 ? State::frozen : State::up;
    }

    void record(simulation::Outcome& outcome) const {
        for (std::size_t c = 0; c < stack_.components.size(); ++c) {
            auto& life = outcome.components[c];
            const simulation::Stretch stretch{now_, run_[c], state(c), renew_[c] == 0 && run_[c] > 0};
            const bool same = !life.states.empty() && life.states.back().capacity == stretch.capacity &&
                              life.states.back().state == stretch.state;
            if (!same && stretch.capacity < 1) {
                life.causes.push_back(cause(c, false));
            }
            if (!same || life.states.back().frozen != stretch.frozen) {
                life.states.push_back(stretch);
            }
            if (life.renewal.empty() || life.renewal.back().capacity != renew_[c]) {
                life.renewal.push_back({now_, renew_[c]});
                if (renew_[c] < 1) {
                    life.renewal_causes.push_back(cause(c, true));
                }
            }
        }
    }

    const Stack& stack_;
    const Scenario& scenario_;
    const Plan* plan_;
    std::vector<std::vector<std::size_t>> hits_;
    std::map<ComponentId, std::size_t> place_;
    Minute now_ = 0;
    std::vector<double> run_;
    std::vector<double> renew_;
    std::vector<Steps> satisfaction_;
    std::vector<Steps> active_;
    std::vector<Steps> felt_;
    std::vector<bool> shortfall_began_;
    std::vector<int> whole_at_start_;
    std::vector<Kept> kept_;
    std::map<std::pair<std::size_t, bool>, int> rank_;
};

} // namespace

simulation::Outcome reference_outcome(const Stack& stack, const Scenario& scenario, const Plan* plan) {
    return Reference(stack, scenario, plan).run();
}

} // namespace volteface::tests
