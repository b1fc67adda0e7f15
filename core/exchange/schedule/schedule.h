// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule of a plan as other programs take it: a project for MS Project and its kind, and entries of a
// calendar. Written only; the document is where a plan lives.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/model/stack.h"

#include <array>
#include <string>

namespace volteface::exchange {

/// What a person reads in those programs, in the language of whoever asks for the file.
struct ScheduleWords {
    /// In the order of TaskKind.
    std::array<std::string, 6> kinds{"Onboard",  "Re-engineer", "Retrain",
                                     "Evaluate", "Recertify",   "Cut over"};
    std::string move = "%1: %2 → %3"; ///< %1 the need, %2 who is replaced, %3 by whom
    std::string providers = "Providers";
    std::string effort = "person-days"; ///< behind a number
};

/// MS Project XML (schema of 2003 and later, namespace http://schemas.microsoft.com/project): a summary task
/// for each move with its tasks below it, a milestone for each cut-over, links from each task to the next,
/// teams as resources with head count as units. Tasks are scheduled by hand there, so that the dates stay as
/// planned. Error: missing_key (arguments: day_zero) where the stack does not say on which date day 0 is.
[[nodiscard]] Result<std::string> write_ms_project(const Stack& stack, const Plan& plan,
                                                   const ScheduleWords& words = {});

/// iCalendar (RFC 5545): an all-day event for each task, in UTF-8, lines folded at 75 octets. The same plan
/// has the same UIDs, so that a second import moves the entries of the first. `today` stands in DTSTAMP.
/// Error: as above.
[[nodiscard]] Result<std::string> write_icalendar(const Stack& stack, const Plan& plan, Date today,
                                                  const ScheduleWords& words = {});

} // namespace volteface::exchange
