// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lost_needs.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::plan {

namespace {

using simulation::ComponentOutcome;
using simulation::Outcome;

/// visit(from, capacity) for each stretch of the capacity that a need of that phase asks for.
template <class Visit>
void for_each_offer(const ComponentOutcome& supplier, Phase phase, Visit&& visit) {
    if (is_renewal(phase)) {
        for (const simulation::RenewalStretch& stretch : supplier.renewal) {
            visit(stretch.from, stretch.capacity);
        }
    } else {
        for (const simulation::Stretch& stretch : supplier.states) {
            visit(stretch.from, stretch.capacity);
        }
    }
}

bool is_ever_short(const ComponentOutcome& supplier, Phase phase) {
    bool is_short = false;
    for_each_offer(supplier, phase, [&](Minute, double capacity) { is_short = is_short || capacity < 1; });
    return is_short;
}

/// The need alone: who of its suppliers is lost, and whether that is ever felt.
std::optional<Shortfall> shortfall_of(const Stack& stack, std::size_t index, const Outcome& outcome) {
    const Requirement& requirement = stack.requirements[index];
    Shortfall result;
    result.requirement = index;
    std::map<Minute, int> changes; // of the number of suppliers at 1
    int whole = 0;
    for (const Role role : {Role::active, Role::standby}) {
        for (std::size_t i = 0; i < requirement.suppliers.size(); ++i) {
            if (requirement.suppliers[i].role != role) {
                continue;
            }
            const ComponentOutcome* life = simulation::find(outcome, requirement.suppliers[i].component);
            bool before = true;
            ++whole;
            for_each_offer(*life, requirement.phase, [&](Minute at, double capacity) {
                if ((capacity == 1) != before) {
                    before = capacity == 1;
                    changes[at] += before ? 1 : -1;
                }
            });
            if (is_ever_short(*life, requirement.phase)) {
                result.lost.push_back(i);
            }
        }
    }
    std::optional<Minute> short_since;
    bool felt = false;
    const auto close = [&](Minute end) {
        if (short_since && end - *short_since > requirement.buffer.minutes) {
            if (!felt) {
                result.since = *short_since;
            }
            felt = true;
        }
        short_since.reset();
    };
    for (const auto& [at, change] : changes) {
        whole += change;
        const int missing = requirement.quorum - whole;
        if (missing > 0) {
            result.missing = std::max(result.missing, static_cast<std::size_t>(missing));
            if (!short_since) {
                short_since = at;
            }
        } else {
            close(at);
        }
    }
    close(outcome.horizon);
    if (!felt || result.lost.empty()) {
        return std::nullopt;
    }
    return result;
}

class Walk {
public:
    Walk(const Stack& stack, const Outcome& outcome, const std::vector<simulation::ActingEvent>& events,
         const graph::Network& network)
        : stack_(stack)
        , outcome_(outcome) {
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            index_.emplace(stack.components[i].id, i);
        }
        needs_.resize(stack.components.size());
        for (std::size_t i = 0; i < stack.requirements.size(); ++i) {
            needs_[index_.at(stack.requirements[i].consumer)].push_back(i);
        }
        for (auto& gone : gone_since_) {
            gone.assign(stack.components.size(), outcome.horizon);
        }
        for (const simulation::ActingEvent& event : events) {
            if (event.start >= outcome.horizon || (event.end && *event.end < outcome.horizon)) {
                continue;
            }
            for (const graph::Node node : event.nodes) {
                const std::size_t component = network.component_at(node);
                if (event.run == 0) {
                    gone_since_[0][component] = std::min(gone_since_[0][component], event.start);
                }
                if (event.renew == 0) {
                    gone_since_[1][component] = std::min(gone_since_[1][component], event.start);
                }
            }
        }
    }

    void from(const ComponentId& service) {
        std::vector<bool> seen[2];
        seen[0].assign(stack_.components.size(), false);
        seen[1].assign(stack_.components.size(), false);
        std::vector<std::pair<std::size_t, bool>> open{{index_.at(service), false}};
        while (!open.empty()) {
            const auto [component, renew] = open.back();
            open.pop_back();
            const Minute gone_since = gone_since_[renew ? 1 : 0][component];
            if (seen[renew ? 1 : 0][component]) {
                continue;
            }
            seen[renew ? 1 : 0][component] = true;
            if (renew) {
                open.emplace_back(component, false);
            }
            for (const std::size_t need : needs_[component]) {
                const Requirement& requirement = stack_.requirements[need];
                const bool renewal = is_renewal(requirement.phase);
                const bool lowers_run = !renewal || !std::holds_alternative<NoDecay>(requirement.decay);
                if (renew ? !renewal : !lowers_run) {
                    continue;
                }
                Shortfall* const found = look_at(need);
                if (found == nullptr || found->since >= gone_since) {
                    continue;
                }
                if (found->services.empty() || found->services.back() != service) {
                    found->services.push_back(service);
                }
                for (const std::size_t lost : found->lost) {
                    open.emplace_back(index_.at(requirement.suppliers[lost].component), renewal);
                }
            }
        }
    }

    [[nodiscard]] std::vector<Shortfall> take() {
        std::vector<Shortfall> result;
        for (auto& [need, found] : found_) {
            if (found) {
                std::sort(found->services.begin(), found->services.end());
                result.push_back(std::move(*found));
            }
        }
        return result;
    }

private:
    Shortfall* look_at(std::size_t need) {
        const auto [place, is_new] = found_.try_emplace(need);
        if (is_new) {
            place->second = shortfall_of(stack_, need, outcome_);
        }
        return place->second ? &*place->second : nullptr;
    }

    const Stack& stack_;
    const Outcome& outcome_;
    std::map<ComponentId, std::size_t> index_;
    std::vector<std::vector<std::size_t>> needs_;
    std::vector<Minute> gone_since_[2]; ///< when an event takes it for good, to run and to renew
    std::map<std::size_t, std::optional<Shortfall>> found_;
};

} // namespace

std::vector<Shortfall> shortfalls(const Stack& stack, const Outcome& outcome,
                                  const std::vector<simulation::ActingEvent>& events,
                                  const graph::Network& network) {
    Walk walk(stack, outcome, events, network);
    for (const simulation::ServiceOutcome& service : outcome.services) {
        if (service.first_harm) {
            walk.from(service.id);
        }
    }
    return walk.take();
}

double lost_offer(const ComponentOutcome& supplier, Phase phase, Minute from, Minute horizon) {
    double lost = 0;
    Minute begin = 0;
    double capacity = 1;
    const auto close = [&](Minute end) {
        const Minute first = std::max(begin, from);
        if (end > first) {
            lost += (1 - capacity) * static_cast<double>(end - first);
        }
    };
    for_each_offer(supplier, phase, [&](Minute at, double next) {
        close(at);
        begin = at;
        capacity = next;
    });
    close(horizon);
    return lost;
}

} // namespace volteface::plan
