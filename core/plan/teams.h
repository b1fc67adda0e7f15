// SPDX-License-Identifier: GPL-3.0-or-later
// Who does the work of a plan, and how long a piece of work takes.
#pragma once

#include "core/base/date.h"
#include "core/model/plan.h"
#include "core/plan/schedule.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace volteface::plan {

/// People are counted in tenths, so that a team of half a person works half as fast.
inline constexpr int tenths_per_person = 10;
/// A task is shared by one person for each five days of effort, but not by more than there are: nobody splits
/// a week's work.
inline constexpr double days_per_person = 5;

struct Crew {
    std::optional<TeamId> id; ///< empty: people from outside, for what no team takes on
    std::vector<TaskKind> tasks;
    int tenths = 0; ///< on a working day
    ProjectTeam calendar;
};

/// Effort in working days of a crew, by so many of its people.
struct Staffing {
    int tenths = 0;
    Day duration = 0;
};

class Crews {
public:
    /// Teams with nobody in them, or that say nothing of what they take on, do nothing. Without a date of day
    /// 0, it counts as a Monday. The last crew is from outside: one person for each task, as many as it
    /// takes, Monday to Friday.
    Crews(const std::vector<Team>& teams, const std::optional<Date>& day_zero);

    [[nodiscard]] const std::vector<Crew>& all() const { return crews_; }
    [[nodiscard]] std::size_t outside() const { return crews_.size() - 1; }
    /// Crews that take a kind on; the one from outside where none does. Never empty.
    [[nodiscard]] std::vector<std::size_t> for_kind(TaskKind kind) const;
    [[nodiscard]] Staffing staffing(std::size_t crew, double effort_days) const;
    /// The day on which work that may begin on `start` is finished, were nobody else in need of the crew.
    [[nodiscard]] Day finish(std::size_t crew, Day start, const Staffing& staffing) const;

private:
    std::vector<Crew> crews_;
};

} // namespace volteface::plan
