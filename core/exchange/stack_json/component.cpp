// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/records.h"
#include "core/model/facts.h"

namespace volteface::exchange {

using namespace fields;

namespace {

Service read_service(const Cursor& cursor) {
    Service service;
    if (!cursor.expect_map()) {
        return service;
    }
    cursor.name_unknown({"criticality", "impact_per_day", "rto", "mtpd", "data_class", "regimes"});
    take(cursor, "criticality", service.criticality);
    take(cursor, "impact_per_day", service.impact_per_day);
    take(cursor, "rto", service.rto);
    take(cursor, "mtpd", service.mtpd);
    take_word(cursor, "data_class", service.data_class);
    take(cursor, "regimes", service.regimes);
    return service;
}

Tree record_tree(const Service& service) {
    Tree tree = Tree::map();
    put(tree, "criticality", service.criticality);
    put(tree, "impact_per_day", service.impact_per_day);
    put(tree, "rto", service.rto);
    put(tree, "mtpd", service.mtpd);
    put_word(tree, "data_class", service.data_class, DataClass::public_data);
    put(tree, "regimes", service.regimes);
    return tree;
}

} // namespace

Component read_component(const Cursor& item) {
    Cursor cursor = item;
    Component component;
    if (!cursor.expect_map()) {
        return component;
    }
    cursor.name_unknown(
        {"id",           "name",           "layer",       "organisation", "hosting",          "origin",
         "access",       "licence",        "dialect",     "family",       "accelerator",      "platform",
         "capabilities", "certifications", "valid_until", "annual_cost",  "loss_probability", "tags",
         "catalogue",    "exit_fee",       "notice",      "answers",      "inferred",         "confidence",
         "as_of",        "sources",        "notes",       "service"});
    take_needed(cursor, "id", component.id);
    cursor.set_subject(component.id.str());
    component.name = component.id.str();
    take(cursor, "name", component.name);
    if (cursor.need("layer")) {
        take_word(cursor, "layer", component.layer);
    }
    take_facts(cursor, component);
    take(cursor, "valid_until", component.valid_until);
    take(cursor, "annual_cost", component.annual_cost);
    take(cursor, "exit_fee", component.exit_fee);
    take(cursor, "notice", component.notice);
    take(cursor, "loss_probability", component.loss_probability);
    take(cursor, "tags", component.tags);
    take(cursor, "catalogue", component.catalogue);
    take_list(cursor, "answers", component.answers, read_answer);
    take(cursor, "inferred", component.inferred);
    take_word(cursor, "confidence", component.confidence);
    take(cursor, "as_of", component.as_of);
    take(cursor, "sources", component.sources);
    take(cursor, "notes", component.notes);
    if (const auto service = cursor.at("service")) {
        component.service = read_service(*service);
    }
    return component;
}

Tree record_tree(const Component& component) {
    Tree tree = Tree::map();
    put(tree, "id", component.id);
    tree.put("name", Tree::of(component.name));
    tree.put("layer", Tree::of(to_word(component.layer)));
    put_facts(tree, component);
    put(tree, "valid_until", component.valid_until);
    put(tree, "annual_cost", component.annual_cost);
    put(tree, "exit_fee", component.exit_fee);
    put(tree, "notice", component.notice);
    put(tree, "loss_probability", component.loss_probability);
    put(tree, "tags", component.tags);
    put(tree, "catalogue", component.catalogue);
    put_list(tree, "answers", component.answers,
             [](const FrameworkAnswer& answer) { return record_tree(answer); });
    put(tree, "inferred", component.inferred);
    put(tree, "confidence", component.confidence);
    put(tree, "as_of", component.as_of);
    put(tree, "sources", component.sources);
    put(tree, "notes", component.notes);
    if (component.service) {
        tree.put("service", record_tree(*component.service));
    }
    return tree;
}

} // namespace volteface::exchange
