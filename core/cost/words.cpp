// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/words.h"

#include <array>

namespace volteface::cost {

namespace {

constexpr std::array<std::string_view, 10> groups{"general",    "distances",  "rates",    "re-engineering",
                                                  "compute",    "retraining", "transfer", "recertification",
                                                  "transition", "downtime"};

/// The word of a closed set whose values count from 0.
template <class E, std::size_t n>
std::string_view word_of(E value, const std::array<std::string_view, n>& words) {
    return words.at(static_cast<std::size_t>(value));
}

} // namespace

std::string_view to_word(AssumptionGroup group) {
    return word_of(group, groups);
}

std::optional<AssumptionGroup> group_from_word(std::string_view word) {
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups.at(i) == word) {
            return static_cast<AssumptionGroup>(i);
        }
    }
    return std::nullopt;
}

std::string group_words() {
    std::string joined;
    for (const std::string_view group : groups) {
        joined += joined.empty() ? "" : ", ";
        joined += group;
    }
    return joined;
}

std::string_view to_word(Heading heading) {
    static constexpr std::array<std::string_view, heading_count> words{
        "re_engineering", "retraining",          "recertification",
        "transition",     "running_cost_change", "downtime_loss"};
    return word_of(heading, words);
}

std::string_view to_word(Skill skill) {
    static constexpr std::array<std::string_view, 4> words{"engineer", "accelerator-specialist", "compliance",
                                                           "auditor"};
    return word_of(skill, words);
}

std::string_view to_word(Aspect aspect) {
    static constexpr std::array<std::string_view, aspect_count> words{"dialect", "model", "hardware",
                                                                      "platform"};
    return word_of(aspect, words);
}

std::string_view to_word(DistanceBasis basis) {
    static constexpr std::array<std::string_view, 4> words{"not-applicable", "same", "table", "unknown"};
    return word_of(basis, words);
}

std::string_view to_word(LineKind kind) {
    static constexpr std::array<std::string_view, 18> words{
        "driver",      "uncounted-driver", "build-evaluation", "gpu-hours",    "labelling",
        "embedding",   "egress",           "staff-training",   "contract",     "self-host",
        "identity",    "exit-fee",         "parallel-run",     "approval-fee", "approval-work",
        "running-old", "running-new",      "running-staff"};
    return word_of(kind, words);
}

std::string_view to_word(SharedKind kind) {
    static constexpr std::array<std::string_view, 5> words{"provider", "self-hosting", "identity", "leaving",
                                                           "approval"};
    return word_of(kind, words);
}

std::string_view to_word(Input::Kind kind) {
    static constexpr std::array<std::string_view, 5> words{"assumption", "driver", "component", "team",
                                                           "distance"};
    return word_of(kind, words);
}

} // namespace volteface::cost
