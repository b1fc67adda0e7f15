// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_preview.h"

#include "app/cli/table.h"
#include "core/model/words.h"
#include "ui/support/convert.h"
#include "ui/support/litellm_words.h"

#include <algorithm>
#include <type_traits>

namespace volteface::cli {

namespace {

using namespace exchange::litellm;

constexpr std::array<NoteKind, 4> kinds = {NoteKind::understood, NoteKind::unknown, NoteKind::dropped,
                                           NoteKind::ignored};

std::string heading(NoteKind kind) {
    switch (kind) {
    case NoteKind::understood:
        return "Understood";
    case NoteKind::unknown:
        return "Not understood, or unknown";
    case NoteKind::dropped:
        return "Secrets seen, and not kept";
    case NoteKind::ignored:
        return "Without bearing on what rests on what";
    }
    return {};
}

std::string_view word_of(NoteKind kind) {
    switch (kind) {
    case NoteKind::understood:
        return "understood";
    case NoteKind::unknown:
        return "unknown";
    case NoteKind::dropped:
        return "dropped";
    case NoteKind::ignored:
        return "ignored";
    }
    return {};
}

std::string place_of(const Note& note) {
    return safe(note.file) + ":" + std::to_string(note.line);
}

std::string_view kind_word(const Organisation&) {
    return "organisation";
}
std::string_view kind_word(const Component&) {
    return "component";
}
std::string_view kind_word(const Requirement&) {
    return "requirement";
}
std::string_view kind_word(const Scenario&) {
    return "scenario";
}
std::string_view kind_word(const Assumption&) {
    return "assumption";
}
std::string_view kind_word(const Team&) {
    return "team";
}
std::string_view kind_word(const Plan&) {
    return "plan";
}

std::string name_of(const Organisation& record) {
    return record.name;
}
std::string name_of(const Component& record) {
    return record.name;
}
std::string name_of(const Requirement& record) {
    return record.consumer.str() + ": " + (record.label.empty() ? record.id.str() : record.label);
}
std::string name_of(const Scenario& record) {
    return record.name.in(Language::english);
}
std::string name_of(const Assumption& record) {
    return record.name.in(Language::english);
}
std::string name_of(const Team& record) {
    return record.name;
}
std::string name_of(const Plan& record) {
    return record.name;
}

struct Line {
    char sign = '~';
    std::string kind;
    std::string id;
    std::string name;
};

Line line_of(const edit::PositionChange& change) {
    return {'~', "position", change.component.str(), ""};
}
Line line_of(const edit::HeaderChange& change) {
    return {'~', "stack", "", change.after.name};
}
template <class Record>
Line line_of(const edit::RecordChange<Record>& change) {
    const Record& record = change.after ? *change.after : *change.before;
    const char sign = !change.before ? '+' : !change.after ? '-' : '~';
    return {sign, std::string(kind_word(record)), record.id.str(), name_of(record)};
}

} // namespace

void print_preview(Console& console, const Preview& preview, const std::string& file) {
    console.line(console.painted(safe(file), Style::strong) + ": a LiteLLM configuration with " +
                 std::to_string(preview.routes.size()) + (preview.routes.size() == 1 ? " route" : " routes"));
    if (!preview.routes.empty()) {
        TextTable table({{"NAME", Side::left, true},
                         {"", Side::left, false},
                         {"GOES TO", Side::left, true},
                         {"MODEL", Side::left, true},
                         {"CATALOGUE", Side::left, true},
                         {"", Side::left, false}});
        std::string last;
        for (const Route& route : preview.routes) {
            table.add(
                {{route.name == last ? std::string{} : safe(route.name), Style::strong},
                 {std::string(to_word(route.role)), route.role == Role::active ? Style::plain : Style::faint},
                 {safe(route.goes_to), route.is_unknown ? Style::warning : Style::plain},
                 {safe(route.model), Style::plain},
                 {route.catalogue ? safe(route.catalogue->str()) : "–", Style::faint},
                 {route.is_unknown ? "unknown"
                  : route.is_new   ? "new"
                                   : "there already",
                  route.is_unknown ? Style::warning : Style::faint}});
            last = route.name;
        }
        table.print(console);
    }
    for (const NoteKind kind : kinds) {
        std::vector<const Note*> notes;
        std::size_t width = 0;
        for (const Note& note : preview.notes) {
            // The table says which route goes where.
            if (kind_of(note.code) == kind && note.code != NoteCode::route) {
                notes.push_back(&note);
                width = std::max(width, display_width(place_of(note)));
            }
        }
        if (notes.empty()) {
            continue;
        }
        console.line("\n" + console.painted(heading(kind), Style::strong));
        for (const Note* note : notes) {
            const std::string place = place_of(*note);
            console.line("  " + console.painted(place, Style::faint) +
                         std::string(width - display_width(place) + 2, ' ') +
                         wrapped(safe(ui::describe(*note)), console.width(), width + 4));
        }
    }
    console.line();
}

Tree tree_of(const Preview& preview, const std::string& file) {
    Tree tree = Tree::map();
    tree.put("file", Tree::of(file));
    tree.put("kind", Tree::of("litellm"));
    Tree routes = Tree::list();
    for (const Route& route : preview.routes) {
        Tree one = Tree::map();
        one.put("name", Tree::of(route.name));
        one.put("role", Tree::of(to_word(route.role)));
        one.put("model", Tree::of(route.model));
        one.put("goes_to", route.goes_to == "?" ? Tree{} : Tree::of(route.goes_to));
        one.put("component", Tree::of(route.component.str()));
        one.put("new", Tree::of(route.is_new));
        one.put("unknown", Tree::of(route.is_unknown));
        one.put("catalogue", route.catalogue ? Tree::of(route.catalogue->str()) : Tree{});
        one.put("file", Tree::of(route.file));
        one.put("line", Tree::of(static_cast<std::int64_t>(route.line)));
        routes.add(std::move(one));
    }
    tree.put("routes", std::move(routes));
    Tree notes = Tree::list();
    for (const Note& note : preview.notes) {
        Tree one = Tree::map();
        one.put("kind", Tree::of(word_of(kind_of(note.code))));
        one.put("file", Tree::of(note.file));
        one.put("line", Tree::of(static_cast<std::int64_t>(note.line)));
        one.put("message", Tree::of(safe(ui::describe(note))));
        notes.add(std::move(one));
    }
    tree.put("notes", std::move(notes));
    return tree;
}

void print_changes(Console& console, const edit::Change& change, std::size_t limit) {
    std::size_t shown = 0;
    for (const edit::AtomicChange& part : change.parts) {
        if (shown++ == limit) {
            console.line("  … and " + std::to_string(change.parts.size() - limit) + " more changes");
            return;
        }
        const Line line = std::visit([](const auto& one) { return line_of(one); }, part);
        const Style style = line.sign == '+' ? Style::good : line.sign == '-' ? Style::bad : Style::warning;
        console.line("  " + console.painted(std::string(1, line.sign) + " " + line.kind, style) + " " +
                     console.painted(safe(line.id), Style::faint) + (line.id.empty() ? "" : "  ") +
                     safe(line.name));
    }
}

Tree tree_of(const edit::Change& change) {
    Tree list = Tree::list();
    for (const edit::AtomicChange& part : change.parts) {
        const Line line = std::visit([](const auto& one) { return line_of(one); }, part);
        Tree one = Tree::map();
        one.put("change", Tree::of(line.sign == '+' ? "added" : line.sign == '-' ? "removed" : "changed"));
        one.put("kind", Tree::of(line.kind));
        one.put("id", Tree::of(line.id));
        one.put("name", Tree::of(line.name));
        list.add(std::move(one));
    }
    return list;
}

} // namespace volteface::cli
