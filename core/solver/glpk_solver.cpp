// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/glpk_solver.h"

#include "core/solver/glpk_call.h"
#include "core/solver/prepared.h"

#include <chrono>
#include <mutex>

namespace volteface::solver {

using plan::MipLimits;
using plan::MipModel;
using plan::MipSolution;
using plan::MipStatus;

namespace {

constexpr std::chrono::milliseconds wait_between_looks{20};

std::timed_mutex& one_at_a_time() {
    static std::timed_mutex mutex;
    return mutex;
}

/// The last line that is not GLPK's remark on where in its source it was.
std::string reason(const std::string& said) {
    std::string text = said.substr(0, said.find("Error detected in file"));
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) {
        text.pop_back();
    }
    text.erase(0, text.find_last_of('\n') + 1);
    return text.empty() ? "it gave up" : text;
}

Error failure(const GlpkCall& call, std::size_t memory_mb) {
    if (call.said.find("memory") != std::string::npos) {
        return {ErrorCode::solver_out_of_memory, {}, {glpk_name(), std::to_string(memory_mb)}, {}};
    }
    return {ErrorCode::solver_failed, {}, {glpk_name(), reason(call.said)}, {}};
}

} // namespace

GlpkSolver::GlpkSolver(GlpkSettings settings)
    : settings_(settings) {}

Result<MipSolution> GlpkSolver::solve(const MipModel& model, const std::vector<double>* start,
                                      const MipLimits& limits, const Watch& watch) {
    if (const auto checked = plan::check(model); !checked) {
        return tl::unexpected(checked.error());
    }
    const Prepared prepared = prepare(model);
    if (prepared.infeasible || model.columns.empty()) {
        const auto status = prepared.infeasible ? MipStatus::infeasible : MipStatus::optimal;
        return answer(model, prepared, Raw{status, {}, 0, 0, false}, nullptr, glpk_name());
    }
    GlpkCall call;
    call.model = &prepared.model;
    call.start = is_start(model, start) ? start : nullptr;
    call.limits = limits;
    call.watch = &watch;
    call.memory_mb = settings_.memory_mb;
    {
        std::unique_lock<std::timed_mutex> turn(one_at_a_time(), std::defer_lock);
        while (!turn.try_lock_for(wait_between_looks)) {
            if (watch.stopped()) {
                return fail(ErrorCode::cancelled);
            }
        }
        call_glpk(call);
    }
    if (call.cancelled) {
        return fail(ErrorCode::cancelled);
    }
    if (call.fatal) {
        return tl::unexpected(failure(call, settings_.memory_mb));
    }
    if (call.raw.status == MipStatus::unbounded) {
        auto any = solve(without_objective(model), start, limits, watch);
        if (!any) {
            return any;
        }
        call.raw.status = any->values.empty() ? any->status : MipStatus::unbounded;
        call.raw.nodes = any->nodes;
        call.raw.stopped_by_clock = any->stopped_by_clock;
    }
    return answer(model, prepared, std::move(call.raw), start, glpk_name());
}

} // namespace volteface::solver
