// SPDX-License-Identifier: GPL-3.0-or-later
// The names of closed sets as a person reads them, in currentLanguage(). The words of files are in
// core/model/words.h.
#pragma once

#include "core/base/country.h"
#include "core/model/component.h"
#include "core/model/organisation.h"
#include "core/model/requirement.h"
#include "core/model/scenario.h"
#include "core/model/selector.h"
#include "core/model/source.h"
#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <QString>

namespace volteface::ui {

[[nodiscard]] QString nameOf(Layer layer);             ///< "Application"
[[nodiscard]] QString pluralOf(Layer layer);           ///< head of a lane: "Applications and agents"
[[nodiscard]] QString nameOf(Access access);           ///< "API"
[[nodiscard]] QString nameOf(DataClass data);          ///< "personal data"
[[nodiscard]] QString nameOf(Phase phase);             ///< "to run"
[[nodiscard]] QString explain(Phase phase);            ///< one line for a tooltip
[[nodiscard]] QString nameOf(Role role);               ///< "active", "standby"
[[nodiscard]] QString nameOf(const Decay& decay);      ///< "nothing", "stops", "wears out 10 % every 30 days"
[[nodiscard]] QString nameOf(Confidence confidence);   ///< "read in a source"
[[nodiscard]] QString nameOf(simulation::State state); ///< "at risk"
[[nodiscard]] QString nameOf(Bloc bloc);               ///< "American"
[[nodiscard]] QString shortNameOf(Bloc bloc);          ///< "US"
[[nodiscard]] QString nameOf(const Effect& effect);    ///< "outage", "embargo", "× 0.5", "price × 5"
[[nodiscard]] QString nameOf(Field field);             ///< "control"
[[nodiscard]] QString nameOf(ParameterKind kind);
[[nodiscard]] QString
nameOfRegime(const std::string& regime); ///< "AI Act, high risk"; the word itself if not known
[[nodiscard]] QString unknownWord();     ///< "unknown"

/// "France", "European Union" / "Union européenne".
[[nodiscard]] QString nameOf(Country country);

/// The name of a component, an organisation … of the stack, or its id where it leads nowhere.
[[nodiscard]] QString nameIn(const Stack& stack, const ComponentId& id);
[[nodiscard]] QString nameIn(const Stack& stack, const OrganisationId& id);
/// "Chat model (Claims assistant)": the label, else the capability, with its consumer.
[[nodiscard]] QString nameIn(const Stack& stack, const RequirementId& id);
[[nodiscard]] QString nameIn(const Stack& stack, const ScenarioId& id);

} // namespace volteface::ui
