// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_stack.h"
#include "app/support/clock.h"
#include "core/graph/network.h"
#include "core/model/age.h"
#include "core/model/validation.h"
#include "ui/support/convert.h"
#include "ui/support/messages.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string fail_on;
    std::string today; ///< empty: the clock's
    bool all = false;
};

constexpr std::size_t most_findings = 60;

std::string_view word_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::hint:
        return "hint";
    }
    return {};
}

Style style_of(Severity severity) {
    return severity == Severity::error     ? Style::bad
           : severity == Severity::warning ? Style::warning
                                           : Style::note;
}

std::string_view word_of(SubjectRef::Kind kind) {
    switch (kind) {
    case SubjectRef::Kind::stack:
        return "stack";
    case SubjectRef::Kind::organisation:
        return "organisation";
    case SubjectRef::Kind::component:
        return "component";
    case SubjectRef::Kind::requirement:
        return "requirement";
    case SubjectRef::Kind::scenario:
        return "scenario";
    }
    return {};
}

Tree tree_of(const Error& error) {
    Tree tree = Tree::map();
    tree.put("file", Tree::of(error.place.file));
    tree.put("path", Tree::of(error.place.path));
    tree.put("line", Tree::of(static_cast<std::int64_t>(error.place.line)));
    tree.put("subject", Tree::of(error.subject));
    tree.put("message", Tree::of(safe(ui::describeBare(error))));
    return tree;
}

Tree tree_of(const Finding& finding, const Stack& stack) {
    const ui::FindingWords words = ui::describe(finding, stack);
    Tree tree = Tree::map();
    tree.put("severity", Tree::of(word_of(finding.severity)));
    tree.put("kind", Tree::of(word_of(finding.subject.kind)));
    tree.put("subject", Tree::of(finding.subject.id));
    tree.put("field", Tree::of(finding.field));
    Tree others = Tree::list();
    for (const std::string& other : finding.others) {
        others.add(Tree::of(other));
    }
    tree.put("others", std::move(others));
    tree.put("title", Tree::of(safe(words.title)));
    tree.put("detail", Tree::of(safe(words.detail)));
    tree.put("remedy", Tree::of(safe(words.remedy)));
    return tree;
}

Tree tree_of(const Ages& ages, const Stack& stack, Date today) {
    Tree tree = Tree::map();
    tree.put("today", Tree::of(format_date(today)));
    tree.put("stale_after", Tree::of(format_duration(stack.stale_after)));
    tree.put("fresh", Tree::of(static_cast<std::int64_t>(ages.fresh)));
    tree.put("stale", Tree::of(static_cast<std::int64_t>(ages.stale)));
    tree.put("undated", Tree::of(static_cast<std::int64_t>(ages.undated)));
    return tree;
}

Tree json_of(const std::string& file, const Errors& errors, const std::vector<Finding>& findings,
             const Stack& stack, Date today) {
    Tree tree = Tree::map();
    tree.put("format", Tree::of("volteface-check"));
    tree.put("version", Tree::of(1));
    tree.put("file", Tree::of(file));
    Tree error_list = Tree::list();
    for (const Error& error : errors) {
        error_list.add(tree_of(error));
    }
    Tree finding_list = Tree::list();
    for (const Finding& finding : findings) {
        finding_list.add(tree_of(finding, stack));
    }
    tree.put("errors", std::move(error_list));
    tree.put("findings", std::move(finding_list));
    tree.put("ages", tree_of(ages_of(stack, today), stack, today));
    tree.put("unconfirmed", Tree::of(static_cast<std::int64_t>(count_inferred(stack))));
    return tree;
}

/// How old the facts are: they weigh on every result, so it is said even where no finding is made of it.
void print_ages(Console& console, const Stack& stack, Date today) {
    const Ages ages = ages_of(stack, today);
    const auto part = [](std::size_t count, const std::string& what) {
        return count == 0 ? std::string{} : ", " + std::to_string(count) + " " + what;
    };
    const std::size_t dated = ages.fresh + ages.stale;
    const std::string period = stack.stale_after.minutes == 0
                                   ? "the stack lets none grow stale"
                                   : std::to_string(ages.stale) + " of them more than " +
                                         std::to_string(stack.stale_after.minutes / minutes_per_day) +
                                         " days before " + format_date(today);
    if (dated + ages.undated > 0) {
        console.line(wrapped("Facts: " + std::to_string(dated) + " with the date they were checked (" +
                                 period + ")" + part(ages.undated, "without one") +
                                 part(count_inferred(stack), "inferred and not confirmed") + ".",
                             console.width()));
    }
}

void print(Console& console, const Stack& stack, const std::vector<Finding>& findings, Date today, bool all) {
    std::size_t shown = 0;
    std::size_t counts[3] = {0, 0, 0};
    for (const Finding& finding : findings) {
        ++counts[static_cast<std::size_t>(finding.severity)];
        if (!all && ++shown > most_findings) {
            continue; // only counted
        }
        const ui::FindingWords words = ui::describe(finding, stack);
        const std::string severity(word_of(finding.severity));
        console.line(
            console.painted(severity, style_of(finding.severity)) + "  " +
            console.painted(wrapped(safe(words.title), console.width(), severity.size() + 2), Style::strong));
        for (const QString& more : {words.detail, words.remedy}) {
            if (!more.isEmpty()) {
                console.line("    " + wrapped(safe(more), console.width(), 4));
            }
        }
    }
    if (shown > most_findings) {
        console.line("… and " + std::to_string(shown - most_findings) + " more findings; --all shows them");
    }
    if (!findings.empty()) {
        console.line();
    }
    const auto number = [](std::size_t count, const std::string& word) {
        return std::to_string(count) + " " + word + (count == 1 ? "" : "s");
    };
    console.line(safe(stack.name) + ": " + number(stack.components.size(), "component") + ", " +
                 number(stack.requirements.size(), "requirement") + ", " +
                 number(stack.scenarios.size(), "scenario") + " of its own");
    print_ages(console, stack, today);
    if (findings.empty()) {
        console.line(console.painted("Sound, and nothing in it is doubtful.", Style::good));
    } else {
        console.line("Sound. To look at: " + number(counts[0], "error") + ", " +
                     number(counts[1], "warning") + ", " + number(counts[2], "hint") + ".");
    }
}

Status check(Program& program, const Words& words) {
    Date today = app::today();
    if (!words.today.empty()) {
        const auto given = parse_date(words.today);
        if (!given || !given->is_whole()) {
            return program.wrong("--today takes a whole date, such as 2026-11-20");
        }
        today = *given;
    }
    auto opened = read_stack(words.stack);
    if (!opened) {
        if (program.json) {
            program.print_json(json_of(words.stack, opened.error(), {}, {}, today));
        }
        return program.fail(opened.error());
    }
    for (const UnknownKey& key : opened->unknown_keys) {
        program.console.complain(safe(words.stack) + ":" + std::to_string(key.line) + ": note: the key " +
                                 safe(key.path) + " is not known and was passed over");
    }
    const std::vector<Finding> findings = find_doubts(opened->stack, {graph::rings(opened->stack), today});
    if (program.json) {
        program.print_json(json_of(words.stack, {}, findings, opened->stack, today));
    } else {
        print(program.console, opened->stack, findings, today, words.all);
    }
    if (words.fail_on.empty()) {
        return Status::done;
    }
    const Severity limit = words.fail_on == "error"     ? Severity::error
                           : words.fail_on == "warning" ? Severity::warning
                                                        : Severity::hint;
    const bool crossed = std::any_of(findings.begin(), findings.end(),
                                     [&](const Finding& finding) { return finding.severity <= limit; });
    return crossed ? Status::threshold_crossed : Status::done;
}

} // namespace

void add_check(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command =
        commands.add("check", "Hold a stack to its rules, and say what in it is doubtful",
                     {"check insurer.volteface", "check stack.json --fail-on warning",
                      "check stack.json --format json", "check stack.json --today 2027-06-01"},
                     [words](Program& program) { return check(program, *words); });
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command
        .add_option("--fail-on", words->fail_on,
                    "End with status 1 if there is a finding this grave, or graver")
        ->check(one_of({"error", "warning", "hint"}))
        ->type_name("error|warning|hint");
    command
        .add_option(
            "--today", words->today,
            "The day against which facts are stale, for a run that can be repeated; without it the clock's")
        ->type_name("DATE");
    command.add_flag("--all", words->all, "Show every finding, however many there are");
}

} // namespace volteface::cli
