// SPDX-License-Identifier: GPL-3.0-or-later
// The EU Cloud Sovereignty Framework over a service or a component: answers that the stack proposes, answers
// that a person gave, SEAL and score.
#pragma once

#include "core/audit/chokepoints.h"
#include "core/audit/exposure.h"
#include "core/audit/extraterritorial.h"
#include "core/audit/frameworks.h"
#include "core/audit/sovereignty.h"
#include "core/model/framework_answer.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::audit {

/// How far an answer can be relied on.
enum class Evidence {
    none,     ///< not answered: a gap
    proposed, ///< from the stack; never final
    claimed,  ///< by a person
    evidenced ///< by a person, with proof
};

/// FrameworkAnswer::framework and FrameworkFloor::framework of this one. A criterion is stored as "SOV-1.8",
/// an answer as its place from worst to best, from "1"; the objective of a floor as "SOV-1".
inline constexpr std::string_view csf_framework = "eu-csf";
/// "1.8" → "SOV-1.8"
[[nodiscard]] std::string csf_criterion(std::string_view code);
/// All its answers are SEAL-4: it counts for the score and never holds a level down.
[[nodiscard]] bool is_inert(const CsfCriterion& criterion);
/// Into CsfCriterion::answers; empty where `value` is none of them.
[[nodiscard]] std::optional<std::size_t> csf_answer(const CsfCriterion& criterion, std::string_view value);

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
    std::optional<std::size_t> proposal;  ///< what the stack says, also where a person said otherwise
    ProposalBasis basis;                  ///< of the proposal
    std::optional<FrameworkAnswer> given; ///< by a person, with its source and date
    bool of_whole = false; ///< it was given for the organisation as a whole, not for this component
    bool inert = false;    ///< see is_inert()
    bool refused = false;  ///< what is given is no answer of the framework's: a gap

    friend bool operator==(const CriterionResult&, const CriterionResult&) = default;
};

struct ObjectiveResult {
    std::string code; ///< "SOV-1"
    std::vector<CriterionResult> criteria;
    double score = 0;                   ///< sum of the values; at most about 1 000
    std::optional<int> seal;            ///< least of the answered; empty: none is answered
    std::optional<std::string> binding; ///< the first criterion that holds it below 4; an inert one never
    Evidence evidence = Evidence::none; ///< weakest of the answered
    std::size_t gaps = 0;
    std::optional<int> floor; ///< set by the authority; empty: none
    /// Whether the floor is kept: `none` without one, `unknown` while a gap could still break it.
    Verdict gate = Verdict::none;

    friend bool operator==(const ObjectiveResult&, const ObjectiveResult&) = default;
};

struct CsfResult {
    ComponentId service; ///< or another component
    std::vector<ObjectiveResult> objectives;
    std::optional<int> seal;            ///< a minimum, never a mean
    std::optional<std::string> binding; ///< the first criterion that holds it below 4
    std::array<double, 2> score{};      ///< in percent, by WeightSet; may pass 100 by rounding
    std::size_t gaps = 0;
    std::size_t given = 0; ///< answers of a person that count
    /// `no`: rejected, an objective is below its floor; `none`: no floor is set. The score plays no part.
    Verdict gate = Verdict::none;

    friend bool operator==(const CsfResult&, const CsfResult&) = default;
};

/// SEAL and score of given answers alone; what an answer does not have is a gap. Floors of other frameworks
/// are passed over; the floor of an objective stands before the one for all.
[[nodiscard]] CsfResult assess(const Csf& csf, const std::map<std::string, CriterionResult>& answers,
                               const std::vector<FrameworkFloor>& floors = {});

/// Of the component at `index`: its own answer, else the one for the organisation as a whole, else what the
/// stack proposes. Proposals look at the EU and the EEA, whatever jurisdictions a person accepts: the
/// framework does.
[[nodiscard]] CsfResult csf_result(const Stack& stack, const Csf& csf, std::size_t index,
                                   const std::vector<ExposureColumn>& exposures,
                                   const std::vector<Chokepoint>& chokepoints);

/// What was answered for the organisation as a whole, by itself: `service` is empty.
[[nodiscard]] CsfResult csf_of_whole(const Stack& stack, const Csf& csf);

/// One for each service, sorted by id; behind them one for each other component that has answers of its own,
/// sorted by id.
[[nodiscard]] std::vector<CsfResult> csf_results(const Stack& stack, const Csf& csf,
                                                 const std::vector<ExposureColumn>& exposures,
                                                 const std::vector<Chokepoint>& chokepoints);

} // namespace volteface::audit
