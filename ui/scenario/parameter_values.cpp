// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/parameter_values.h"

#include <algorithm>

namespace volteface::ui {

ParameterValues::ParameterValues(Session* session)
    : QObject(session)
    , session_(session)
    , id_(session->scenario()) {
    connect(session_, &Session::scenarioChanged, this, [this] {
        if (!setting_) {
            // Somebody chose a scenario: it runs with its defaults.
            id_ = session_->scenario();
            values_.clear();
            Q_EMIT changed();
        }
    });
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
    const auto given = values_.find(parameter.id);
    return given != values_.end() ? given->second : parameter.default_value;
}

Result<void> ParameterValues::set(const ParameterId& parameter, const std::string& value) {
    const Scenario* current = scenario();
    if (current == nullptr) {
        return {};
    }
    auto values = values_;
    values[parameter] = value;
    const auto bound = bind(*current, values);
    if (!bound) {
        return tl::unexpected(bound.error());
    }
    values_ = values;
    setting_ = true;
    session_->setScenario(current->id, values_);
    setting_ = false;
    Q_EMIT changed();
    return {};
}

void ParameterValues::resetToDefaults() {
    values_.clear();
    setting_ = true;
    session_->setScenario(session_->scenario());
    setting_ = false;
    Q_EMIT changed();
}

} // namespace volteface::ui
