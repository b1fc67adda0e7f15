// SPDX-License-Identifier: GPL-3.0-or-later
// Why a component is in the state that it is in, in words: the chain of causes that the simulation found,
// with what standbys, buffers and wear did meanwhile. Both languages side by side.
#pragma once

#include "core/base/text.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <optional>
#include <vector>

namespace volteface::report {

enum class WhyKind {
    event,             ///< an event of the scenario acts on the component itself; the chain ends here
    requirement,       ///< a supplier fell short; the next step is about it
    too_few_suppliers, ///< a requirement lists fewer suppliers than it takes; the chain ends here
};

/// What a requirement had against the shortfall.
enum class WhyNoteKind {
    buffer,        ///< ran out, or still lasts; `at` is its end
    wear,          ///< what is left wears out; `value` is the share that 30 days take
    share,         ///< the need is worth only a part of the consumer; `value` is its weight
    quorum,        ///< several are needed at once; `value` is how many
    standby_waits, ///< not engaged until `at`
    standby_short, ///< engaged, and short as well; `value` is what it offers
    standby_holds, ///< engaged, and holds what is left; `value` is what it offers
};

struct WhyNote {
    WhyNoteKind kind{};
    std::optional<ComponentId> component; ///< the standby
    Minute at = 0;
    double value = 0;
    Text sentence;

    friend bool operator==(const WhyNote&, const WhyNote&) = default;
};

struct WhyStep {
    WhyKind kind{};
    ComponentId component;
    Minute at = 0;        ///< the instant that is explained
    Minute since = 0;     ///< since when it has been so without a break
    bool renewal = false; ///< about the capacity to renew
    double capacity = 1;
    simulation::State state = simulation::State::up;
    std::optional<EventId> event;
    std::optional<RequirementId> requirement;
    std::optional<ComponentId> supplier;
    Text sentence;              ///< stands by itself: "GPT-4o is down from day 3: …"
    std::vector<WhyNote> notes; ///< of `requirement`

    friend bool operator==(const WhyStep&, const WhyStep&) = default;
};

/// From the component asked about to the event, or to the requirement that lists too few. For a component
/// that is at risk, one step per requirement in danger, each followed by the causes of its supplier. Empty
/// where nothing is wrong. `scenario` is bound and the outcome's own. O(requirements + changes of what the
/// chain touches).
[[nodiscard]] std::vector<WhyStep> why(const Stack& stack, const Scenario& scenario,
                                       const simulation::Outcome& outcome, const ComponentId& id, Minute at);

/// The chain in one or two sentences, without its subject: "It needs “Chat model” from GPT-4o, which rests on
/// OpenAI API. OpenAI API is out from day 3: “OpenAI API cut off”." Empty for an empty chain.
[[nodiscard]] Text why_in_short(const Stack& stack, const std::vector<WhyStep>& chain);

} // namespace volteface::report
