// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/why.h"

#include "core/report/event_times.h"
#include "core/report/names.h"
#include "core/report/requirement_timeline.h"
#include "core/report/why_words.h"
#include "core/simulation/simulate.h"

#include <algorithm>
#include <set>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::State;

namespace {

/// Since when the component has been in the state that it is in at `at`; in the renewal plane, at that
/// capacity.
Minute since_when(const ComponentOutcome& component, Minute at, bool renewal) {
    Minute since = 0;
    if (renewal) {
        double capacity = -1;
        for (const auto& stretch : component.renewal) {
            if (stretch.from > at) {
                break;
            }
            since = stretch.capacity == capacity ? since : stretch.from;
            capacity = stretch.capacity;
        }
        return since;
    }
    std::optional<State> state;
    for (const auto& stretch : component.states) {
        if (stretch.from > at) {
            break;
        }
        since = state == stretch.state ? since : stretch.from;
        state = stretch.state;
    }
    return since;
}

class Explainer {
public:
    Explainer(const Stack& stack, const Scenario& scenario, const Outcome& outcome)
        : stack_(stack)
        , outcome_(outcome)
        , words_(stack, scenario) {}

    [[nodiscard]] std::vector<WhyStep> chain(const ComponentId& id, Minute at, bool renewal) const {
        std::vector<WhyStep> steps;
        for (const simulation::Step& step : simulation::explain(outcome_, id, at, renewal)) {
            steps.push_back(step_of(step));
        }
        return steps;
    }

    [[nodiscard]] std::vector<WhyStep> dangers(const ComponentId& id, Minute at) const {
        std::vector<WhyStep> steps;
        const ComponentOutcome* consumer = simulation::find(outcome_, id);
        for (const Requirement& requirement : stack_.requirements) {
            if (requirement.consumer != id) {
                continue;
            }
            const RequirementNow now = requirement_at(requirement, outcome_, at);
            const bool can_lower =
                !is_renewal(requirement.phase) || !std::holds_alternative<NoDecay>(requirement.decay);
            const bool lives_on_buffer = now.satisfaction < now.felt;
            const bool wears = now.satisfaction < 1 && std::holds_alternative<WearDecay>(requirement.decay);
            const bool last_one = now.at_full == requirement.quorum && now.at_full_at_start > now.at_full;
            if (!can_lower || !(lives_on_buffer || wears || last_one)) {
                continue;
            }
            WhyStep step;
            step.kind = WhyKind::requirement;
            step.component = id;
            step.at = at;
            step.since = consumer == nullptr ? at : since_when(*consumer, at, false);
            step.state = State::at_risk;
            step.requirement = requirement.id;
            step.supplier = lost_supplier(now);
            step.sentence = words_.danger(step, requirement, now);
            step.notes = notes_of(step, requirement, now);
            steps.push_back(step);
            if (step.supplier) {
                const std::vector<WhyStep> causes = chain(*step.supplier, at, is_renewal(requirement.phase));
                steps.insert(steps.end(), causes.begin(), causes.end());
            }
        }
        return steps;
    }

private:
    [[nodiscard]] WhyStep step_of(const simulation::Step& from) const {
        WhyStep step;
        step.component = from.component;
        step.at = from.at;
        step.renewal = from.renewal;
        step.capacity = from.capacity;
        step.state = from.state;
        step.event = from.cause.event;
        step.requirement = from.cause.requirement;
        step.supplier = from.cause.supplier;
        const ComponentOutcome* component = simulation::find(outcome_, from.component);
        step.since = component == nullptr ? from.at : since_when(*component, from.at, from.renewal);

        const Requirement* requirement = step.requirement ? find(stack_, *step.requirement) : nullptr;
        if (step.event || requirement == nullptr) {
            step.kind = WhyKind::event;
            step.sentence = words_.event(step);
            return step;
        }
        step.kind = from.cause.too_few_suppliers ? WhyKind::too_few_suppliers : WhyKind::requirement;
        if (step.kind == WhyKind::too_few_suppliers) {
            step.sentence = words_.too_few(step, *requirement);
            return step;
        }
        const Minute then =
            std::clamp<Minute>(from.cause.since, 0, std::max<Minute>(outcome_.horizon - 1, 0));
        step.sentence = words_.requirement(step, *requirement, offer(step.supplier, then, from.cause.renewal),
                                           from.cause.renewal);
        step.notes = notes_of(step, *requirement, requirement_at(*requirement, outcome_, from.at));
        return step;
    }

    [[nodiscard]] double offer(const std::optional<ComponentId>& supplier, Minute at, bool renewal) const {
        const ComponentOutcome* found = supplier ? simulation::find(outcome_, *supplier) : nullptr;
        if (found == nullptr) {
            return 0;
        }
        return renewal ? simulation::renewal_at(*found, at).capacity
                       : simulation::stretch_at(*found, at).capacity;
    }

    [[nodiscard]] static std::optional<ComponentId> lost_supplier(const RequirementNow& now) {
        const SupplierNow* worst = nullptr;
        for (const SupplierNow& supplier : now.suppliers) {
            if (supplier.capacity < 1 && (worst == nullptr || supplier.capacity < worst->capacity)) {
                worst = &supplier;
            }
        }
        return worst == nullptr ? std::nullopt : std::optional(worst->component);
    }

    [[nodiscard]] std::vector<WhyNote> notes_of(const WhyStep& step, const Requirement& requirement,
                                                const RequirementNow& now) const {
        std::vector<WhyNote> notes;
        const auto add = [&](WhyNoteKind kind, Minute at, double value,
                             std::optional<ComponentId> component = {}) {
            notes.push_back({kind, std::move(component), at, value, {}});
        };
        if (requirement.buffer.minutes > 0 && now.felt_from) {
            add(WhyNoteKind::buffer, *now.felt_from, static_cast<double>(requirement.buffer.minutes));
        }
        if (const auto* wear = std::get_if<WearDecay>(&requirement.decay)) {
            add(WhyNoteKind::wear, step.since, wear->share);
        }
        if (requirement.quorum > 1) {
            add(WhyNoteKind::quorum, step.at, requirement.quorum);
        }
        if (requirement.weight < 1) {
            add(WhyNoteKind::share, step.at, requirement.weight);
        }
        for (const SupplierNow& supplier : now.suppliers) {
            if (supplier.role != Role::standby || supplier.component == step.supplier) {
                continue;
            }
            if (supplier.engaged) {
                add(supplier.capacity > 0 ? WhyNoteKind::standby_holds : WhyNoteKind::standby_short,
                    supplier.engaged_since.value_or(0), supplier.capacity, supplier.component);
            } else if (supplier.engages_at) {
                add(supplier.capacity > 0 ? WhyNoteKind::standby_waits : WhyNoteKind::standby_short,
                    *supplier.engages_at, supplier.capacity, supplier.component);
            }
        }
        for (WhyNote& note : notes) {
            note.sentence = words_.note(note, requirement, step.at, root_of(note, requirement, step.at));
        }
        return notes;
    }

    /// Where the chain of a standby that is short as well ends.
    [[nodiscard]] std::optional<Root> root_of(const WhyNote& note, const Requirement& requirement,
                                              Minute at) const {
        if (note.kind != WhyNoteKind::standby_short || !note.component) {
            return {};
        }
        const auto steps = simulation::explain(outcome_, *note.component, at, is_renewal(requirement.phase));
        if (steps.empty()) {
            return {};
        }
        return Root{steps.back().component, steps.back().cause.event};
    }

    const Stack& stack_;
    const Outcome& outcome_;
    WhyWords words_;
};

} // namespace

std::vector<WhyStep> why(const Stack& stack, const Scenario& scenario, const Outcome& outcome,
                         const ComponentId& id, Minute at) {
    const ComponentOutcome* component = simulation::find(outcome, id);
    if (component == nullptr || component->states.empty() || outcome.horizon <= 0) {
        return {};
    }
    const Minute then = std::clamp<Minute>(at, 0, outcome.horizon - 1);
    const Explainer explainer(stack, scenario, outcome);
    const simulation::Stretch& stretch = simulation::stretch_at(*component, then);
    if (stretch.capacity < 1) {
        return explainer.chain(id, then, false);
    }
    std::vector<WhyStep> steps;
    if (stretch.state == State::at_risk) {
        steps = explainer.dangers(id, then);
    }
    if (steps.empty() && stretch.frozen) {
        steps = explainer.chain(id, then, true);
    }
    return steps;
}

} // namespace volteface::report
