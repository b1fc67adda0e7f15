// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/csf.h"

#include "core/audit/below.h"
#include "core/audit/csf_proposals.h"

#include <algorithm>
#include <cstddef>

namespace volteface::audit {

namespace {

constexpr int best_seal = 4;

std::optional<int> floor_of(const std::vector<FrameworkFloor>& floors, const std::string& objective) {
    std::optional<int> level;
    for (const FrameworkFloor& floor : floors) {
        if (floor.framework == csf_framework && floor.objective == objective) {
            return floor.level;
        }
        if (floor.framework == csf_framework && floor.objective.empty()) {
            level = floor.level;
        }
    }
    return level;
}

ObjectiveResult assess(const CsfObjective& objective, const std::map<std::string, CriterionResult>& answers,
                       std::optional<int> floor) {
    ObjectiveResult result;
    result.code = objective.code;
    result.floor = floor;
    bool may_fall = false;
    bool first = true;
    for (const CsfCriterion& criterion : objective.criteria) {
        CriterionResult one;
        if (const auto given = answers.find(criterion.code); given != answers.end()) {
            one = given->second;
        }
        one.code = criterion.code;
        one.inert = is_inert(criterion);
        if (!one.answer || *one.answer >= criterion.answers.size()) {
            one.answer.reset();
            one.evidence = Evidence::none;
            ++result.gaps;
            may_fall = may_fall ||
                       std::any_of(criterion.answers.begin(), criterion.answers.end(),
                                   [&](const CsfAnswer& answer) { return answer.seal < floor.value_or(0); });
            result.criteria.push_back(std::move(one));
            continue;
        }
        const CsfAnswer& answer = criterion.answers[*one.answer];
        one.value = answer.value;
        one.seal = answer.seal;
        result.score += answer.value;
        if (answer.seal < result.seal.value_or(best_seal)) {
            result.binding = criterion.code;
        }
        result.seal = std::min(answer.seal, result.seal.value_or(best_seal));
        result.evidence = first ? one.evidence : std::min(result.evidence, one.evidence);
        first = false;
        result.criteria.push_back(std::move(one));
    }
    if (floor) {
        const bool below = result.seal && *result.seal < *floor;
        result.gate = below ? Verdict::no : may_fall ? Verdict::unknown : Verdict::yes;
    }
    return result;
}

/// Puts what persons answered in the place of the proposals.
void give(const Csf& csf, const std::vector<FrameworkAnswer>& given, bool of_whole,
          std::map<std::string, CriterionResult>& answers) {
    for (const CsfObjective& objective : csf.objectives) {
        for (const CsfCriterion& criterion : objective.criteria) {
            const auto found = std::find_if(given.begin(), given.end(), [&](const FrameworkAnswer& one) {
                return one.framework == csf_framework && one.criterion == csf_criterion(criterion.code);
            });
            if (found == given.end()) {
                continue;
            }
            CriterionResult& one = answers[criterion.code];
            one.given = *found;
            one.of_whole = of_whole;
            one.answer = csf_answer(criterion, found->value);
            one.refused = !one.answer;
            one.evidence =
                found->evidence == volteface::Evidence::evidenced ? Evidence::evidenced : Evidence::claimed;
        }
    }
}

bool has_answers(const Component& component) {
    return std::any_of(component.answers.begin(), component.answers.end(),
                       [](const FrameworkAnswer& one) { return one.framework == csf_framework; });
}

} // namespace

std::string csf_criterion(std::string_view code) {
    return "SOV-" + std::string(code);
}

bool is_inert(const CsfCriterion& criterion) {
    return std::all_of(criterion.answers.begin(), criterion.answers.end(),
                       [](const CsfAnswer& answer) { return answer.seal == best_seal; });
}

std::optional<std::size_t> csf_answer(const CsfCriterion& criterion, std::string_view value) {
    for (std::size_t i = 0; i < criterion.answers.size(); ++i) {
        if (value == std::to_string(i + 1)) {
            return i;
        }
    }
    return std::nullopt;
}

CsfResult assess(const Csf& csf, const std::map<std::string, CriterionResult>& answers,
                 const std::vector<FrameworkFloor>& floors) {
    CsfResult result;
    for (const CsfObjective& objective : csf.objectives) {
        ObjectiveResult one = assess(objective, answers, floor_of(floors, objective.code));
        for (std::size_t set = 0; set < result.score.size(); ++set) {
            result.score[set] +=
                objective.weights[set] * one.score / 10; // per mille of the weight, in percent
        }
        if (one.seal && (!result.seal || *one.seal < *result.seal)) {
            result.seal = one.seal;
            result.binding = one.binding;
        }
        result.gaps += one.gaps;
        result.given += static_cast<std::size_t>(
            std::count_if(one.criteria.begin(), one.criteria.end(), [](const CriterionResult& criterion) {
                return criterion.given && !criterion.refused;
            }));
        if (one.gate == Verdict::no || result.gate == Verdict::none) {
            result.gate = one.gate;
        } else if (one.gate == Verdict::unknown && result.gate == Verdict::yes) {
            result.gate = Verdict::unknown;
        }
        result.objectives.push_back(std::move(one));
    }
    return result;
}

CsfResult csf_result(const Stack& stack, const Csf& csf, std::size_t index,
                     const std::vector<ExposureColumn>& exposures,
                     const std::vector<Chokepoint>& chokepoints) {
    std::map<std::string, CriterionResult> answers = csf_proposals(stack, index, exposures, chokepoints);
    give(csf, stack.answers, true, answers);
    give(csf, stack.components[index].answers, false, answers);
    CsfResult result = assess(csf, answers, stack.floors);
    result.service = stack.components[index].id;
    return result;
}

CsfResult csf_of_whole(const Stack& stack, const Csf& csf) {
    std::map<std::string, CriterionResult> answers;
    give(csf, stack.answers, true, answers);
    return assess(csf, answers, stack.floors);
}

std::vector<CsfResult> csf_results(const Stack& stack, const Csf& csf,
                                   const std::vector<ExposureColumn>& exposures,
                                   const std::vector<Chokepoint>& chokepoints) {
    std::vector<std::size_t> asked = services_of(stack);
    const auto services = static_cast<std::ptrdiff_t>(asked.size());
    for (std::size_t i = 0; i < stack.components.size(); ++i) {
        if (stack.components[i].layer != Layer::service && has_answers(stack.components[i])) {
            asked.push_back(i);
        }
    }
    std::sort(asked.begin() + services, asked.end(),
              [&](std::size_t a, std::size_t b) { return stack.components[a].id < stack.components[b].id; });
    std::vector<CsfResult> results;
    results.reserve(asked.size());
    for (const std::size_t index : asked) {
        results.push_back(csf_result(stack, csf, index, exposures, chokepoints));
    }
    return results;
}

} // namespace volteface::audit
