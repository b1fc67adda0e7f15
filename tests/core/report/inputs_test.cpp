// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/report/build.h"
#include "core/report/figures.h"
#include "core/report/input_words.h"
#include "core/report/result_json/result_json.h"
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;
using simulation::Inputs;

namespace {

Stack half_inferred() {
    Stack stack = stack_of("service s\ns: a, b\na: c");
    stack.components[0].confidence = Confidence::measured;
    stack.components[3].inferred = true;
    stack.requirements[1].inferred = true;
    return stack;
}

/// All cells of the tables with that title, row by row.
std::string table_of(const report::Report& made, const std::string& title) {
    std::string text;
    for (const report::Section& section : made.sections) {
        for (const report::Block& block : section.blocks) {
            const auto* table = std::get_if<report::Table>(&block);
            if (table != nullptr && table->title == title) {
                for (const report::Row& row : table->rows) {
                    for (const report::Cell& cell : row.cells) {
                        text += cell.text + "|";
                    }
                    text += "\n";
                }
            }
        }
    }
    return text;
}

} // namespace

TEST_CASE("how sure inputs are is said in one sentence, and what is not there is left out") {
    CHECK(
        report::inputs_in_words(Language::english, Inputs{12, 51, 14, 7, 0, 0}) ==
        "of 84\u00A0inputs, 12\u00A0measured, 51\u00A0sourced, 14\u00A0general knowledge, 7\u00A0estimated");
    CHECK(report::inputs_in_words(Language::french, Inputs{1, 2, 0, 0, 1, 3}) ==
          "sur 4\u00A0données, 1\u00A0mesurée, 2\u00A0sourcées, 1\u00A0non précisée\u00A0; dont 3 du "
          "catalogue, sans confirmation");
    CHECK(report::inputs_in_words(Language::english, Inputs{}) == "no input");
    CHECK(report::input_parts(Language::english, Inputs{0, 2, 0, 0, 3, 0}).size() == 2);
}

TEST_CASE("a result for scripts says how sure its inputs are, service by service and over all") {
    const Stack stack = half_inferred();
    const Scenario scenario = scenario_of("c out 1d 2d");
    const auto outcome = simulation::simulate(stack, scenario);
    REQUIRE(outcome);
    const std::string text = report::write_simulation_json(*outcome, stack, scenario);
    CHECK(SchemaCheck("simulation").breaches(text).empty());
    const auto tree = read_json(text, "out");
    REQUIRE(tree);
    const Tree* service = tree->find("services")->children.front().find("inputs");
    REQUIRE(service != nullptr);
    // s | a, b, c, two needs and the event say nothing
    CHECK(service->find("total")->text == "7");
    CHECK(service->find("measured")->text == "1");
    CHECK(service->find("unsaid")->text == "6");
    CHECK(service->find("inferred")->text == "2");
    CHECK(tree->find("inputs")->find("total")->text == "7");
}

TEST_CASE("the report has a table of inputs, and counts inferred links apart") {
    report::ReportInput input;
    input.stack = std::make_shared<const Stack>(half_inferred());
    const report::Report made = report::build_report(input);
    CHECK(table_of(made, "How sure the inputs of each result are") ==
          "s|6|1|–|–|–|5|\nAll, each once|6|1|–|–|–|5|\n");
    const std::string links = table_of(made, "In figures");
    CHECK(links.find("All layers|–|–|–|–|2|2|0\u00A0%|1|") != std::string::npos);
    const report::LinkCounts counts = report::count_links(*input.stack);
    CHECK(counts.all.total() == 2);
    CHECK(counts.inferred.total() == 1);
}
