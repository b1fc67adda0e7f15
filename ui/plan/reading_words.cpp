// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_reading.h"
#include "ui/plan/plan_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

namespace volteface::ui::reading {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString number_words(const std::optional<double>& value) {
    return value ? format::number(*value) : unknownWord();
}

} // namespace

const Component* Names::component(const ComponentId& id) const {
    if (const Component* there = volteface::find(stack_, id)) {
        return there;
    }
    for (const Component& each : plan_.components) {
        if (each.id == id) {
            return &each;
        }
    }
    return nullptr;
}

const Organisation* Names::organisation(const OrganisationId& id) const {
    if (const Organisation* there = volteface::find(stack_, id)) {
        return there;
    }
    for (const Organisation& each : plan_.organisations) {
        if (each.id == id) {
            return &each;
        }
    }
    return nullptr;
}

QString Names::name(const ComponentId& id) const {
    const Component* found = component(id);
    return found != nullptr ? shown(found->name) : toQString(id.str());
}

PlanSide Names::side(const ComponentId& id) const {
    PlanSide side;
    side.name = name(id);
    const Component* found = component(id);
    if (found == nullptr || !found->organisation) {
        return side;
    }
    const Organisation* owner = organisation(*found->organisation);
    side.organisation = owner != nullptr ? shown(owner->name) : toQString(found->organisation->str());
    // The top of its chain decides, also where the plan brings some of it in.
    for (int step = 0; owner != nullptr && step < 50; ++step) {
        side.country = owner->country;
        owner = owner->parent ? organisation(*owner->parent) : nullptr;
    }
    return side;
}

QString Names::need(const RequirementId& id) const {
    return nameIn(stack_, id);
}

QString Names::consumer(const RequirementId& id) const {
    const Requirement* found = volteface::find(stack_, id);
    return found != nullptr ? name(found->consumer) : toQString(id.str());
}

CostRange rangeOf(const cost::Total& total) {
    // Something unknown and nothing known beside it is no zero.
    return {total.known.low, total.known.likely, total.known.high, total.known.mean,
            !total.open || !total.known.is_zero()};
}

double dayOf(Minute minute) {
    return static_cast<double>(minute) / static_cast<double>(minutes_per_day);
}

QString wordsOf(const plan::Objection& objection, const Names& names) {
    using plan::Reason;
    const QString country = countryCode(objection.country);
    const QString who = objection.criticality ? Words::tr("criticality %1").arg(*objection.criticality)
                        : objection.service   ? names.name(*objection.service)
                                              : QString();
    switch (objection.reason) {
    case Reason::falls_under_scenario:
        return Words::tr("falls under the scenario");
    case Reason::cannot_be_had:
        return Words::tr("cannot be had once it happens");
    case Reason::rests_on_consumer:
        return Words::tr("rests on what it would serve");
    case Reason::lacks_capability:
        return Words::tr("does not offer: %1").arg(shown(objection.argument));
    case Reason::lacks_certificate:
        return Words::tr("lacks the certificate %1")
            .arg(nameOfRegime(toQString(objection.argument).toStdString()));
    case Reason::control_not_accepted:
        return who.isEmpty() ? Words::tr("%1 control not accepted").arg(country)
                             : Words::tr("%1 control not accepted, %2").arg(country, who);
    case Reason::hosting_not_accepted:
        return who.isEmpty() ? Words::tr("hosting in %1 not accepted").arg(country)
                             : Words::tr("hosting in %1 not accepted, %2").arg(country, who);
    case Reason::control_unknown:
        return Words::tr("nobody knows who controls it");
    case Reason::hosting_unknown:
        return Words::tr("nobody knows where it runs");
    case Reason::fit_below_floor:
        return Words::tr("fit %1, below %2").arg(number_words(objection.fit), number_words(objection.floor));
    case Reason::fit_unknown:
        return Words::tr("fit unknown");
    case Reason::provider_avoided:
        return Words::tr("provider to avoid");
    case Reason::forbidden_by_hand:
        return Words::tr("forbidden by hand");
    }
    return {};
}

QString wordsOf(const plan::Demand& demand, const Names& names, const PlanConstraints& constraints) {
    using Kind = plan::Demand::Kind;
    const QString currency = toQString(names.stack().currency);
    const QString need = demand.need ? names.need(demand.need->requirement) : QString();
    switch (demand.kind) {
    case Kind::budget:
        return Words::tr("the budget of %1").arg(moneyOf(demand.amount, currency));
    case Kind::deadline:
        return Words::tr("%1 back by %2")
            .arg(demand.service ? names.name(*demand.service) : QString(), dayCode(dayOf(demand.at)));
    case Kind::jurisdiction: {
        QStringList codes;
        if (demand.rule < constraints.jurisdictions.size()) {
            for (const std::string& code : constraints.jurisdictions[demand.rule].accepted) {
                codes << toQString(code);
            }
        }
        return Words::tr("only %1 accepted").arg(codes.join(QStringLiteral(", ")));
    }
    case Kind::minimum_fit:
        return Words::tr("a fit of %1 at least").arg(format::number(demand.amount));
    case Kind::avoid:
        return Words::tr("without %1")
            .arg(demand.organisation ? nameIn(names.stack(), *demand.organisation) : QString());
    case Kind::pin:
        return Words::tr("%1 on %2, by hand").arg(need, demand.to ? names.name(*demand.to) : QString());
    case Kind::forbid:
        return demand.to ? Words::tr("%1 not on %2, by hand").arg(need, names.name(*demand.to))
                         : Words::tr("%1 stays where it is, by hand").arg(need);
    case Kind::not_before:
        return Words::tr("%1 not before %2, by hand").arg(need, dayCode(dayOf(demand.at)));
    }
    return {};
}

} // namespace volteface::ui::reading
