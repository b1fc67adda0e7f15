// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/input_words.h"

#include "core/report/wording.h"

#include <fmt/format.h>

namespace volteface::report {

namespace {

constexpr Plural inputs_word = {"input", "inputs", "donnée", "données"};
constexpr Plural measured_word = {"measured", "measured", "mesurée", "mesurées"};
constexpr Plural sourced_word = {"sourced", "sourced", "sourcée", "sourcées"};
constexpr Plural general_word = {"general knowledge", "general knowledge", "de connaissance générale",
                                 "de connaissance générale"};
constexpr Plural estimated_word = {"estimated", "estimated", "estimée", "estimées"};
constexpr Plural unsaid_word = {"unsaid", "unsaid", "non précisée", "non précisées"};

} // namespace

std::vector<InputPart> input_parts(Language language, const simulation::Inputs& inputs) {
    std::vector<InputPart> parts;
    const auto add = [&](std::optional<Confidence> confidence, std::size_t count, const Plural& word) {
        if (count > 0) {
            parts.push_back({confidence, count, counted(language, count, word)});
        }
    };
    add(Confidence::measured, inputs.measured, measured_word);
    add(Confidence::sourced, inputs.sourced, sourced_word);
    add(Confidence::general_knowledge, inputs.general_knowledge, general_word);
    add(Confidence::estimated, inputs.estimated, estimated_word);
    add(std::nullopt, inputs.unsaid, unsaid_word);
    return parts;
}

std::string inputs_in_words(Language language, const simulation::Inputs& inputs) {
    if (inputs.total() == 0) {
        return std::string(say(language, "no input", "aucune donnée"));
    }
    std::string text = fmt::format(fmt::runtime(say(language, "of {}", "sur {}")),
                                   counted(language, inputs.total(), inputs_word));
    for (const InputPart& part : input_parts(language, inputs)) {
        text += ", " + part.words;
    }
    if (inputs.inferred > 0) {
        text += fmt::format(fmt::runtime(say(language, "; {} of them inferred and not confirmed",
                                             "\u00A0; dont {} du catalogue, sans confirmation")),
                            number(language, static_cast<double>(inputs.inferred)));
    }
    return text;
}

} // namespace volteface::report
