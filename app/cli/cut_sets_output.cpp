// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cut_sets_output.h"

#include "app/cli/table.h"
#include "core/audit/failure_tree.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::cli {

namespace {

using audit::Importance;
using audit::Natural;

/// A number, or past 2^53 a string of digits.
Tree tree_of(const Natural& count) {
    constexpr std::uint64_t exact = std::uint64_t{1} << 53U;
    const auto small = count.small();
    return small && *small <= exact ? Tree::digits(count.to_text()) : Tree::of(count.to_text());
}

Tree tree_of(const std::optional<double>& value) {
    return value ? Tree::of(*value) : Tree();
}

std::string grouped(const std::string& digits) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += ',';
        }
        text += digits[i];
    }
    return text;
}

std::string losses_of(const AskedTree& asked, const audit::CutSet& set) {
    std::string text;
    for (const std::uint32_t event : set) {
        text += (text.empty() ? "" : " + ") + asked.names[event];
    }
    return set.empty() ? "nothing need be lost: a requirement cannot be met" : safe(text);
}

void print_importance(Console& console, const AskedTree& asked, std::vector<Importance> all) {
    std::stable_sort(all.begin(), all.end(), [](const Importance& a, const Importance& b) {
        return a.fussell_vesely > b.fussell_vesely;
    });
    TextTable table({{"Loss", Side::left, true},
                     {"Probability", Side::right},
                     {"Birnbaum", Side::right},
                     {"Criticality", Side::right},
                     {"Fussell-Vesely", Side::right},
                     {"RAW", Side::right},
                     {"RRW", Side::right},
                     {"Structural", Side::right}});
    for (const Importance& one : all) {
        table.add({{safe(asked.names[one.event])},
                   {fmt::format("{:.4g}", *asked.tree.events[one.event].probability)},
                   {fmt::format("{:.4g}", one.birnbaum)},
                   {fmt::format("{:.4g}", one.criticality)},
                   {fmt::format("{:.4g}", one.fussell_vesely)},
                   {fmt::format("{:.4g}", one.risk_achievement)},
                   {one.risk_reduction ? fmt::format("{:.4g}", *one.risk_reduction) : "∞"},
                   {fmt::format("{:.4g}", one.structural)}});
    }
    console.line();
    console.line(console.painted("How much each loss matters", Style::strong));
    table.print(console);
}

void print_counts(Console& console, const CutSetsAnswer& answer) {
    const audit::CutSets& cut_sets = *answer.cut_sets;
    std::string text = grouped(cut_sets.count().to_text()) + " minimal cut sets";
    std::string parts;
    const auto& counts = cut_sets.counts_by_order();
    for (std::size_t order = 0; order < counts.size(); ++order) {
        if (!counts[order].is_zero()) {
            parts += (parts.empty() ? ": " : ", ") + grouped(counts[order].to_text()) + " of " +
                     std::to_string(order);
        }
    }
    console.line("  " + wrapped(text + parts, console.width() - 2, 2));
    if (cut_sets.count().is_zero() && cut_sets.is_complete()) {
        console.line("  Nothing that can be lost brings it down.");
    }
    if (!cut_sets.is_complete()) {
        console.line("  " + console.painted("Not complete:", Style::warning) + " sets of more than " +
                     std::to_string(cut_sets.max_order().value_or(0)) +
                     " losses are left out (--max-order).");
    }
}

} // namespace

Tree cut_sets_tree(const AskedTree& asked, const CutSetsAnswer& answer) {
    const audit::CutSets& cut_sets = *answer.cut_sets;
    const bool listed_all = !answer.sets || !answer.first || cut_sets.count() <= Natural(answer.sets->size());
    Tree tree = Tree::map();
    tree.put("format", Tree::of("volteface-cut-sets"));
    tree.put("version", Tree::of(1));
    tree.put("service", Tree::of(asked.tree.name));
    tree.put("level", Tree::of(audit::to_word(asked.level)));
    tree.put("complete", Tree::of(cut_sets.is_complete() && listed_all));
    tree.put("max_order", cut_sets.max_order() ? Tree::of(std::int64_t{*cut_sets.max_order()}) : Tree());
    tree.put("max_count",
             answer.first
                 ? Tree::of(static_cast<std::int64_t>(std::min<std::size_t>(*answer.first, 1ULL << 53U)))
                 : Tree());
    if (answer.sets) {
        tree.put("sorted_by", Tree::of(answer.by_probability ? "probability" : "order"));
    }
    tree.put("unknown_below", Tree::of(static_cast<std::int64_t>(asked.unknown_below)));
    tree.put("count", tree_of(cut_sets.count()));
    Tree counts = Tree::map();
    for (std::size_t order = 0; order < cut_sets.counts_by_order().size(); ++order) {
        if (!cut_sets.counts_by_order()[order].is_zero()) {
            counts.put(std::to_string(order), tree_of(cut_sets.counts_by_order()[order]));
        }
    }
    tree.put("counts_by_order", std::move(counts));
    if (answer.sets) {
        Tree sets = Tree::list();
        for (const audit::CutSet& set : *answer.sets) {
            Tree one = Tree::list();
            for (const std::uint32_t event : set) {
                one.add(Tree::of(asked.tree.events[event].name));
            }
            sets.add(std::move(one));
        }
        tree.put("cut_sets", std::move(sets));
    }
    tree.put("probability", tree_of(answer.probability));
    if (answer.importance) {
        Tree list = Tree::list();
        for (const Importance& one : *answer.importance) {
            Tree entry = Tree::map();
            entry.put("id", Tree::of(asked.tree.events[one.event].name));
            entry.put("probability", tree_of(asked.tree.events[one.event].probability));
            entry.put("birnbaum", Tree::of(one.birnbaum));
            entry.put("criticality", Tree::of(one.criticality));
            entry.put("fussell_vesely", Tree::of(one.fussell_vesely));
            entry.put("risk_achievement_worth", Tree::of(one.risk_achievement));
            entry.put("risk_reduction_worth", tree_of(one.risk_reduction));
            entry.put("structural", Tree::of(one.structural));
            list.add(std::move(entry));
        }
        tree.put("importance", std::move(list));
    }
    return tree;
}

void print_cut_sets(Console& console, const AskedTree& asked, const CutSetsAnswer& answer) {
    console.line(console.painted(safe(asked.title), Style::strong) +
                 (asked.is_stack ? ", by " + std::string(audit::to_word(asked.level)) : std::string()));
    print_counts(console, answer);
    if (asked.unknown_below > 0) {
        const char* const what =
            asked.level == audit::Level::hosting ? "where they run is" : "who holds them is";
        console.line(
            fmt::format("  {} below cannot be lost at this level: {} unknown.",
                        asked.unknown_below == 1 ? std::string("1 component")
                                                 : std::to_string(asked.unknown_below) + " components",
                        asked.unknown_below == 1
                            ? (asked.level == audit::Level::hosting ? "where it runs is" : "who holds it is")
                            : what));
    }
    if (answer.probability && (answer.probability_asked || *answer.probability > 0)) {
        console.line(fmt::format("  Probability of being down: {:.6g}", *answer.probability));
    } else if (answer.probability_asked) {
        console.line(
            "  Probability of being down: unknown, since that of some losses is; give it with --loss "
            "ID=P.");
    }
    if (answer.sets && !answer.sets->empty()) {
        console.line();
        TextTable table({{"Losses", Side::right}, {"Down when all of these are lost", Side::left, true}});
        for (const audit::CutSet& set : *answer.sets) {
            table.add({{std::to_string(set.size())}, {losses_of(asked, set)}});
        }
        table.print(console);
        const Natural count = answer.cut_sets->count();
        if (Natural(answer.sets->size()) < count) {
            console.line("  " + wrapped(fmt::format("The first {} by {}, of {}; --first N lists so many, "
                                                    "--format json all of them.",
                                                    grouped(std::to_string(answer.sets->size())),
                                                    answer.by_probability ? "probability" : "order",
                                                    grouped(count.to_text())),
                                        console.width() - 2, 2));
        }
    }
    if (answer.importance) {
        print_importance(console, asked, *answer.importance);
    }
}

} // namespace volteface::cli
