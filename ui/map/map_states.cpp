// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_states.h"

#include <algorithm>
#include <utility>

namespace volteface::ui {

namespace {

bool isRootCause(const simulation::ComponentOutcome& outcome, Minute minute) {
    const auto after =
        std::upper_bound(outcome.causes.begin(), outcome.causes.end(), minute,
                         [](Minute at, const simulation::Cause& cause) { return at < cause.from; });
    return after != outcome.causes.begin() && std::prev(after)->event.has_value();
}

} // namespace

StateReader::StateReader(const Scene& scene, std::shared_ptr<const simulation::Outcome> outcome)
    : outcome_(std::move(outcome)) {
    outcomes_.resize(scene.faces.size(), nullptr);
    for (std::size_t i = 0; outcome_ && i < outcomes_.size(); ++i) {
        const simulation::ComponentOutcome* found =
            simulation::find(*outcome_, scene.stack->components[i].id);
        outcomes_[i] = found != nullptr && !found->states.empty() ? found : nullptr;
    }
}

MapStates StateReader::at(const Scene& scene, Minute minute) const {
    MapStates result;
    result.cards.resize(outcomes_.size());
    result.edges.resize(scene.layout.edges.size(), EdgeState::whole);
    result.broken.resize(scene.layout.lanes.size(), 0);
    if (!outcome_) {
        return result;
    }
    result.simulated = true;
    std::vector<char> renews(outcomes_.size(), 1);
    for (std::size_t i = 0; i < outcomes_.size(); ++i) {
        if (outcomes_[i] == nullptr) {
            continue;
        }
        const simulation::Stretch& stretch = simulation::stretch_at(*outcomes_[i], minute);
        CardState& card = result.cards[i];
        card = {stretch.state, stretch.frozen, false, stretch.capacity};
        if (stretch.capacity < 1) {
            card.rootCause = isRootCause(*outcomes_[i], minute);
            ++result.broken[static_cast<std::size_t>(scene.layout.cards[i].lane)];
        }
        if (!outcomes_[i]->renewal.empty()) {
            renews[i] = simulation::renewal_at(*outcomes_[i], minute).capacity > 0 ? 1 : 0;
        }
    }
    for (std::size_t e = 0; e < result.edges.size(); ++e) {
        const layout::Edge& edge = scene.layout.edges[e];
        const bool down = result.cards[edge.supplier].isDown();
        if (!down && renews[edge.supplier] != 0) {
            continue;
        }
        const bool cut =
            down || std::any_of(scene.layout.linksOf(edge).begin(), scene.layout.linksOf(edge).end(),
                                [&](const layout::Link& link) {
                                    return is_renewal(scene.stack->requirements[link.requirement].phase);
                                });
        if (cut) {
            const simulation::State consumer = result.cards[edge.consumer].state;
            const bool felt = consumer != simulation::State::up && consumer != simulation::State::frozen;
            result.edges[e] = felt ? EdgeState::broken : EdgeState::cut;
        }
    }
    return result;
}

} // namespace volteface::ui
