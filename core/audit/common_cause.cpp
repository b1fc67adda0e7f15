// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/common_cause.h"

#include "core/audit/below.h"
#include "core/audit/loss_sweep.h"

#include <algorithm>
#include <cstdint>

namespace volteface::audit {

namespace {

struct Found {
    const Loss* loss = nullptr;
    CommonCause cause;
};

class Search {
public:
    Search(const Stack& stack, const std::vector<ExposureColumn>& exposures)
        : stack_(stack)
        , exposures_(exposures)
        , below_(stack)
        , services_(services_of(stack))
        , sweep_(stack)
        , broken_(sweep_.down_after(std::vector<std::size_t>{}))
        , causes_(stack.requirements.size()) {
        for (const std::size_t service : services_) {
            rests_.push_back(below_.reached(service));
            rests_.back()[service] = true;
        }
        for (const Level level : {Level::component, Level::organisation, Level::control, Level::hosting}) {
            const std::vector<Loss> of_level = losses(stack, level);
            all_.insert(all_.end(), of_level.begin(), of_level.end());
        }
        for (std::size_t i = 0; i < stack.requirements.size(); ++i) {
            const Requirement& requirement = stack.requirements[i];
            if (requirement.suppliers.size() <= static_cast<std::size_t>(requirement.quorum) ||
                is_renewal(requirement.phase)) {
                continue;
            }
            Redundancy redundancy{i, below_.index_of(requirement.consumer), {}};
            for (const Supplier& supplier : requirement.suppliers) {
                redundancy.suppliers.push_back(below_.index_of(supplier.component));
            }
            redundancies_.push_back(std::move(redundancy));
        }
    }

    std::vector<FalseRedundancy> run() {
        for (std::size_t from = 0; from < all_.size(); from += LossSweep::lanes) {
            const std::size_t count = std::min(LossSweep::lanes, all_.size() - from);
            std::vector<std::vector<std::size_t>> together;
            for (std::size_t i = from; i < from + count; ++i) {
                together.push_back(all_[i].components);
            }
            const std::vector<std::uint64_t> down = sweep_.down_after(together);
            for (std::size_t lane = 0; lane < count; ++lane) {
                try_loss(all_[from + lane], down, lane);
            }
        }
        std::vector<FalseRedundancy> results;
        for (std::size_t i = 0; i < causes_.size(); ++i) {
            if (!causes_[i].empty()) {
                results.push_back(result_of(i));
            }
        }
        std::stable_sort(results.begin(), results.end(),
                         [](const FalseRedundancy& a, const FalseRedundancy& b) {
                             return a.causes[a.headline].impact > b.causes[b.headline].impact;
                         });
        return results;
    }

private:
    /// A requirement that lists more suppliers than it takes.
    struct Redundancy {
        std::size_t requirement = 0;
        std::size_t consumer = 0;
        std::vector<std::size_t> suppliers;
    };

    void try_loss(const Loss& loss, const std::vector<std::uint64_t>& down, std::size_t lane) {
        const auto falls = [&](std::size_t component) {
            return ((down[component] >> lane) & 1U) != 0 && !broken_[component];
        };
        std::vector<bool> all_down; // made where something is found
        for (const Redundancy& redundancy : redundancies_) {
            const Requirement& requirement = stack_.requirements[redundancy.requirement];
            const auto quorum = static_cast<std::size_t>(requirement.quorum);
            std::vector<ComponentId> fallen;
            std::size_t broken = 0;
            for (std::size_t i = 0; i < redundancy.suppliers.size(); ++i) {
                broken += broken_[redundancy.suppliers[i]] ? 1 : 0;
                if (falls(redundancy.suppliers[i])) {
                    fallen.push_back(requirement.suppliers[i].component);
                }
            }
            const std::size_t good = redundancy.suppliers.size() - broken;
            // One supplier left of many is no redundancy any more; two or more that fall together are news.
            // What the consumer does not outlive is no matter of its suppliers.
            if (good <= quorum || good - fallen.size() >= quorum || fallen.size() < 2 ||
                std::binary_search(loss.components.begin(), loss.components.end(), redundancy.consumer)) {
                continue;
            }
            if (all_down.empty()) {
                all_down.resize(down.size());
                for (std::size_t i = 0; i < down.size(); ++i) {
                    all_down[i] = ((down[i] >> lane) & 1U) != 0;
                }
            }
            causes_[redundancy.requirement].push_back(
                {&loss, cause_of(redundancy.requirement, loss, fallen, all_down)});
        }
    }

    CommonCause cause_of(std::size_t need, const Loss& loss, const std::vector<ComponentId>& fallen,
                         const std::vector<bool>& down) const {
        CommonCause cause;
        cause.element = loss.element;
        cause.country = country_of(stack_, loss.element);
        for (const ComponentId& id : fallen) {
            cause.suppliers.push_back({id, chain_of(below_.index_of(id), loss, down)});
        }
        const std::size_t consumer = below_.index_of(stack_.requirements[need].consumer);
        for (std::size_t i = 0; i < services_.size(); ++i) {
            const Component& service = stack_.components[services_[i]];
            if (!rests_[i][consumer] || !down[services_[i]] || broken_[services_[i]]) {
                continue;
            }
            const auto impact = impact_of(service);
            cause.services.push_back(service.id);
            cause.impact += impact.value_or(0);
            cause.impact_unknown += impact ? 0 : 1;
        }
        for (const ExposureColumn& column : exposures_) {
            if (column.element != loss.element) {
                continue;
            }
            for (const ExposureCell& cell : column.cells) {
                if (cell.first_harm &&
                    std::binary_search(cause.services.begin(), cause.services.end(), cell.service)) {
                    cause.first_harm =
                        std::min(cause.first_harm.value_or(*cell.first_harm), *cell.first_harm);
                }
            }
        }
        return cause;
    }

    /// From what is down to what is lost, over what is down because of it: the shortest way.
    std::vector<PathStep> chain_of(std::size_t from, const Loss& loss, const std::vector<bool>& down) const {
        struct Step {
            std::size_t component = 0;
            std::size_t before = 0;
            std::size_t need = 0;
        };
        std::vector<Step> steps{{from, 0, 0}};
        std::vector<bool> seen(stack_.components.size(), false);
        seen[from] = true;
        for (std::size_t at = 0; at < steps.size(); ++at) {
            const std::size_t component = steps[at].component;
            if (std::binary_search(loss.components.begin(), loss.components.end(), component)) {
                std::vector<PathStep> path{{stack_.components[component].id, std::nullopt}};
                for (std::size_t i = at; i != 0; i = steps[i].before) {
                    path.push_back({stack_.components[steps[steps[i].before].component].id,
                                    stack_.requirements[steps[i].need].id});
                }
                std::reverse(path.begin(), path.end());
                return path;
            }
            for (const std::size_t need : below_.requirements_of(component)) {
                const Requirement& requirement = stack_.requirements[need];
                if (requirement.weight < 1) {
                    continue;
                }
                for (const Supplier& supplier : requirement.suppliers) {
                    const std::size_t next = below_.index_of(supplier.component);
                    const bool lost =
                        std::binary_search(loss.components.begin(), loss.components.end(), next);
                    // Renewal is lost where running is, and further: follow it to what is lost itself.
                    if (!seen[next] && (down[next] || lost || is_renewal(requirement.phase))) {
                        seen[next] = true;
                        steps.push_back({next, at, need});
                    }
                }
            }
        }
        return {{stack_.components[from].id, std::nullopt}};
    }

    FalseRedundancy result_of(std::size_t need) const {
        const Requirement& requirement = stack_.requirements[need];
        FalseRedundancy result;
        result.requirement = requirement.id;
        result.suppliers = requirement.suppliers.size();
        result.quorum = requirement.quorum;
        result.standbys = static_cast<std::size_t>(
            std::count_if(requirement.suppliers.begin(), requirement.suppliers.end(),
                          [](const Supplier& supplier) { return supplier.role == Role::standby; }));
        for (const Found& found : causes_[need]) {
            if (!has_smaller(causes_[need], found)) {
                result.causes.push_back(found.cause);
            }
        }
        std::stable_sort(result.causes.begin(), result.causes.end(),
                         [](const CommonCause& a, const CommonCause& b) {
                             return a.element.level != b.element.level ? a.element.level < b.element.level
                                                                       : a.impact > b.impact;
                         });
        for (std::size_t i = result.causes.size(); i-- > 0;) {
            if (result.causes[i].element.level == Level::organisation) {
                result.headline = i;
            }
        }
        return result;
    }

    static bool has_smaller(const std::vector<Found>& all, const Found& one) {
        return std::any_of(all.begin(), all.end(), [&](const Found& other) {
            const auto& small = other.loss->components;
            const auto& great = one.loss->components;
            return other.loss->element.level == one.loss->element.level && small.size() < great.size() &&
                   std::includes(great.begin(), great.end(), small.begin(), small.end());
        });
    }

    const Stack& stack_;
    const std::vector<ExposureColumn>& exposures_;
    Below below_;
    std::vector<std::size_t> services_;
    LossSweep sweep_;
    std::vector<bool> broken_;
    std::vector<std::vector<bool>> rests_; ///< by service: what it rests on, itself included
    std::vector<Loss> all_;
    std::vector<Redundancy> redundancies_;
    std::vector<std::vector<Found>> causes_; ///< by requirement
};

} // namespace

std::vector<FalseRedundancy> common_causes(const Stack& stack, const std::vector<ExposureColumn>& exposures) {
    return Search(stack, exposures).run();
}

} // namespace volteface::audit
