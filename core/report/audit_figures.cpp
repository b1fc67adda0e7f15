// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_figures.h"

#include <utility>

namespace volteface::report {

namespace {

constexpr double audit_share = 0.5; ///< of the whole work

} // namespace

Result<AuditFigures> audit_figures(const Stack& stack, const audit::Options& options, const Watch& watch) {
    Watch part;
    part.stop = watch.stop;
    if (watch.on_progress) {
        part.on_progress = [&](double share) { watch.on_progress(audit_share * share); };
    }
    auto audit = audit::audit_stack(stack, options, part);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    if (watch.on_progress) {
        part.on_progress = [&](double share) { watch.on_progress(audit_share + (1 - audit_share) * share); };
    }
    auto cuts = audit::smallest_cut_sets(stack, part);
    if (!cuts) {
        return tl::unexpected(cuts.error());
    }
    AuditFigures figures;
    figures.audit = std::move(*audit);
    figures.frameworks = options.frameworks;
    figures.cuts = std::move(*cuts);
    return figures;
}

} // namespace volteface::report
