// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/parameter_values.h"

#include <algorithm>

namespace volteface::ui {

ParameterValues::ParameterValues(Session* session)
    : QObject(session)
    , session_(session) {
    connect(session_, &Session::scenarioChanged, this, &ParameterValues::changed);
    connect(session_, &Session::scenariosChanged, this, &ParameterValues::changed);
}

ParameterValues* ParameterValues::of(Session* session) {
    auto* values = session->findChild<ParameterValues*>(QString(), Qt::FindDirectChildrenOnly);
    return values != nullptr ? values : new ParameterValues(session);
}

const Scenario* ParameterValues::scenario() const {
    const auto id = session_->scenario();
    if (!id) {
        return nullptr;
    }
    const auto& scenarios = session_->scenarios();
    const auto place = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&](const Scenario& scenario) { return scenario.id == *id; });
    return place != scenarios.end() ? &*place : nullptr;
}

std::string ParameterValues::value(const ScenarioParameter& parameter) const {
    const auto& values = session_->parameterValues();
    const auto given = values.find(parameter.id);
    return given != values.end() ? given->second : parameter.default_value;
}

Result<void> ParameterValues::set(const ParameterId& parameter, const std::string& value) {
    const Scenario* current = scenario();
    if (current == nullptr) {
        return {};
    }
    auto values = session_->parameterValues();
    values[parameter] = value;
    const auto bound = volteface::bind(*current, values);
    if (!bound) {
        return tl::unexpected(bound.error());
    }
    session_->setScenario(current->id, std::move(values));
    return {};
}

void ParameterValues::resetToDefaults() {
    session_->setScenario(session_->scenario());
}

} // namespace volteface::ui
