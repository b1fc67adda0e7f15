// SPDX-License-Identifier: GPL-3.0-or-later
// What one component needs from others.
#pragma once

#include "core/base/duration.h"
#include "core/model/component.h"
#include "core/model/ids.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace volteface {

/// What a need is for: to work; to be allowed to work; new units and spares; new versions, patches and
/// licences; to be trained again. The last three are needs of renewal.
enum class Phase { run, legal, supply, update, train };

[[nodiscard]] constexpr bool is_renewal(Phase phase) {
    return phase >= Phase::supply;
}

/// What being without a renewal need does to running: nothing.
struct NoDecay {
    friend bool operator==(const NoDecay&, const NoDecay&) = default;
};
/// Unmet, it counts like a `run` need.
struct StopDecay {
    friend bool operator==(const StopDecay&, const StopDecay&) = default;
};
/// The share of what is left that wears out every 30 days, above 0, at most 1.
struct WearDecay {
    double share = 0;
    friend bool operator==(const WearDecay&, const WearDecay&) = default;
};
using Decay = std::variant<NoDecay, StopDecay, WearDecay>;

enum class Role { active, standby };

struct Supplier {
    ComponentId component;
    Role role = Role::active;
    Duration failover;         ///< of a standby: how long until it takes over
    std::optional<double> fit; ///< how well it serves this need, 0 to 1; unknown when empty

    friend bool operator==(const Supplier&, const Supplier&) = default;
};

/// How well a candidate did in the organisation's own evaluation.
struct Evaluation {
    ComponentId candidate; ///< a component, or by the same id an entry of the catalogue
    double score = 0;      ///< 0 to 1: stands before every other fit
    std::optional<Date> as_of;
    std::string notes;

    friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

struct Requirement {
    RequirementId id;
    ComponentId consumer;
    std::string label;
    std::string capability; ///< what is needed; empty: unsaid
    Phase phase = Phase::run;
    int quorum = 1;    ///< k: how many suppliers it takes, ≥ 1
    double weight = 1; ///< share of the consumer's capacity lost while wholly unmet, above 0, at most 1
    Duration buffer;   ///< how long the consumer goes on unharmed after a shortfall
    Decay decay;       ///< renewal phases only
    DataClass data_class = DataClass::public_data;
    std::vector<std::string> certifications; ///< that a supplier must hold
    std::optional<double> fit_floor;         ///< least fit of a candidate, 0 to 1
    std::vector<Supplier> suppliers;         ///< each component once; the consumer never
    std::map<std::string, double>
        coupling; ///< counted drivers by name, each ≥ 0; what is not counted is unknown
    std::optional<double>
        coupling_growth;          ///< share by which the drivers grow in a year, ≥ 0; unknown when empty
    bool change_foreseen = false; ///< the conformity file determines a change of supplier in advance
    std::vector<Evaluation> evaluations; ///< of candidates, each once
    bool inferred = false; ///< brought in from what the catalogue knows; nobody has confirmed it yet
    std::optional<Confidence> confidence; ///< of what is said here
    std::optional<Date> as_of;            ///< when it was last checked
    std::vector<Source> sources;
    std::string notes;

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

} // namespace volteface
