// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_preview.h"

#include "core/simulation/simulate.h"
#include "ui/shell/sample_stories.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <algorithm>
#include <array>
#include <map>

namespace volteface::ui {

namespace {

using simulation::Outcome;
using simulation::State;

/// The lanes that say most in little room, from the top.
constexpr std::array lanes{Layer::service, Layer::application, Layer::model, Layer::compute};
constexpr std::size_t perLane = 4;

bool isBroken(State state) {
    return state == State::down || state == State::unlawful || state == State::degraded;
}

State stateAt(const Outcome& outcome, const ComponentId& id, Minute at) {
    const simulation::ComponentOutcome* component = simulation::find(outcome, id);
    return component == nullptr ? State::up : simulation::stretch_at(*component, at).state;
}

/// The instant at which most services are down.
Minute worstInstant(const Outcome& outcome) {
    Minute worst = 0;
    std::ptrdiff_t most = -1;
    for (const Minute instant : outcome.instants) {
        const auto down =
            std::count_if(outcome.services.begin(), outcome.services.end(), [&](const auto& service) {
                return isBroken(stateAt(outcome, service.id, instant));
            });
        if (down > most) {
            most = down;
            worst = instant;
        }
    }
    return worst;
}

std::optional<Scenario> shownScenario(const Stack& stack, const std::vector<Scenario>& library,
                                      const std::string& wanted) {
    const auto told = std::find_if(library.begin(), library.end(),
                                   [&](const Scenario& scenario) { return scenario.id.str() == wanted; });
    const Scenario* chosen = told != library.end()      ? &*told
                             : !stack.scenarios.empty() ? &stack.scenarios.front()
                             : !library.empty()         ? &library.front()
                                                        : nullptr;
    if (chosen == nullptr) {
        return std::nullopt;
    }
    Result<Scenario> bound = volteface::bind(*chosen);
    return bound ? std::optional(std::move(*bound)) : std::nullopt;
}

QString firstSentence(const std::string& text) {
    const QString all = shown(text, 300);
    const qsizetype end = all.indexOf(QStringLiteral(". "));
    return end < 0 ? all : all.left(end + 1);
}

struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
};

} // namespace

std::string sampleInCurrentLanguage(const exchange::ShippedData& data, const std::string& name) {
    const std::string translated = name + '.' + toUtf8(languageCode(currentLanguage()));
    const std::vector<exchange::Sample> all = exchange::samples(data);
    const bool isThere = std::any_of(
        all.begin(), all.end(), [&](const exchange::Sample& sample) { return sample.name == translated; });
    return isThere ? translated : name;
}

std::optional<SamplePreview> previewSample(const exchange::ShippedData& data, const std::string& name,
                                           const std::vector<Scenario>& library,
                                           const std::stop_token& stop) {
    const auto read = exchange::read_sample(data, sampleInCurrentLanguage(data, name));
    if (!read || stop.stop_requested()) {
        return std::nullopt;
    }
    const Stack& stack = read->stack;
    const SampleStory story = storyOf(name);
    SamplePreview preview;
    preview.name = name;
    preview.title = shown(stack.name, 60);
    preview.kind = story.kind;
    preview.notes = story.sentence.isEmpty() ? firstSentence(stack.notes) : story.sentence;
    preview.components = static_cast<int>(stack.components.size());
    preview.services =
        static_cast<int>(std::count_if(stack.components.begin(), stack.components.end(),
                                       [](const Component& c) { return c.layer == Layer::service; }));
    Outcome outcome;
    if (const auto scenario = shownScenario(stack, library, story.scenario)) {
        Watch watch;
        watch.stop = stop;
        simulation::Options options;
        options.causes = false;
        if (auto result = simulation::simulate(stack, *scenario, options, watch)) {
            outcome = std::move(*result);
            preview.scenario = shown(scenario->name.in(currentLanguage()));
        }
    }
    const Minute at = worstInstant(outcome);
    std::map<ComponentId, Place> places;
    for (const Layer lane : lanes) {
        std::vector<const Component*> all;
        for (const Component& component : stack.components) {
            if (component.layer == lane) {
                all.push_back(&component);
            }
        }
        // What is broken first: that is the story; then as they stand in the file.
        std::stable_partition(all.begin(), all.end(), [&](const Component* component) {
            return isBroken(stateAt(outcome, component->id, at));
        });
        all.resize(std::min(all.size(), perLane));
        const std::size_t row = preview.rows.size();
        std::vector<MiniatureCard> cards;
        for (const Component* component : all) {
            places[component->id] = {row, cards.size()};
            cards.push_back({control_jurisdiction(stack, *component), stateAt(outcome, component->id, at)});
        }
        preview.rows.push_back(std::move(cards));
    }
    for (const Requirement& requirement : stack.requirements) {
        const auto consumer = places.find(requirement.consumer);
        for (const Supplier& supplier : requirement.suppliers) {
            const auto below = places.find(supplier.component);
            if (consumer == places.end() || below == places.end() ||
                below->second.row != consumer->second.row + 1) {
                continue;
            }
            const bool broken = isBroken(stateAt(outcome, supplier.component, at)) &&
                                isBroken(stateAt(outcome, requirement.consumer, at));
            preview.edges.push_back({consumer->second.row, consumer->second.column, below->second.row,
                                     below->second.column, broken});
        }
    }
    return preview;
}

} // namespace volteface::ui
