// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::ServiceOutcome;
using simulation::State;
using simulation::Stretch;

namespace {

ControlBloc bloc_of_country(const std::optional<Country>& country) {
    if (!country) {
        return ControlBloc::unknown;
    }
    switch (bloc_of(*country)) {
    case Bloc::european:
        return ControlBloc::european;
    case Bloc::american:
        return ControlBloc::american;
    case Bloc::chinese:
        return ControlBloc::chinese;
    case Bloc::other:
        return ControlBloc::other;
    }
    return ControlBloc::unknown;
}

std::size_t& count_of(ServiceCounts& counts, State state) {
    switch (state) {
    case State::up:
    case State::frozen:
        break;
    case State::at_risk:
        return counts.at_risk;
    case State::degraded:
        return counts.degraded;
    case State::down:
    case State::unlawful:
        return counts.down;
    }
    return counts.up;
}

} // namespace

std::size_t BlocCounts::total() const {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

ControlBloc control_bloc(const Stack& stack, const Component& component) {
    return bloc_of_country(control_jurisdiction(stack, component));
}

const std::array<Layer, 11>& layers_top_down() {
    static constexpr std::array<Layer, 11> layers = {
        Layer::service, Layer::application, Layer::data,     Layer::model,  Layer::platform, Layer::compute,
        Layer::chip,    Layer::equipment,   Layer::material, Layer::talent, Layer::assurance};
    return layers;
}

LinkCounts count_links(const Stack& stack) {
    std::unordered_map<OrganisationId, ControlBloc> blocs;
    for (const Organisation& organisation : stack.organisations) {
        const auto chain = chain_of_parents(stack, organisation.id);
        blocs[organisation.id] =
            chain.empty() ? ControlBloc::unknown : bloc_of_country(chain.back()->country);
    }
    struct Place {
        Layer layer;
        ControlBloc bloc;
        bool inferred;
    };
    std::unordered_map<ComponentId, Place> places;
    for (const Component& component : stack.components) {
        const auto bloc = component.organisation ? blocs.find(*component.organisation) : blocs.end();
        places[component.id] = {component.layer, bloc == blocs.end() ? ControlBloc::unknown : bloc->second,
                                component.inferred};
    }

    LinkCounts result;
    std::array<BlocCounts, 11> by_layer;
    std::array<BlocCounts, 11> inferred_by_layer;
    for (const Requirement& requirement : stack.requirements) {
        for (const Supplier& supplier : requirement.suppliers) {
            const auto place = places.find(supplier.component);
            if (place != places.end()) {
                const bool inferred = requirement.inferred || place->second.inferred;
                const auto layer = static_cast<std::size_t>(place->second.layer);
                ++(inferred ? result.inferred : result.all)[place->second.bloc];
                ++(inferred ? inferred_by_layer : by_layer)[layer][place->second.bloc];
            }
        }
    }
    for (const Layer layer : layers_top_down()) {
        const BlocCounts& links = by_layer[static_cast<std::size_t>(layer)];
        const BlocCounts& inferred = inferred_by_layer[static_cast<std::size_t>(layer)];
        if (links.total() + inferred.total() > 0) {
            result.layers.push_back({layer, links, inferred});
        }
    }
    return result;
}

ServiceCounts count_services(const Outcome& outcome, Minute at) {
    ServiceCounts counts;
    for (const ServiceOutcome& service : outcome.services) {
        if (const ComponentOutcome* component = find(outcome, service.id);
            component != nullptr && !component->states.empty()) {
            ++count_of(counts, stretch_at(*component, at).state);
        }
    }
    return counts;
}

std::vector<ServiceCountStretch> services_over_time(const Outcome& outcome) {
    if (outcome.horizon <= 0) {
        return {};
    }
    struct Turn {
        Minute at;
        std::optional<State> before;
        State after;
    };
    std::vector<Turn> turns;
    for (const ServiceOutcome& service : outcome.services) {
        const ComponentOutcome* component = find(outcome, service.id);
        if (component == nullptr) {
            continue;
        }
        std::optional<State> before;
        for (const Stretch& stretch : component->states) {
            turns.push_back({stretch.from, before, stretch.state});
            before = stretch.state;
        }
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.at < b.at; });

    std::vector<ServiceCountStretch> stretches;
    ServiceCounts counts;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].before) {
            --count_of(counts, *turns[i].before);
        }
        ++count_of(counts, turns[i].after);
        const bool last_of_instant = i + 1 == turns.size() || turns[i + 1].at != turns[i].at;
        if (last_of_instant && (stretches.empty() || stretches.back().counts != counts)) {
            stretches.push_back({turns[i].at, counts});
        }
    }
    if (stretches.empty()) {
        stretches.push_back({});
    }
    return stretches;
}

std::vector<ServiceLoss> loss_by_service(const Outcome& outcome) {
    std::vector<ServiceLoss> losses;
    for (const ServiceOutcome& service : outcome.services) {
        const ComponentOutcome* component = find(outcome, service.id);
        losses.push_back({service.id, service.loss, service.lost_capacity_days,
                          component == nullptr ? State::up : worst_state(*component)});
    }
    std::stable_sort(losses.begin(), losses.end(), [](const ServiceLoss& a, const ServiceLoss& b) {
        const double loss_a = a.loss.value_or(-1);
        const double loss_b = b.loss.value_or(-1);
        if (loss_a != loss_b) {
            return loss_a > loss_b;
        }
        if (a.lost_capacity_days != b.lost_capacity_days) {
            return a.lost_capacity_days > b.lost_capacity_days;
        }
        return a.id < b.id;
    });
    return losses;
}

KeyFigures key_figures(const Outcome& outcome) {
    KeyFigures figures;
    figures.services = outcome.services.size();
    figures.running_cost_change = outcome.running_cost.scenario - outcome.running_cost.base;
    for (const ServiceOutcome& service : outcome.services) {
        const ComponentOutcome* component = find(outcome, service.id);
        const State worst = component == nullptr ? State::up : worst_state(*component);
        figures.down += worst == State::down || worst == State::unlawful ? 1U : 0U;
        figures.degraded += worst == State::degraded ? 1U : 0U;
        figures.at_risk += worst == State::at_risk ? 1U : 0U;
        if (service.first_harm && (!figures.first_harm || *service.first_harm < *figures.first_harm)) {
            figures.first_harm = service.first_harm;
            figures.first_harmed = service.id;
        }
        if (service.longest_down > figures.longest_down) {
            figures.longest_down = service.longest_down;
            figures.longest_down_service = service.id;
        }
        figures.rto_given += service.rto != simulation::Target::unknown ? 1U : 0U;
        figures.rto_broken += service.rto == simulation::Target::broken ? 1U : 0U;
        figures.mtpd_given += service.mtpd != simulation::Target::unknown ? 1U : 0U;
        figures.mtpd_broken += service.mtpd == simulation::Target::broken ? 1U : 0U;
        figures.loss += service.loss.value_or(0);
        figures.loss_unknown += !service.loss && service.first_harm ? 1U : 0U;
    }
    return figures;
}

double loss_until(const Stack& stack, const Outcome& outcome, Minute until) {
    const Minute end = std::clamp<Minute>(until, 0, outcome.horizon);
    std::unordered_map<ComponentId, double> impacts;
    for (const Component& component : stack.components) {
        if (component.service && component.service->impact_per_day) {
            impacts[component.id] = component.service->impact_per_day->to_double();
        }
    }
    double loss = 0;
    for (const ServiceOutcome& service : outcome.services) {
        const auto impact = impacts.find(service.id);
        const ComponentOutcome* component = find(outcome, service.id);
        if (impact == impacts.end() || component == nullptr) {
            continue;
        }
        double lost_minutes = 0;
        for (std::size_t i = 0; i < component->states.size() && component->states[i].from < end; ++i) {
            const Minute next =
                i + 1 < component->states.size() ? std::min(component->states[i + 1].from, end) : end;
            lost_minutes +=
                (1 - component->states[i].capacity) * static_cast<double>(next - component->states[i].from);
        }
        loss += impact->second * lost_minutes / static_cast<double>(minutes_per_day);
    }
    return loss;
}

} // namespace volteface::report
