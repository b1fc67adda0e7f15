// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_json/audit_json.h"

#include "core/base/json.h"
#include "core/model/words.h"
#include "core/report/result_json/audit_trees.h"
#include "core/report/result_json/audit_words.h"
#include "core/report/result_json/result_json.h"

namespace volteface::report {

using namespace audit_trees;

namespace {

Tree tally_tree(const audit::Tally& tally) {
    Tree map = Tree::map();
    map.put("components", tree(tally.components));
    map.put("components_inferred", tree(tally.components_inferred));
    map.put("links", tree(tally.links));
    map.put("links_inferred", tree(tally.links_inferred));
    map.put("cost", tree(tally.cost));
    map.put("cost_unknown", tree(tally.cost_unknown));
    map.put("impact", tree(tally.impact));
    map.put("impact_unknown", tree(tally.impact_unknown));
    return map;
}

Tree counts_tree(const audit::Counts& counts) {
    Tree map = Tree::map();
    map.put("basis", tree(basis_word(counts.basis)));
    map.put("total", tally_tree(counts.total));
    map.put("blocs", list_of(counts.blocs, [](const audit::BlocRow& row) {
                Tree one = tally_tree(row.tally);
                one.put("bloc", row.bloc ? Tree::of(to_word(*row.bloc)) : Tree{});
                one.put("services_stopped", tree(row.services_stopped));
                one.put("impact_stopped", tree(row.impact_stopped));
                return one;
            }));
    map.put("rows", list_of(counts.rows, [](const audit::CountRow& row) {
                Tree one = tally_tree(row.tally);
                one.put("layer", tree(to_word(row.layer)));
                one.put("jurisdiction", tree(row.jurisdiction));
                return one;
            }));
    map.put("in_several_countries", tally_tree(counts.in_several_countries));
    map.put("in_several_blocs", tally_tree(counts.in_several_blocs));
    return map;
}

Tree exposure_tree(const audit::ExposureColumn& column) {
    Tree map = element_tree(column.element, column.country);
    map.put("components", tree(column.components));
    map.put("services_down", tree(column.services_down));
    map.put("services_harmed", tree(column.services_harmed));
    map.put("impact_down", tree(column.impact_down));
    map.put("impact_unknown", tree(column.impact_unknown));
    map.put("first_harm", tree(column.first_harm));
    map.put("services", list_of(column.cells, [](const audit::ExposureCell& cell) {
                Tree one = Tree::map();
                one.put("id", tree(cell.service));
                one.put("reach", tree(reach_word(cell.reach)));
                one.put("down", tree(cell.down));
                one.put("worst", tree(state_word(cell.worst)));
                one.put("frozen", tree(cell.frozen));
                one.put("first_harm", tree(cell.first_harm));
                one.put("first_down", tree(cell.first_down));
                one.put("capacity_at_horizon", tree(cell.capacity_at_horizon));
                one.put("loss", tree(cell.loss));
                return one;
            }));
    return map;
}

Tree chokepoint_tree(const audit::Chokepoint& point) {
    Tree map = element_tree(point.element, point.country);
    map.put("services", plain_list(point.services));
    map.put("impact", tree(point.impact));
    map.put("impact_unknown", tree(point.impact_unknown));
    return map;
}

Tree chain_tree(const std::vector<audit::PathStep>& chain) {
    return list_of(chain, [](const audit::PathStep& step) {
        Tree one = Tree::map();
        one.put("component", tree(step.component));
        one.put("requirement", tree(step.requirement));
        return one;
    });
}

Tree cause_tree(const audit::CommonCause& cause) {
    Tree map = element_tree(cause.element, cause.country);
    map.put("suppliers", list_of(cause.suppliers, [](const audit::FallenSupplier& supplier) {
                Tree one = Tree::map();
                one.put("component", tree(supplier.component));
                one.put("chain", chain_tree(supplier.chain));
                return one;
            }));
    map.put("services", plain_list(cause.services));
    map.put("impact", tree(cause.impact));
    map.put("impact_unknown", tree(cause.impact_unknown));
    map.put("first_harm", tree(cause.first_harm));
    return map;
}

Tree redundancy_tree(const audit::FalseRedundancy& finding) {
    Tree map = Tree::map();
    map.put("requirement", tree(finding.requirement));
    map.put("suppliers", tree(finding.suppliers));
    map.put("standbys", tree(finding.standbys));
    map.put("quorum", tree(finding.quorum));
    map.put("headline", tree(finding.headline));
    map.put("causes", list_of(finding.causes, cause_tree));
    return map;
}

Tree bootstrap_tree(const audit::Bootstrap& bootstrap) {
    Tree map = Tree::map();
    map.put("loops", list_of(bootstrap.loops, [](const audit::BootstrapLoop& loop) {
                Tree one = Tree::map();
                one.put("components", plain_list(loop.components));
                one.put("start_by_hand", plain_list(loop.start_by_hand));
                one.put("is_smallest", tree(loop.is_smallest));
                one.put("at_least", tree(loop.at_least));
                return one;
            }));
    map.put("cannot_start", plain_list(bootstrap.cannot_start));
    return map;
}

Tree concentration_tree(const audit::Concentration& concentration) {
    Tree map = Tree::map();
    map.put("layer", concentration.layer ? Tree::of(to_word(*concentration.layer)) : Tree{});
    map.put("holder", tree(holder_word(concentration.holder)));
    map.put("weighing", tree(weighing_word(concentration.weighing)));
    map.put("hhi", tree(concentration.hhi));
    map.put("effective", tree(concentration.effective));
    map.put("holders", tree(concentration.holders));
    map.put("unknown", tree(concentration.unknown));
    return map;
}

Tree lock_in_tree(const audit::LockIn& lock_in) {
    Tree map = Tree::map();
    map.put("standard", tree(standard_word(lock_in.standard)));
    map.put("needs", tree(lock_in.needs));
    map.put("shares", list_of(lock_in.shares, [](const audit::LockInShare& share) {
                Tree one = Tree::map();
                one.put("value", tree(share.value));
                one.put("needs", tree(share.needs));
                one.put("tied", tree(share.tied));
                one.put("share", tree(share.share));
                one.put("share_tied", tree(share.share_tied));
                return one;
            }));
    return map;
}

} // namespace

std::string write_audit_json(const Stack& stack, const audit::Audit& audit,
                             const audit::Frameworks& frameworks) {
    Tree map = Tree::map();
    map.put("format", Tree::of("volteface-audit"));
    map.put("version", Tree::of(1));
    map.put("currency", tree(stack.currency));
    map.put("components", tree(audit.components));
    map.put("links", tree(audit.links));
    map.put("services", tree(audit.services));
    map.put("impact", tree(audit.impact));
    map.put("impact_unknown", tree(audit.impact_unknown));
    map.put("horizon", tree(audit.horizon));
    map.put("accepted", plain_list(audit.accepted.codes()));
    map.put("counts", list_of(audit.counts, counts_tree));
    map.put("exposures", list_of(audit.exposures, exposure_tree));
    map.put("chokepoints", list_of(audit.chokepoints, chokepoint_tree));
    map.put("common_causes", list_of(audit.common_causes, redundancy_tree));
    map.put("bootstrap", bootstrap_tree(audit.bootstrap));
    map.put("concentrations", list_of(audit.concentrations, concentration_tree));
    map.put("lock_ins", list_of(audit.lock_ins, lock_in_tree));
    Tree laws = Tree::list();
    for (const audit::Law& law : frameworks.laws) {
        if (!audit.accepted.holds(law.jurisdiction)) {
            laws.add(law_tree(law, audit.extraterritorial));
        }
    }
    map.put("laws", std::move(laws));
    map.put("sovereignty", list_of(audit.sovereignty, sovereignty_tree));
    map.put("autarky_horizons", list_of(audit.autarky_horizons, horizon_tree));
    map.put("csf", list_of(audit.csf, csf_tree));
    map.put("secnumcloud", list_of(audit.secnumcloud, secnumcloud_tree));
    map.put("dora", list_of(audit.dora, dora_tree));
    map.put("irn", irn_tree(audit.irn));
    return write_json(map);
}

} // namespace volteface::report
