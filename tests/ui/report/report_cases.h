// SPDX-License-Identifier: GPL-3.0-or-later
// Reports to test with: the shipped sample under shipped scenarios, and made-up stacks.
#pragma once

#include "core/report/build.h"

#include <string>
#include <vector>

namespace volteface::tests {

/// The Qt application and the fonts, once per program.
void need_application();

[[nodiscard]] Stack sample(const std::string& name);
[[nodiscard]] Scenario shipped_scenario(const std::string& id);

/// Runs the scenarios on the stack.
[[nodiscard]] report::ReportInput report_on(Stack stack, const std::vector<Scenario>& scenarios,
                                            Language language);

/// `components` cards over all layers, services among them, with needs downwards; a supplier at the bottom
/// that all rest on.
[[nodiscard]] Stack layered_stack(int components);
/// An outage of layered_stack's supplier at the bottom, from day 3 on.
[[nodiscard]] Scenario bottom_cut_off();

/// What pdftotext, pdffonts or pdfimages say about the file.
[[nodiscard]] std::string ask(const std::string& command);

} // namespace volteface::tests
