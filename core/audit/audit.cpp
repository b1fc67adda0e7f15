// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"

#include "core/audit/below.h"

namespace volteface::audit {

Result<Audit> audit_stack(const Stack& stack, const Options& options, const Watch& watch) {
    Audit audit;
    audit.components = stack.components.size();
    audit.horizon = options.horizon;
    audit.accepted = options.sovereignty.accepted;
    for (const std::size_t service : services_of(stack)) {
        const auto impact = impact_of(stack.components[service]);
        ++audit.services;
        audit.impact += impact.value_or(0);
        audit.impact_unknown += impact ? 0 : 1;
    }
    for (const Basis basis : {Basis::control, Basis::hosting, Basis::origin}) {
        audit.counts[static_cast<std::size_t>(basis)] = count(stack, basis);
    }
    audit.links = audit.by(Basis::control).total.links;

    auto columns = exposures(stack, options.horizon, watch);
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    audit.exposures = std::move(*columns);
    audit.chokepoints = chokepoints(stack);
    audit.common_causes = common_causes(stack, audit.exposures);
    audit.bootstrap = bootstrap(stack);
    audit.concentrations = concentrations(stack);
    audit.lock_ins = lock_ins(stack);
    audit.extraterritorial = extraterritorial(stack, options.frameworks.laws, options.sovereignty.accepted);
    if (watch.stopped()) {
        return fail(ErrorCode::cancelled);
    }
    audit.sovereignty = sovereignty(stack, audit.chokepoints, options.sovereignty);
    auto horizons =
        autarky_horizons(stack, audit.exposures, options.sovereignty.accepted, options.horizon, watch);
    if (!horizons) {
        return tl::unexpected(horizons.error());
    }
    audit.autarky_horizons = std::move(*horizons);
    if (options.frameworks.csf) {
        audit.csf = csf_results(stack, *options.frameworks.csf, audit.exposures, audit.chokepoints);
    }
    audit.secnumcloud = secnumcloud(stack);
    audit.dora = dora_rows(stack, options.sovereignty.lead_time);
    audit.irn = irn_of(stack.answers);
    return audit;
}

} // namespace volteface::audit
