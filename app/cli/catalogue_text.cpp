// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_text.h"

#include "app/cli/table.h"
#include "core/base/tree.h"
#include "core/catalogue/search.h"
#include "core/model/words.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>

namespace volteface::cli {

namespace {

using catalogue::Catalogue;
using catalogue::Keeper;

/// Behind a figure that nobody has verified; legend() says what they stand for.
std::string mark_of(const std::optional<Confidence>& confidence) {
    return confidence == Confidence::general_knowledge ? " *"
           : confidence == Confidence::estimated       ? " ~"
                                                       : "";
}

constexpr const char* legend = "* general knowledge, not verified   ~ estimated, without a source";

std::string control_word(const Catalogue& catalogue, const CatalogueEntry& entry) {
    const std::optional<Country> control = catalogue::control_of(catalogue, entry);
    return control ? control->str() : "?";
}

std::string organisation_of(const Catalogue& catalogue, const CatalogueEntry& entry) {
    if (!entry.organisation) {
        return "–";
    }
    const CatalogueOrganisation* found = catalogue.find(*entry.organisation);
    return found == nullptr ? entry.organisation->str() : found->name;
}

std::string joined(const std::vector<std::string>& words, const char* between = ", ") {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : between) + word;
    }
    return safe(text);
}

std::string countries(const std::vector<Country>& list) {
    std::vector<std::string> words;
    for (const Country& country : list) {
        words.push_back(country.str());
    }
    return joined(words);
}

std::string english(const Text& text) {
    return safe(text.in(Language::english));
}

std::string date(const std::optional<Date>& date) {
    return date ? safe(ui::format::date(*date)) : "";
}

std::string name_of(const Catalogue& catalogue, const CatalogueId& id) {
    const CatalogueEntry* const other = catalogue.find(id);
    return safe(other == nullptr ? id.str() : other->name);
}

class EntryText {
public:
    EntryText(Console& console, const Catalogue& catalogue, const CatalogueEntry& entry)
        : console_(console)
        , catalogue_(catalogue)
        , entry_(entry) {}

    void print() {
        console_.line(console_.painted(safe(entry_.name), Style::strong) + "  " +
                      console_.painted(safe(entry_.id.str()), Style::faint));
        paragraph(entry_.description);
        paragraph(entry_.note);
        console_.line();
        print_facts();
        print_owners();
        print_needs();
        print_substitutes();
        print_sources();
        if (marked_) {
            console_.line("\n  " + console_.painted(legend, Style::faint));
        }
    }

private:
    void paragraph(const Text& text) {
        if (!text.empty()) {
            console_.line("  " + wrapped(english(text), console_.width(), 2));
        }
    }

    std::string marked(const std::string& figure, const std::optional<Confidence>& confidence) {
        const std::string mark = mark_of(confidence ? confidence : entry_.confidence);
        marked_ = marked_ || !mark.empty();
        return figure + mark;
    }

    void print_facts() {
        TextTable facts({{"", Side::left, false}, {"", Side::left, false}});
        const auto fact = [&](const std::string& name, const std::string& value) {
            if (!value.empty()) {
                facts.add({{name, Style::faint}, {value, Style::plain}});
            }
        };
        fact("layer", std::string(to_word(entry_.layer)));
        fact("organisation", safe(organisation_of(catalogue_, entry_)));
        fact("controlled from", control_word(catalogue_, entry_));
        fact("origin", entry_.origin ? entry_.origin->str() : "");
        fact("hosting", countries(entry_.hosting));
        fact("access", entry_.access ? std::string(to_word(*entry_.access)) : "unknown");
        fact("licence", safe(entry_.licence));
        fact("dialect", safe(entry_.dialect));
        fact("family", safe(entry_.family));
        fact("accelerator", safe(entry_.accelerator));
        fact("platform", safe(entry_.platform));
        fact("capabilities", joined(entry_.capabilities));
        fact("certifications", joined(entry_.certifications));
        fact("also called", joined(entry_.aliases));
        fact("status", safe(entry_.status));
        fact("released", date(entry_.released));
        for (const auto& [name, figure] : entry_.figures) {
            std::string words = name;
            std::replace(words.begin(), words.end(), '_', ' ');
            fact(safe(words), marked(write_number(figure), {}));
        }
        if (!entry_.concentration.empty()) {
            fact("share of supply", marked(shares(), {}));
        }
        fact("as of", date(entry_.as_of));
        fact("confidence", entry_.confidence ? safe(ui::nameOf(*entry_.confidence)) : "unsaid");
        switch (catalogue_.keeper_of(entry_.id)) {
        case Keeper::shipped:
            break;
        case Keeper::user:
            fact("kept in", "your own catalogue");
            break;
        case Keeper::user_over_shipped:
            fact("kept in", "your own catalogue, in place of the shipped entry");
            break;
        }
        facts.print(console_);
    }

    /// "CN 98 %, JP 1 %", the greatest first.
    [[nodiscard]] std::string shares() const {
        std::vector<std::pair<Country, double>> list(entry_.concentration.begin(),
                                                     entry_.concentration.end());
        std::stable_sort(list.begin(), list.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        std::vector<std::string> words;
        for (const auto& [country, share] : list) {
            words.push_back(country.str() + " " + safe(ui::format::percent(share)));
        }
        return joined(words);
    }

    void print_owners() {
        TextTable table({{"ORGANISATION", Side::left, false},
                         {"COUNTRY", Side::left, false},
                         {"AS OF", Side::left, false}});
        std::vector<std::string> changes;
        std::optional<OrganisationId> at = entry_.organisation;
        for (std::size_t steps = 0; at && steps <= catalogue_.organisations().size(); ++steps) {
            const CatalogueOrganisation* const organisation = catalogue_.find(*at);
            if (organisation == nullptr) {
                break;
            }
            const std::string name =
                organisation->legal_name.empty() ? organisation->name : organisation->legal_name;
            table.add({{safe(name), Style::plain},
                       {organisation->country ? organisation->country->str() : "?", Style::plain},
                       {marked(date(organisation->as_of), organisation->confidence), Style::faint}});
            for (const ChangeOfControl& change : organisation->changes_of_control) {
                changes.push_back((change.date ? date(change.date) + ": " : std::string()) +
                                  english(change.note));
            }
            at = organisation->parent;
        }
        if (table.empty()) {
            return;
        }
        console_.line("\n  Whose it is, up to who controls it");
        table.print(console_, 4);
        for (const std::string& change : changes) {
            console_.line("    " + wrapped(change, console_.width(), 4));
        }
    }

    void print_needs() {
        if (entry_.needs.empty()) {
            return;
        }
        console_.line("\n  Rests on");
        TextTable table({{"PHASE", Side::left, false},
                         {"NEED", Side::left, true},
                         {"OF", Side::left, false},
                         {"BUFFER", Side::left, false},
                         {"WITHOUT IT", Side::left, true},
                         {"SUPPLIERS", Side::left, true}});
        for (const CatalogueNeed& need : entry_.needs) {
            std::vector<std::string> suppliers;
            for (const CatalogueId& id : need.suppliers) {
                suppliers.push_back(name_of(catalogue_, id));
            }
            const bool wears = !std::holds_alternative<NoDecay>(need.decay);
            const std::string lost =
                need.weight < 1 ? "loses " + safe(ui::format::percent(need.weight)) : std::string();
            table.add({{std::string(to_word(need.phase)), Style::faint},
                       {need.label.empty() ? safe(need.capability) : english(need.label), Style::plain},
                       {std::to_string(need.quorum), Style::plain},
                       {need.buffer == Duration{}
                            ? "–"
                            : marked(safe(ui::format::durationShort(need.buffer)), need.confidence),
                        Style::plain},
                       {wears          ? marked(safe(ui::nameOf(need.decay)), need.confidence)
                        : lost.empty() ? "–"
                                       : lost,
                        Style::plain},
                       {joined(suppliers, " or "), Style::plain}});
        }
        table.print(console_, 4);
        for (const CatalogueNeed& need : entry_.needs) {
            if (!need.note.empty()) {
                console_.line("    " +
                              wrapped(english(need.label) + ": " + english(need.note), console_.width(), 4));
            }
        }
    }

    void print_substitutes() {
        if (entry_.substitutes.empty()) {
            return;
        }
        console_.line("\n  Could be replaced by");
        TextTable table({{"FIT", Side::right, false},
                         {"", Side::left, false},
                         {"CONTROL", Side::left, false},
                         {"", Side::left, true}});
        for (const CatalogueSubstitute& substitute : entry_.substitutes) {
            const CatalogueEntry* const other = catalogue_.find(substitute.id);
            table.add(
                {{marked(safe(ui::format::percent(substitute.fit)), substitute.confidence), Style::plain},
                 {name_of(catalogue_, substitute.id), Style::strong},
                 {other == nullptr ? "?" : control_word(catalogue_, *other), Style::plain},
                 {english(substitute.note), Style::faint}});
        }
        table.print(console_, 4);
    }

    void print_sources() {
        if (entry_.sources.empty()) {
            return;
        }
        console_.line("\n  Sources");
        for (const Source& source : entry_.sources) {
            console_.line("    " +
                          wrapped(safe(source.title) +
                                      (source.publisher.empty() ? "" : ", " + safe(source.publisher)) +
                                      (source.date ? ", " + date(source.date) : "") +
                                      (source.url.empty() ? "" : " " + safe(source.url)),
                                  console_.width(), 4));
        }
    }

    Console& console_;
    const Catalogue& catalogue_;
    const CatalogueEntry& entry_;
    bool marked_ = false;
};

} // namespace

void print_entries(Console& console, const Catalogue& catalogue,
                   const std::vector<const CatalogueEntry*>& entries) {
    if (entries.empty()) {
        console.line("Nothing in the catalogue fits.");
        return;
    }
    const bool any_own = std::any_of(entries.begin(), entries.end(), [&](const CatalogueEntry* entry) {
        return catalogue.keeper_of(entry->id) != Keeper::shipped;
    });
    std::vector<TableColumn> columns{{"ID", Side::left, false},        {"NAME", Side::left, true},
                                     {"LAYER", Side::left, false},     {"ORGANISATION", Side::left, true},
                                     {"CONTROL", Side::left, false},   {"CAPABILITIES", Side::left, true},
                                     {"CONFIDENCE", Side::left, false}};
    if (any_own) {
        columns.push_back({"KEPT", Side::left, false});
    }
    TextTable table(columns);
    for (const CatalogueEntry* entry : entries) {
        std::vector<TableCell> row{
            {safe(entry->id.str()), Style::strong},
            {safe(entry->name), Style::plain},
            {std::string(to_word(entry->layer)), Style::plain},
            {safe(organisation_of(catalogue, *entry)), Style::plain},
            {control_word(catalogue, *entry), Style::plain},
            {joined(entry->capabilities), Style::faint},
            {entry->confidence ? std::string(to_word(*entry->confidence)) : "–", Style::faint}};
        if (any_own) {
            const Keeper keeper = catalogue.keeper_of(entry->id);
            row.push_back({keeper == Keeper::shipped ? ""
                           : keeper == Keeper::user  ? "yours"
                                                     : "yours, over the shipped one",
                           Style::note});
        }
        table.add(std::move(row));
    }
    table.print(console, 0);
    console.line("\n" + std::to_string(entries.size()) + (entries.size() == 1 ? " entry" : " entries"));
}

void print_entry(Console& console, const Catalogue& catalogue, const CatalogueEntry& entry) {
    EntryText(console, catalogue, entry).print();
}

} // namespace volteface::cli
