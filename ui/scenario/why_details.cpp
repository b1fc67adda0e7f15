// SPDX-License-Identifier: GPL-3.0-or-later
// The words of single steps, of the formula and of the figures.
#include "ui/scenario/selector_words.h"
#include "ui/scenario/why_sentences.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace volteface::ui {

namespace {

QString when(Minute at) {
    return at % minutes_per_day == 0 ? format::day(at) : format::instant(at);
}

QString dotted(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString WhySentences::caption(State state, Minute at) const {
    const QString name = nameOf(state);
    return dotted({name.left(1).toUpper() + name.mid(1), when(at)});
}

QString WhySentences::event_caption(const Event& event) const {
    return dotted({tr("Event"), when(report::start_of(event))});
}

QString WhySentences::event_detail(const Event& event) const {
    QString what;
    if (std::holds_alternative<Outage>(event.effect)) {
        what = tr("Capacity 0, to run and to renew");
    } else if (std::holds_alternative<Embargo>(event.effect)) {
        what = tr("Capacity to renew 0; what runs goes on");
    } else {
        what = nameOf(event.effect);
    }
    const auto end = report::end_of(event);
    what += end ? tr(", until %1.").arg(when(*end)) : tr(", without end.");
    return tr("%1. %2", "whom the event hits, what it does").arg(words_of(event.select, stack), what);
}

QString WhySentences::step_detail(const simulation::Step& step) const {
    QStringList sentences;
    const Component* component = find(stack, step.component);
    if (component != nullptr && component->layer != Layer::service) {
        QStringList facts;
        facts << (component->organisation ? nameIn(stack, *component->organisation) : tr("provider unknown"));
        if (const auto country = control_jurisdiction(stack, *component)) {
            facts << toQString(country->str());
        }
        sentences << dotted(facts);
    }
    if (step.cause.requirement) {
        if (const Requirement* requirement = find(stack, *step.cause.requirement)) {
            if (step.cause.too_few_suppliers || !step.cause.supplier) {
                sentences << tr("“%1” has too few suppliers.").arg(label(*requirement));
            } else if (step.cause.renewal) {
                sentences << tr("“%1” cannot be renewed from %2.")
                                 .arg(label(*requirement), name(*step.cause.supplier));
            } else {
                sentences << tr("“%1” comes from %2.").arg(label(*requirement), name(*step.cause.supplier));
            }
        }
    }
    if (step.capacity > 0 && step.capacity < 1) {
        sentences << tr("%1 of its capacity is left.").arg(format::percent(step.capacity, 1));
    }
    return sentences.join(QLatin1Char('\n'));
}

QString WhySentences::targets(const ComponentId& id) const {
    for (const auto& service : outcome.services) {
        if (service.id != id) {
            continue;
        }
        const Component* component = find(stack, id);
        QStringList parts;
        if (component != nullptr && component->service) {
            if (service.rto_broken_at && component->service->rto) {
                parts << tr("RTO %1 broken on %2.")
                             .arg(format::duration(*component->service->rto), when(*service.rto_broken_at));
            }
            if (service.mtpd_broken_at && component->service->mtpd) {
                parts << tr("MTPD %1 broken on %2.")
                             .arg(format::duration(*component->service->mtpd), when(*service.mtpd_broken_at));
            }
        }
        return parts.join(QLatin1Char(' '));
    }
    return {};
}

QString WhySentences::need_caption(const Requirement& requirement, Minute since, Minute felt) const {
    if (felt > since) {
        return dotted(
            {tr("Lives on its buffer"), tr("%1 to %2", "two instants").arg(when(since), when(felt))});
    }
    if (std::holds_alternative<WearDecay>(requirement.decay)) {
        return dotted({tr("Wears out"), tr("from %1").arg(when(since))});
    }
    return dotted({tr("Falls short"), when(since)});
}

QString WhySentences::need_title(const Requirement& requirement) const {
    return tr("%1 needs “%2”").arg(name(requirement.consumer), label(requirement));
}

QString WhySentences::need_detail(const Requirement& requirement, const report::RequirementNow& now) const {
    QStringList facts;
    facts << nameOf(requirement.phase);
    facts << tr("%1 of %2 suppliers", "needed of listed")
                 .arg(format::count(requirement.quorum),
                      format::count(static_cast<std::int64_t>(now.suppliers.size())));
    facts << tr("weight %1").arg(format::number(requirement.weight, 3));
    if (requirement.buffer.minutes > 0) {
        facts << tr("buffer %1").arg(format::duration(requirement.buffer));
    }
    if (!std::holds_alternative<NoDecay>(requirement.decay)) {
        facts << tr("without it: %1").arg(nameOf(requirement.decay));
    }
    return dotted(facts);
}

QString WhySentences::own_capacity() const {
    return tr("Own capacity");
}

QString WhySentences::term(const Requirement& requirement, const report::RequirementNow& now) const {
    // What was felt is what the formula counts: the best of the buffer's window, or what wear has left.
    const double v = requirement.weight > 0 ? 1 - (1 - now.left) / requirement.weight : 1;
    return QStringLiteral("1 − %1 × (1 − %2) = %3")
        .arg(format::number(requirement.weight, 3), format::number(v, 3), format::number(now.left, 3));
}

QString WhySentences::formula(const QString& values, double least) const {
    return tr("capacity = min(%1) = %2").arg(values, format::number(least, 3));
}

std::vector<Why::Figure> WhySentences::figures(const simulation::ServiceOutcome& service,
                                               const Component& component) const {
    std::vector<Why::Figure> list;
    list.push_back({tr("Lost capacity"), tr("%1 days").arg(format::number(service.lost_capacity_days, 1))});
    const bool known = component.service && component.service->impact_per_day;
    list.push_back(
        {tr("Impact per day"),
         known ? format::moneyExact(*component.service->impact_per_day, stack.currency) : unknownWord()});
    list.push_back({tr("Loss over %1").arg(format::minutes(outcome.horizon)),
                    service.loss ? format::money(*service.loss, stack.currency) : unknownWord()});
    return list;
}

} // namespace volteface::ui
