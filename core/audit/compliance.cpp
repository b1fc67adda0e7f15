// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/compliance.h"

#include "core/audit/elements.h"

#include <algorithm>
#include <set>

namespace volteface::audit {

namespace {

bool exceeds(double share, double limit) {
    return share > limit + 1e-12; // sums of shares are rounded
}

bool in_union(const Country& country) {
    return is_member(country, "EU");
}

/// What a person says about rights of veto and appointment.
void judge_veto(const Stack& stack, SecNumCloud& result) {
    const std::string criterion = veto_criterion(result.organisation);
    for (const FrameworkAnswer& answer : stack.answers) {
        if (answer.framework == secnumcloud_framework && answer.criterion == criterion) {
            result.given = answer;
            result.veto = answer.value == "none"   ? Verdict::yes
                          : answer.value == "held" ? Verdict::no
                                                   : Verdict::unknown;
        }
    }
}

/// The rule over one organisation, parents left out.
SecNumCloud judge_alone(const Stack& stack, const Organisation& organisation) {
    SecNumCloud result;
    result.organisation = organisation.id;
    if (organisation.country) {
        result.seat = in_union(*organisation.country) ? Verdict::yes : Verdict::no;
    }
    double inside = 0;
    for (const Shareholder& holder : organisation.capital) {
        if (!holder.country) {
            continue;
        }
        if (in_union(*holder.country)) {
            inside += holder.share;
        } else {
            result.total_outside += holder.share;
            result.largest_outside = std::max(result.largest_outside, holder.share);
        }
    }
    result.undisclosed = std::max(0.0, 1 - inside - result.total_outside);
    if (exceeds(result.largest_outside, secnumcloud_individual_limit) ||
        exceeds(result.total_outside, secnumcloud_collective_limit)) {
        result.capital = Verdict::no;
    } else if (!exceeds(result.undisclosed, secnumcloud_individual_limit) &&
               !exceeds(result.total_outside + result.undisclosed, secnumcloud_collective_limit)) {
        result.capital = Verdict::yes;
    }
    judge_veto(stack, result);
    const auto all = {result.seat, result.capital, result.veto};
    const bool fails = std::find(all.begin(), all.end(), Verdict::no) != all.end();
    const bool holds = std::all_of(all.begin(), all.end(), [](Verdict one) { return one == Verdict::yes; });
    result.verdict = fails ? Verdict::no : holds ? Verdict::yes : Verdict::unknown;
    return result;
}

} // namespace

std::string veto_criterion(const OrganisationId& organisation) {
    return "19.6-veto/" + organisation.str();
}

std::vector<SecNumCloud> secnumcloud(const Stack& stack) {
    std::set<OrganisationId> suppliers;
    for (const Component& component : stack.components) {
        if (component.organisation && !is_own(stack, component)) {
            suppliers.insert(*component.organisation);
        }
    }
    std::vector<SecNumCloud> results;
    for (const Organisation& organisation : stack.organisations) {
        if (!suppliers.contains(organisation.id)) {
            continue;
        }
        SecNumCloud result = judge_alone(stack, organisation);
        for (const Organisation* parent : chain_of_parents(stack, organisation.id)) {
            if (result.verdict != Verdict::no && parent->id != organisation.id &&
                judge_alone(stack, *parent).verdict == Verdict::no) {
                result.verdict = Verdict::no;
                result.capital = Verdict::no;
                result.through = parent->id;
            }
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace volteface::audit
