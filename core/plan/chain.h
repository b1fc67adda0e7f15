// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of tasks that a move is: onboard, then re-engineer and retrain side by side, evaluate, recertify,
// cut over.
#pragma once

#include "core/cost/move_cost.h"
#include "core/plan/teams.h"

#include <optional>
#include <vector>

namespace volteface::plan {

/// A part of a chain of tasks: work, or time that passes.
struct Piece {
    TaskKind kind = TaskKind::re_engineer;
    double effort_days = 0; ///< mean; 0 where it is lead time
    Day lead = 0;           ///< calendar days, mean, rounded up; 0 where it is work
    bool blocking = true;

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// Which step of a chain a kind belongs to: re-engineering and retraining are done side by side.
inline constexpr int stage_count = 5;
[[nodiscard]] int stage_of(TaskKind kind);

/// One piece of work for each kind that takes any, then one for each lead time that takes a day.
[[nodiscard]] std::vector<Piece> pieces_of(const std::vector<cost::Line>& lines,
                                           const std::vector<cost::LeadTime>& leads);

/// Pieces that belong together.
struct Strand {
    const std::vector<Piece>* pieces = nullptr;
    /// The day on which its first two steps may begin, whatever the chain waits for: it is shared with other
    /// chains. Empty: it keeps to the chain.
    std::optional<Day> release;
};

/// The day on which a chain that begins on `start` is through, with teams that nobody else needs, each piece
/// by the quickest. What does not block holds nothing up.
[[nodiscard]] Day end_of_chain(const Crews& crews, const std::vector<Strand>& strands, Day start);

} // namespace volteface::plan
