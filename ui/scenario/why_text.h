// SPDX-License-Identifier: GPL-3.0-or-later
// Why a component is in the state it is in, in words: the chain of causes from the event to the component,
// standbys, buffers and wear, the formula with its values, and the sources. A value; the panel and the report
// both draw it.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <QString>

#include <optional>
#include <vector>

namespace volteface::ui {

/// One link of the chain. Steps run from the event to the component that was asked about.
struct WhyStep {
    enum class Kind { event, component, need };
    Kind kind = Kind::component;
    simulation::State state = simulation::State::down; ///< the shape to draw beside it
    Minute at = 0;
    std::optional<ComponentId> component; ///< of kind component; of kind need: the consumer
    std::optional<RequirementId> requirement;
    std::optional<EventId> event;
    QString caption; ///< "Down · day 120"
    QString title;   ///< "GPU cluster"
    QString detail;  ///< one or two sentences; may be empty

    friend bool operator==(const WhyStep&, const WhyStep&) = default;
};

/// One term of the minimum that makes the capacity.
struct WhyTerm {
    QString name;    ///< "Chat model", "own capacity"
    QString formula; ///< "1 − 0.3 × (1 − 0)"
    double value = 1;
    bool binding = false; ///< it is the least
};

struct WhySource {
    QString title;
    QString publisher;
    QString date;       ///< empty: undated
    QString confidence; ///< empty: unsaid
    QString url;

    friend bool operator==(const WhySource&, const WhySource&) = default;
};

struct Why {
    ComponentId component;
    Minute at = 0;
    simulation::State state = simulation::State::up;
    bool frozen = false;
    QString headline; ///< "Claims assistant is down on day 3"
    QString lead;     ///< "Since day 3, 00:00, and to the end of the scenario."
    QString sentence; ///< the whole chain in one sentence, from the component to the event
    std::vector<WhyStep> steps;
    std::vector<QString> notes; ///< standbys, buffers, wear: one sentence each
    QString formula;            ///< "capacity = min(1, 0) = 0"
    std::vector<WhyTerm> terms;
    struct Figure {
        QString name;
        QString value;
    };
    std::vector<Figure> figures; ///< of a service: lost capacity, impact, loss
    std::vector<WhySource> sources;
};

/// `at` is clamped to [0, horizon). `scenario` must be bound and be the one of the outcome. An id that the
/// outcome does not know gives a Why whose headline says so. Words are those of the language in use.
[[nodiscard]] Why explain_why(const Stack& stack, const Scenario& scenario,
                              const simulation::Outcome& outcome, const ComponentId& component, Minute at);

/// What a plain text reader gets: headline, sentence, notes, one per line.
[[nodiscard]] QString plain_text(const Why& why);

} // namespace volteface::ui
