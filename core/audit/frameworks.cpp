// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/frameworks.h"

#include "core/base/json.h"
#include "core/base/tree_reading.h"
#include "core/model/tree_fields.h"

namespace volteface::audit {

namespace {

using fields::take;

constexpr int best_seal = 4;

template <class Value>
void take_needed(const Cursor& map, std::string_view key, Value& into) {
    if (map.need(key)) {
        take(map, key, into);
    }
}

std::optional<Channel> channel_of(std::string_view word) {
    if (word == "control") {
        return Channel::control;
    }
    if (word == "hosting") {
        return Channel::hosting;
    }
    if (word == "staff") {
        return Channel::staff;
    }
    return word == "origin" ? std::optional(Channel::origin) : std::nullopt;
}

std::optional<LawEffect> effect_of(std::string_view word) {
    if (word == "disclosure") {
        return LawEffect::disclosure;
    }
    if (word == "collection") {
        return LawEffect::collection;
    }
    if (word == "supply-stop") {
        return LawEffect::supply_stop;
    }
    if (word == "suspension") {
        return LawEffect::suspension;
    }
    return word == "lock-in" ? std::optional(LawEffect::lock_in) : std::nullopt;
}

/// A list of words of a closed set.
template <class Value, class Read>
void take_words(const Cursor& map, std::string_view key, std::vector<Value>& values, const char* allowed,
                Read read) {
    if (const auto list = map.need(key)) {
        list->each([&](const Cursor& item) {
            const auto word = item.text();
            if (const auto value = word ? read(*word) : std::nullopt) {
                values.push_back(*value);
            } else if (word) {
                item.fail(ErrorCode::unknown_word, {*word, std::string(key), allowed});
            }
        });
    }
}

Text words_at(const Cursor& map, std::string_view key) {
    const auto value = map.need(key);
    return value ? value->words().value_or(Text{}) : Text{};
}

CsfAnswer read_answer(const Cursor& cursor) {
    CsfAnswer answer;
    if (!cursor.expect_map()) {
        return answer;
    }
    cursor.name_unknown({"label", "value", "seal"});
    answer.label = words_at(cursor, "label");
    take_needed(cursor, "value", answer.value);
    take_needed(cursor, "seal", answer.seal);
    if (answer.seal < 0 || answer.seal > best_seal) {
        cursor.fail(ErrorCode::number_out_of_range, {std::to_string(answer.seal), "seal", "0 to 4"});
    }
    return answer;
}

CsfObjective read_objective(const Cursor& cursor) {
    CsfObjective objective;
    if (!cursor.expect_map()) {
        return objective;
    }
    cursor.name_unknown({"code", "label", "weights", "criteria"});
    take_needed(cursor, "code", objective.code);
    objective.label = words_at(cursor, "label");
    if (const auto weights = cursor.need("weights"); weights && weights->expect_map()) {
        weights->name_unknown({"v1.2.1", "june-2026"});
        take_needed(*weights, "v1.2.1", objective.weights[static_cast<std::size_t>(WeightSet::v1_2_1)]);
        take_needed(*weights, "june-2026", objective.weights[static_cast<std::size_t>(WeightSet::june_2026)]);
    }
    if (const auto criteria = cursor.need("criteria")) {
        criteria->each([&](const Cursor& item) {
            CsfCriterion criterion;
            if (item.expect_map()) {
                item.name_unknown({"code", "label", "answers"});
                take_needed(item, "code", criterion.code);
                criterion.label = words_at(item, "label");
                if (const auto answers = item.need("answers")) {
                    answers->each(
                        [&](const Cursor& answer) { criterion.answers.push_back(read_answer(answer)); });
                }
            }
            objective.criteria.push_back(std::move(criterion));
        });
    }
    return objective;
}

Law read_law(const Cursor& cursor, Country nowhere) {
    Law law{{}, nowhere, {}, {}, {}, {}, {}, {}, false, Confidence::sourced, {}};
    if (!cursor.expect_map()) {
        return law;
    }
    cursor.name_unknown({"id", "jurisdiction", "name", "reference", "channels", "effects", "note", "checked",
                         "to_verify", "confidence", "sources"});
    take_needed(cursor, "id", law.id);
    if (const auto jurisdiction = cursor.need("jurisdiction")) {
        law.jurisdiction = jurisdiction->country().value_or(nowhere);
    }
    law.name = words_at(cursor, "name");
    take(cursor, "reference", law.reference);
    take_words(cursor, "channels", law.channels, "control, hosting, staff, origin", channel_of);
    take_words(cursor, "effects", law.effects, "disclosure, collection, supply-stop, suspension, lock-in",
               effect_of);
    law.note = words_at(cursor, "note");
    if (const auto checked = cursor.need("checked")) {
        law.checked = checked->date().value_or(Date{});
    }
    take(cursor, "to_verify", law.to_verify);
    fields::take_word(cursor, "confidence", law.confidence);
    take(cursor, "sources", law.sources);
    return law;
}

} // namespace

ResultAll<Csf> read_csf(std::string_view text, const std::string& file) {
    const auto tree = read_json(text, file);
    if (!tree) {
        return tl::unexpected(Errors{tree.error()});
    }
    ReadingLog log(file);
    const Cursor cursor(*tree, log);
    Csf csf;
    if (cursor.expect_map()) {
        cursor.name_unknown({"format", "version", "sources", "seals", "objectives"});
        std::vector<Source> sources;
        take(cursor, "sources", sources);
        csf.source = sources.empty() ? Source{} : sources.front();
        if (const auto seals = cursor.need("seals")) {
            std::size_t level = 0;
            seals->each([&](const Cursor& item) {
                if (level < csf.seals.size()) {
                    csf.seals[level++] = item.words().value_or(Text{});
                }
            });
        }
        if (const auto objectives = cursor.need("objectives")) {
            objectives->each([&](const Cursor& item) { csf.objectives.push_back(read_objective(item)); });
        }
    }
    if (log.has_errors()) {
        return tl::unexpected(log.take_errors());
    }
    return csf;
}

ResultAll<std::vector<Law>> read_laws(std::string_view text, const std::string& file) {
    const auto tree = read_json(text, file);
    if (!tree) {
        return tl::unexpected(Errors{tree.error()});
    }
    ReadingLog log(file);
    const Cursor cursor(*tree, log);
    std::vector<Law> laws;
    const Country nowhere = *Country::parse("EU");
    if (cursor.expect_map()) {
        cursor.name_unknown({"format", "version", "laws"});
        if (const auto list = cursor.need("laws")) {
            list->each([&](const Cursor& item) { laws.push_back(read_law(item, nowhere)); });
        }
    }
    if (log.has_errors()) {
        return tl::unexpected(log.take_errors());
    }
    return laws;
}

} // namespace volteface::audit
