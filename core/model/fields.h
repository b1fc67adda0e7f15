// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every record, named once: what the content hash, the document and the undo history share. A
// field that is added to a record and not named here does not compile.
#pragma once

#include "core/model/stack.h"

#include <concepts>
#include <string_view>
#include <type_traits>

namespace volteface {

template <class R, class Record>
concept AnyConst = std::same_as<std::remove_const_t<R>, Record>;

// visit_fields(record, visit) calls visit(name, field) for each field, in order.

template <AnyConst<Text> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [en, fr] = record;
    visit("en", en);
    visit("fr", fr);
}

template <AnyConst<Estimate> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [low, likely, high] = record;
    visit("low", low);
    visit("likely", likely);
    visit("high", high);
}

template <AnyConst<Source> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [title, publisher, date, url] = record;
    visit("title", title);
    visit("publisher", publisher);
    visit("date", date);
    visit("url", url);
}

template <AnyConst<FrameworkAnswer> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [framework, criterion, value, evidence, source, as_of, notes] = record;
    visit("framework", framework);
    visit("criterion", criterion);
    visit("value", value);
    visit("evidence", evidence);
    visit("source", source);
    visit("as_of", as_of);
    visit("notes", notes);
}

template <AnyConst<FrameworkFloor> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [framework, objective, level] = record;
    visit("framework", framework);
    visit("objective", objective);
    visit("level", level);
}

template <AnyConst<Evaluation> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [candidate, score, as_of, notes] = record;
    visit("candidate", candidate);
    visit("score", score);
    visit("as_of", as_of);
    visit("notes", notes);
}

template <AnyConst<Shareholder> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [name, country, share] = record;
    visit("name", name);
    visit("country", country);
    visit("share", share);
}

template <AnyConst<Organisation> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, name, country, parent, own, capital, confidence, as_of, sources, notes] = record;
    visit("id", id);
    visit("name", name);
    visit("country", country);
    visit("parent", parent);
    visit("own", own);
    visit("capital", capital);
    visit("confidence", confidence);
    visit("as_of", as_of);
    visit("sources", sources);
    visit("notes", notes);
}

template <AnyConst<Service> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [criticality, impact_per_day, rto, mtpd, data_class, regimes] = record;
    visit("criticality", criticality);
    visit("impact_per_day", impact_per_day);
    visit("rto", rto);
    visit("mtpd", mtpd);
    visit("data_class", data_class);
    visit("regimes", regimes);
}

template <AnyConst<Component> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, name, layer, organisation, hosting, origin, access, licence, dialect, family, accelerator,
           platform, capabilities, certifications, valid_until, annual_cost, exit_fee, notice,
           loss_probability, tags, catalogue, answers, inferred, confidence, as_of, sources, notes, service] =
        record;
    visit("id", id);
    visit("name", name);
    visit("layer", layer);
    visit("organisation", organisation);
    visit("hosting", hosting);
    visit("origin", origin);
    visit("access", access);
    visit("licence", licence);
    visit("dialect", dialect);
    visit("family", family);
    visit("accelerator", accelerator);
    visit("platform", platform);
    visit("capabilities", capabilities);
    visit("certifications", certifications);
    visit("valid_until", valid_until);
    visit("annual_cost", annual_cost);
    visit("exit_fee", exit_fee);
    visit("notice", notice);
    visit("loss_probability", loss_probability);
    visit("tags", tags);
    visit("catalogue", catalogue);
    visit("answers", answers);
    visit("inferred", inferred);
    visit("confidence", confidence);
    visit("as_of", as_of);
    visit("sources", sources);
    visit("notes", notes);
    visit("service", service);
}

template <AnyConst<Supplier> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [component, role, failover, fit] = record;
    visit("component", component);
    visit("role", role);
    visit("failover", failover);
    visit("fit", fit);
}

template <AnyConst<WearDecay> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [share] = record;
    visit("share", share);
}

template <AnyConst<Requirement> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, consumer, label, capability, phase, quorum, weight, buffer, decay, data_class, certifications,
           fit_floor, suppliers, coupling, coupling_growth, change_foreseen, evaluations, inferred,
           confidence, as_of, sources, notes] = record;
    visit("id", id);
    visit("consumer", consumer);
    visit("label", label);
    visit("capability", capability);
    visit("phase", phase);
    visit("quorum", quorum);
    visit("weight", weight);
    visit("buffer", buffer);
    visit("decay", decay);
    visit("data_class", data_class);
    visit("certifications", certifications);
    visit("fit_floor", fit_floor);
    visit("suppliers", suppliers);
    visit("coupling", coupling);
    visit("coupling_growth", coupling_growth);
    visit("change_foreseen", change_foreseen);
    visit("evaluations", evaluations);
    visit("inferred", inferred);
    visit("confidence", confidence);
    visit("as_of", as_of);
    visit("sources", sources);
    visit("notes", notes);
}

template <AnyConst<Position> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [x, y] = record;
    visit("x", x);
    visit("y", y);
}

template <AnyConst<FieldTest> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [field, values, subsidiaries] = record;
    visit("field", field);
    visit("values", values);
    visit("subsidiaries", subsidiaries);
}

template <AnyConst<Selector> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [kind, field_test, operands] = record;
    visit("kind", kind);
    visit("test", field_test);
    visit("operands", operands);
}

template <AnyConst<ParameterReference> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [parameter] = record;
    visit("parameter", parameter);
}

template <AnyConst<Days> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [estimate] = record;
    visit("estimate", estimate);
}

template <AnyConst<Degrade> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [left] = record;
    visit("left", left);
}

template <AnyConst<Price> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [factor] = record;
    visit("factor", factor);
}

template <AnyConst<Event> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, name, start, duration, notice, select, effect] = record;
    visit("id", id);
    visit("name", name);
    visit("start", start);
    visit("duration", duration);
    visit("notice", notice);
    visit("select", select);
    visit("effect", effect);
}

template <AnyConst<ScenarioParameter> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, kind, default_value, name] = record;
    visit("id", id);
    visit("kind", kind);
    visit("default", default_value);
    visit("name", name);
}

template <AnyConst<Precedent> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [text, date, source] = record;
    visit("text", text);
    visit("date", date);
    visit("source", source);
}

template <AnyConst<Scenario> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, name, summary, category, horizon, likelihood_per_year, likelihood_reasoning, confidence,
           precedents, sources, parameters, events] = record;
    visit("id", id);
    visit("name", name);
    visit("summary", summary);
    visit("category", category);
    visit("horizon", horizon);
    visit("likelihood_per_year", likelihood_per_year);
    visit("likelihood_reasoning", likelihood_reasoning);
    visit("confidence", confidence);
    visit("precedents", precedents);
    visit("sources", sources);
    visit("parameters", parameters);
    visit("events", events);
}

template <AnyConst<Assumption> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, name, value, unit, confidence, source, as_of, notes] = record;
    visit("id", id);
    visit("name", name);
    visit("value", value);
    visit("unit", unit);
    visit("confidence", confidence);
    visit("source", source);
    visit("as_of", as_of);
    visit("notes", notes);
}

template <AnyConst<Team> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, name, role, head_count, day_rate, tasks, working_days, days_off] = record;
    visit("id", id);
    visit("name", name);
    visit("role", role);
    visit("head_count", head_count);
    visit("day_rate", day_rate);
    visit("tasks", tasks);
    visit("working_days", working_days);
    visit("days_off", days_off);
}

template <AnyConst<PlannedMove> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [requirement, from, to, start, complete] = record;
    visit("requirement", requirement);
    visit("from", from);
    visit("to", to);
    visit("start", start);
    visit("complete", complete);
}

template <AnyConst<PlannedTask> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, kind, requirement, from, provider, team, effort_days, start, end, critical] = record;
    visit("id", id);
    visit("kind", kind);
    visit("requirement", requirement);
    visit("from", from);
    visit("provider", provider);
    visit("team", team);
    visit("effort_days", effort_days);
    visit("start", start);
    visit("end", end);
    visit("critical", critical);
}

template <AnyConst<PlanChoice> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [requirement, from, to, forbidden, not_before] = record;
    visit("requirement", requirement);
    visit("from", from);
    visit("to", to);
    visit("forbidden", forbidden);
    visit("not_before", not_before);
}

template <AnyConst<JurisdictionRule> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [criticality, data_class, accepted] = record;
    visit("criticality", criticality);
    visit("data_class", data_class);
    visit("accepted", accepted);
}

template <AnyConst<PlanConstraints> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [budget, deadlines, jurisdictions, minimum_fit, avoid, reaction] = record;
    visit("budget", budget);
    visit("deadlines", deadlines);
    visit("jurisdictions", jurisdictions);
    visit("minimum_fit", minimum_fit);
    visit("avoid", avoid);
    visit("reaction", reaction);
}

template <AnyConst<Plan> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [id, name, scenario, parameters, constraints, choices, organisations, components, requirements,
           moves, tasks, made_from, notes] = record;
    visit("id", id);
    visit("name", name);
    visit("scenario", scenario);
    visit("parameters", parameters);
    visit("constraints", constraints);
    visit("choices", choices);
    visit("organisations", organisations);
    visit("components", components);
    visit("requirements", requirements);
    visit("moves", moves);
    visit("tasks", tasks);
    visit("made_from", made_from);
    visit("notes", notes);
}

template <AnyConst<ReportSettings> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [client, title, author, audience, version, confidentiality, date] = record;
    visit("client", client);
    visit("title", title);
    visit("author", author);
    visit("audience", audience);
    visit("version", version);
    visit("confidentiality", confidentiality);
    visit("date", date);
}

template <AnyConst<Stack> R, class V>
void visit_fields(R& record, V&& visit) {
    auto& [name, currency, day_zero, stale_after, notes, answers, floors, organisations, components,
           requirements, positions, scenarios, assumptions, teams, plans, report] = record;
    visit("name", name);
    visit("currency", currency);
    visit("day_zero", day_zero);
    visit("stale_after", stale_after);
    visit("notes", notes);
    visit("answers", answers);
    visit("floors", floors);
    visit("organisations", organisations);
    visit("components", components);
    visit("requirements", requirements);
    visit("positions", positions);
    visit("scenarios", scenarios);
    visit("assumptions", assumptions);
    visit("teams", teams);
    visit("plans", plans);
    visit("report", report);
}

/// A record that visit_fields() knows.
template <class T>
concept HasFields = requires(T& record) {
    visit_fields(record, [](std::string_view, auto&) {});
};

/// The name of an alternative of the variants above, as files have it.
template <class T>
[[nodiscard]] constexpr std::string_view alternative_name() {
    if constexpr (std::is_same_v<T, NoDecay>) {
        return "none";
    } else if constexpr (std::is_same_v<T, StopDecay>) {
        return "stop";
    } else if constexpr (std::is_same_v<T, WearDecay>) {
        return "wear";
    } else if constexpr (std::is_same_v<T, Duration>) {
        return "time";
    } else if constexpr (std::is_same_v<T, Days>) {
        return "days";
    } else if constexpr (std::is_same_v<T, ParameterReference>) {
        return "parameter";
    } else if constexpr (std::is_same_v<T, Forever>) {
        return "forever";
    } else if constexpr (std::is_same_v<T, Estimate>) {
        return "estimate";
    } else if constexpr (std::is_same_v<T, Outage>) {
        return "outage";
    } else if constexpr (std::is_same_v<T, Embargo>) {
        return "embargo";
    } else if constexpr (std::is_same_v<T, Degrade>) {
        return "degrade";
    } else {
        static_assert(std::is_same_v<T, Price>);
        return "price";
    }
}

/// The words of Selector::Kind, in its order.
inline constexpr std::string_view selector_kind_words[] = {"test", "all", "any", "not"};

} // namespace volteface
