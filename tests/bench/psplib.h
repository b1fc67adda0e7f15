// SPDX-License-Identifier: GPL-3.0-or-later
// The published project-scheduling library: single-mode instances (.sm) and its lists of best makespans.
#pragma once

#include "core/base/result.h"
#include "core/plan/schedule.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace volteface::bench {

/// A project of an .sm file: each job a task, the first and last (which take no time) with it. Errors name
/// the file and the line: malformed_syntax with what was expected there, unsupported_format for several modes
/// or resources that are not renewable.
[[nodiscard]] Result<plan::Project> read_psplib(std::string_view text, const std::string& file);

/// Makespans by (parameter, instance), of a list such as j30opt.sm or j120hrs.sm: lines that start with three
/// numbers. Lines that do not are headings, and are passed over.
[[nodiscard]] std::map<std::pair<int, int>, plan::Day> read_makespans(std::string_view text);

/// (parameter, instance) of a file name: j3013_4.sm of 30 tasks is (13, 4); (0, 0) where it is none.
[[nodiscard]] std::pair<int, int> instance_of(std::string_view name, std::size_t tasks);

} // namespace volteface::bench
