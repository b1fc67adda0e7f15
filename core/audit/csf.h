// SPDX-License-Identifier: GPL-3.0-or-later
// The EU Cloud Sovereignty Framework over a service: answers that the stack proposes, answers that a person
// gave, SEAL and score.
#pragma once

#include "core/audit/chokepoints.h"
#include "core/audit/exposure.h"
#include "core/audit/extraterritorial.h"
#include "core/audit/frameworks.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace volteface::audit {

/// How far an answer can be relied on.
enum class Evidence {
    none,     ///< not answered: a gap
    proposed, ///< from the stack; never final
    claimed,  ///< by a person
    evidenced ///< by a person, with proof
};

/// An answer that a person gave, by criterion code.
struct GivenAnswer {
    std::size_t answer = 0;
    Evidence evidence = Evidence::claimed;

    friend bool operator==(const GivenAnswer&, const GivenAnswer&) = default;
};
using GivenAnswers = std::map<std::string, GivenAnswer>;

/// What a proposal rests on.
struct ProposalBasis {
    std::size_t part = 0;           ///< of `whole`
    std::size_t whole = 0;          ///< components, or elements, that were looked at
    std::size_t unknown = 0;        ///< of which this is not known
    std::vector<std::string> named; ///< ids of what decides it, sorted, at most five
    std::optional<Minute> at;       ///< first minute of harm, where time decides

    friend bool operator==(const ProposalBasis&, const ProposalBasis&) = default;
};

struct CriterionResult {
    std::string code;                  ///< "1.8"
    std::optional<std::size_t> answer; ///< into CsfCriterion::answers; empty: a gap
    Evidence evidence = Evidence::none;
    double value = 0; ///< 0 for a gap
    std::optional<int> seal;
    std::optional<std::size_t> proposal; ///< what the stack says, also where a person said otherwise
    ProposalBasis basis;                 ///< of the proposal

    friend bool operator==(const CriterionResult&, const CriterionResult&) = default;
};

struct ObjectiveResult {
    std::string code; ///< "SOV-1"
    std::vector<CriterionResult> criteria;
    double score = 0;                   ///< sum of the values; at most about 1 000
    std::optional<int> seal;            ///< least of the answered; empty: none is answered
    std::optional<std::string> binding; ///< the first criterion that holds it down
    Evidence evidence = Evidence::none; ///< weakest of the answered
    std::size_t gaps = 0;

    friend bool operator==(const ObjectiveResult&, const ObjectiveResult&) = default;
};

struct CsfResult {
    ComponentId service;
    std::vector<ObjectiveResult> objectives;
    std::optional<int> seal;            ///< a minimum, never a mean
    std::optional<std::string> binding; ///< the first criterion that holds it down
    std::array<double, 2> score{};      ///< in percent, by WeightSet; may pass 100 by rounding
    std::size_t gaps = 0;

    friend bool operator==(const CsfResult&, const CsfResult&) = default;
};

/// SEAL and score of given answers alone; what an answer does not have is a gap.
[[nodiscard]] CsfResult assess(const Csf& csf, const std::map<std::string, CriterionResult>& answers);

/// One for each service, sorted by id. `given` answers, by service, take the place of proposals. Proposals
/// look at the EU and the EEA, whatever jurisdictions a person accepts: the framework does.
[[nodiscard]] std::vector<CsfResult> csf_results(const Stack& stack, const Csf& csf,
                                                 const std::map<ComponentId, GivenAnswers>& given,
                                                 const std::vector<ExposureColumn>& exposures,
                                                 const std::vector<Chokepoint>& chokepoints);

} // namespace volteface::audit
