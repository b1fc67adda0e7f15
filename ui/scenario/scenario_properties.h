// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a scenario, its parameters and its precedents: how a value reads and how typed text is taken.
#pragma once

#include "core/model/scenario.h"
#include "ui/inspector/property.h"

#include <vector>

namespace volteface::ui {

/// Without likelihood, lists and events.
[[nodiscard]] const std::vector<Property<Scenario>>& scenarioProperties();
/// "id" is written by edit::with_parameter_renamed(), not here.
[[nodiscard]] const std::vector<Property<ScenarioParameter>>& parameterProperties();
[[nodiscard]] const std::vector<Property<Precedent>>& precedentProperties();

} // namespace volteface::ui
