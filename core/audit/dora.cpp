// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/dora.h"

#include "core/audit/below.h"
#include "core/base/date.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::audit {

namespace {

constexpr double least_fit = 0.8;
constexpr Duration medium_above = Duration::days(6 * 7);
constexpr Duration complex_above = Duration::days(26 * 7);
constexpr double complex_cost_share = 0.25;

bool is_rented(const Component& component) {
    return component.access == Access::api || component.access == Access::managed;
}

/// What could take one need over.
struct Replacement {
    std::set<ComponentId> fit;
    std::set<ComponentId> known; ///< listed, evaluated or planned, whatever the fit
    bool some_without_fit = false;
    std::optional<Duration> time;
    bool planned = false; ///< by some plan
};

/// Reads rows out of a stack.
class Rows {
public:
    using LeadTime = std::function<std::optional<Duration>(const RequirementId&, const std::string& id)>;

    Rows(const Stack& stack, const LeadTime& lead_time)
        : stack_(stack)
        , lead_time_(lead_time)
        , below_(stack) {
        for (const std::size_t service : services_of(stack)) {
            const Component& component = stack.components[service];
            if (component.service &&
                std::find(component.service->regimes.begin(), component.service->regimes.end(), "dora") !=
                    component.service->regimes.end()) {
                services_.push_back(service);
                rests_.push_back(below_.reached(
                    service, [](const Requirement& need) { return need.phase == Phase::run; }));
                rests_.back()[service] = true;
            }
        }
    }

    std::vector<DoraRow> all() {
        std::vector<DoraRow> rows;
        for (const Component& component : stack_.components) {
            if (is_rented(component) && component.organisation && !is_own(stack_, component)) {
                DoraRow row = row_of(component);
                if (!row.services.empty()) {
                    rows.push_back(std::move(row));
                }
            }
        }
        return rows;
    }

private:
    DoraRow row_of(const Component& component) {
        DoraRow row;
        row.supplier = component.id;
        row.provider = *component.organisation;
        std::set<ComponentId> known;
        std::set<ComponentId> services;
        bool undecided = false;
        bool planned = true;
        bool first = true;
        for (const Requirement& need : stack_.requirements) {
            if (need.phase != Phase::run || !is_engaged(need, component.id)) {
                continue;
            }
            const std::set<ComponentId> above = services_above(need);
            if (above.empty()) {
                continue;
            }
            services.insert(above.begin(), above.end());
            row.requirements.push_back(need.id);
            const Replacement found = replacement(need, component.id);
            known.insert(found.known.begin(), found.known.end());
            planned = planned && found.planned;
            if (first || found.fit.size() < row.substitutes.size()) {
                row.substitutes.assign(found.fit.begin(), found.fit.end());
            }
            const auto verdict = judge(component, found, row.missing);
            undecided = undecided || !verdict;
            if (verdict && (!row.proposed || *verdict < *row.proposed)) {
                row.proposed = verdict;
            }
            if (found.time && !found.fit.empty()) {
                row.restore_time = std::max(row.restore_time.value_or(Duration{}), *found.time);
            }
            first = false;
        }
        if (undecided && row.proposed != Substitutability::not_substitutable) {
            row.proposed.reset(); // what is not known may be worse
        }
        if (row.proposed == Substitutability::not_substitutable) {
            row.missing.clear();
            row.restore_time.reset();
        }
        std::sort(row.missing.begin(), row.missing.end());
        row.missing.erase(std::unique(row.missing.begin(), row.missing.end()), row.missing.end());
        row.services.assign(services.begin(), services.end());
        propose(row, planned, known);
        give(component, row);
        return row;
    }

    static bool is_engaged(const Requirement& need, const ComponentId& component) {
        return std::any_of(need.suppliers.begin(), need.suppliers.end(), [&](const Supplier& one) {
            return one.component == component && one.role == Role::active;
        });
    }

    [[nodiscard]] std::set<ComponentId> services_above(const Requirement& need) const {
        std::set<ComponentId> above;
        for (std::size_t i = 0; i < services_.size(); ++i) {
            if (rests_[i][below_.index_of(need.consumer)]) {
                above.insert(stack_.components[services_[i]].id);
            }
        }
        return above;
    }

    /// What the same provider, or its group, offers replaces nobody.
    [[nodiscard]] bool is_of_same_group(const ComponentId& one, const ComponentId& other) const {
        const auto top = [&](const ComponentId& id) {
            const Component* component = find(stack_, id);
            const auto chain = component != nullptr && component->organisation
                                   ? chain_of_parents(stack_, *component->organisation)
                                   : std::vector<const Organisation*>{};
            return chain.empty() ? nullptr : chain.back();
        };
        return one == other || (top(one) != nullptr && top(one) == top(other));
    }

    [[nodiscard]] Replacement replacement(const Requirement& need, const ComponentId& from) const {
        Replacement found;
        std::map<ComponentId, std::optional<double>> fits;
        for (const Supplier& supplier : need.suppliers) {
            if (!is_of_same_group(supplier.component, from)) {
                fits[supplier.component] = supplier.fit;
            }
        }
        for (const Evaluation& evaluation : need.evaluations) {
            if (!is_of_same_group(evaluation.candidate, from)) {
                fits[evaluation.candidate] = evaluation.score;
            }
        }
        std::map<ComponentId, Duration> planned;
        for (const Plan& plan : stack_.plans) {
            for (const PlannedMove& move : plan.moves) {
                if (move.requirement == need.id && move.from == from && !is_of_same_group(move.to, from)) {
                    found.planned = true;
                    fits.emplace(move.to, std::nullopt);
                    const auto known = planned.emplace(move.to, move.complete).first;
                    known->second = std::min(known->second, move.complete);
                }
            }
        }
        for (const auto& entry : fits) {
            found.known.insert(entry.first);
            if (!entry.second) {
                found.some_without_fit = true;
            } else if (*entry.second >= least_fit) {
                found.fit.insert(entry.first);
                const auto time = time_of(need, entry.first, planned);
                if (time && (!found.time || *time < *found.time)) {
                    found.time = time;
                }
            }
        }
        return found;
    }

    [[nodiscard]] std::optional<Duration> time_of(const Requirement& need, const ComponentId& substitute,
                                                  const std::map<ComponentId, Duration>& planned) const {
        if (auto time = lead_time_ ? lead_time_(need.id, substitute.str()) : std::nullopt) {
            return time;
        }
        if (const auto plan = planned.find(substitute); plan != planned.end()) {
            return plan->second;
        }
        for (const Supplier& supplier : need.suppliers) {
            if (supplier.component == substitute) {
                return supplier.role == Role::active ? std::optional(Duration{}) : supplier.failover;
            }
        }
        return std::nullopt;
    }

    static std::optional<Substitutability> judge(const Component& component, const Replacement& found,
                                                 std::vector<DoraMissing>& missing) {
        if (found.fit.empty()) {
            if (found.some_without_fit) {
                missing.push_back(DoraMissing::fit);
                return std::nullopt;
            }
            return Substitutability::not_substitutable;
        }
        if (component.exit_fee && component.annual_cost &&
            component.exit_fee->to_double() > complex_cost_share * component.annual_cost->to_double()) {
            return Substitutability::highly_complex;
        }
        if (!found.time) {
            missing.push_back(DoraMissing::restore_time);
            return std::nullopt;
        }
        if (*found.time > complex_above) {
            return Substitutability::highly_complex;
        }
        missing.push_back(DoraMissing::cost);
        return *found.time > medium_above ? Substitutability::medium : Substitutability::easy;
    }

    void propose(DoraRow& row, bool planned, const std::set<ComponentId>& known) const {
        const auto put = [&](DoraField field, std::string_view value) {
            row.cells[static_cast<std::size_t>(field)].proposed = std::string(value);
        };
        if (row.proposed) {
            put(DoraField::substitutability, eba_code(*row.proposed));
        }
        put(DoraField::exit_plan, planned ? "eba_BT:x28" : "eba_BT:x29");
        std::optional<int> criticality;
        for (const ComponentId& id : row.services) {
            const Component* service = find(stack_, id);
            if (service->service && service->service->criticality) {
                criticality = std::min(criticality.value_or(4), *service->service->criticality);
            }
        }
        put(DoraField::impact, !criticality        ? "eba_ZZ:x799"
                               : *criticality <= 2 ? "eba_ZZ:x793"
                               : *criticality == 3 ? "eba_ZZ:x792"
                                                   : "eba_ZZ:x791");
        put(DoraField::alternatives, known.empty() ? "eba_BT:x21" : "eba_BT:x28");
        std::string names;
        for (const ComponentId& id : known) {
            names += (names.empty() ? "" : "; ") + name_of(id);
        }
        put(DoraField::named, names);
    }

    [[nodiscard]] std::string name_of(const ComponentId& id) const {
        const Component* component = find(stack_, id);
        for (const Plan& plan : stack_.plans) {
            for (const Component& brought : plan.components) {
                component = component == nullptr && brought.id == id ? &brought : component;
            }
        }
        return component == nullptr || component->name.empty() ? id.str() : component->name;
    }

    static bool fits(const DoraColumn& column, const std::string& value) {
        if (column.is_date) {
            const auto date = parse_date(value);
            return date.has_value() && date->is_whole();
        }
        return column.choices.empty() ||
               std::any_of(column.choices.begin(), column.choices.end(),
                           [&](const DoraChoice& choice) { return choice.code == value; });
    }

    static void give(const Component& component, DoraRow& row) {
        for (std::size_t i = 0; i < dora_fields; ++i) {
            const auto field = static_cast<DoraField>(i);
            const DoraColumn& column = dora_column(field);
            DoraCell& cell = row.cells[i];
            if (field == DoraField::reason) { // it follows what stands in 0050, whoever put it there
                const std::string& how = row.cell(DoraField::substitutability).value;
                cell.proposed = how == eba_code(Substitutability::not_substitutable) ? "eba_ZZ:x963"
                                : how == eba_code(Substitutability::highly_complex)  ? "eba_ZZ:x964"
                                                                                     : "";
            }
            for (const FrameworkAnswer& answer : component.answers) {
                if (answer.framework == dora_framework && answer.criterion == column.code) {
                    cell.given = answer;
                    cell.refused = !fits(column, answer.value);
                }
            }
            if (cell.given && !cell.refused) {
                cell.value = cell.given->value;
                cell.evidence = cell.given->evidence == volteface::Evidence::evidenced ? Evidence::evidenced
                                                                                       : Evidence::claimed;
            } else if (!cell.proposed.empty()) {
                cell.value = cell.proposed;
                cell.evidence = Evidence::proposed;
            }
        }
    }

    const Stack& stack_;
    const LeadTime& lead_time_;
    Below below_;
    std::vector<std::size_t> services_; ///< under the regime
    std::vector<std::vector<bool>> rests_;
};

} // namespace

std::vector<DoraRow> dora_rows(
    const Stack& stack,
    const std::function<std::optional<Duration>(const RequirementId&, const std::string& id)>& lead_time) {
    return Rows(stack, lead_time).all();
}

} // namespace volteface::audit
