// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/entry_reading.h"

#include "core/model/facts.h"

namespace volteface::catalogue {

using namespace fields;

namespace {

template <class Record>
void check_id(const Cursor& map, std::string_view key, const Id<Record>& id) {
    if (const auto value = map.at(key); value && !is_valid_id(id.str())) {
        value->fail(ErrorCode::malformed_id, {id.str()});
    }
}

void check_range(const Cursor& map, std::string_view key, bool in_range, std::string_view range) {
    if (const auto value = map.at(key); value && !in_range && value->tree().kind == Tree::Kind::number) {
        value->fail(ErrorCode::number_out_of_range,
                    {value->tree().text, std::string(key), std::string(range)});
    }
}

CatalogueNeed read_need(const Cursor& cursor) {
    CatalogueNeed need;
    if (!cursor.expect_map()) {
        return need;
    }
    cursor.name_unknown({"label", "capability", "phase", "quorum", "weight", "buffer", "decay", "suppliers",
                         "confidence", "note"});
    take(cursor, "label", need.label);
    take(cursor, "capability", need.capability);
    take_word(cursor, "phase", need.phase);
    take(cursor, "quorum", need.quorum);
    check_range(cursor, "quorum", need.quorum >= 1, "1 or more");
    take(cursor, "weight", need.weight);
    check_range(cursor, "weight", need.weight > 0 && need.weight <= 1, "above 0, at most 1");
    take(cursor, "buffer", need.buffer);
    if (const auto decay = cursor.at("decay")) {
        need.decay = read_decay(*decay);
        if (!std::holds_alternative<NoDecay>(need.decay) && !is_renewal(need.phase)) {
            decay->fail(ErrorCode::decay_outside_renewal, {std::string(to_word(need.phase))});
        }
        const auto* wear = std::get_if<WearDecay>(&need.decay);
        check_range(cursor, "decay", wear == nullptr || (wear->share > 0 && wear->share <= 1),
                    "above 0, at most 1");
    }
    if (const auto suppliers = cursor.need("suppliers")) {
        suppliers->each([&](const Cursor& item) {
            need.suppliers.emplace_back(item.text().value_or(""));
            if (!is_valid_id(need.suppliers.back().str())) {
                item.fail(ErrorCode::malformed_id, {need.suppliers.back().str()});
            }
        });
    }
    take_word(cursor, "confidence", need.confidence);
    take(cursor, "note", need.note);
    return need;
}

CatalogueSubstitute read_substitute(const Cursor& cursor) {
    CatalogueSubstitute substitute;
    if (!cursor.expect_map()) {
        return substitute;
    }
    cursor.name_unknown({"id", "fit", "confidence", "note"});
    take_needed(cursor, "id", substitute.id);
    check_id(cursor, "id", substitute.id);
    if (cursor.need("fit")) {
        take(cursor, "fit", substitute.fit);
        check_range(cursor, "fit", substitute.fit >= 0 && substitute.fit <= 1, "0 to 1");
    }
    take_word(cursor, "confidence", substitute.confidence);
    take(cursor, "note", substitute.note);
    return substitute;
}

ChangeOfControl read_change_of_control(const Cursor& cursor) {
    ChangeOfControl change;
    if (!cursor.expect_map()) {
        return change;
    }
    cursor.name_unknown({"date", "note", "sources"});
    take(cursor, "date", change.date);
    take(cursor, "note", change.note);
    take(cursor, "sources", change.sources);
    return change;
}

Tree change_of_control_tree(const ChangeOfControl& change) {
    Tree tree = Tree::map();
    put(tree, "date", change.date);
    put(tree, "note", change.note);
    put(tree, "sources", change.sources);
    return tree;
}

void read_figures(const Cursor& cursor, CatalogueEntry& entry) {
    if (const auto figures = cursor.at("figures")) {
        figures->each_member([&](const std::string& name, const Cursor& value) {
            if (const std::optional<double> number = value.number()) {
                entry.figures.emplace(name, *number);
            }
        });
    }
    if (const auto concentration = cursor.at("concentration")) {
        concentration->each_member([&](const std::string& code, const Cursor& value) {
            const Result<Country> country = Country::parse(code);
            const std::optional<double> share = value.number();
            if (!country) {
                value.fail(country.error().code, country.error().arguments);
            } else if (share && (*share < 0 || *share > 1)) {
                value.fail(ErrorCode::number_out_of_range, {value.tree().text, code, "0 to 1"});
            } else if (share) {
                entry.concentration.emplace(*country, *share);
            }
        });
    }
}

void put_figures(Tree& tree, const CatalogueEntry& entry) {
    if (!entry.figures.empty()) {
        Tree figures = Tree::map();
        for (const auto& [name, number] : entry.figures) {
            figures.put(name, Tree::of(number));
        }
        tree.put("figures", std::move(figures));
    }
    if (!entry.concentration.empty()) {
        Tree concentration = Tree::map();
        for (const auto& [country, share] : entry.concentration) {
            concentration.put(country.str(), Tree::of(share));
        }
        tree.put("concentration", std::move(concentration));
    }
}

Tree need_tree(const CatalogueNeed& need) {
    Tree tree = Tree::map();
    put(tree, "label", need.label);
    put(tree, "capability", need.capability);
    put_word(tree, "phase", need.phase, Phase::run);
    if (need.quorum != 1) {
        tree.put("quorum", Tree::of(need.quorum));
    }
    if (need.weight != 1) {
        tree.put("weight", Tree::of(need.weight));
    }
    put(tree, "buffer", need.buffer);
    put_decay(tree, need.decay);
    Tree suppliers = Tree::list();
    for (const CatalogueId& id : need.suppliers) {
        suppliers.add(Tree::of(id.str()));
    }
    tree.put("suppliers", std::move(suppliers));
    put(tree, "confidence", need.confidence);
    put(tree, "note", need.note);
    return tree;
}

Tree substitute_tree(const CatalogueSubstitute& substitute) {
    Tree tree = Tree::map();
    put(tree, "id", substitute.id);
    tree.put("fit", Tree::of(substitute.fit));
    put(tree, "confidence", substitute.confidence);
    put(tree, "note", substitute.note);
    return tree;
}

} // namespace

CatalogueEntry read_entry(const Cursor& item, std::optional<Layer> layer) {
    Cursor cursor = item;
    CatalogueEntry entry;
    if (!cursor.expect_map()) {
        return entry;
    }
    cursor.name_unknown({"id",           "name",        "aliases",     "layer",        "organisation",
                         "origin",       "hosting",     "access",      "licence",      "dialect",
                         "family",       "accelerator", "platform",    "capabilities", "certifications",
                         "description",  "needs",       "substitutes", "sources",      "as_of",
                         "confidence",   "note",        "released",    "status",       "figures",
                         "concentration"});
    take_needed(cursor, "id", entry.id);
    cursor.set_subject(entry.id.str());
    check_id(cursor, "id", entry.id);
    entry.name = entry.id.str();
    take(cursor, "name", entry.name);
    take(cursor, "aliases", entry.aliases);
    if (layer) {
        entry.layer = *layer;
        take_word(cursor, "layer", entry.layer);
    } else if (cursor.need("layer")) {
        take_word(cursor, "layer", entry.layer);
    }
    take_facts(cursor, entry);
    take(cursor, "description", entry.description);
    take(cursor, "note", entry.note);
    take(cursor, "released", entry.released);
    take(cursor, "status", entry.status);
    read_figures(cursor, entry);
    take_list(cursor, "needs", entry.needs, read_need);
    take_list(cursor, "substitutes", entry.substitutes, read_substitute);
    take(cursor, "sources", entry.sources);
    take(cursor, "as_of", entry.as_of);
    take_word(cursor, "confidence", entry.confidence);
    return entry;
}

CatalogueOrganisation read_catalogue_organisation(const Cursor& item) {
    Cursor cursor = item;
    CatalogueOrganisation organisation;
    if (!cursor.expect_map()) {
        return organisation;
    }
    cursor.name_unknown({"id", "name", "legal_name", "country", "parent", "changes_of_control", "sources",
                         "as_of", "confidence"});
    take_needed(cursor, "id", organisation.id);
    cursor.set_subject(organisation.id.str());
    check_id(cursor, "id", organisation.id);
    organisation.name = organisation.id.str();
    take(cursor, "name", organisation.name);
    take(cursor, "legal_name", organisation.legal_name);
    take(cursor, "country", organisation.country);
    take(cursor, "parent", organisation.parent);
    take_list(cursor, "changes_of_control", organisation.changes_of_control, read_change_of_control);
    take(cursor, "sources", organisation.sources);
    take(cursor, "as_of", organisation.as_of);
    take_word(cursor, "confidence", organisation.confidence);
    return organisation;
}

Tree entry_tree(const CatalogueEntry& entry) {
    Tree tree = Tree::map();
    put(tree, "id", entry.id);
    tree.put("name", Tree::of(entry.name));
    put(tree, "aliases", entry.aliases);
    tree.put("layer", Tree::of(to_word(entry.layer)));
    put_facts(tree, entry);
    put(tree, "description", entry.description);
    put(tree, "note", entry.note);
    put(tree, "released", entry.released);
    put(tree, "status", entry.status);
    put_figures(tree, entry);
    put_list(tree, "needs", entry.needs, need_tree);
    put_list(tree, "substitutes", entry.substitutes, substitute_tree);
    put(tree, "sources", entry.sources);
    put(tree, "as_of", entry.as_of);
    put(tree, "confidence", entry.confidence);
    return tree;
}

Tree organisation_tree(const CatalogueOrganisation& organisation) {
    Tree tree = Tree::map();
    put(tree, "id", organisation.id);
    tree.put("name", Tree::of(organisation.name));
    put(tree, "legal_name", organisation.legal_name);
    put(tree, "country", organisation.country);
    put(tree, "parent", organisation.parent);
    put_list(tree, "changes_of_control", organisation.changes_of_control, change_of_control_tree);
    put(tree, "sources", organisation.sources);
    put(tree, "as_of", organisation.as_of);
    put(tree, "confidence", organisation.confidence);
    return tree;
}

} // namespace volteface::catalogue
