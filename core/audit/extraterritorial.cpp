// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/extraterritorial.h"

#include "core/audit/below.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::audit {

namespace {

/// By component, the class in which a service's data come by.
using Passing = std::map<std::size_t, DataClass>;

/// Of every way down the lowest class that its needs state, of all ways the highest.
Passing passing_of(const Stack& stack, const Below& below, std::size_t service) {
    Passing best;
    const Component& from = stack.components[service];
    std::vector<std::pair<std::size_t, DataClass>> open{
        {service, from.service ? from.service->data_class : DataClass::public_data}};
    while (!open.empty()) {
        const auto [component, carried] = open.back();
        open.pop_back();
        for (const std::size_t need : below.requirements_of(component)) {
            const Requirement& requirement = stack.requirements[need];
            const DataClass data_class = std::min(requirement.data_class, carried);
            if (requirement.phase != Phase::run || data_class == DataClass::public_data) {
                continue;
            }
            for (const Supplier& supplier : requirement.suppliers) {
                const std::size_t next = below.index_of(supplier.component);
                const auto known = best.find(next);
                if (known == best.end() || known->second < data_class) {
                    best[next] = data_class;
                    open.emplace_back(next, data_class);
                }
            }
        }
    }
    best.erase(service);
    return best;
}

bool runs_in(const Component& component, Country country) {
    return std::find(component.hosting.begin(), component.hosting.end(), country) != component.hosting.end();
}

bool is_staff(const Component& component) {
    return component.layer == Layer::talent || component.access == Access::staff;
}

/// Items alone are made somewhere: no people, no papers, no services.
bool is_item(const Component& component) {
    return component.layer != Layer::talent && component.layer != Layer::assurance &&
           component.layer != Layer::service;
}

class Reading {
public:
    Reading(const Stack& stack, const Below& below)
        : stack_(stack)
        , below_(below) {
        for (const Component& component : stack.components) {
            own_.push_back(is_own(stack, component));
            control_.push_back(control_jurisdiction(stack, component));
            origin_.push_back(origin_of(stack, component));
        }
    }

    [[nodiscard]] bool holds(Channel channel, std::size_t index, Country country) const {
        const Component& component = stack_.components[index];
        switch (channel) {
        case Channel::control:
            return !own_[index] && control_[index] == country;
        case Channel::hosting:
            return runs_in(component, country);
        case Channel::staff:
            return has_supplier(index, [&](const Requirement&, std::size_t supplier) {
                return is_staff(stack_.components[supplier]) &&
                       (control_[supplier] == country || runs_in(stack_.components[supplier], country));
            });
        case Channel::origin:
            break;
        }
        return is_item(component) && (origin_[index] == country ||
                                      has_supplier(index, [&](const Requirement& need, std::size_t supplier) {
                                          return is_renewal(need.phase) &&
                                                 is_item(stack_.components[supplier]) &&
                                                 origin_[supplier] == country;
                                      }));
    }

private:
    template <class Test>
    [[nodiscard]] bool has_supplier(std::size_t index, Test test) const {
        for (const std::size_t need : below_.requirements_of(index)) {
            const Requirement& requirement = stack_.requirements[need];
            for (const Supplier& supplier : requirement.suppliers) {
                if (test(requirement, below_.index_of(supplier.component))) {
                    return true;
                }
            }
        }
        return false;
    }

    const Stack& stack_;
    const Below& below_;
    std::vector<bool> own_;
    std::vector<std::optional<Country>> control_;
    std::vector<std::optional<Country>> origin_;
};

} // namespace

Extraterritorial extraterritorial(const Stack& stack, const std::vector<Law>& laws,
                                  const Accepted& accepted) {
    const Below below(stack);
    const Reading reading(stack, below);
    const std::vector<std::size_t> services = services_of(stack);
    std::vector<Passing> passing;
    std::vector<std::vector<bool>> rests;
    for (const std::size_t service : services) {
        passing.push_back(passing_of(stack, below, service));
        rests.push_back(below.reached(service));
        rests.back()[service] = true;
    }
    std::vector<std::size_t> by_id(stack.components.size());
    for (std::size_t i = 0; i < by_id.size(); ++i) {
        by_id[i] = i;
    }
    std::sort(by_id.begin(), by_id.end(),
              [&](std::size_t a, std::size_t b) { return stack.components[a].id < stack.components[b].id; });

    Extraterritorial result;
    for (const Law& law : laws) {
        if (accepted.holds(law.jurisdiction)) {
            continue;
        }
        std::vector<LawOverService> sums(services.size());
        std::vector<std::set<Channel>> channels(services.size());
        for (const std::size_t index : by_id) {
            LawReach reach{law.id, stack.components[index].id, {}, {}};
            for (const Channel channel : law.channels) {
                if (reading.holds(channel, index, law.jurisdiction)) {
                    reach.channels.push_back(channel);
                }
            }
            if (reach.channels.empty()) {
                continue;
            }
            std::sort(reach.channels.begin(), reach.channels.end());
            for (std::size_t i = 0; i < services.size(); ++i) {
                if (!rests[i][index]) {
                    continue;
                }
                ++sums[i].components;
                channels[i].insert(reach.channels.begin(), reach.channels.end());
                if (const auto data = passing[i].find(index); data != passing[i].end()) {
                    reach.passing.push_back({stack.components[services[i]].id, data->second});
                    ++sums[i].components_with_data;
                    sums[i].data_class = std::max(sums[i].data_class, data->second);
                }
            }
            result.reaches.push_back(std::move(reach));
        }
        for (std::size_t i = 0; i < services.size(); ++i) {
            if (sums[i].components > 0) {
                sums[i].law = law.id;
                sums[i].service = stack.components[services[i]].id;
                sums[i].channels.assign(channels[i].begin(), channels[i].end());
                result.services.push_back(std::move(sums[i]));
            }
        }
    }
    return result;
}

} // namespace volteface::audit
