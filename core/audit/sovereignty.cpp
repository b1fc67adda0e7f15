// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/sovereignty.h"

#include "core/audit/below.h"
#include "core/audit/loss_sweep.h"
#include "core/audit/open_needs.h"
#include "core/model/words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace volteface::audit {

namespace {

/// What is not known counts for what it takes at least.
bool all_later(const std::vector<Alternative>& alternatives, Duration mtpd) {
    return std::all_of(alternatives.begin(), alternatives.end(), [&](const Alternative& one) {
        return one.lead_time.value_or(one.at_least.value_or(Duration{})) > mtpd;
    });
}

/// A judgement over parts: the worst of them, where `none` says nothing.
Verdict worse(Verdict a, Verdict b) {
    if (a == Verdict::none || b == Verdict::none) {
        return a == Verdict::none ? b : a;
    }
    if (a == Verdict::no || b == Verdict::no) {
        return Verdict::no;
    }
    return a == Verdict::unknown ? a : b;
}

class Reading {
public:
    Reading(const Stack& stack, const std::vector<Chokepoint>& points, const SovereigntyOptions& options)
        : stack_(stack)
        , points_(points)
        , options_(options)
        , below_(stack)
        , sweep_(stack) {
        for (const Component& component : stack.components) {
            own_.push_back(is_own(stack, component));
            control_.push_back(control_jurisdiction(stack, component));
        }
    }

    [[nodiscard]] SovereigntyOfService of(std::size_t index) const {
        const Component& service = stack_.components[index];
        SovereigntyOfService result;
        result.service = service.id;
        result.mtpd = service.service ? service.service->mtpd : std::nullopt;
        read_autarky(index, result);
        bool time_known = true;
        Duration longest;
        for (const Chokepoint& point : points_) {
            if (point.element.level == Level::hosting || !is_foreign(point) ||
                !std::binary_search(point.services.begin(), point.services.end(), service.id)) {
                continue;
            }
            result.single_points.push_back(judge(index, point, result.mtpd));
            const ForeignSinglePoint& judged = result.single_points.back();
            result.alternative = worse(result.alternative, judged.verdict);
            time_known = time_known && judged.time.has_value();
            longest = std::max(longest, judged.time.value_or(Duration{}));
        }
        if (time_known && !result.single_points.empty()) {
            result.time = longest;
        }
        std::sort(
            result.single_points.begin(), result.single_points.end(),
            [](const ForeignSinglePoint& a, const ForeignSinglePoint& b) { return a.element < b.element; });
        return result;
    }

private:
    [[nodiscard]] bool is_accepted(std::size_t component) const {
        return own_[component] || (control_[component] && options_.accepted.holds(*control_[component]));
    }

    [[nodiscard]] bool is_foreign(const Chokepoint& point) const {
        if (!point.country || options_.accepted.holds(*point.country)) {
            return false;
        }
        return point.element.level != Level::component ||
               !own_[below_.index_of(ComponentId(point.element.id))];
    }

    void read_autarky(std::size_t service, SovereigntyOfService& result) const {
        const std::vector<bool> reached = below_.reached(service);
        for (const auto& word : words<Layer>()) {
            if (word.value == Layer::service) {
                continue;
            }
            AutarkyLayer layer{word.value, Verdict::none, 0, 0, 0};
            for (std::size_t i = 0; i < reached.size(); ++i) {
                if (!reached[i] || stack_.components[i].layer != layer.layer) {
                    continue;
                }
                ++layer.components;
                layer.unknown += own_[i] || control_[i] ? 0 : 1;
                layer.foreign += is_accepted(i) || !control_[i] ? 0 : 1;
            }
            if (layer.components > 0) {
                layer.verdict = layer.foreign > 0   ? Verdict::no
                                : layer.unknown > 0 ? Verdict::unknown
                                                    : Verdict::yes;
            }
            result.autarky = worse(result.autarky, layer.verdict);
            result.layers.push_back(layer);
        }
    }

    struct Lost {
        Loss loss;
        std::vector<bool> down; ///< after it
    };

    /// The same element stops many services: worked out once.
    [[nodiscard]] const Lost& lost_with(const Element& element) const {
        const auto found = lost_.find(element);
        if (found != lost_.end()) {
            return found->second;
        }
        Lost lost;
        lost.loss = *loss_of(stack_, element);
        lost.down = sweep_.down_after(lost.loss.components);
        return lost_.emplace(element, std::move(lost)).first->second;
    }

    [[nodiscard]] ForeignSinglePoint judge(std::size_t service, const Chokepoint& point,
                                           const std::optional<Duration>& mtpd) const {
        ForeignSinglePoint result;
        result.element = point.element;
        result.country = point.country;
        const Lost& lost = lost_with(point.element);
        const Loss& loss = lost.loss;
        const std::vector<bool>& down = lost.down;
        bool time_known = true;
        Duration longest;
        Verdict verdict = Verdict::none;
        for (const std::size_t need : open_needs(stack_, below_, service, loss, down)) {
            OpenNeed open{stack_.requirements[need].id, alternatives(need, loss, down)};
            const bool found = !open.alternatives.empty();
            const auto best = found ? open.alternatives.front().lead_time : std::nullopt;
            Verdict one = Verdict::unknown;
            if (!found && !stack_.requirements[need].capability.empty()) {
                one = Verdict::no;
            } else if (best && mtpd && *best <= *mtpd) {
                one = Verdict::yes;
            } else if (found && mtpd && all_later(open.alternatives, *mtpd)) {
                one = Verdict::no;
            }
            verdict = worse(verdict, one);
            time_known = time_known && best.has_value();
            longest = std::max(longest, best.value_or(Duration{}));
            result.needs.push_back(std::move(open));
        }
        // Where the service itself is lost no need of it can be met otherwise.
        result.verdict = verdict == Verdict::none ? Verdict::no : verdict;
        if (time_known && !result.needs.empty()) {
            result.time = longest;
        }
        return result;
    }

    [[nodiscard]] std::vector<Alternative> alternatives(std::size_t need, const Loss& loss,
                                                        const std::vector<bool>& down) const {
        const Requirement& requirement = stack_.requirements[need];
        std::vector<Alternative> found;
        if (requirement.capability.empty()) {
            return found;
        }
        const auto offers = [&](const std::vector<std::string>& capabilities) {
            return std::find(capabilities.begin(), capabilities.end(), requirement.capability) !=
                   capabilities.end();
        };
        const auto add = [&](const std::string& id, bool in_stack) {
            Alternative one{id, in_stack, std::nullopt, std::nullopt};
            if (options_.lead_time) {
                one.lead_time = options_.lead_time(requirement.id, id);
            }
            if (!one.lead_time && options_.least_time) {
                one.at_least = options_.least_time(requirement.id, id);
            }
            found.push_back(std::move(one));
        };
        const std::size_t consumer = below_.index_of(requirement.consumer);
        for (std::size_t i = 0; i < stack_.components.size(); ++i) {
            const Component& component = stack_.components[i];
            const bool listed =
                std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                            [&](const Supplier& supplier) { return supplier.component == component.id; });
            const bool holds_all = std::all_of(requirement.certifications.begin(),
                                               requirement.certifications.end(), [&](const std::string& one) {
                                                   return std::find(component.certifications.begin(),
                                                                    component.certifications.end(),
                                                                    one) != component.certifications.end();
                                               });
            if (listed || i == consumer || down[i] || !is_accepted(i) || !holds_all ||
                !offers(component.capabilities)) {
                continue;
            }
            add(component.id.str(), true);
        }
        for (const Candidate& candidate : options_.candidates) {
            if (offers(candidate.capabilities) && candidate.control &&
                options_.accepted.holds(*candidate.control) && candidate.organisation != loss.element.id) {
                add(candidate.id, false);
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const Alternative& a, const Alternative& b) {
            return a.lead_time && (!b.lead_time || *a.lead_time < *b.lead_time);
        });
        return found;
    }

    const Stack& stack_;
    const std::vector<Chokepoint>& points_;
    const SovereigntyOptions& options_;
    Below below_;
    LossSweep sweep_;
    mutable std::map<Element, Lost> lost_;
    std::vector<bool> own_;
    std::vector<std::optional<Country>> control_;
};

} // namespace

std::vector<SovereigntyOfService> sovereignty(const Stack& stack, const std::vector<Chokepoint>& chokepoints,
                                              const SovereigntyOptions& options) {
    const Reading reading(stack, chokepoints, options);
    std::vector<SovereigntyOfService> results;
    for (const std::size_t service : services_of(stack)) {
        results.push_back(reading.of(service));
    }
    return results;
}

namespace {

bool is_vital(const Stack& stack, const ComponentId& id) {
    const Component* component = find(stack, id);
    return component != nullptr && component->service && component->service->criticality == 1;
}

VitalLife vital_life(const Stack& stack, const std::vector<ExposureCell>& cells) {
    VitalLife life;
    for (const ExposureCell& cell : cells) {
        if (!is_vital(stack, cell.service)) {
            continue;
        }
        if (cell.first_harm) {
            life.until_harm = std::min(life.until_harm.value_or(*cell.first_harm), *cell.first_harm);
        }
        if (cell.first_down) {
            ++life.vital_down;
            if (!life.until_down || *cell.first_down < *life.until_down) {
                life.until_down = cell.first_down;
                life.first_down = cell.service;
            }
        }
    }
    return life;
}

std::vector<std::size_t> components_of(const Stack& stack, Level level, Country jurisdiction) {
    const auto loss = loss_of(stack, {level, jurisdiction.str()});
    return loss ? loss->components : std::vector<std::size_t>{};
}

} // namespace

Result<std::vector<AutarkyHorizon>> autarky_horizons(const Stack& stack,
                                                     const std::vector<ExposureColumn>& exposures,
                                                     const Accepted& accepted, Duration horizon,
                                                     const Watch& watch) {
    std::vector<AutarkyHorizon> results;
    const std::vector<std::size_t> services = services_of(stack);
    if (std::none_of(services.begin(), services.end(),
                     [&](std::size_t one) { return is_vital(stack, stack.components[one].id); })) {
        return results;
    }
    std::map<Country, std::array<const ExposureColumn*, 2>> columns;
    for (const ExposureColumn& column : exposures) {
        if (column.country && column.element.level == Level::control) {
            columns[*column.country][0] = &column;
        } else if (column.country && column.element.level == Level::hosting) {
            columns[*column.country][1] = &column;
        }
    }
    for (const auto& entry : columns) {
        const auto [control, hosting] = entry.second;
        AutarkyHorizon result{entry.first, accepted.holds(entry.first), {}, {}, {}};
        if (control != nullptr) {
            result.controlled = vital_life(stack, control->cells);
        }
        if (hosting != nullptr) {
            result.hosted = vital_life(stack, hosting->cells);
        }
        const auto controlled = components_of(stack, Level::control, entry.first);
        const auto hosted = components_of(stack, Level::hosting, entry.first);
        std::vector<std::size_t> all;
        std::set_union(controlled.begin(), controlled.end(), hosted.begin(), hosted.end(),
                       std::back_inserter(all));
        if (result.controlled && all == controlled) {
            result.everything = *result.controlled;
        } else if (result.hosted && all == hosted) {
            result.everything = *result.hosted;
        } else {
            const auto cells = live_through(stack, all, horizon, watch);
            if (!cells) {
                return tl::unexpected(cells.error());
            }
            result.everything = vital_life(stack, *cells);
        }
        results.push_back(std::move(result));
    }
    const auto later = [](const std::optional<Minute>& a) { return a.value_or(longest_duration.minutes); };
    std::sort(results.begin(), results.end(), [&](const AutarkyHorizon& a, const AutarkyHorizon& b) {
        const VitalLife& x = a.everything;
        const VitalLife& y = b.everything;
        return later(x.until_down) != later(y.until_down)   ? later(x.until_down) < later(y.until_down)
               : later(x.until_harm) != later(y.until_harm) ? later(x.until_harm) < later(y.until_harm)
                                                            : a.jurisdiction < b.jurisdiction;
    });
    return results;
}

} // namespace volteface::audit
