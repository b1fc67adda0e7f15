// SPDX-License-Identifier: GPL-3.0-or-later
// What resources/frameworks/ holds: the criteria of the EU Cloud Sovereignty Framework, and laws that reach
// abroad. Labels are texts in both languages.
#pragma once

#include "core/base/country.h"
#include "core/base/date.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/model/source.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::audit {

/// Weights of the eight objectives: two sets were published, and they disagree.
enum class WeightSet {
    v1_2_1,   ///< framework document of October 2025
    june_2026 ///< calculator of June 2026
};

struct CsfAnswer {
    Text label;
    double value = 0; ///< added to the objective's score
    int seal = 0;     ///< 0 to 4

    friend bool operator==(const CsfAnswer&, const CsfAnswer&) = default;
};

struct CsfCriterion {
    std::string code; ///< "1.8": objective and number
    Text label;
    std::vector<CsfAnswer> answers; ///< from worst to best, two or more

    friend bool operator==(const CsfCriterion&, const CsfCriterion&) = default;
};

struct CsfObjective {
    std::string code; ///< "SOV-1"
    Text label;
    std::array<double, 2> weights{}; ///< by WeightSet
    std::vector<CsfCriterion> criteria;

    friend bool operator==(const CsfObjective&, const CsfObjective&) = default;
};

struct Csf {
    std::vector<CsfObjective> objectives;
    std::array<Text, 5> seals; ///< what SEAL-0 to SEAL-4 mean
    Source source;

    friend bool operator==(const Csf&, const Csf&) = default;
};

/// By what a law takes hold of a component.
enum class Channel { control, hosting, staff, origin };

/// What a law can do.
enum class LawEffect {
    disclosure,  ///< data are handed over
    collection,  ///< data are collected in secret
    supply_stop, ///< items, versions or access are no longer supplied
    suspension,  ///< accounts are suspended
    lock_in      ///< data may not be given back without approval
};

struct Law {
    std::string id; ///< "us-cloud-act"
    Country jurisdiction;
    Text name;
    std::string reference; ///< "18 U.S.C. § 2713"
    std::vector<Channel> channels;
    std::vector<LawEffect> effects;
    Text note;
    Date checked;           ///< when its state was last checked
    bool to_verify = false; ///< its state could not be established then
    Confidence confidence = Confidence::sourced;
    std::vector<Source> sources;

    friend bool operator==(const Law&, const Law&) = default;
};

struct Frameworks {
    std::optional<Csf> csf;
    std::vector<Law> laws;

    friend bool operator==(const Frameworks&, const Frameworks&) = default;
};

/// The texts of eu-csf.json and of laws.json. `file` is named in errors.
[[nodiscard]] ResultAll<Csf> read_csf(std::string_view text, const std::string& file);
[[nodiscard]] ResultAll<std::vector<Law>> read_laws(std::string_view text, const std::string& file);

} // namespace volteface::audit
