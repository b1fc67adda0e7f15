// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"
#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "core/model/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

using catalogue::Catalogue;

struct Words {
    std::string id;
    std::string search;
    std::string layer;
    std::string capability;
};

std::string organisation_of(const Catalogue& catalogue, const CatalogueEntry& entry) {
    if (!entry.organisation) {
        return "unknown";
    }
    const CatalogueOrganisation* found = catalogue.find(*entry.organisation);
    return found == nullptr ? entry.organisation->str() : found->name;
}

std::string country_at_top(const Catalogue& catalogue, const CatalogueEntry& entry) {
    std::optional<OrganisationId> at = entry.organisation;
    std::optional<Country> country;
    for (int steps = 0; at && steps < 64; ++steps) {
        const CatalogueOrganisation* organisation = catalogue.find(*at);
        if (organisation == nullptr) {
            break;
        }
        country = organisation->country;
        at = organisation->parent;
    }
    return country ? country->str() : "?";
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return safe(text);
}

void print_one(Console& console, const Catalogue& catalogue, const CatalogueEntry& entry) {
    console.line(console.painted(safe(entry.name), Style::strong) + "  " +
                 console.painted(safe(entry.id.str()), Style::faint));
    if (!entry.description.empty()) {
        console.line("  " + wrapped(safe(entry.description.in(Language::english)), console.width(), 2));
    }
    console.line();
    TextTable facts({{"", Side::left, false}, {"", Side::left, false}});
    const auto fact = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            facts.add({{name, Style::faint}, {value, Style::plain}});
        }
    };
    fact("layer", std::string(to_word(entry.layer)));
    fact("organisation",
         safe(organisation_of(catalogue, entry)) + ", controlled from " + country_at_top(catalogue, entry));
    fact("access", entry.access ? std::string(to_word(*entry.access)) : "unknown");
    fact("licence", safe(entry.licence));
    fact("origin", entry.origin ? entry.origin->str() : "");
    fact("capabilities", joined(entry.capabilities));
    fact("certifications", joined(entry.certifications));
    fact("also called", joined(entry.aliases));
    fact("as of", entry.as_of ? safe(ui::format::date(*entry.as_of)) : "");
    fact("confidence", entry.confidence ? safe(ui::nameOf(*entry.confidence)) : "");
    facts.print(console);
    const auto name_of = [&](const CatalogueId& id) {
        const CatalogueEntry* other = catalogue.find(id);
        return other == nullptr ? id.str() : other->name;
    };
    if (!entry.needs.empty()) {
        console.line("\n  Rests on");
        for (const CatalogueNeed& need : entry.needs) {
            std::string suppliers;
            for (const CatalogueId& supplier : need.suppliers) {
                suppliers += (suppliers.empty() ? "" : " or ") + safe(name_of(supplier));
            }
            const std::string phase(to_word(need.phase));
            console.line("    " +
                         console.painted(phase + std::string(8 - std::min<std::size_t>(8, phase.size()), ' '),
                                         Style::faint) +
                         wrapped(suppliers, console.width(), 12));
        }
    }
    if (!entry.substitutes.empty()) {
        console.line("\n  Could be replaced by");
        for (const CatalogueSubstitute& substitute : entry.substitutes) {
            const std::string fit = safe(ui::format::percent(substitute.fit));
            console.line(
                "    " +
                console.painted(fit + std::string(8 - std::min<std::size_t>(8, display_width(fit)), ' '),
                                Style::faint) +
                safe(name_of(substitute.id)));
        }
    }
    if (!entry.sources.empty()) {
        console.line("\n  Sources");
        for (const Source& source : entry.sources) {
            console.line("    " +
                         wrapped(safe(source.title) +
                                     (source.publisher.empty() ? "" : ", " + safe(source.publisher)) +
                                     (source.date ? ", " + safe(ui::format::date(*source.date)) : "") +
                                     (source.url.empty() ? "" : " " + safe(source.url)),
                                 console.width(), 4));
        }
    }
}

Status show(Program& program, const Words& words) {
    const Catalogue catalogue = load_catalogue(program);
    if (catalogue.entries().empty() && !catalogue.errors().empty()) {
        return program.fail(catalogue.errors());
    }
    std::vector<const CatalogueEntry*> found;
    if (!words.id.empty()) {
        const CatalogueEntry* entry = catalogue.find(CatalogueId(words.id));
        entry = entry == nullptr ? catalogue.find_by_name(words.id) : entry;
        if (entry == nullptr) {
            return program.wrong("the catalogue has no entry “" + words.id +
                                 "”; try: volteface-cli catalogue --search “" + words.id + "”");
        }
        found.push_back(entry);
    } else {
        found = catalogue.search(words.search);
        const std::optional<Layer> layer = from_word<Layer>(words.layer);
        const auto is_out = [&](const CatalogueEntry* entry) {
            return (layer && entry->layer != *layer) ||
                   (!words.capability.empty() &&
                    std::find(entry->capabilities.begin(), entry->capabilities.end(), words.capability) ==
                        entry->capabilities.end());
        };
        found.erase(std::remove_if(found.begin(), found.end(), is_out), found.end());
    }
    if (program.json) {
        program.console.print(catalogue::write_catalogue_json(found));
    } else if (!words.id.empty()) {
        print_one(program.console, catalogue, *found.front());
    } else if (found.empty()) {
        program.console.line("Nothing in the catalogue fits.");
    } else {
        TextTable table({{"ID", Side::left, false},
                         {"NAME", Side::left, true},
                         {"LAYER", Side::left, false},
                         {"ORGANISATION", Side::left, true},
                         {"CONTROL", Side::left, false},
                         {"CAPABILITIES", Side::left, true}});
        for (const CatalogueEntry* entry : found) {
            table.add({{safe(entry->id.str()), Style::strong},
                       {safe(entry->name), Style::plain},
                       {std::string(to_word(entry->layer)), Style::plain},
                       {safe(organisation_of(catalogue, *entry)), Style::plain},
                       {country_at_top(catalogue, *entry), Style::plain},
                       {joined(entry->capabilities), Style::faint}});
        }
        table.print(program.console, 0);
        program.console.line("\n" + std::to_string(found.size()) +
                             (found.size() == 1 ? " entry" : " entries"));
    }
    if (!catalogue.errors().empty()) {
        return program.fail(catalogue.errors());
    }
    return Status::done;
}

} // namespace

void add_catalogue(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command =
        commands.add("catalogue", "Search the catalogue: what the market offers, and whose it is",
                     {"catalogue", "catalogue --search mistral", "catalogue gpt-4o",
                      "catalogue --layer platform --capability llm-gateway", "catalogue --format json"},
                     [words](Program& program) { return show(program, *words); });
    command.add_option("ENTRY", words->id, "One entry, by id or name: all that is known of it");
    command.add_option("--search", words->search, "Words that must all be found")->type_name("TEXT");
    std::vector<std::string> layers;
    for (const Word<Layer>& layer : volteface::words<Layer>()) {
        layers.emplace_back(layer.text);
    }
    command.add_option("--layer", words->layer, "Of one layer only")
        ->check(one_of(layers))
        ->type_name("LAYER");
    command.add_option("--capability", words->capability, "With that capability only")->type_name("WORD");
}

} // namespace volteface::cli
