// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tree_reading.h"
#include "core/model/words.h"
#include "core/report/result_json/audit_trees.h"
#include "core/report/result_json/audit_words.h"

namespace volteface::report::audit_trees {

namespace {

Tree channels_tree(const std::vector<audit::Channel>& channels) {
    return list_of(channels, [](audit::Channel channel) { return tree(channel_word(channel)); });
}

Tree single_point_tree(const audit::ForeignSinglePoint& point) {
    Tree map = element_tree(point.element, point.country);
    map.put("verdict", tree(verdict_word(point.verdict)));
    map.put("time", tree(point.time));
    map.put("needs", list_of(point.needs, [](const audit::OpenNeed& need) {
                Tree one = Tree::map();
                one.put("requirement", tree(need.requirement));
                one.put("alternatives", list_of(need.alternatives, [](const audit::Alternative& alternative) {
                            Tree other = Tree::map();
                            other.put("id", tree(alternative.id));
                            other.put("in_stack", tree(alternative.in_stack));
                            other.put("lead_time", tree(alternative.lead_time));
                            other.put("at_least", tree(alternative.at_least));
                            return other;
                        }));
                return one;
            }));
    return map;
}

/// What a person said; null where nobody has.
Tree given_tree(const std::optional<FrameworkAnswer>& given, bool refused) {
    if (!given) {
        return {};
    }
    Tree map = Tree::map();
    map.put("value", tree(given->value));
    map.put("evidence", tree(to_word(given->evidence)));
    map.put("source", tree(given->source.title.empty() ? given->source.url : given->source.title));
    map.put("as_of", given->as_of ? tree(format_date(*given->as_of)) : Tree{});
    map.put("notes", tree(given->notes));
    map.put("refused", tree(refused));
    return map;
}

Tree criterion_tree(const audit::CriterionResult& criterion) {
    Tree map = Tree::map();
    map.put("code", tree(criterion.code));
    map.put("answer", tree(criterion.answer));
    map.put("evidence", tree(evidence_word(criterion.evidence)));
    map.put("value", tree(criterion.value));
    map.put("seal", tree(criterion.seal));
    map.put("proposal", tree(criterion.proposal));
    Tree basis;
    if (criterion.proposal) {
        basis = Tree::map();
        basis.put("part", tree(criterion.basis.part));
        basis.put("whole", tree(criterion.basis.whole));
        basis.put("unknown", tree(criterion.basis.unknown));
        basis.put("named", plain_list(criterion.basis.named));
        basis.put("at", tree(criterion.basis.at));
    }
    map.put("basis", std::move(basis));
    map.put("inert", tree(criterion.inert));
    map.put("given", given_tree(criterion.given, criterion.refused));
    map.put("of_whole", tree(criterion.of_whole));
    return map;
}

} // namespace

Tree law_tree(const audit::Law& law, const audit::Extraterritorial& found) {
    Tree map = Tree::map();
    map.put("id", tree(law.id));
    map.put("jurisdiction", tree(law.jurisdiction));
    map.put("name", to_tree(law.name));
    map.put("reference", tree(law.reference));
    map.put("effects",
            list_of(law.effects, [](audit::LawEffect effect) { return tree(effect_word(effect)); }));
    map.put("checked", tree(format_date(law.checked)));
    map.put("to_verify", tree(law.to_verify));
    Tree components = Tree::list();
    for (const audit::LawReach& reach : found.reaches) {
        if (reach.law == law.id) {
            Tree one = Tree::map();
            one.put("id", tree(reach.component));
            one.put("channels", channels_tree(reach.channels));
            one.put("passing", list_of(reach.passing, [](const audit::PassingData& data) {
                        Tree passing = Tree::map();
                        passing.put("service", tree(data.service));
                        passing.put("data_class", tree(to_word(data.data_class)));
                        return passing;
                    }));
            components.add(std::move(one));
        }
    }
    map.put("components", std::move(components));
    Tree services = Tree::list();
    for (const audit::LawOverService& over : found.services) {
        if (over.law == law.id) {
            Tree one = Tree::map();
            one.put("id", tree(over.service));
            one.put("channels", channels_tree(over.channels));
            one.put("components", tree(over.components));
            one.put("components_with_data", tree(over.components_with_data));
            one.put("data_class", tree(to_word(over.data_class)));
            services.add(std::move(one));
        }
    }
    map.put("services", std::move(services));
    return map;
}

Tree sovereignty_tree(const audit::SovereigntyOfService& service) {
    Tree map = Tree::map();
    map.put("id", tree(service.service));
    map.put("mtpd", tree(service.mtpd));
    map.put("autarky", tree(verdict_word(service.autarky)));
    map.put("layers", list_of(service.layers, [](const audit::AutarkyLayer& layer) {
                Tree one = Tree::map();
                one.put("layer", tree(to_word(layer.layer)));
                one.put("verdict", tree(verdict_word(layer.verdict)));
                one.put("components", tree(layer.components));
                one.put("foreign", tree(layer.foreign));
                one.put("unknown", tree(layer.unknown));
                return one;
            }));
    map.put("alternative", tree(verdict_word(service.alternative)));
    map.put("time", tree(service.time));
    map.put("single_points", list_of(service.single_points, single_point_tree));
    return map;
}

Tree horizon_tree(const audit::AutarkyHorizon& horizon) {
    const auto put_life = [](Tree& map, const audit::VitalLife& life) {
        map.put("until_harm", tree(life.until_harm));
        map.put("until_down", tree(life.until_down));
        map.put("first_down", tree(life.first_down));
        map.put("vital_down", tree(life.vital_down));
    };
    Tree map = Tree::map();
    map.put("jurisdiction", tree(horizon.jurisdiction));
    map.put("accepted", tree(horizon.accepted));
    put_life(map, horizon.everything);
    for (const auto& part :
         {std::pair("controlled", &horizon.controlled), std::pair("hosted", &horizon.hosted)}) {
        Tree one;
        if (*part.second) {
            one = Tree::map();
            put_life(one, **part.second);
        }
        map.put(part.first, std::move(one));
    }
    return map;
}

Tree csf_tree(const audit::CsfResult& result) {
    Tree map = Tree::map();
    map.put("id", tree(result.service));
    map.put("seal", tree(result.seal));
    map.put("binding", tree(result.binding));
    map.put("gaps", tree(result.gaps));
    map.put("given", tree(result.given));
    map.put("gate", tree(verdict_word(result.gate)));
    Tree score = Tree::map();
    for (const audit::WeightSet set : {audit::WeightSet::v1_2_1, audit::WeightSet::june_2026}) {
        score.put(weight_set_word(set), tree(result.score[static_cast<std::size_t>(set)]));
    }
    map.put("score", std::move(score));
    map.put("objectives", list_of(result.objectives, [](const audit::ObjectiveResult& objective) {
                Tree one = Tree::map();
                one.put("code", tree(objective.code));
                one.put("score", tree(objective.score));
                one.put("seal", tree(objective.seal));
                one.put("binding", tree(objective.binding));
                one.put("evidence", tree(evidence_word(objective.evidence)));
                one.put("gaps", tree(objective.gaps));
                one.put("floor", tree(objective.floor));
                one.put("gate", tree(verdict_word(objective.gate)));
                one.put("criteria", list_of(objective.criteria, criterion_tree));
                return one;
            }));
    return map;
}

Tree secnumcloud_tree(const audit::SecNumCloud& one) {
    Tree map = Tree::map();
    map.put("organisation", tree(one.organisation));
    map.put("verdict", tree(verdict_word(one.verdict)));
    map.put("seat", tree(verdict_word(one.seat)));
    map.put("capital", tree(verdict_word(one.capital)));
    map.put("veto", tree(verdict_word(one.veto)));
    map.put("largest_outside", tree(one.largest_outside));
    map.put("total_outside", tree(one.total_outside));
    map.put("undisclosed", tree(one.undisclosed));
    map.put("through", tree(one.through));
    return map;
}

Tree dora_tree(const audit::DoraRow& row) {
    Tree map = Tree::map();
    map.put("supplier", tree(row.supplier));
    map.put("provider", tree(row.provider));
    map.put("requirements", plain_list(row.requirements));
    map.put("services", plain_list(row.services));
    map.put("substitutes", plain_list(row.substitutes));
    map.put("restore_time", tree(row.restore_time));
    map.put("missing",
            list_of(row.missing, [](audit::DoraMissing missing) { return tree(missing_word(missing)); }));
    Tree fields = Tree::map();
    for (std::size_t i = 0; i < audit::dora_fields; ++i) {
        const audit::DoraCell& cell = row.cells[i];
        Tree one = Tree::map();
        one.put("value", cell.value.empty() ? Tree{} : tree(cell.value));
        one.put("proposed", cell.proposed.empty() ? Tree{} : tree(cell.proposed));
        one.put("evidence", tree(evidence_word(cell.evidence)));
        one.put("given", given_tree(cell.given, cell.refused));
        fields.put(audit::dora_column(static_cast<audit::DoraField>(i)).code, std::move(one));
    }
    map.put("fields", std::move(fields));
    return map;
}

Tree irn_tree(const audit::Irn& irn) {
    Tree map = Tree::map();
    map.put("cells", tree(irn.total.cells));
    map.put("filled", tree(irn.total.filled));
    map.put("resilient", tree(irn.total.resilient));
    map.put("refused", tree(irn.refused));
    Tree pillars = Tree::list();
    for (std::size_t i = 0; i < audit::irn_pillars; ++i) {
        Tree one = Tree::map();
        one.put("code", tree(audit::irn_pillar_code(i)));
        one.put("filled", tree(irn.pillars[i].filled));
        one.put("share", tree(irn.pillars[i].share()));
        Tree cells = Tree::map();
        for (std::size_t j = 0; j < audit::irn_layers; ++j) {
            const std::optional<bool> cell = irn.grid[i][j];
            cells.put(audit::irn_layer_code(j), cell ? tree(std::string_view(*cell ? "R" : "NR")) : Tree{});
        }
        one.put("cells", std::move(cells));
        pillars.add(std::move(one));
    }
    map.put("pillars", std::move(pillars));
    return map;
}

} // namespace volteface::report::audit_trees
