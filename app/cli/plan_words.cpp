// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_words.h"

#include "app/cli/console.h"
#include "core/model/words.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

namespace volteface::cli {

namespace {

std::string name(const Stack& stack, const ComponentId& id) {
    return safe(ui::nameIn(stack, id));
}

std::string name(const Stack& stack, const OrganisationId& id) {
    return safe(ui::nameIn(stack, id));
}

std::string need_name(const Stack& stack, const plan::LostSupplier& need) {
    return name(stack, need.from) + " in " + safe(ui::nameIn(stack, need.requirement));
}

std::string money(const Stack& stack, double amount) {
    return safe(ui::format::moneyWhole(amount, stack.currency));
}

std::string days(double minutes) {
    return safe(ui::format::durationShort(Duration{static_cast<Minute>(minutes)}));
}

std::string percent(double share) {
    return safe(ui::format::percent(share));
}

} // namespace

std::string_view to_word(plan::Status status) {
    switch (status) {
    case plan::Status::optimal:
        return "optimal";
    case plan::Status::feasible:
        return "feasible";
    case plan::Status::infeasible:
        return "infeasible";
    }
    return {};
}

std::string_view to_word(plan::Goal goal) {
    switch (goal) {
    case plan::Goal::cheapest:
        return "cheapest";
    case plan::Goal::fastest:
        return "fastest";
    case plan::Goal::most_sovereign:
        return "sovereign";
    }
    return {};
}

std::string_view to_word(plan::FitSource source) {
    switch (source) {
    case plan::FitSource::evaluation:
        return "evaluation";
    case plan::FitSource::supplier:
        return "supplier";
    case plan::FitSource::catalogue:
        return "catalogue";
    case plan::FitSource::unknown:
        return "unknown";
    }
    return {};
}

std::string_view to_word(plan::Reason reason) {
    switch (reason) {
    case plan::Reason::falls_under_scenario:
        return "falls-under-scenario";
    case plan::Reason::cannot_be_had:
        return "cannot-be-had";
    case plan::Reason::rests_on_consumer:
        return "rests-on-consumer";
    case plan::Reason::lacks_capability:
        return "lacks-capability";
    case plan::Reason::lacks_certificate:
        return "lacks-certificate";
    case plan::Reason::control_not_accepted:
        return "control-not-accepted";
    case plan::Reason::hosting_not_accepted:
        return "hosting-not-accepted";
    case plan::Reason::control_unknown:
        return "control-unknown";
    case plan::Reason::hosting_unknown:
        return "hosting-unknown";
    case plan::Reason::fit_below_floor:
        return "fit-below-floor";
    case plan::Reason::fit_unknown:
        return "fit-unknown";
    case plan::Reason::provider_avoided:
        return "provider-avoided";
    case plan::Reason::forbidden_by_hand:
        return "forbidden-by-hand";
    }
    return {};
}

std::string_view to_word(plan::Limiting limiting) {
    switch (limiting) {
    case plan::Limiting::none:
        return "none";
    case plan::Limiting::mtpd_unknown:
        return "mtpd-unknown";
    case plan::Limiting::not_planned:
        return "not-planned";
    case plan::Limiting::candidate_missing:
        return "candidate-missing";
    case plan::Limiting::lead_times:
        return "lead-times";
    case plan::Limiting::team:
        return "team";
    case plan::Limiting::deadline:
        return "deadline";
    case plan::Limiting::budget:
        return "budget";
    }
    return {};
}

std::string_view to_word(plan::Demand::Kind kind) {
    switch (kind) {
    case plan::Demand::Kind::budget:
        return "budget";
    case plan::Demand::Kind::deadline:
        return "deadline";
    case plan::Demand::Kind::jurisdiction:
        return "jurisdiction";
    case plan::Demand::Kind::minimum_fit:
        return "minimum-fit";
    case plan::Demand::Kind::avoid:
        return "avoid";
    case plan::Demand::Kind::pin:
        return "pin";
    case plan::Demand::Kind::forbid:
        return "forbid";
    case plan::Demand::Kind::not_before:
        return "not-before";
    }
    return {};
}

std::string sentence_of(const plan::Objection& objection, const Stack& stack) {
    const std::string root = objection.root ? " (" + name(stack, *objection.root) + ")" : "";
    const std::string service = objection.service ? " for " + name(stack, *objection.service) : "";
    const std::string country = objection.country ? safe(ui::nameOf(*objection.country)) : "";
    switch (objection.reason) {
    case plan::Reason::falls_under_scenario:
        return "falls under the scenario" + root;
    case plan::Reason::cannot_be_had:
        return "cannot be had under the scenario" + root;
    case plan::Reason::rests_on_consumer:
        return "rests on what needs it";
    case plan::Reason::lacks_capability:
        return "does not offer " + safe(objection.argument);
    case plan::Reason::lacks_certificate:
        return "lacks the certificate " + safe(objection.argument);
    case plan::Reason::control_not_accepted:
        return "controlled from " + country + ", not accepted" + service;
    case plan::Reason::hosting_not_accepted:
        return "runs in " + country + ", not accepted" + service;
    case plan::Reason::control_unknown:
        return "nobody knows who controls it" + service;
    case plan::Reason::hosting_unknown:
        return "nobody knows where it runs" + service;
    case plan::Reason::fit_below_floor:
        return "fit " + percent(objection.fit.value_or(0)) + ", below " +
               percent(objection.floor.value_or(0));
    case plan::Reason::fit_unknown:
        return "fit unknown";
    case plan::Reason::provider_avoided:
        return "provider to avoid" +
               (objection.organisation ? " (" + name(stack, *objection.organisation) + ")" : "");
    case plan::Reason::forbidden_by_hand:
        return "forbidden by hand";
    }
    return {};
}

std::string sentence_of(const plan::Demand& demand, const Stack& stack, const PlanConstraints& constraints) {
    switch (demand.kind) {
    case plan::Demand::Kind::budget:
        return "a budget of " + money(stack, demand.amount);
    case plan::Demand::Kind::deadline:
        return name(stack, *demand.service) + " up for good by " + safe(ui::format::day(demand.at));
    case plan::Demand::Kind::jurisdiction: {
        std::string accepted;
        for (const std::string& code : constraints.jurisdictions[demand.rule].accepted) {
            accepted += (accepted.empty() ? "" : ", ") + safe(code);
        }
        return "only jurisdictions " + (accepted.empty() ? "of nobody" : accepted);
    }
    case plan::Demand::Kind::minimum_fit:
        return "a fit of at least " + percent(demand.amount);
    case plan::Demand::Kind::avoid:
        return "nothing of " + name(stack, *demand.organisation);
    case plan::Demand::Kind::pin:
        return need_name(stack, *demand.need) + " replaced by " + name(stack, *demand.to);
    case plan::Demand::Kind::forbid:
        return need_name(stack, *demand.need) +
               (demand.to ? " not replaced by " + name(stack, *demand.to) : " left where it is");
    case plan::Demand::Kind::not_before:
        return "no work on " + need_name(stack, *demand.need) + " before " + safe(ui::format::day(demand.at));
    }
    return {};
}

std::string sentence_of(const plan::WhatWouldDo& what, const Stack& stack) {
    switch (what.factor) {
    case plan::Limiting::none:
        return {};
    case plan::Limiting::mtpd_unknown:
        return "nobody has said how long is too long";
    case plan::Limiting::not_planned:
        return "moving costs more than the loss it would save";
    case plan::Limiting::candidate_missing:
        return "no candidate will do" + (what.need ? " for " + need_name(stack, *what.need) : "");
    case plan::Limiting::lead_times:
        return days(what.amount) + " too long, whatever the number of people" +
               (what.need ? ": " + need_name(stack, *what.need) : "");
    case plan::Limiting::team: {
        const Team* team = what.team ? find(stack, *what.team) : nullptr;
        return team == nullptr
                   ? "more people are needed"
                   : safe(ui::format::number(what.amount)) + " more people in " + safe(team->name);
    }
    case plan::Limiting::deadline:
        return "work would have to begin earlier: " + days(what.amount) + " too long";
    case plan::Limiting::budget:
        return money(stack, what.amount) + " more budget";
    }
    return {};
}

} // namespace volteface::cli
