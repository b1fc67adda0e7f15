// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/why_sentences.h"

#include "ui/scenario/selector_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace volteface::ui {

namespace {

QString when(Minute at) {
    return at % minutes_per_day == 0 ? format::day(at) : format::instant(at);
}

/// The state as a verb phrase: "is down".
QString is_in(simulation::State state, double capacity) {
    using simulation::State;
    switch (state) {
    case State::up:
        return WhySentences::tr("is up");
    case State::frozen:
        return WhySentences::tr("runs on but cannot be renewed");
    case State::at_risk:
        return WhySentences::tr("is at risk");
    case State::degraded:
        return WhySentences::tr("is down to %1").arg(format::percent(capacity));
    case State::down:
        return WhySentences::tr("is down");
    case State::unlawful:
        return WhySentences::tr("is unlawful");
    }
    return {};
}

} // namespace

const Plan* plan_of(const Stack& stack, const Scenario& scenario) {
    const auto plan = std::find_if(stack.plans.begin(), stack.plans.end(),
                                   [&](const Plan& candidate) { return candidate.scenario == scenario.id; });
    return plan != stack.plans.end() ? &*plan : nullptr;
}

QString WhySentences::sentence_case(const QString& clause) {
    if (clause.isEmpty()) {
        return clause;
    }
    QString text = clause.left(1).toUpper() + clause.mid(1);
    if (!text.endsWith(QLatin1Char('.'))) {
        text += QLatin1Char('.');
    }
    return text;
}

QString WhySentences::name(const ComponentId& id) const {
    return nameIn(stack, id);
}

QString WhySentences::label(const Requirement& requirement) const {
    if (!requirement.label.empty()) {
        return shown(requirement.label, 120);
    }
    return shown(requirement.capability.empty() ? requirement.id.str() : requirement.capability, 120);
}

QString WhySentences::not_computed(const ComponentId& id) const {
    return tr("Nothing has been computed for %1 yet").arg(name(id));
}

QString WhySentences::headline(const ComponentId& id, const simulation::Stretch& stretch, Minute at) const {
    return tr("%1 %2 on %3", "component, “is down”, “day 3”")
        .arg(name(id), is_in(stretch.state, stretch.capacity), format::day(at));
}

QString WhySentences::lead(Minute from, std::optional<Minute> until) const {
    if (!until) {
        return tr("Since %1, and to the end of the scenario.").arg(format::instant(from));
    }
    return tr("From %1 to %2.").arg(format::instant(from), format::instant(*until));
}

QString WhySentences::head(const ComponentId& id, const simulation::Stretch& stretch, Minute since) const {
    return tr("%1 %2 since %3", "component, “is down”, “day 3, 00:00”")
               .arg(name(id), is_in(stretch.state, stretch.capacity), format::instant(since)) +
           tr(": ", "between what is so and why");
}

const Event* WhySentences::event_of(const simulation::Step& step) const {
    if (!step.cause.event) {
        return nullptr;
    }
    const auto event =
        std::find_if(scenario.events.begin(), scenario.events.end(),
                     [&](const Event& candidate) { return candidate.id == *step.cause.event; });
    return event != scenario.events.end() ? &*event : nullptr;
}

QString WhySentences::event_clause(const simulation::Step& step, bool named) const {
    const Event* event = event_of(step);
    if (event == nullptr) {
        return {};
    }
    const QString title = title_of(*event, scenario);
    const QString start = when(report::start_of(*event));
    const QString who = name(step.component);
    const Component* component = find(stack, step.component);
    const bool paper = component != nullptr && component->layer == Layer::assurance;
    if (std::holds_alternative<Outage>(event->effect)) {
        if (paper) {
            return named ? tr("it ceased to hold on %1 with %2").arg(start, title)
                         : tr("%1 ceased to hold on %2 with %3").arg(who, start, title);
        }
        return named ? tr("it went out on %1 with %2").arg(start, title)
                     : tr("%1 went out on %2 with %3").arg(who, start, title);
    }
    if (std::holds_alternative<Embargo>(event->effect)) {
        return named ? tr("it can have no new units or versions since %1, under %2").arg(start, title)
                     : tr("%1 can have no new units or versions since %2, under %3").arg(who, start, title);
    }
    const QString left = format::percent(step.capacity);
    return named ? tr("it is held at %1 since %2 by %3").arg(left, start, title)
                 : tr("%1 is held at %2 since %3 by %4").arg(who, left, start, title);
}

QString WhySentences::need_clause(const simulation::Step& step, bool named) const {
    const Requirement* requirement = step.cause.requirement ? find(stack, *step.cause.requirement) : nullptr;
    if (requirement == nullptr) {
        return {};
    }
    QString clause = named ? tr("it needs “%1”").arg(label(*requirement))
                           : tr("%1 needs “%2”").arg(name(step.component), label(*requirement));
    if (requirement->weight < 1) {
        clause += tr(" for %1 of its capacity").arg(format::percent(requirement->weight));
    }
    if (requirement->quorum > 1) {
        clause += tr(", at least %1 of %2 suppliers")
                      .arg(format::count(requirement->quorum),
                           format::count(static_cast<std::int64_t>(requirement->suppliers.size())));
    }
    if (requirement->buffer.minutes > 0) {
        const report::RequirementNow now = report::requirement_at(*requirement, outcome, step.at, plan);
        clause +=
            tr(", and the buffer of %1 ran out on %2")
                .arg(format::duration(requirement->buffer), when(now.felt_from.value_or(step.cause.from)));
    }
    if (const auto* wear = std::get_if<WearDecay>(&requirement->decay); wear != nullptr && !step.renewal) {
        clause += tr(", and without it wears out by %1 every 30 days").arg(format::percent(wear->share, 1));
    }
    if (step.cause.too_few_suppliers || !step.cause.supplier) {
        clause += tr(", which has too few suppliers: %1 listed, %2 needed")
                      .arg(format::count(static_cast<std::int64_t>(requirement->suppliers.size())),
                           format::count(requirement->quorum));
    }
    return clause;
}

QString WhySentences::chain(const Steps& steps, Minute at, bool first_is_head) const {
    QStringList clauses;
    QStringList others_said;
    bool named = first_is_head;
    for (const simulation::Step& step : steps) {
        const QString clause = step.cause.event ? event_clause(step, named) : need_clause(step, named);
        if (!clause.isEmpty()) {
            clauses << clause;
        }
        const Requirement* requirement =
            step.cause.requirement ? find(stack, *step.cause.requirement) : nullptr;
        if (requirement != nullptr && others_said.isEmpty()) {
            const report::RequirementNow now = report::requirement_at(*requirement, outcome, step.at, plan);
            for (const report::SupplierNow& supplier : now.suppliers) {
                if (step.cause.supplier && supplier.component == *step.cause.supplier) {
                    continue;
                }
                const QString other = other_clause(supplier, step.cause.supplier.value_or(ComponentId()),
                                                   steps, *requirement, step.at);
                if (!other.isEmpty() && others_said.size() < 2) {
                    others_said << other;
                }
            }
        }
        named = false;
    }
    Q_UNUSED(at)
    clauses += others_said;
    if (clauses.isEmpty()) {
        return {};
    }
    const QString sentence = clauses.join(tr("; ", "between clauses")) + QLatin1Char('.');
    return first_is_head ? sentence : sentence.left(1) + sentence.mid(1);
}

QString WhySentences::frozen_too(const ComponentId& id, const Steps& renewal) const {
    return tr("%1 cannot be renewed either: %2").arg(name(id), chain(renewal, 0));
}

QString WhySentences::nothing_short(const ComponentId& id, Minute at) const {
    return tr("%1 is up on %2: nothing that it needs falls short.").arg(name(id), format::day(at));
}

// --- At risk and other suppliers
// ------------------------------------------------------------------------------------

QString WhySentences::risk(const Requirement& requirement, const report::RequirementNow& now) const {
    if (now.on_buffer() && now.felt_from) {
        return tr("it lives on its buffer for “%1” until %2")
            .arg(label(requirement), format::instant(*now.felt_from));
    }
    const auto* wear = std::get_if<WearDecay>(&requirement.decay);
    if (wear != nullptr && now.felt < 1 && now.felt_from) {
        return tr("without “%1” it loses %2 of what is left every 30 days, the first time on %3")
            .arg(label(requirement), format::percent(wear->share, 1),
                 when(*now.felt_from + 30 * minutes_per_day));
    }
    if (now.at_full == requirement.quorum && now.at_full_at_start > requirement.quorum) {
        return tr("it has no supplier to spare for “%1”: %2 of %3 left")
            .arg(label(requirement), format::count(now.at_full), format::count(now.at_full_at_start));
    }
    return {};
}

QString WhySentences::risk_sentence(const ComponentId& id, const QString& risk, const QString& below) const {
    QString sentence = tr("%1 is at risk: %2").arg(name(id), risk);
    if (!below.isEmpty()) {
        sentence += tr("; ", "between clauses") + below;
    } else {
        sentence += QLatin1Char('.');
    }
    return sentence;
}

QString WhySentences::took_over(const Requirement& requirement, const report::SupplierNow& supplier) const {
    return tr("The standby %1 serves “%2” since %3.")
        .arg(name(supplier.component), label(requirement),
             format::instant(supplier.engaged_since.value_or(0)));
}

QString WhySentences::other_clause(const report::SupplierNow& supplier, const ComponentId& blamed,
                                   const Steps& chain, const Requirement& requirement, Minute at) const {
    const QString who = name(supplier.component);
    const bool standby = supplier.role == Role::standby;
    if (supplier.capacity >= 1) {
        if (supplier.engages_at && *supplier.engages_at > at) {
            return tr("its standby %1 takes over on %2").arg(who, when(*supplier.engages_at));
        }
        return {};
    }
    const Component* own = find(stack, supplier.component);
    const Component* other = find(stack, blamed);
    const auto top = [this](const Component* component) -> const Organisation* {
        if (component == nullptr || !component->organisation) {
            return nullptr;
        }
        const auto parents = chain_of_parents(stack, *component->organisation);
        return parents.empty() ? nullptr : parents.back();
    };
    const Organisation* provider = top(own);
    const auto below = simulation::explain(outcome, supplier.component, at, is_renewal(requirement.phase));
    // What both chains pass is what the two have in common; the first one from above says most.
    for (const simulation::Step& step : below) {
        if (step.component == supplier.component) {
            continue;
        }
        const bool shared = std::any_of(chain.begin(), chain.end(), [&](const simulation::Step& candidate) {
            return candidate.component == step.component;
        });
        if (shared) {
            return standby ? tr("its standby %1 rests on %2 as well").arg(who, name(step.component))
                           : tr("%1 rests on %2 as well").arg(who, name(step.component));
        }
    }
    if (provider != nullptr && provider == top(other)) {
        const QString organisation = shown(provider->name, 120);
        return standby ? tr("its standby %1 rests on the same provider, %2").arg(who, organisation)
                       : tr("%1 rests on the same provider, %2").arg(who, organisation);
    }
    const bool same_event = !below.empty() && !chain.empty() && below.back().cause.event &&
                            below.back().cause.event == chain.back().cause.event;
    if (same_event && below.size() == 1) {
        return standby ? tr("its standby %1 went out with the same event").arg(who)
                       : tr("%1 went out with the same event").arg(who);
    }
    if (!below.empty()) {
        const QString root = name(below.back().component);
        if (below.size() == 1) {
            const Event* event = event_of(below.back());
            return standby ? tr("its standby %1 went out too, with %2")
                                 .arg(who, event != nullptr ? title_of(*event, scenario) : root)
                           : tr("%1 went out too, with %2")
                                 .arg(who, event != nullptr ? title_of(*event, scenario) : root);
        }
        return standby ? tr("its standby %1 falls too, through %2").arg(who, root)
                       : tr("%1 falls too, through %2").arg(who, root);
    }
    return standby ? tr("its standby %1 is down too").arg(who) : tr("%1 is down too").arg(who);
}

std::vector<QString> WhySentences::others(const Requirement& requirement, Minute at,
                                          const ComponentId& blamed, const Steps& chain) const {
    std::vector<QString> notes;
    const report::RequirementNow now = report::requirement_at(requirement, outcome, at, plan);
    for (const report::SupplierNow& supplier : now.suppliers) {
        if (supplier.component == blamed) {
            continue;
        }
        const QString clause = other_clause(supplier, blamed, chain, requirement, at);
        if (!clause.isEmpty()) {
            notes.push_back(
                tr("%1: %2.", "a need, what its other supplier does").arg(label(requirement), clause));
        } else if (supplier.engaged_since) {
            notes.push_back(took_over(requirement, supplier));
        }
    }
    return notes;
}

} // namespace volteface::ui
