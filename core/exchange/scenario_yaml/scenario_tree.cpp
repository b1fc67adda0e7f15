// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scenario_yaml/scenario_tree.h"

#include "core/base/file_header.h"
#include "core/model/tree_values.h"

#include <string>
#include <variant>

namespace volteface::exchange {

namespace {

constexpr std::string_view forever = "forever";

std::optional<ParameterReference> read_reference(const Cursor& cursor) {
    const Tree& tree = cursor.tree();
    if (tree.kind == Tree::Kind::text && tree.text.starts_with('$')) {
        return ParameterReference{ParameterId(tree.text.substr(1))};
    }
    return std::nullopt;
}

/// What start and length share: a parameter, an estimate of days, or a duration.
template <class Time>
std::optional<Time> read_time(const Cursor& cursor) {
    if (const auto reference = read_reference(cursor)) {
        return Time(*reference);
    }
    if (cursor.tree().kind == Tree::Kind::number || cursor.tree().kind == Tree::Kind::map) {
        const std::optional<Estimate> days = cursor.estimate();
        return days ? std::optional<Time>(Days{*days}) : std::nullopt;
    }
    const std::optional<Duration> duration = cursor.duration();
    return duration ? std::optional<Time>(*duration) : std::nullopt;
}

Length read_length(const Cursor& cursor) {
    if (cursor.tree().kind == Tree::Kind::text && cursor.tree().text == forever) {
        return Forever{};
    }
    return read_time<Length>(cursor).value_or(Length(Forever{}));
}

Factor read_factor(const Cursor& cursor) {
    if (const auto reference = read_reference(cursor)) {
        return *reference;
    }
    return cursor.estimate().value_or(Estimate{});
}

Effect read_effect(const Cursor& cursor) {
    constexpr std::string_view allowed = "outage, embargo, degrade, price";
    if (cursor.tree().kind != Tree::Kind::map) {
        const std::optional<std::string> word = cursor.text();
        if (word && *word == "embargo") {
            return Embargo{};
        }
        if (word && *word != "outage") {
            cursor.fail(ErrorCode::unknown_word, {*word, "effect", std::string(allowed)});
        }
        return Outage{};
    }
    if (cursor.tree().children.size() != 1) {
        cursor.fail(ErrorCode::wrong_type, {"effect", "one effect"});
        return Outage{};
    }
    if (const auto left = cursor.at("degrade")) {
        return Degrade{read_factor(*left)};
    }
    if (const auto factor = cursor.at("price")) {
        return Price{read_factor(*factor)};
    }
    cursor.fail(ErrorCode::unknown_key, {cursor.tree().children.front().key, std::string(allowed)});
    return Outage{};
}

Event read_event(const Cursor& item) {
    Cursor cursor = item;
    Event event;
    if (!cursor.expect_map()) {
        return event;
    }
    cursor.name_unknown({"id", "name", "start", "duration", "notice", "select", "effect"});
    if (const auto id = cursor.need("id")) {
        event.id = EventId(id->text().value_or(""));
        cursor.set_subject(event.id.str());
    }
    if (const auto name = cursor.at("name")) {
        event.name = name->words().value_or(Text{});
    }
    if (const auto start = cursor.at("start")) {
        event.start = read_time<Start>(*start).value_or(Start(Duration{}));
    }
    if (const auto duration = cursor.at("duration")) {
        event.duration = read_length(*duration);
    }
    if (const auto notice = cursor.at("notice")) {
        event.notice = read_length(*notice);
    }
    if (const auto select = cursor.need("select")) {
        event.select = read_selector(*select);
    }
    if (const auto effect = cursor.need("effect")) {
        event.effect = read_effect(*effect);
    }
    return event;
}

ScenarioParameter read_parameter(const Cursor& cursor) {
    ScenarioParameter parameter;
    if (!cursor.expect_map()) {
        return parameter;
    }
    cursor.name_unknown({"id", "kind", "default", "name"});
    if (const auto id = cursor.need("id")) {
        parameter.id = ParameterId(id->text().value_or(""));
    }
    if (const auto kind = cursor.need("kind")) {
        parameter.kind = read_word<ParameterKind>(*kind).value_or(ParameterKind::organisation);
    }
    if (const auto value = cursor.need("default")) {
        // A factor reads better as a number: default: 0.5
        parameter.default_value =
            value->tree().kind == Tree::Kind::number ? value->tree().text : value->text().value_or("");
    }
    if (const auto name = cursor.at("name")) {
        parameter.name = name->words().value_or(Text{});
    }
    return parameter;
}

Precedent read_precedent(const Cursor& cursor) {
    Precedent precedent;
    if (!cursor.expect_map()) {
        return precedent;
    }
    cursor.name_unknown({"text", "date", "source"});
    if (const auto text = cursor.at("text")) {
        precedent.text = text->words().value_or(Text{});
    }
    if (const auto date = cursor.at("date")) {
        precedent.date = date->date();
    }
    if (const auto source = cursor.at("source")) {
        precedent.source = read_source(*source);
    }
    return precedent;
}

Tree tree_of(const ParameterReference& reference) {
    return Tree::of("$" + reference.parameter.str());
}
Tree tree_of(const Forever& /*length*/) {
    return Tree::of(forever);
}
Tree tree_of(const Duration& duration) {
    return Tree::of(format_duration(duration));
}
Tree tree_of(const Days& days) {
    return volteface::to_tree(days.estimate);
}
Tree tree_of(const Estimate& estimate) {
    return volteface::to_tree(estimate);
}

template <class... Alternatives>
Tree any_to_tree(const std::variant<Alternatives...>& value) {
    return std::visit([](const auto& alternative) { return tree_of(alternative); }, value);
}

struct EffectToTree {
    Tree operator()(const Outage& /*effect*/) const { return Tree::of("outage"); }
    Tree operator()(const Embargo& /*effect*/) const { return Tree::of("embargo"); }
    Tree operator()(const Degrade& effect) const { return one("degrade", effect.left); }
    Tree operator()(const Price& effect) const { return one("price", effect.factor); }

    static Tree one(std::string_view key, const Factor& factor) {
        Tree tree = Tree::map();
        tree.put(key, any_to_tree(factor));
        return tree;
    }
};

void put_text(Tree& tree, std::string_view key, const Text& text) {
    if (!text.empty()) {
        tree.put(key, volteface::to_tree(text));
    }
}

Tree tree_of(const Event& event) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(event.id.str()));
    put_text(tree, "name", event.name);
    tree.put("start", any_to_tree(event.start));
    tree.put("duration", any_to_tree(event.duration));
    if (event.notice) {
        tree.put("notice", any_to_tree(*event.notice));
    }
    tree.put("select", to_tree(event.select));
    tree.put("effect", std::visit(EffectToTree{}, event.effect));
    return tree;
}

Tree tree_of(const ScenarioParameter& parameter) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(parameter.id.str()));
    tree.put("kind", Tree::of(to_word(parameter.kind)));
    const bool as_number = parameter.kind == ParameterKind::factor && read_number(parameter.default_value) &&
                           parameter.default_value != "-0"; // which JSON's parser turns into 0
    tree.put("default",
             as_number ? Tree::digits(parameter.default_value) : Tree::of(parameter.default_value));
    put_text(tree, "name", parameter.name);
    return tree;
}

Tree tree_of(const Precedent& precedent) {
    Tree tree = Tree::map();
    put_text(tree, "text", precedent.text);
    if (precedent.date) {
        tree.put("date", Tree::of(format_date(*precedent.date)));
    }
    if (precedent.source != Source{}) {
        tree.put("source", volteface::to_tree(precedent.source));
    }
    return tree;
}

template <class Record>
void put_list(Tree& tree, std::string_view key, const std::vector<Record>& records) {
    if (records.empty()) {
        return;
    }
    Tree list = Tree::list();
    for (const Record& record : records) {
        list.add(tree_of(record));
    }
    tree.put(key, std::move(list));
}

} // namespace

Scenario read_scenario(const Cursor& cursor_of_file) {
    Cursor cursor = cursor_of_file;
    Scenario scenario;
    if (!cursor.expect_map()) {
        return scenario;
    }
    cursor.name_unknown({"format", "version", "id", "name", "summary", "category", "horizon",
                         "likelihood_per_year", "likelihood_reasoning", "confidence", "precedents", "sources",
                         "parameters", "events"});
    if (const auto format = cursor.at("format")) {
        if (const auto name = format->text(); name && *name != scenario_format) {
            format->fail(ErrorCode::not_this_format, {std::string(scenario_format)});
        }
    }
    if (const auto version = cursor.at("version")) {
        if (const auto number = version->integer(); number && *number != newest_format_version) {
            version->fail(ErrorCode::newer_version,
                          {std::to_string(*number), std::to_string(newest_format_version)});
        }
    }
    if (const auto id = cursor.need("id")) {
        scenario.id = ScenarioId(id->text().value_or(""));
        cursor.set_subject(scenario.id.str());
    }
    if (const auto name = cursor.at("name")) {
        scenario.name = name->words().value_or(Text{});
    }
    if (const auto summary = cursor.at("summary")) {
        scenario.summary = summary->words().value_or(Text{});
    }
    if (const auto category = cursor.at("category")) {
        scenario.category = read_word<Category>(*category);
    }
    if (const auto horizon = cursor.at("horizon")) {
        scenario.horizon = horizon->duration().value_or(scenario.horizon);
    }
    if (const auto likelihood = cursor.at("likelihood_per_year")) {
        scenario.likelihood_per_year = likelihood->estimate();
    }
    if (const auto reasoning = cursor.at("likelihood_reasoning")) {
        scenario.likelihood_reasoning = reasoning->words().value_or(Text{});
    }
    if (const auto confidence = cursor.at("confidence")) {
        scenario.confidence = read_word<Confidence>(*confidence);
    }
    if (const auto precedents = cursor.at("precedents")) {
        precedents->each([&](const Cursor& item) { scenario.precedents.push_back(read_precedent(item)); });
    }
    if (const auto sources = cursor.at("sources")) {
        scenario.sources = read_sources(*sources);
    }
    if (const auto parameters = cursor.at("parameters")) {
        parameters->each([&](const Cursor& item) { scenario.parameters.push_back(read_parameter(item)); });
    }
    if (const auto events = cursor.at("events")) {
        events->each([&](const Cursor& item) { scenario.events.push_back(read_event(item)); });
    }
    return scenario;
}

Tree to_tree(const Scenario& scenario) {
    Tree tree = Tree::map();
    tree.put("id", Tree::of(scenario.id.str()));
    put_text(tree, "name", scenario.name);
    put_text(tree, "summary", scenario.summary);
    if (scenario.category) {
        tree.put("category", Tree::of(to_word(*scenario.category)));
    }
    tree.put("horizon", Tree::of(format_duration(scenario.horizon)));
    if (scenario.likelihood_per_year) {
        tree.put("likelihood_per_year", volteface::to_tree(*scenario.likelihood_per_year));
    }
    put_text(tree, "likelihood_reasoning", scenario.likelihood_reasoning);
    if (scenario.confidence) {
        tree.put("confidence", Tree::of(to_word(*scenario.confidence)));
    }
    put_list(tree, "precedents", scenario.precedents);
    if (!scenario.sources.empty()) {
        tree.put("sources", volteface::to_tree(scenario.sources));
    }
    put_list(tree, "parameters", scenario.parameters);
    put_list(tree, "events", scenario.events);
    return tree;
}

} // namespace volteface::exchange
