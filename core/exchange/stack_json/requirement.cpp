// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/records.h"
#include "core/model/tree_fields.h"

namespace volteface::exchange {

using namespace fields;

namespace {

Supplier read_supplier(const Cursor& cursor) {
    Supplier supplier;
    if (!cursor.expect_map()) {
        return supplier;
    }
    cursor.name_unknown({"component", "role", "failover", "fit"});
    take_needed(cursor, "component", supplier.component);
    take_word(cursor, "role", supplier.role);
    take(cursor, "failover", supplier.failover);
    take(cursor, "fit", supplier.fit);
    return supplier;
}

Tree supplier_tree(const Supplier& supplier) {
    Tree tree = Tree::map();
    put(tree, "component", supplier.component);
    put_word(tree, "role", supplier.role, Role::active);
    put(tree, "failover", supplier.failover);
    put(tree, "fit", supplier.fit);
    return tree;
}

Evaluation read_evaluation(const Cursor& cursor) {
    Evaluation evaluation;
    if (!cursor.expect_map()) {
        return evaluation;
    }
    cursor.name_unknown({"candidate", "score", "as_of", "notes"});
    take_needed(cursor, "candidate", evaluation.candidate);
    if (cursor.need("score")) {
        take(cursor, "score", evaluation.score);
    }
    take(cursor, "as_of", evaluation.as_of);
    take(cursor, "notes", evaluation.notes);
    return evaluation;
}

Tree evaluation_tree(const Evaluation& evaluation) {
    Tree tree = Tree::map();
    put(tree, "candidate", evaluation.candidate);
    tree.put("score", Tree::of(evaluation.score));
    put(tree, "as_of", evaluation.as_of);
    put(tree, "notes", evaluation.notes);
    return tree;
}

} // namespace

Requirement read_requirement(const Cursor& item) {
    Cursor cursor = item;
    Requirement requirement;
    if (!cursor.expect_map()) {
        return requirement;
    }
    cursor.name_unknown({"id",          "consumer",   "label",           "capability",
                         "phase",       "quorum",     "weight",          "buffer",
                         "decay",       "data_class", "certifications",  "fit_floor",
                         "suppliers",   "coupling",   "coupling_growth", "change_foreseen",
                         "evaluations", "inferred",   "confidence",      "as_of",
                         "sources",     "notes"});
    take_needed(cursor, "id", requirement.id);
    cursor.set_subject(requirement.id.str());
    take_needed(cursor, "consumer", requirement.consumer);
    take(cursor, "label", requirement.label);
    take(cursor, "capability", requirement.capability);
    take_word(cursor, "phase", requirement.phase);
    take(cursor, "quorum", requirement.quorum);
    take(cursor, "weight", requirement.weight);
    take(cursor, "buffer", requirement.buffer);
    if (const auto decay = cursor.at("decay")) {
        requirement.decay = read_decay(*decay);
    }
    take_word(cursor, "data_class", requirement.data_class);
    take(cursor, "certifications", requirement.certifications);
    take(cursor, "fit_floor", requirement.fit_floor);
    take_list(cursor, "suppliers", requirement.suppliers, read_supplier);
    if (const auto coupling = cursor.at("coupling")) {
        coupling->each_member([&](const std::string& driver, const Cursor& value) {
            if (const std::optional<double> count = value.number()) {
                requirement.coupling.emplace(driver, *count);
            }
        });
    }
    take(cursor, "coupling_growth", requirement.coupling_growth);
    take(cursor, "change_foreseen", requirement.change_foreseen);
    take_list(cursor, "evaluations", requirement.evaluations, read_evaluation);
    take(cursor, "inferred", requirement.inferred);
    take_word(cursor, "confidence", requirement.confidence);
    take(cursor, "as_of", requirement.as_of);
    take(cursor, "sources", requirement.sources);
    take(cursor, "notes", requirement.notes);
    return requirement;
}

Tree record_tree(const Requirement& requirement) {
    Tree tree = Tree::map();
    put(tree, "id", requirement.id);
    put(tree, "consumer", requirement.consumer);
    put(tree, "label", requirement.label);
    put(tree, "capability", requirement.capability);
    put_word(tree, "phase", requirement.phase, Phase::run);
    if (requirement.quorum != 1) {
        tree.put("quorum", Tree::of(requirement.quorum));
    }
    if (requirement.weight != 1) {
        tree.put("weight", Tree::of(requirement.weight));
    }
    put(tree, "buffer", requirement.buffer);
    put_decay(tree, requirement.decay);
    put_word(tree, "data_class", requirement.data_class, DataClass::public_data);
    put(tree, "certifications", requirement.certifications);
    put(tree, "fit_floor", requirement.fit_floor);
    put_list(tree, "suppliers", requirement.suppliers, supplier_tree);
    if (!requirement.coupling.empty()) {
        Tree coupling = Tree::map();
        for (const auto& [driver, count] : requirement.coupling) {
            coupling.put(driver, Tree::of(count));
        }
        tree.put("coupling", std::move(coupling));
    }
    put(tree, "coupling_growth", requirement.coupling_growth);
    put(tree, "change_foreseen", requirement.change_foreseen);
    put_list(tree, "evaluations", requirement.evaluations, evaluation_tree);
    put(tree, "inferred", requirement.inferred);
    put(tree, "confidence", requirement.confidence);
    put(tree, "as_of", requirement.as_of);
    put(tree, "sources", requirement.sources);
    put(tree, "notes", requirement.notes);
    return tree;
}

} // namespace volteface::exchange
