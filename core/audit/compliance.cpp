// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/compliance.h"

#include "core/audit/below.h"

#include <algorithm>
#include <set>

namespace volteface::audit {

namespace {

constexpr double least_fit = 0.8;
constexpr Duration medium_above = Duration::days(6 * 7);
constexpr Duration complex_above = Duration::days(26 * 7);

bool exceeds(double share, double limit) {
    return share > limit + 1e-12; // sums of shares are rounded
}

bool in_union(const Country& country) {
    return is_member(country, "EU");
}

/// The rule over one organisation, parents left out.
SecNumCloud judge_alone(const Organisation& organisation) {
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
    const bool fails = result.seat == Verdict::no || result.capital == Verdict::no;
    const bool holds = result.seat == Verdict::yes && result.capital == Verdict::yes;
    result.verdict = fails ? Verdict::no : holds ? Verdict::yes : Verdict::unknown;
    return result;
}

bool is_rented(const Component& component) {
    return component.access == Access::api || component.access == Access::managed;
}

} // namespace

std::vector<SecNumCloud> secnumcloud(const Stack& stack) {
    std::set<OrganisationId> suppliers;
    for (const Component& component : stack.components) {
        if (component.organisation) {
            suppliers.insert(*component.organisation);
        }
    }
    std::vector<SecNumCloud> results;
    for (const Organisation& organisation : stack.organisations) {
        if (!suppliers.contains(organisation.id)) {
            continue;
        }
        SecNumCloud result = judge_alone(organisation);
        for (const Organisation* parent : chain_of_parents(stack, organisation.id)) {
            if (result.verdict != Verdict::no && parent->id != organisation.id &&
                judge_alone(*parent).verdict == Verdict::no) {
                result.verdict = Verdict::no;
                result.capital = Verdict::no;
                result.through = parent->id;
            }
        }
        results.push_back(std::move(result));
    }
    return results;
}

std::string_view eba_code(Substitutability value) {
    switch (value) {
    case Substitutability::not_substitutable:
        return "eba_ZZ:x959";
    case Substitutability::highly_complex:
        return "eba_ZZ:x960";
    case Substitutability::medium:
        return "eba_ZZ:x961";
    case Substitutability::easy:
        return "eba_ZZ:x962";
    }
    return {};
}

std::vector<DoraRow> dora_rows(
    const Stack& stack,
    const std::function<std::optional<Duration>(const RequirementId&, const std::string& id)>& lead_time) {
    const Below below(stack);
    std::vector<std::size_t> services;
    std::vector<std::vector<bool>> rests;
    for (const std::size_t service : services_of(stack)) {
        const Component& component = stack.components[service];
        if (component.service &&
            std::find(component.service->regimes.begin(), component.service->regimes.end(), "dora") !=
                component.service->regimes.end()) {
            services.push_back(service);
            rests.push_back(
                below.reached(service, [](const Requirement& need) { return need.phase == Phase::run; }));
            rests.back()[service] = true;
        }
    }
    std::vector<DoraRow> rows;
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.phase != Phase::run) {
            continue;
        }
        for (const Supplier& supplier : requirement.suppliers) {
            const Component& component = stack.components[below.index_of(supplier.component)];
            if (supplier.role != Role::active || !is_rented(component) || !component.organisation ||
                is_own(stack, component)) {
                continue;
            }
            DoraRow row;
            row.requirement = requirement.id;
            row.supplier = component.id;
            row.provider = *component.organisation;
            for (std::size_t i = 0; i < services.size(); ++i) {
                if (rests[i][below.index_of(requirement.consumer)]) {
                    const Component& service = stack.components[services[i]];
                    row.services.push_back(service.id);
                    row.impact_known = row.impact_known || impact_of(service).has_value();
                }
            }
            if (row.services.empty()) {
                continue;
            }
            for (const Supplier& other : requirement.suppliers) {
                if (other.component == supplier.component || other.fit.value_or(0) < least_fit) {
                    continue;
                }
                ++row.substitutes;
                auto time = lead_time ? lead_time(requirement.id, other.component.str()) : std::nullopt;
                if (!time) {
                    time = other.role == Role::standby ? other.failover : Duration{};
                }
                row.restore_time = std::min(row.restore_time.value_or(*time), *time);
            }
            if (row.restore_time) {
                row.substitutability = *row.restore_time > complex_above  ? Substitutability::highly_complex
                                       : *row.restore_time > medium_above ? Substitutability::medium
                                                                          : Substitutability::easy;
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace volteface::audit
