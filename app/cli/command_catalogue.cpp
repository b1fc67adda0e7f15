// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"
#include "app/cli/catalogue_text.h"
#include "app/cli/commands.h"
#include "app/cli/finish_change.h"
#include "app/cli/keep_entries.h"
#include "core/catalogue/completion.h"
#include "core/catalogue/search.h"
#include "core/model/words.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

using catalogue::Catalogue;

struct Words {
    std::string id;
    std::string show;
    catalogue::Filter filter;
    std::string layer;
    std::string confidence;
    bool own = false;
    std::vector<std::string> add;
    std::string into;
    KeepWords keep;
    bool dry_run = false;
};

/// By id, name or alias; an error, and nullptr, if there is none.
const CatalogueEntry* entry_called(Program& program, const Catalogue& catalogue, const std::string& name) {
    const CatalogueEntry* entry = catalogue.find(CatalogueId(name));
    entry = entry == nullptr ? catalogue.find_by_name(name) : entry;
    if (entry == nullptr) {
        program.wrong("the catalogue has no entry “" + name + "”; try: volteface-cli catalogue --search “" +
                      name + "”");
    }
    return entry;
}

/// The entries with those that own them, so that the output is a catalogue that can be read by itself.
std::string json_of(const Catalogue& catalogue, const std::vector<const CatalogueEntry*>& entries) {
    catalogue::UserCatalogue found;
    std::vector<OrganisationId> known;
    for (const CatalogueEntry* entry : entries) {
        found.entries.push_back(*entry);
        std::optional<OrganisationId> at = entry->organisation;
        while (at && std::find(known.begin(), known.end(), *at) == known.end()) {
            known.push_back(*at);
            const CatalogueOrganisation* const organisation = catalogue.find(*at);
            at = organisation == nullptr ? std::nullopt : organisation->parent;
        }
    }
    std::sort(known.begin(), known.end());
    for (const OrganisationId& id : known) {
        if (const CatalogueOrganisation* const organisation = catalogue.find(id)) {
            found.organisations.push_back(*organisation);
        }
    }
    return catalogue::write_user_catalogue(found);
}

Status show(Program& program, const Words& words) {
    const Catalogue catalogue = load_catalogue(program);
    if (catalogue.entries().empty() && !catalogue.errors().empty()) {
        return program.fail(catalogue.errors());
    }
    std::vector<const CatalogueEntry*> found;
    const std::string& wanted = words.show.empty() ? words.id : words.show;
    if (!wanted.empty()) {
        const CatalogueEntry* const entry = entry_called(program, catalogue, wanted);
        if (entry == nullptr) {
            return Status::wrong_call;
        }
        found.push_back(entry);
    } else {
        catalogue::Filter filter = words.filter;
        filter.layer = from_word<Layer>(words.layer);
        filter.confidence = from_word<Confidence>(words.confidence);
        found = catalogue::search(catalogue, filter);
        std::erase_if(found, [&](const CatalogueEntry* entry) {
            return words.own && catalogue.keeper_of(entry->id) == catalogue::Keeper::shipped;
        });
    }
    if (program.json) {
        program.console.print(json_of(catalogue, found));
    } else if (!wanted.empty()) {
        print_entry(program.console, catalogue, *found.front());
    } else {
        print_entries(program.console, catalogue, found);
    }
    return catalogue.errors().empty() ? Status::done : program.fail(catalogue.errors());
}

Status add_entries(Program& program, const Words& words) {
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.into, status);
    if (!opened) {
        return status;
    }
    const Catalogue catalogue = open_catalogue(program);
    StackEdit edit;
    edit.command = "catalogue";
    edit.file = words.into;
    edit.before = *opened;
    edit.after = opened->stack;
    edit.verb = edit::Verb::add_from_catalogue;
    edit.dry_run = words.dry_run;
    for (const std::string& name : words.add) {
        const CatalogueEntry* const entry = entry_called(program, catalogue, name);
        if (entry == nullptr) {
            return Status::wrong_call;
        }
        edit.after = catalogue::with(edit.after, catalogue::add_entry(edit.after, catalogue, entry->id));
        edit.subject += (edit.subject.empty() ? "" : ", ") + entry->name;
    }
    return finish_change(program, edit);
}

Status run(Program& program, const Words& words) {
    const int jobs =
        int(!words.add.empty()) + words.keep.count() + int(!words.show.empty() || !words.id.empty());
    if (jobs > 1) {
        return program.wrong("one thing at a time: an entry to show, --add, --save-from, --remove, "
                             "--export or --import");
    }
    if (words.add.empty() != words.into.empty()) {
        return program.wrong("--add ID goes with --into STACK");
    }
    if (!words.add.empty()) {
        return add_entries(program, words);
    }
    if (words.keep.count() > 0 || !words.keep.components.empty()) {
        return keep_entries(program, words.keep, words.dry_run);
    }
    return show(program, words);
}

} // namespace

void add_catalogue(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "catalogue", "Search the catalogue, put entries into a stack, and keep entries of your own",
        {"catalogue --search mistral --control EU", "catalogue gpt-4o",
         "catalogue --layer platform --capability llm-gateway", "catalogue --format json",
         "catalogue --add ovhcloud --into our-stack.volteface",
         "catalogue --save-from our-stack.volteface --component claims-tool", "catalogue --export ours.json",
         "catalogue --import ours.json --dry-run"},
        [words](Program& program) { return run(program, *words); });
    command.add_option("ENTRY", words->id, "One entry, by id or name: all that is known of it");
    command.add_option("--show", words->show, "The same")->type_name("ID");
    command.add_option("--search", words->filter.text, "Words that must all be found")->type_name("TEXT");
    const auto texts = [](const auto& list) {
        std::vector<std::string> all;
        for (const auto& word : list) {
            all.emplace_back(word.text);
        }
        return all;
    };
    command.add_option("--layer", words->layer, "Of one layer only")
        ->check(one_of(texts(volteface::words<Layer>())))
        ->type_name("LAYER");
    command
        .add_option("--control", words->filter.control,
                    "Controlled from that country, or from one of EU, EEA or NATO; ? for unknown")
        ->check([](const std::string& code) {
            return code == catalogue::Filter::unknown_control || is_country_group(code) ||
                           Country::parse(code).has_value()
                       ? std::string()
                       : "“" + code + "” is no country code (FR, US, …), EU, EEA, NATO or ?";
        })
        ->type_name("CC");
    command.add_option("--capability", words->filter.capability, "With that capability only")
        ->type_name("WORD");
    command.add_option("--certification", words->filter.certification, "With that certification only")
        ->type_name("WORD");
    command.add_option("--confidence", words->confidence, "Known that well")
        ->check(one_of(texts(volteface::words<Confidence>())))
        ->type_name("WORD");
    command.add_flag("--own", words->own, "Of your own catalogue only");
    command
        .add_option("--add", words->add, "Put this entry into a stack as a component (may be given again)")
        ->type_name("ID");
    command.add_option("--into", words->into, "The stack, changed in place")->type_name("STACK");
    add_keep_options(command, words->keep);
    command.add_flag("--dry-run", words->dry_run, "Show what would change, and write nothing");
}

} // namespace volteface::cli
