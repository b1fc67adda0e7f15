// SPDX-License-Identifier: GPL-3.0-or-later
// Selectors and events in words: chips for the timeline, a line for tooltips and explanations.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"

#include <QString>

#include <vector>

namespace volteface::ui {

/// One chip: "control US", "not layer chip". A selector that is more than a list of tests gives one chip per
/// part.
struct SelectorChip {
    QString field;
    QString values;
};

[[nodiscard]] std::vector<SelectorChip> chips_of(const Selector& selector, const Stack& stack);
/// "control US, layer chip or platform".
[[nodiscard]] QString words_of(const Selector& selector, const Stack& stack);

/// The event's name, or where it has none what it does; the scenario's name where it is the only event.
[[nodiscard]] QString title_of(const Event& event, const Scenario& scenario);
/// "day 30 to 150", "from day 30".
[[nodiscard]] QString span_of(const Event& event);

} // namespace volteface::ui
