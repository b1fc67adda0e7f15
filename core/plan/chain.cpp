// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/chain.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace volteface::plan {

namespace {

/// Shared work of the first two steps waits for no single chain.
constexpr int last_free_stage = 1;

/// When a piece that may begin on `start` is finished, by whichever crew is the quickest.
Day quickest(const Crews& crews, const Piece& piece, Day start) {
    if (piece.effort_days <= 0) {
        return start + piece.lead;
    }
    Day best = std::numeric_limits<Day>::max();
    for (const std::size_t crew : crews.for_kind(piece.kind)) {
        best = std::min(best, crews.finish(crew, start, crews.staffing(crew, piece.effort_days)));
    }
    return best;
}

} // namespace

int stage_of(TaskKind kind) {
    switch (kind) {
    case TaskKind::onboard:
        return 0;
    case TaskKind::re_engineer:
    case TaskKind::retrain:
        return 1;
    case TaskKind::evaluate:
        return 2;
    case TaskKind::recertify:
        return 3;
    case TaskKind::cut_over:
        return 4;
    }
    return 4;
}

std::vector<Piece> pieces_of(const std::vector<cost::Line>& lines, const std::vector<cost::LeadTime>& leads) {
    std::map<TaskKind, double> effort;
    for (const auto& [by, days] : cost::efforts(lines)) {
        effort[by.first] += days.mean;
    }
    std::vector<Piece> pieces;
    for (const auto& [kind, days] : effort) {
        if (days > 0) {
            pieces.push_back({kind, days, 0, true});
        }
    }
    for (const cost::LeadTime& lead : leads) {
        const auto days = static_cast<Day>(std::ceil(std::clamp(lead.days.mean, 0.0, 100'000.0) - 1e-9));
        if (days > 0) {
            pieces.push_back({lead.task, 0, days, lead.blocking});
        }
    }
    return pieces;
}

Day end_of_chain(const Crews& crews, const std::vector<Strand>& strands, Day start) {
    Day now = start;
    for (int stage = 0; stage < stage_count; ++stage) {
        Day end = now;
        for (const Strand& strand : strands) {
            const Day first = stage <= last_free_stage ? strand.release.value_or(now) : now;
            for (const Piece& piece : *strand.pieces) {
                if (stage_of(piece.kind) == stage && piece.blocking) {
                    end = std::max(end, quickest(crews, piece, first));
                }
            }
        }
        now = end;
    }
    return now;
}

} // namespace volteface::plan
