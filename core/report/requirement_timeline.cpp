// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/requirement_timeline.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace volteface::report {

namespace {

constexpr Minute wear_period = 30 * minutes_per_day;

double capacity_at(const simulation::ComponentOutcome* component, Minute at, bool renewal) {
    if (component == nullptr) {
        return 0;
    }
    return renewal ? simulation::renewal_at(*component, at).capacity
                   : simulation::stretch_at(*component, at).capacity;
}

double kth_largest(std::vector<double> offers, int quorum) {
    const auto k = static_cast<std::size_t>(std::max(quorum, 1));
    if (offers.size() < k) {
        return 0;
    }
    std::sort(offers.begin(), offers.end(), std::greater<>());
    return offers[k - 1];
}

/// A supplier with the stretch of time in which it counts: migration takes suppliers out and puts others in.
struct Entry {
    ComponentId component;
    Role role = Role::active;
    Minute failover = 0;
    Minute from = 0;
    std::optional<Minute> until;
    const simulation::ComponentOutcome* outcome = nullptr;

    [[nodiscard]] bool counts(Minute at) const { return at >= from && (!until || at < *until); }
};

std::vector<Entry> entries_of(const Requirement& requirement, const simulation::Outcome& outcome,
                              const Plan* plan) {
    std::vector<Entry> entries;
    for (const Supplier& supplier : requirement.suppliers) {
        entries.push_back({supplier.component,
                           supplier.role,
                           supplier.failover.minutes,
                           0,
                           {},
                           simulation::find(outcome, supplier.component)});
    }
    if (plan == nullptr) {
        return entries;
    }
    for (const PlannedMove& move : plan->moves) {
        if (move.requirement != requirement.id) {
            continue;
        }
        for (Entry& entry : entries) {
            if (entry.component == move.from) {
                entry.until = move.complete.minutes;
            }
        }
        entries.push_back(
            {move.to, Role::active, 0, move.complete.minutes, {}, simulation::find(outcome, move.to)});
    }
    return entries;
}

class Reader {
public:
    Reader(const Requirement& requirement, const simulation::Outcome& outcome, const Plan* plan)
        : requirement_(requirement)
        , entries_(entries_of(requirement, outcome, plan))
        , renewal_(is_renewal(requirement.phase)) {
        std::set<Minute> instants{0};
        for (const Entry& entry : entries_) {
            instants.insert(entry.from);
            if (entry.until) {
                instants.insert(*entry.until);
            }
            if (entry.outcome == nullptr) {
                continue;
            }
            if (renewal_) {
                for (const auto& stretch : entry.outcome->renewal) {
                    instants.insert(stretch.from);
                }
            } else {
                for (const auto& stretch : entry.outcome->states) {
                    instants.insert(stretch.from);
                }
            }
        }
        for (const Minute instant : instants) {
            std::vector<double> actives;
            int listed = 0;
            for (const Entry& entry : entries_) {
                if (entry.role == Role::active && entry.counts(instant)) {
                    ++listed;
                    actives.push_back(capacity_at(entry.outcome, instant, renewal_));
                }
            }
            const bool from_start = listed < requirement_.quorum;
            actives_.push_back(
                {instant, from_start || kth_largest(actives, requirement_.quorum) < 1, from_start});
        }
        // A standby joins in the middle of a shortfall: the instants of that belong to the timeline as well.
        for (const Entry& entry : entries_) {
            if (entry.role != Role::standby) {
                continue;
            }
            for (std::size_t i = 0; i < actives_.size(); ++i) {
                if (actives_[i].is_short && (i == 0 || !actives_[i - 1].is_short)) {
                    instants.insert(actives_[i].from + entry.failover);
                }
            }
        }
        for (const Minute instant : instants) {
            satisfaction_.push_back({instant, satisfaction(instant)});
        }
    }

    [[nodiscard]] bool standby_engaged(const Entry& entry, Minute at) const {
        const auto [since, from_start] = shortfall(at);
        return from_start || (since && *since + entry.failover <= at);
    }

    /// Since when the actives alone fall short, and whether fewer than k are listed at all.
    [[nodiscard]] std::pair<std::optional<Minute>, bool> shortfall(Minute at) const {
        std::optional<Minute> since;
        bool from_start = false;
        for (const Actives& part : actives_) {
            if (part.from > at) {
                break;
            }
            from_start = part.too_few_listed;
            if (!part.is_short) {
                since.reset();
            } else if (!since) {
                since = part.from;
            }
        }
        return {since, from_start};
    }

    [[nodiscard]] bool engaged(const Entry& entry, Minute at) const {
        return entry.counts(at) && (entry.role == Role::active || standby_engaged(entry, at));
    }

    [[nodiscard]] double satisfaction(Minute at) const {
        std::vector<double> offers;
        for (const Entry& entry : entries_) {
            if (entry.counts(at)) {
                offers.push_back(engaged(entry, at) ? capacity_at(entry.outcome, at, renewal_) : 0);
            }
        }
        return kth_largest(std::move(offers), requirement_.quorum);
    }

    [[nodiscard]] RequirementNow now(Minute at) const {
        RequirementNow result;
        result.felt = 0;
        const Minute window = at - requirement_.buffer.minutes;
        for (std::size_t i = 0; i < satisfaction_.size(); ++i) {
            const auto& [from, r] = satisfaction_[i];
            if (from > at) {
                break;
            }
            result.satisfaction = r;
            if (r >= 1) {
                result.short_since.reset();
            } else if (!result.short_since) {
                result.short_since = from;
            }
            const Minute to = i + 1 < satisfaction_.size() ? satisfaction_[i + 1].first : at + 1;
            // The window is closed at its start, and before day 0 all is 1.
            if (to > window) {
                result.felt = std::max(result.felt, r);
            }
        }
        if (window < 0) {
            result.felt = 1;
        }
        if (result.short_since) {
            result.felt_from = *result.short_since + requirement_.buffer.minutes;
        }
        const auto [since, from_start] = shortfall(at);
        for (const Entry& entry : entries_) {
            if (!entry.counts(at)) {
                continue;
            }
            SupplierNow supplier;
            supplier.component = entry.component;
            supplier.role = entry.role;
            supplier.capacity = capacity_at(entry.outcome, at, renewal_);
            supplier.engaged = engaged(entry, at);
            if (entry.role == Role::standby && !from_start && since) {
                (supplier.engaged ? supplier.engaged_since : supplier.engages_at) = *since + entry.failover;
            }
            result.at_full += supplier.capacity >= 1 ? 1 : 0;
            result.suppliers.push_back(std::move(supplier));
        }
        for (const Entry& entry : entries_) {
            result.at_full_at_start +=
                entry.counts(0) && capacity_at(entry.outcome, 0, renewal_) >= 1 ? 1 : 0;
        }
        result.left = left(result, at);
        return result;
    }

private:
    struct Actives {
        Minute from = 0;
        bool is_short = false;
        bool too_few_listed = false;
    };

    [[nodiscard]] double left(RequirementNow& now, Minute at) const {
        double v = now.felt;
        if (is_renewal(requirement_.phase)) {
            if (std::holds_alternative<NoDecay>(requirement_.decay)) {
                v = 1;
            } else if (const auto* wear = std::get_if<WearDecay>(&requirement_.decay)) {
                // q leaves 1 a buffer after the last instant at which it was 1.
                if (now.felt < 1 && now.short_since) {
                    now.worn_periods = static_cast<int>(
                        std::max<Minute>(0, at - (*now.short_since + requirement_.buffer.minutes)) /
                        wear_period);
                }
                double remains = 1;
                for (int period = 0; period < now.worn_periods; ++period) {
                    remains *= 1 - wear->share;
                }
                v = std::max(now.felt, remains);
            }
        }
        return 1 - requirement_.weight * (1 - v);
    }

    const Requirement& requirement_;
    std::vector<Entry> entries_;
    bool renewal_;
    std::vector<Actives> actives_;
    std::vector<std::pair<Minute, double>> satisfaction_;
};

} // namespace

RequirementNow requirement_at(const Requirement& requirement, const simulation::Outcome& outcome, Minute at,
                              const Plan* plan) {
    return Reader(requirement, outcome, plan).now(at);
}

} // namespace volteface::report
