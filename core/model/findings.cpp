// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/age.h"
#include "core/model/legal_basis.h"
#include "core/model/selection.h"
#include "core/model/validation.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace volteface {

namespace {

/// Layers whose components run or are kept somewhere, so that an unknown place is a gap.
bool runs_somewhere(Layer layer) {
    switch (layer) {
    case Layer::compute:
    case Layer::platform:
    case Layer::model:
    case Layer::data:
    case Layer::application:
        return true;
    case Layer::material:
    case Layer::equipment:
    case Layer::chip:
    case Layer::service:
    case Layer::talent:
    case Layer::assurance:
        return false;
    }
    return false;
}

class Doubts {
public:
    explicit Doubts(const Stack& stack)
        : stack_(stack) {
        for (const Component& component : stack.components) {
            components_.emplace(component.id, &component);
        }
        for (const Requirement& requirement : stack.requirements) {
            consumers_.insert(requirement.consumer);
            for (const Supplier& supplier : requirement.suppliers) {
                suppliers_.insert(supplier.component);
            }
        }
    }

    std::vector<Finding> run(const Circumstances& circumstances) {
        for (const Component& component : stack_.components) {
            check(component);
        }
        for (const Requirement& requirement : stack_.requirements) {
            check_supply(requirement);
            check_standbys(requirement);
            check_buffer(requirement);
        }
        check_rings(circumstances.rings);
        check_legal_bases();
        check_scenarios();
        check_inferred();
        if (circumstances.today) {
            check_ages(*circumstances.today);
        }
        std::stable_sort(findings_.begin(), findings_.end(),
                         [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
        return std::move(findings_);
    }

private:
    using Kind = SubjectRef::Kind;

    Finding& add(FindingCode code, Severity severity, Kind kind, const std::string& id,
                 std::string field = {}) {
        return findings_.emplace_back(Finding{code, severity, {kind, id}, std::move(field), {}, {}});
    }

    void check(const Component& component) {
        const std::string& id = component.id.str();
        if (!component.organisation) {
            add(FindingCode::unknown_organisation, Severity::warning, Kind::component, id, "organisation");
        } else if (!control_jurisdiction(stack_, component)) {
            add(FindingCode::unknown_control, Severity::warning, Kind::component, id, "organisation")
                .others = {component.organisation->str()};
        }
        if (component.hosting.empty() && runs_somewhere(component.layer)) {
            add(FindingCode::unknown_hosting, Severity::hint, Kind::component, id, "hosting");
        }
        if (component.valid_until && component.valid_until->is_whole() && stack_.day_zero &&
            *component.valid_until < *stack_.day_zero) {
            add(FindingCode::expired, Severity::warning, Kind::component, id, "valid_until");
        }
        if (component.layer != Layer::service) {
            if (!suppliers_.contains(component.id)) {
                add(FindingCode::unused_component, Severity::hint, Kind::component, id);
            }
            return;
        }
        if (!consumers_.contains(component.id)) {
            add(FindingCode::service_without_needs, Severity::warning, Kind::component, id);
        }
        if (!component.service || !component.service->impact_per_day) {
            add(FindingCode::unknown_impact, Severity::warning, Kind::component, id, "impact_per_day");
        }
        if (!component.service || !component.service->rto || !component.service->mtpd) {
            add(FindingCode::unknown_recovery_targets, Severity::hint, Kind::component, id,
                component.service && component.service->rto ? "mtpd" : "rto");
        }
    }

    void check_supply(const Requirement& requirement) {
        const auto listed = static_cast<double>(requirement.suppliers.size());
        if (requirement.suppliers.empty()) {
            add(FindingCode::no_supplier, Severity::error, Kind::requirement, requirement.id.str(),
                "suppliers");
        } else if (listed < requirement.quorum) {
            add(FindingCode::too_few_suppliers, Severity::error, Kind::requirement, requirement.id.str(),
                "quorum")
                .numbers = {listed, static_cast<double>(requirement.quorum)};
        } else if (requirement.suppliers.size() == 1 && requirement.weight == 1 &&
                   requirement.phase == Phase::run) {
            const auto consumer = components_.find(requirement.consumer);
            if (consumer != components_.end() && consumer->second->service &&
                consumer->second->service->criticality == 1) {
                add(FindingCode::single_supplier, Severity::warning, Kind::requirement, requirement.id.str(),
                    "suppliers")
                    .others = {requirement.suppliers.front().component.str()};
            }
        }
    }

    const Organisation* top_of(const ComponentId& id) const {
        const auto found = components_.find(id);
        if (found == components_.end() || !found->second->organisation) {
            return nullptr;
        }
        const auto chain = chain_of_parents(stack_, *found->second->organisation);
        return chain.empty() ? nullptr : chain.back();
    }

    void check_standbys(const Requirement& requirement) {
        for (const Supplier& standby : requirement.suppliers) {
            if (standby.role != Role::standby) {
                continue;
            }
            const Organisation* top = top_of(standby.component);
            if (top == nullptr || top->own) {
                continue;
            }
            for (const Supplier& active : requirement.suppliers) {
                if (active.role == Role::active && top_of(active.component) == top) {
                    add(FindingCode::shared_standby, Severity::warning, Kind::requirement,
                        requirement.id.str(), "suppliers")
                        .others = {standby.component.str(), active.component.str(), top->id.str()};
                    break;
                }
            }
        }
    }

    void check_buffer(const Requirement& requirement) {
        if (requirement.buffer.minutes > 0 && is_renewal(requirement.phase) &&
            std::holds_alternative<NoDecay>(requirement.decay)) {
            add(FindingCode::buffer_without_effect, Severity::hint, Kind::requirement, requirement.id.str(),
                "decay");
        }
    }

    void check_rings(const std::vector<std::vector<ComponentId>>& rings) {
        for (const std::vector<ComponentId>& ring : rings) {
            Finding& finding =
                add(FindingCode::dependency_ring, Severity::hint, Kind::component, ring.front().str());
            for (const ComponentId& id : ring) {
                finding.others.push_back(id.str());
            }
        }
    }

    void check_scenarios() {
        if (stack_.scenarios.empty()) {
            return;
        }
        const SelectionContext context(stack_);
        for (const Scenario& scenario : stack_.scenarios) {
            const auto bound = bind(scenario);
            if (!bound) {
                continue;
            }
            for (const Event& event : bound->events) {
                if (context.select(event.select).empty()) {
                    add(FindingCode::unmatched_selector, Severity::hint, Kind::scenario, scenario.id.str())
                        .others = {event.id.str()};
                }
            }
        }
    }

    void check_legal_bases() {
        for (const UnfoundedTransfer& transfer : unfounded_transfers(stack_)) {
            Finding& finding =
                add(FindingCode::no_legal_basis, Severity::warning, Kind::component, transfer.service.str());
            for (const ComponentId& processor : transfer.processors) {
                finding.others.push_back(processor.str());
            }
        }
    }

    void check_inferred() {
        if (const std::size_t inferred = count_inferred(stack_); inferred > 0) {
            add(FindingCode::unconfirmed, Severity::hint, Kind::stack, {}).numbers = {
                static_cast<double>(inferred)};
        }
    }

    template <class Record>
    void check_age(const Record& record, Kind kind, Date today) {
        if (is_stale(record.as_of, stack_.stale_after, today)) {
            add(FindingCode::stale_fact, Severity::hint, kind, record.id.str(), "as_of").numbers = {
                static_cast<double>(*days_since(record.as_of, today))};
        }
    }

    void check_ages(Date today) {
        for (const Organisation& organisation : stack_.organisations) {
            check_age(organisation, Kind::organisation, today);
        }
        for (const Component& component : stack_.components) {
            check_age(component, Kind::component, today);
        }
        for (const Requirement& requirement : stack_.requirements) {
            check_age(requirement, Kind::requirement, today);
        }
    }

    const Stack& stack_;
    std::unordered_map<ComponentId, const Component*> components_;
    std::unordered_set<ComponentId> consumers_;
    std::unordered_set<ComponentId> suppliers_;
    std::vector<Finding> findings_;
};

} // namespace

std::vector<Finding> find_doubts(const Stack& stack, const Circumstances& circumstances) {
    return Doubts(stack).run(circumstances);
}

} // namespace volteface
