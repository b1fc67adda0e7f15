// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/why_text.h"

#include "core/report/event_times.h"
#include "core/report/requirement_timeline.h"
#include "core/simulation/simulate.h"
#include "ui/scenario/selector_words.h"
#include "ui/scenario/why_sentences.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <algorithm>

namespace volteface::ui {

namespace {

using simulation::State;
using simulation::Step;

/// Where a run of stretches in the same state began, and where it ends (none: at the horizon).
struct Run {
    Minute from = 0;
    std::optional<Minute> until;
};

Run run_of(const simulation::ComponentOutcome& component, Minute at) {
    Run run;
    const State state = simulation::stretch_at(component, at).state;
    for (const auto& stretch : component.states) {
        if (stretch.from > at && stretch.state != state) {
            run.until = stretch.from;
            break;
        }
        if (stretch.from <= at && stretch.state != state) {
            run.from = -1;
        } else if (run.from < 0) {
            run.from = stretch.from;
        }
    }
    return run;
}

class Explanation {
public:
    Explanation(const Stack& stack, const Scenario& scenario, const simulation::Outcome& outcome)
        : stack_(stack)
        , scenario_(scenario)
        , outcome_(outcome)
        , say_{stack, scenario, outcome, plan_of(stack, scenario)} {}

    Why of(const ComponentId& id, Minute at);

private:
    void chain_below(const std::vector<Step>& chain, std::size_t from);
    void at_risk();
    void up();
    void add_event_step(const Step& origin);
    void add_component_step(const Step& step, bool asked);
    void add_need_step(const Requirement& requirement, const report::RequirementNow& now, Minute since,
                       Minute felt);
    void add_terms();
    void add_figures();
    void add_sources();
    void add_notes(const Requirement& requirement, Minute at, const ComponentId& blamed,
                   const std::vector<Step>& chain);

    const Stack& stack_;
    const Scenario& scenario_;
    const simulation::Outcome& outcome_;
    WhySentences say_;
    Why why_;
};

Why Explanation::of(const ComponentId& id, Minute at) {
    why_.component = id;
    why_.at = std::clamp<Minute>(at, 0, std::max<Minute>(0, outcome_.horizon - 1));
    const simulation::ComponentOutcome* component = simulation::find(outcome_, id);
    if (component == nullptr) {
        why_.headline = say_.not_computed(id);
        return why_;
    }
    const simulation::Stretch& stretch = simulation::stretch_at(*component, why_.at);
    why_.state = stretch.state;
    why_.frozen = stretch.frozen;
    why_.headline = say_.headline(id, stretch, why_.at);
    const Run run = run_of(*component, why_.at);
    why_.lead = stretch.state == State::up ? QString() : say_.lead(run.from, run.until);

    if (stretch.capacity < 1) {
        const auto chain = simulation::explain(outcome_, id, why_.at);
        why_.sentence = say_.head(id, stretch, run.from) + say_.chain(chain, why_.at);
        chain_below(chain, 0);
        if (stretch.frozen) {
            const auto renewal = simulation::explain(outcome_, id, why_.at, true);
            if (!renewal.empty() && (chain.empty() || !(renewal.front().cause == chain.front().cause))) {
                why_.notes.push_back(say_.frozen_too(id, renewal));
            }
        }
    } else if (stretch.state == State::at_risk) {
        at_risk();
    } else if (stretch.frozen) {
        const auto chain = simulation::explain(outcome_, id, why_.at, true);
        why_.sentence = say_.head(id, stretch, run.from) + say_.chain(chain, why_.at);
        chain_below(chain, 0);
    } else {
        up();
    }
    add_terms();
    add_figures();
    add_sources();
    return why_;
}

void Explanation::chain_below(const std::vector<Step>& chain, std::size_t from) {
    if (chain.size() <= from) {
        return;
    }
    add_event_step(chain.back());
    for (std::size_t i = chain.size(); i-- > from;) {
        const Step& step = chain[i];
        if (step.cause.requirement) {
            if (const Requirement* requirement = find(stack_, *step.cause.requirement)) {
                const report::RequirementNow now =
                    report::requirement_at(*requirement, outcome_, step.at, say_.plan);
                const bool wears = std::holds_alternative<WearDecay>(requirement->decay);
                if (requirement->buffer.minutes > 0 || wears) {
                    const Minute since = now.short_since.value_or(step.cause.since);
                    add_need_step(*requirement, now, since, since + requirement->buffer.minutes);
                }
                add_notes(*requirement, step.at, step.cause.supplier.value_or(ComponentId()), chain);
            }
        }
        add_component_step(step, i == 0 && step.component == why_.component);
    }
}

void Explanation::at_risk() {
    for (const Requirement& requirement : stack_.requirements) {
        if (requirement.consumer != why_.component ||
            (is_renewal(requirement.phase) && std::holds_alternative<NoDecay>(requirement.decay))) {
            continue;
        }
        const report::RequirementNow now = report::requirement_at(requirement, outcome_, why_.at, say_.plan);
        const QString risk = say_.risk(requirement, now);
        if (risk.isEmpty()) {
            continue;
        }
        const report::SupplierNow* lost = nullptr;
        for (const report::SupplierNow& supplier : now.suppliers) {
            if (supplier.capacity < 1 && (lost == nullptr || (supplier.engaged && !lost->engaged))) {
                lost = &supplier;
            }
        }
        std::vector<Step> chain;
        if (lost != nullptr) {
            chain = simulation::explain(outcome_, lost->component, why_.at, is_renewal(requirement.phase));
        }
        const QString below = say_.chain(chain, why_.at, false);
        const QString sentence = say_.risk_sentence(why_.component, risk, below);
        if (!why_.sentence.isEmpty()) {
            why_.notes.push_back(sentence);
            continue;
        }
        why_.sentence = sentence;
        chain_below(chain, 0);
        const Minute since = now.short_since.value_or(why_.at);
        add_need_step(requirement, now, since, since + requirement.buffer.minutes);
        if (lost != nullptr) {
            add_notes(requirement, why_.at, lost->component, chain);
        }
        WhyStep step;
        step.kind = WhyStep::Kind::component;
        step.state = State::at_risk;
        step.at = why_.at;
        step.component = why_.component;
        step.caption = say_.caption(State::at_risk, why_.at);
        step.title = nameIn(stack_, why_.component);
        step.detail = say_.sentence_case(risk);
        why_.steps.push_back(std::move(step));
    }
    if (why_.sentence.isEmpty()) {
        why_.sentence = why_.headline;
    }
}

void Explanation::up() {
    why_.sentence = say_.nothing_short(why_.component, why_.at);
    for (const Requirement& requirement : stack_.requirements) {
        if (requirement.consumer == why_.component) {
            const report::RequirementNow now =
                report::requirement_at(requirement, outcome_, why_.at, say_.plan);
            for (const report::SupplierNow& supplier : now.suppliers) {
                if (supplier.engaged_since) {
                    why_.notes.push_back(say_.took_over(requirement, supplier));
                }
            }
        }
    }
}

void Explanation::add_event_step(const Step& origin) {
    WhyStep step;
    step.kind = WhyStep::Kind::event;
    step.at = origin.cause.from;
    step.component = origin.component;
    if (!origin.cause.event) {
        return;
    }
    const auto event =
        std::find_if(scenario_.events.begin(), scenario_.events.end(),
                     [&](const Event& candidate) { return candidate.id == *origin.cause.event; });
    if (event == scenario_.events.end()) {
        return;
    }
    step.event = event->id;
    step.at = report::start_of(*event);
    step.state = origin.renewal && !std::holds_alternative<Outage>(event->effect) ? State::frozen
                 : std::holds_alternative<Degrade>(event->effect)                 ? State::degraded
                                                                                  : State::down;
    step.caption = say_.event_caption(*event);
    step.title = title_of(*event, scenario_);
    step.detail = say_.event_detail(*event);
    why_.steps.push_back(std::move(step));
}

void Explanation::add_component_step(const Step& step, bool asked) {
    WhyStep shown_step;
    shown_step.kind = WhyStep::Kind::component;
    shown_step.state = step.renewal && step.state == State::up ? State::frozen : step.state;
    if (step.renewal && step.capacity < 1 &&
        (step.state == State::up || step.state == State::at_risk || step.state == State::frozen)) {
        shown_step.state = State::frozen;
    }
    shown_step.at = step.cause.from;
    shown_step.component = step.component;
    shown_step.requirement = step.cause.requirement;
    shown_step.event = step.cause.event;
    shown_step.caption = say_.caption(shown_step.state, step.cause.from);
    shown_step.title = nameIn(stack_, step.component);
    shown_step.detail = say_.step_detail(step);
    if (asked) {
        const QString targets = say_.targets(why_.component);
        if (!targets.isEmpty()) {
            shown_step.detail += (shown_step.detail.isEmpty() ? QString() : QStringLiteral(" ")) + targets;
        }
    }
    why_.steps.push_back(std::move(shown_step));
}

void Explanation::add_need_step(const Requirement& requirement, const report::RequirementNow& now,
                                Minute since, Minute felt) {
    WhyStep step;
    step.kind = WhyStep::Kind::need;
    step.state = State::at_risk;
    step.at = since;
    step.component = requirement.consumer;
    step.requirement = requirement.id;
    step.caption = say_.need_caption(requirement, since, felt);
    step.title = say_.need_title(requirement);
    step.detail = say_.need_detail(requirement, now);
    why_.steps.push_back(std::move(step));
}

void Explanation::add_notes(const Requirement& requirement, Minute at, const ComponentId& blamed,
                            const std::vector<Step>& chain) {
    for (const QString& note : say_.others(requirement, at, blamed, chain)) {
        if (std::find(why_.notes.begin(), why_.notes.end(), note) == why_.notes.end()) {
            why_.notes.push_back(note);
        }
    }
}

void Explanation::add_terms() {
    const report::OwnCapacity own = report::own_capacity(stack_, scenario_, why_.component, why_.at);
    why_.terms.push_back({say_.own_capacity(), format::number(own.run, 3), own.run, false});
    for (const Requirement& requirement : stack_.requirements) {
        if (requirement.consumer != why_.component ||
            (is_renewal(requirement.phase) && std::holds_alternative<NoDecay>(requirement.decay))) {
            continue;
        }
        const report::RequirementNow now = report::requirement_at(requirement, outcome_, why_.at, say_.plan);
        why_.terms.push_back({say_.label(requirement), say_.term(requirement, now), now.left, false});
    }
    double least = 1;
    QString values;
    for (const WhyTerm& term : why_.terms) {
        least = std::min(least, term.value);
    }
    for (WhyTerm& term : why_.terms) {
        term.binding = term.value <= least && least < 1;
        values += (values.isEmpty() ? QString() : QStringLiteral("; ")) + format::number(term.value, 3);
    }
    why_.formula = say_.formula(values, least);
}

void Explanation::add_figures() {
    const auto service = std::find_if(outcome_.services.begin(), outcome_.services.end(),
                                      [&](const auto& candidate) { return candidate.id == why_.component; });
    const Component* component = find(stack_, why_.component);
    if (service == outcome_.services.end() || component == nullptr) {
        return;
    }
    why_.figures = say_.figures(*service, *component);
}

void Explanation::add_sources() {
    const auto add = [this](const Source& source, std::optional<Confidence> confidence) {
        if (source.title.empty() && source.publisher.empty() && source.url.empty()) {
            return;
        }
        WhySource entry{shown(source.title.empty() ? source.publisher : source.title),
                        shown(source.publisher), source.date ? format::dateShort(*source.date) : QString(),
                        confidence ? nameOf(*confidence) : QString(), toQString(source.url)};
        const bool known = std::any_of(why_.sources.begin(), why_.sources.end(), [&](const WhySource& other) {
            return other.title == entry.title && other.publisher == entry.publisher &&
                   other.date == entry.date;
        });
        if (!known) {
            why_.sources.push_back(std::move(entry));
        }
    };
    for (const WhyStep& step : why_.steps) {
        if (const Component* component = step.component ? find(stack_, *step.component) : nullptr) {
            for (const Source& source : component->sources) {
                add(source, component->confidence);
            }
        }
    }
    if (why_.steps.empty()) {
        return;
    }
    for (const Source& source : scenario_.sources) {
        add(source, scenario_.confidence);
    }
    for (const Precedent& precedent : scenario_.precedents) {
        add(precedent.source, std::nullopt);
    }
}

} // namespace

Why explain_why(const Stack& stack, const Scenario& scenario, const simulation::Outcome& outcome,
                const ComponentId& component, Minute at) {
    return Explanation(stack, scenario, outcome).of(component, at);
}

QString plain_text(const Why& why) {
    QStringList lines{why.headline, why.sentence};
    for (const QString& note : why.notes) {
        lines << note;
    }
    if (why.state != State::up) {
        lines << why.formula;
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace volteface::ui
