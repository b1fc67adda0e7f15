// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/csf.h"

#include "core/audit/below.h"
#include "core/audit/csf_proposals.h"

#include <algorithm>

namespace volteface::audit {

namespace {

ObjectiveResult assess(const CsfObjective& objective, const std::map<std::string, CriterionResult>& answers) {
    ObjectiveResult result;
    result.code = objective.code;
    for (const CsfCriterion& criterion : objective.criteria) {
        CriterionResult one;
        if (const auto given = answers.find(criterion.code); given != answers.end()) {
            one = given->second;
        }
        one.code = criterion.code;
        if (!one.answer || *one.answer >= criterion.answers.size()) {
            one.answer.reset();
            one.evidence = Evidence::none;
            ++result.gaps;
            result.criteria.push_back(std::move(one));
            continue;
        }
        const CsfAnswer& answer = criterion.answers[*one.answer];
        one.value = answer.value;
        one.seal = answer.seal;
        result.score += answer.value;
        const bool first = !result.seal;
        if (first || answer.seal < *result.seal) {
            result.seal = answer.seal;
            result.binding = criterion.code;
        }
        result.evidence = first ? one.evidence : std::min(result.evidence, one.evidence);
        result.criteria.push_back(std::move(one));
    }
    return result;
}

} // namespace

CsfResult assess(const Csf& csf, const std::map<std::string, CriterionResult>& answers) {
    CsfResult result;
    for (const CsfObjective& objective : csf.objectives) {
        ObjectiveResult one = assess(objective, answers);
        for (std::size_t set = 0; set < result.score.size(); ++set) {
            result.score[set] +=
                objective.weights[set] * one.score / 10; // per mille of the weight, in percent
        }
        if (one.seal && (!result.seal || *one.seal < *result.seal)) {
            result.seal = one.seal;
            result.binding = one.binding;
        }
        result.gaps += one.gaps;
        result.objectives.push_back(std::move(one));
    }
    return result;
}

std::vector<CsfResult> csf_results(const Stack& stack, const Csf& csf,
                                   const std::map<ComponentId, GivenAnswers>& given,
                                   const std::vector<ExposureColumn>& exposures,
                                   const std::vector<Chokepoint>& chokepoints) {
    std::vector<CsfResult> results;
    for (const std::size_t index : services_of(stack)) {
        const ComponentId& service = stack.components[index].id;
        std::map<std::string, CriterionResult> answers = csf_proposals(stack, index, exposures, chokepoints);
        if (const auto own = given.find(service); own != given.end()) {
            for (const auto& entry : own->second) {
                CriterionResult& one = answers[entry.first];
                one.answer = entry.second.answer;
                one.evidence = entry.second.evidence;
            }
        }
        CsfResult result = assess(csf, answers);
        result.service = service;
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace volteface::audit
