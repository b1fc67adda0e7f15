// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/names.h"

#include "core/report/plain_text.h"
#include "core/report/wording.h"

#include <algorithm>

namespace volteface::report {

using simulation::State;

namespace {

/// Longer names are cut: a sentence has to stay one.
constexpr std::size_t longest_name = 90;

std::string shown(const std::string& name, const std::string& id) {
    std::string text = plain_text(name, longest_name);
    return text.empty() ? id : text;
}

} // namespace

std::string name_of(const Stack& stack, const ComponentId& id) {
    const Component* component = find(stack, id);
    return component == nullptr ? id.str() : shown(component->name, id.str());
}

std::string name_of(const Scenario& scenario, Language language) {
    return shown(scenario.name.in(language), scenario.id.str());
}

std::string name_of(const Scenario& scenario, const EventId& id, Language language) {
    const auto event = std::find_if(scenario.events.begin(), scenario.events.end(),
                                    [&](const Event& candidate) { return candidate.id == id; });
    if (event == scenario.events.end() || event->name.empty()) {
        return name_of(scenario, language);
    }
    return shown(event->name.in(language), id.str());
}

std::string need_of(const Stack& stack, const Requirement& requirement) {
    if (std::string label = plain_text(requirement.label); !label.empty()) {
        return label;
    }
    if (std::string capability = plain_text(requirement.capability); !capability.empty()) {
        return capability;
    }
    return requirement.suppliers.empty() ? requirement.id.str()
                                         : name_of(stack, requirement.suppliers.front().component);
}

std::string_view name_of(Layer layer, Language language) {
    switch (layer) {
    case Layer::material:
        return say(language, "Materials", "Matériaux");
    case Layer::equipment:
        return say(language, "Equipment", "Équipements");
    case Layer::chip:
        return say(language, "Chips", "Puces");
    case Layer::compute:
        return say(language, "Compute", "Calcul");
    case Layer::platform:
        return say(language, "Platforms", "Plateformes");
    case Layer::model:
        return say(language, "Models", "Modèles");
    case Layer::data:
        return say(language, "Data", "Données");
    case Layer::application:
        return say(language, "Applications", "Applications");
    case Layer::service:
        return say(language, "Services", "Services");
    case Layer::talent:
        return say(language, "Talent", "Compétences");
    case Layer::assurance:
        return say(language, "Legal and certificates", "Droit et certificats");
    }
    return {};
}

std::string_view name_of(ControlBloc bloc, Language language) {
    switch (bloc) {
    case ControlBloc::european:
        return say(language, "European", "européen");
    case ControlBloc::american:
        return say(language, "American", "américain");
    case ControlBloc::chinese:
        return say(language, "Chinese", "chinois");
    case ControlBloc::other:
        return say(language, "other", "autre");
    case ControlBloc::unknown:
        return say(language, "unknown", "inconnu");
    }
    return {};
}

std::string_view name_of(Confidence confidence, Language language) {
    switch (confidence) {
    case Confidence::measured:
        return say(language, "measured", "mesuré");
    case Confidence::sourced:
        return say(language, "read in a source", "lu dans une source");
    case Confidence::general_knowledge:
        return say(language, "general knowledge, not verified", "connaissance générale, non vérifiée");
    case Confidence::estimated:
        return say(language, "estimate", "estimation");
    }
    return {};
}

std::string_view name_of(State state, Language language) {
    switch (state) {
    case State::up:
        return say(language, "up", "en service");
    case State::frozen:
        return say(language, "frozen", "figé");
    case State::at_risk:
        return say(language, "at risk", "en sursis");
    case State::degraded:
        return say(language, "degraded", "ralenti");
    case State::down:
        return say(language, "down", "à l’arrêt");
    case State::unlawful:
        return say(language, "unlawful", "illicite");
    }
    return {};
}

NameIndex::NameIndex(const Stack& stack) {
    for (const Component& component : stack.components) {
        components_.emplace(component.id, &component);
    }
    for (const Organisation& organisation : stack.organisations) {
        organisations_.emplace(organisation.id, &organisation);
    }
}

const Component* NameIndex::component(const ComponentId& id) const {
    const auto found = components_.find(id);
    return found == components_.end() ? nullptr : found->second;
}

const Organisation* NameIndex::organisation(const OrganisationId& id) const {
    const auto found = organisations_.find(id);
    return found == organisations_.end() ? nullptr : found->second;
}

std::string NameIndex::name(const ComponentId& id) const {
    const Component* found = component(id);
    return found == nullptr ? id.str() : shown(found->name, id.str());
}

} // namespace volteface::report
