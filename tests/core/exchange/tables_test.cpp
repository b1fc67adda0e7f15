// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets in: what is taken, and what is refused with its line.
#include "core/exchange/tables/csv.h"
#include "core/exchange/tables/plan_tables.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::exchange;

namespace {

Stack two_needs() {
    Stack stack;
    for (const char* const id : {"chat", "login"}) {
        Requirement requirement;
        requirement.id = RequirementId(id);
        stack.requirements.push_back(requirement);
    }
    stack.requirements[0].coupling = {{"prompts", 7}};
    return stack;
}

std::string mistakes(std::string_view text) {
    const auto taken = take_table(two_needs(), text, "t.csv");
    std::string lines;
    if (!taken) {
        for (const Error& error : taken.error()) {
            CHECK(error.place.file == "t.csv");
            lines += (lines.empty() ? "" : " ") + std::to_string(error.place.line) + ":" +
                     std::to_string(static_cast<int>(error.code));
        }
    }
    return lines;
}

std::string at(int line, ErrorCode code) {
    return std::to_string(line) + ":" + std::to_string(static_cast<int>(code));
}

} // namespace

TEST_CASE("a table is read as spreadsheets write it") {
    const auto table = read_csv("\xef\xbb\xbf"
                                "a;b\r\n\"x; \"\"y\"\"\nz\"; 2 \r\n\r\nlast;\n",
                                "t");
    REQUIRE(table);
    CHECK(table->separator == ';');
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[1].cells == std::vector<std::string>{"x; \"y\"\nz", "2"});
    CHECK(table->rows[2].line == 5);
    CHECK(table->rows[2].cells == std::vector<std::string>{"last", ""});
    const auto open = read_csv("a,b\n\"x,1\n", "t");
    REQUIRE_FALSE(open);
    CHECK(open.error().code == ErrorCode::malformed_syntax);
    CHECK(open.error().place.line == 2);
}

TEST_CASE("numbers are read with a decimal comma where commas do not separate") {
    CHECK(read_csv_number("1234.5", ',').value() == 1234.5);
    CHECK(read_csv_number("0,85", ';').value() == 0.85);
    CHECK(read_csv_number("1\xc2\xa0"
                          "234,5",
                          '\t')
              .value() == 1234.5);
    CHECK_FALSE(read_csv_number("many", ','));
    CHECK_FALSE(read_csv_number("0,85", ','));
}

TEST_CASE("a cell that a spreadsheet would run as a formula is made harmless") {
    CHECK(csv_cell("=1+1") == "'=1+1");
    CHECK(csv_cell("a,\"b\"") == "\"a,\"\"b\"\"\"");
    CHECK(csv_cell("plain") == "plain");
}

TEST_CASE("coupling comes one count a row, or one column a driver") {
    const auto rows = take_table(two_needs(),
                                 "requirement,driver,count\nlogin,integration_points,3\n"
                                 "chat,prompts,?\nchat,tools,0\n",
                                 "t");
    REQUIRE(rows);
    CHECK(rows->rows == 3);
    CHECK(rows->stack.requirements[1].coupling == std::map<std::string, double>{{"integration_points", 3}});
    CHECK(rows->stack.requirements[0].coupling == std::map<std::string, double>{{"tools", 0}});
    const auto columns =
        take_table(two_needs(), "Requirement\tPrompts\tTools\nchat\t12\t\nlogin\tunknown\t4\n", "t");
    REQUIRE(columns);
    CHECK(columns->stack.requirements[0].coupling == std::map<std::string, double>{{"prompts", 12}});
    CHECK(columns->stack.requirements[1].coupling == std::map<std::string, double>{{"tools", 4}});
}

TEST_CASE("scores of evaluations replace those of the same candidate") {
    Stack stack = two_needs();
    stack.requirements[0].evaluations = {{ComponentId("mistral"), 0.5, {}, ""}};
    const auto taken = take_table(
        stack, "requirement;candidate;score;as_of\nchat;mistral;0,82;2026-10-02\nchat;eurollm;1;\n", "t");
    REQUIRE(taken);
    const auto& evaluations = taken->stack.requirements[0].evaluations;
    REQUIRE(evaluations.size() == 2);
    CHECK(evaluations[0].score == 0.82);
    CHECK(evaluations[0].as_of == Date{2026, 10, 2});
    CHECK(evaluations[1].candidate.str() == "eurollm");
}

TEST_CASE("assumptions come with their range, and keep what the table does not say") {
    Stack stack = two_needs();
    Assumption rate;
    rate.id = AssumptionId("rate-internal");
    rate.unit = "EUR/day";
    rate.notes = "kept";
    stack.assumptions = {rate};
    const auto taken = take_table(stack,
                                  "id,low,likely,high,confidence,unit\nrate-internal,400,430,480,measured,\n"
                                  "mfu,,0.3,,,share\n",
                                  "t");
    REQUIRE(taken);
    REQUIRE(taken->stack.assumptions.size() == 2);
    CHECK(taken->stack.assumptions[0].value == Estimate{400, 430, 480});
    CHECK(taken->stack.assumptions[0].confidence == Confidence::measured);
    CHECK(taken->stack.assumptions[0].unit == "EUR/day");
    CHECK(taken->stack.assumptions[0].notes == "kept");
    CHECK(taken->stack.assumptions[1].value == Estimate::certain(0.3));
}

TEST_CASE("every row that is wrong is named with its line, and nothing is taken") {
    CHECK(mistakes("requirement,driver,count\nnowhere,prompts,1\nchat,prompts,-1\nchat,prompts,many\n"
                   "chat,prompts,4\n,prompts,1\n") ==
          at(2, ErrorCode::unknown_reference) + " " + at(3, ErrorCode::number_out_of_range) + " " +
              at(4, ErrorCode::malformed_number) + " " + at(6, ErrorCode::missing_key));
    CHECK(mistakes("requirement,candidate,score\nchat,mistral,1.5\nchat,Not An Id,1\nchat,mistral,\n") ==
          at(2, ErrorCode::number_out_of_range) + " " + at(3, ErrorCode::malformed_id) + " " +
              at(4, ErrorCode::missing_key));
    CHECK(mistakes("id,low,likely,high,confidence\na,3,2,1,\nb,1,2,3,certain\nc,-1,2,3,\nd,,,,\n") ==
          at(2, ErrorCode::estimate_not_ordered) + " " + at(3, ErrorCode::unknown_word) + " " +
              at(4, ErrorCode::number_out_of_range) + " " + at(5, ErrorCode::missing_key));
    CHECK(mistakes("name,colour\nx,red\n") == at(1, ErrorCode::not_this_format));
    CHECK(mistakes("") == at(1, ErrorCode::not_this_format));
}
