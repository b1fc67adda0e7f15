// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/glpk_call.h"

#include <glpk.h>

#include <algorithm>
#include <cfloat>
#include <climits>
#include <cmath>
#include <csetjmp>
#include <optional>

namespace volteface::solver {

using plan::MipColumn;
using plan::MipModel;
using plan::MipRow;
using plan::MipSense;
using plan::MipStatus;
using plan::MipTerm;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int iterations_between_looks = 200;
constexpr std::size_t most_said = 2000;

/// What the callbacks see. The jump leaves no C++ object behind on the stack that it cuts.
struct Session {
    GlpkCall* call = nullptr;
    Clock::time_point end = Clock::time_point::max();
    Clock::time_point begin = Clock::now();
    double told = 0;
    const double* start = nullptr; ///< one value per column, from 1; null where there is none
    bool start_given = false;
    bool out_of_nodes = false;
    std::jmp_buf escape{};
};

bool out_of_time(const Session& session) {
    return Clock::now() >= session.end;
}

/// Takes down what GLPK prints, and keeps it off the terminal.
int listen(void* info, const char* text) {
    std::string& said = static_cast<Session*>(info)->call->said;
    said += text;
    if (said.size() > most_said) {
        said.erase(0, said.size() - most_said / 2);
    }
    return 1;
}

/// GLPK would abort after this.
void give_up(void* info) {
    auto* session = static_cast<Session*>(info);
    session->call->fatal = true;
    std::longjmp(session->escape, 1); // NOLINT: the way out that GLPK documents
}

void report(Session& session, std::uint64_t nodes) {
    const GlpkCall& call = *session.call;
    const double elapsed = std::chrono::duration<double>(Clock::now() - session.begin).count();
    if (!call.watch->on_progress || elapsed < session.told + 0.2) {
        return;
    }
    session.told = elapsed;
    double share = call.limits.seconds ? elapsed / *call.limits.seconds : 0;
    if (call.limits.nodes) {
        share = std::max(share, static_cast<double>(nodes) / static_cast<double>(*call.limits.nodes + 1));
    }
    call.watch->on_progress(std::min(1.0, share));
}

/// Called by GLPK between the steps of branch and bound.
void look(glp_tree* tree, void* info) {
    auto* session = static_cast<Session*>(info);
    GlpkCall& call = *session->call;
    int total = 0;
    glp_ios_tree_size(tree, nullptr, nullptr, &total);
    call.raw.nodes = total > 1 ? static_cast<std::uint64_t>(total - 1) : 0; // the root is none
    if (const int best = glp_ios_best_node(tree); best != 0) {
        const double bound = glp_ios_node_bound(tree, best);
        if (bound > -DBL_MAX) {
            call.raw.bound = std::max(call.raw.bound, bound);
        }
    }
    if (call.watch->stopped()) {
        call.cancelled = true;
        glp_ios_terminate(tree);
        return;
    }
    if (out_of_time(*session)) {
        call.raw.stopped_by_clock = true;
        glp_ios_terminate(tree);
        return;
    }
    report(*session, call.raw.nodes);
    if (glp_ios_reason(tree) == GLP_IHEUR && session->start != nullptr && !session->start_given) {
        session->start_given = true;
        glp_ios_heur_sol(tree, session->start);
    }
    if (call.limits.nodes && call.raw.nodes > *call.limits.nodes) {
        session->out_of_nodes = true;
        glp_ios_terminate(tree);
    }
}

int kind_of_bounds(double lower, double upper) {
    const bool below = std::isfinite(lower);
    const bool above = std::isfinite(upper);
    if (below && above) {
        return lower == upper ? GLP_FX : GLP_DB;
    }
    return below ? GLP_LO : above ? GLP_UP : GLP_FR;
}

int kind_of_row(MipSense sense) {
    switch (sense) {
    case MipSense::at_most:
        return GLP_UP;
    case MipSense::equal:
        return GLP_FX;
    case MipSense::at_least:
        return GLP_LO;
    }
    return GLP_FX;
}

/// `indices` and `values` have room for the longest row, from 1.
void build(glp_prob* problem, const MipModel& model, int* indices, double* values) {
    glp_set_obj_dir(problem, GLP_MIN);
    glp_add_cols(problem, static_cast<int>(model.columns.size()));
    if (!model.rows.empty()) {
        glp_add_rows(problem, static_cast<int>(model.rows.size()));
    }
    int j = 0;
    for (const MipColumn& column : model.columns) {
        ++j;
        glp_set_obj_coef(problem, j, column.objective);
        glp_set_col_bnds(problem, j, kind_of_bounds(column.lower, column.upper), column.lower, column.upper);
        glp_set_col_kind(problem, j, column.integer ? GLP_IV : GLP_CV);
    }
    int i = 0;
    for (const MipRow& row : model.rows) {
        ++i;
        glp_set_row_bnds(problem, i, kind_of_row(row.sense), row.right, row.right);
        int count = 0;
        for (const MipTerm& term : row.terms) {
            ++count;
            indices[count] = static_cast<int>(term.column) + 1;
            values[count] = term.coefficient;
        }
        glp_set_mat_row(problem, i, count, indices, values);
    }
}

/// The relaxation, in slices so that it can be stopped. False: there is nothing more to do.
bool relax(Session& session, glp_prob* problem) {
    GlpkCall& call = *session.call;
    glp_smcp settings;
    glp_init_smcp(&settings);
    settings.msg_lev = GLP_MSG_ERR;
    settings.it_lim = iterations_between_looks;
    glp_scale_prob(problem, GLP_SF_AUTO);
    glp_adv_basis(problem, 0);
    int result = GLP_EITLIM;
    while (result == GLP_EITLIM) {
        result = glp_simplex(problem, &settings);
        if (call.watch->stopped()) {
            call.cancelled = true;
            return false;
        }
        if (result == GLP_EITLIM && out_of_time(session)) {
            call.raw.stopped_by_clock = true;
            return false;
        }
    }
    if (result != 0) {
        call.fatal = true;
        return false;
    }
    switch (glp_get_status(problem)) {
    case GLP_OPT:
        call.raw.bound = glp_get_obj_val(problem);
        return true;
    case GLP_UNBND:
        call.raw.status = MipStatus::unbounded;
        return false;
    case GLP_NOFEAS:
        call.raw.status = MipStatus::infeasible;
        return false;
    default:
        call.fatal = true;
        return false;
    }
}

void take_values(GlpkCall& call, glp_prob* problem) {
    const int columns = glp_get_num_cols(problem);
    call.raw.values.resize(static_cast<std::size_t>(columns));
    for (int j = 1; j <= columns; ++j) {
        call.raw.values[static_cast<std::size_t>(j - 1)] = glp_mip_col_val(problem, j);
    }
}

void branch(Session& session, glp_prob* problem) {
    GlpkCall& call = *session.call;
    glp_iocp settings;
    glp_init_iocp(&settings);
    settings.msg_lev = GLP_MSG_ERR;
    settings.cb_func = look;
    settings.cb_info = &session;
    settings.mip_gap = call.limits.relative_gap;
    settings.mir_cuts = GLP_ON;
    settings.gmi_cuts = GLP_ON;
    settings.cov_cuts = GLP_ON;
    settings.clq_cuts = GLP_ON;
    settings.sr_heur = GLP_ON;
    const int result = glp_intopt(problem, &settings);
    const bool stopped = call.cancelled || call.raw.stopped_by_clock || session.out_of_nodes;
    if (result != 0 && result != GLP_ESTOP && result != GLP_EMIPGAP) {
        call.fatal = true;
        return;
    }
    switch (glp_mip_status(problem)) {
    case GLP_OPT:
        call.raw.status = MipStatus::optimal;
        call.raw.bound = plan::infinite; // proven: what is below the objective is GLPK's tolerance
        break;
    case GLP_FEAS:
        call.raw.status = result == GLP_EMIPGAP ? MipStatus::optimal : MipStatus::feasible;
        break;
    case GLP_NOFEAS:
        call.raw.status = MipStatus::infeasible;
        return;
    default:
        call.fatal = !stopped;
        return;
    }
    take_values(call, problem);
}

/// Everything between the hooks. No object with a destructor lives in a frame that a jump may cut.
void guarded(Session& session, int* indices, double* values) {
    if (setjmp(session.escape) != 0) { // NOLINT
        return;
    }
    glp_error_hook(give_up, &session);
    if (session.call->memory_mb > 0) {
        glp_mem_limit(static_cast<int>(std::min<std::size_t>(session.call->memory_mb, INT_MAX / 2)));
    }
    glp_prob* problem = glp_create_prob();
    build(problem, *session.call->model, indices, values);
    if (relax(session, problem)) {
        branch(session, problem);
    }
}

} // namespace

void call_glpk(GlpkCall& call) {
    Session session;
    session.call = &call;
    if (call.limits.seconds) {
        const auto span = std::chrono::duration<double>(std::min(*call.limits.seconds, 1e8));
        session.end = session.begin + std::chrono::duration_cast<Clock::duration>(span);
    }
    std::size_t longest = 0;
    for (const MipRow& row : call.model->rows) {
        longest = std::max(longest, row.terms.size());
    }
    std::vector<int> indices(longest + 1);
    std::vector<double> values(longest + 1);
    std::vector<double> start;
    if (call.start != nullptr) {
        start.push_back(0);
        start.insert(start.end(), call.start->begin(), call.start->end());
        session.start = start.data();
    }
    glp_free_env(); // of this thread: nothing is left of another use
    glp_term_hook(listen, &session);
    guarded(session, indices.data(), values.data());
    glp_free_env();
}

std::string glpk_name() {
    return std::string("GLPK ") + glp_version();
}

} // namespace volteface::solver
