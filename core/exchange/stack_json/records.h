// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a stack, in and out of trees. Readers keep mistakes of shape in the cursor's log and go on;
// rules of the model are for validate().
#pragma once

#include "core/base/tree_reading.h"
#include "core/model/stack.h"

namespace volteface::exchange {

[[nodiscard]] Organisation read_organisation(const Cursor& cursor);
[[nodiscard]] Component read_component(const Cursor& cursor);
[[nodiscard]] Requirement read_requirement(const Cursor& cursor);
[[nodiscard]] Assumption read_assumption(const Cursor& cursor);
[[nodiscard]] Team read_team(const Cursor& cursor);
[[nodiscard]] Plan read_plan(const Cursor& cursor);
[[nodiscard]] FrameworkAnswer read_answer(const Cursor& cursor);
[[nodiscard]] FrameworkFloor read_floor(const Cursor& cursor);
[[nodiscard]] ReportSettings read_report_settings(const Cursor& cursor);

[[nodiscard]] Tree record_tree(const Organisation& organisation);
[[nodiscard]] Tree record_tree(const Component& component);
[[nodiscard]] Tree record_tree(const Requirement& requirement);
[[nodiscard]] Tree record_tree(const Assumption& assumption);
[[nodiscard]] Tree record_tree(const Team& team);
[[nodiscard]] Tree record_tree(const Plan& plan);
[[nodiscard]] Tree record_tree(const FrameworkAnswer& answer);
[[nodiscard]] Tree record_tree(const FrameworkFloor& floor);
[[nodiscard]] Tree record_tree(const ReportSettings& settings);

} // namespace volteface::exchange
