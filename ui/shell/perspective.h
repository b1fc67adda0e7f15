// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of the window, in the order of their keys: Ctrl+1 … Ctrl+5.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace volteface::ui {

enum class Perspective { map, audit, scenarios, plan, report };

inline constexpr std::array allPerspectives{Perspective::map, Perspective::audit, Perspective::scenarios,
                                            Perspective::plan, Perspective::report};

[[nodiscard]] QString nameOf(Perspective perspective);
/// "map", "scenarios": for the command line and the settings.
[[nodiscard]] QString wordOf(Perspective perspective);
[[nodiscard]] std::optional<Perspective> perspectiveFromWord(const QString& word);
[[nodiscard]] QString iconOf(Perspective perspective);

} // namespace volteface::ui
