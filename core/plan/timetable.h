// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of moves as a project: its tasks over teams, in their order, and what is lost by the day on which
// each move completes.
#pragma once

#include "core/plan/choose.h"
#include "core/plan/problem.h"
#include "core/plan/schedule.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace volteface::plan {

/// One task of the project.
struct Job {
    TaskKind kind = TaskKind::re_engineer;
    std::optional<std::size_t> place;  ///< of the move; empty: shared
    std::optional<std::size_t> shared; ///< index into Problem::shared
    double effort_days = 0;
    std::optional<std::size_t> crew; ///< empty: lead time, or a milestone
    int tenths = 0;                  ///< people, in tenths
    bool is_cut_over = false;        ///< the milestone at which a move completes
    std::vector<std::size_t> after;
};

/// Lead time that holds nothing up: it begins with its step and ends when it ends.
struct Beside {
    TaskKind kind = TaskKind::cut_over;
    std::optional<std::size_t> place;
    std::optional<std::size_t> shared;
    Day lead = 0;
    std::vector<std::size_t> after;
};

struct Timetable {
    Project project;       ///< days are those of the scenario; losses in hundredths of the goal's money
    std::vector<Job> jobs; ///< by task of the project
    std::vector<Beside> beside;
    std::vector<std::optional<std::size_t>> cut_over; ///< by place: the milestone of its move
    bool crews_were_chosen = false;                   ///< some work could have gone to another crew
    double base = 0; ///< weighed loss with every move at its earliest: what the losses come on top of
};

/// What a move helps: by place and service, weighed days lost without it and with all others.
[[nodiscard]] std::vector<std::vector<double>> helped(const Problem& problem, const ChoiceModel& model,
                                                      const Choice& choice);

/// Work that several crews take on goes to the one with the least to do. In a relaxed timetable it takes
/// nobody, and the time that the quickest would need: no plan with these moves loses less than its best.
enum class Crewing { assigned, relaxed };

[[nodiscard]] Timetable timetable_of(const Problem& problem, const ChoiceModel& model, const Choice& choice,
                                     Crewing crewing = Crewing::assigned);

/// When each move completes, by place.
[[nodiscard]] std::vector<Minute> completions(const Timetable& timetable, const Schedule& schedule);

} // namespace volteface::plan
