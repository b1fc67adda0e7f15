// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_data.h"

#include "core/base/tree_reading.h"
#include "core/cost/words.h"
#include "core/model/tree_values.h"
#include "core/model/words.h"

#include <functional>

namespace volteface::cli {

namespace {

/// As in plans: "re-engineer".
std::string_view word_of(TaskKind kind) {
    return to_word(kind);
}

Tree amount_tree(const cost::Amount& amount) {
    Tree map = Tree::map();
    map.put("low", Tree::of(amount.low));
    map.put("likely", Tree::of(amount.likely));
    map.put("high", Tree::of(amount.high));
    map.put("mean", Tree::of(amount.mean));
    return map;
}

Tree amount_tree(const std::optional<cost::Amount>& amount) {
    return amount ? amount_tree(*amount) : Tree{};
}

Tree total_tree(const cost::Total& total) {
    Tree map = amount_tree(total.known);
    map.put("open", Tree::of(total.open));
    return map;
}

Tree text_tree(std::string_view text) {
    return Tree::of(text);
}

template <class Record>
Tree list_of(const std::vector<Record>& records, const std::function<Tree(const Record&)>& write) {
    Tree list = Tree::list();
    for (const Record& record : records) {
        list.add(write(record));
    }
    return list;
}

Tree input_tree(const cost::Input& input) {
    Tree map = Tree::map();
    map.put("kind", text_tree(cost::to_word(input.kind)));
    map.put("id", Tree::of(input.id));
    map.put("value", amount_tree(input.value));
    map.put("unit", Tree::of(input.unit));
    return map;
}

Tree line_tree(const cost::Line& line) {
    Tree map = Tree::map();
    map.put("kind", text_tree(cost::to_word(line.kind)));
    map.put("id", Tree::of(line.id));
    map.put("heading", text_tree(cost::to_word(line.heading)));
    map.put("task", line.task ? text_tree(word_of(*line.task)) : Tree{});
    map.put("skill", line.skill ? text_tree(cost::to_word(*line.skill)) : Tree{});
    map.put("person_days", amount_tree(line.person_days));
    map.put("quantity", amount_tree(line.quantity));
    map.put("amount", amount_tree(line.amount));
    map.put("inputs", list_of<cost::Input>(line.inputs, input_tree));
    return map;
}

Tree lead_tree(const cost::LeadTime& lead) {
    Tree map = Tree::map();
    map.put("task", text_tree(word_of(lead.task)));
    map.put("id", Tree::of(lead.id));
    map.put("days", amount_tree(lead.days));
    map.put("blocking", Tree::of(lead.blocking));
    return map;
}

Tree shared_tree(const cost::SharedCost& shared) {
    Tree map = Tree::map();
    map.put("kind", text_tree(cost::to_word(shared.key.kind)));
    map.put("key", Tree::of(shared.key.key));
    map.put("lines", list_of<cost::Line>(shared.lines, line_tree));
    map.put("lead_times", list_of<cost::LeadTime>(shared.lead_times, lead_tree));
    return map;
}

Tree distance_tree(const cost::Distance& distance) {
    Tree map = Tree::map();
    map.put("aspect", text_tree(cost::to_word(distance.aspect)));
    map.put("basis", text_tree(cost::to_word(distance.basis)));
    map.put("value", amount_tree(distance.value));
    map.put("assumption", distance.assumption ? Tree::of(distance.assumption->str()) : Tree{});
    return map;
}

} // namespace

std::optional<std::vector<cost::Figure>> load_assumptions(Program& program) {
    const auto text = exchange::assumptions_text(program.shipped, "costs");
    if (!text) {
        program.fail(text.error());
        return std::nullopt;
    }
    auto figures = cost::read_assumptions(*text, "costs.json");
    if (!figures) {
        program.fail(figures.error());
        return std::nullopt;
    }
    return std::move(*figures);
}

Tree tree_of(const cost::Figure& figure) {
    Tree map = Tree::map();
    map.put("id", Tree::of(figure.id.str()));
    map.put("group", text_tree(cost::to_word(figure.group)));
    map.put("name", to_tree(figure.name));
    map.put("value", to_tree(figure.value));
    map.put("mean", Tree::of(figure.value.mean()));
    map.put("unit", Tree::of(figure.unit));
    map.put("per", figure.per.empty() ? Tree{} : to_tree(figure.per));
    map.put("confidence", Tree::of(to_word(figure.confidence)));
    map.put("own", Tree::of(figure.own));
    map.put("shipped", figure.shipped ? to_tree(*figure.shipped) : Tree{});
    map.put("as_of", figure.as_of ? Tree::of(format_date(*figure.as_of)) : Tree{});
    map.put("sources", to_tree(figure.sources));
    map.put("notes", figure.notes.empty() ? Tree{} : to_tree(figure.notes));
    return map;
}

Tree tree_of(const cost::MoveCost& cost, Duration horizon) {
    Tree map = Tree::map();
    map.put("requirement", Tree::of(cost.requirement.str()));
    map.put("from", Tree::of(cost.from.str()));
    map.put("to", Tree::of(cost.to.str()));
    const cost::Headings headings = cost::headings(cost, horizon);
    Tree amounts = Tree::map();
    for (std::size_t i = 0; i < headings.size(); ++i) {
        amounts.put(cost::to_word(static_cast<cost::Heading>(i)), total_tree(headings.at(i)));
    }
    map.put("cost", std::move(amounts));
    map.put("one_off", total_tree(cost::one_off(headings)));
    Tree distances = Tree::list();
    for (const cost::Distance& distance : cost.distances) {
        distances.add(distance_tree(distance));
    }
    map.put("distances", std::move(distances));
    map.put("lines", list_of<cost::Line>(cost.lines, line_tree));
    map.put("lead_times", list_of<cost::LeadTime>(cost.lead_times, lead_tree));
    map.put("shared", list_of<cost::SharedCost>(cost.shared, shared_tree));
    map.put("running", list_of<cost::Line>(cost.running, line_tree));
    map.put("uncounted", list_of<cost::DriverId>(cost.uncounted, text_tree));
    map.put("assumptions",
            list_of<AssumptionId>(cost.used, [](const AssumptionId& id) { return Tree::of(id.str()); }));
    return map;
}

Tree tree_of(const cost::Accrual& accrual) {
    Tree map = Tree::map();
    map.put("requirement", Tree::of(accrual.requirement.str()));
    map.put("from", Tree::of(accrual.from.str()));
    map.put("leaving_today", total_tree(accrual.leaving_today));
    map.put("per_quarter", amount_tree(accrual.per_quarter));
    return map;
}

Tree tree_of(const cost::ServiceAccrual& accrual) {
    Tree map = Tree::map();
    map.put("id", Tree::of(accrual.service.str()));
    map.put("per_quarter", total_tree(accrual.per_quarter));
    return map;
}

} // namespace volteface::cli
