// SPDX-License-Identifier: GPL-3.0-or-later
// The page of rules in the audit chapter: suppliers, the register, the grid, what is open.
#include "core/report/audit_figures.h"
#include "core/report/build.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::report;
using namespace volteface::tests;

namespace {

/// A service under DORA rests on a model rented from Big, with a spare whose fit nobody knows.
Stack rented() {
    Stack stack = stack_of("service s\ns: a, ~b 10d");
    for (const auto& [id, country] :
         {std::pair{"own", "FR"}, std::pair{"big", "US"}, std::pair{"near", "FR"}}) {
        Organisation organisation;
        organisation.id = OrganisationId(id);
        organisation.name = id;
        organisation.country = Country::parse(country).value();
        organisation.own = std::string(id) == "own";
        stack.organisations.push_back(organisation);
    }
    for (Component& component : stack.components) {
        component.organisation = OrganisationId(component.id.str() == "s"   ? "own"
                                                : component.id.str() == "a" ? "big"
                                                                            : "near");
        component.access = component.id.str() == "a" ? std::optional(Access::api) : std::nullopt;
        if (component.id.str() == "s") {
            component.service = Service{};
            component.service->regimes = {"dora"};
        }
    }
    return stack;
}

Section rules_of(Stack stack, Language language) {
    ReportInput input;
    input.stack = std::make_shared<const Stack>(std::move(stack));
    input.language = language;
    input.audit = std::make_shared<const AuditFigures>(audit_figures(*input.stack, {}).value());
    const Report report = build_report(input);
    const auto page =
        std::find_if(report.sections.begin(), report.sections.end(), [](const Section& section) {
            return section.running_head == "Audit: rules" || section.running_head == "Audit\u00A0: règles";
        });
    REQUIRE(page != report.sections.end());
    return *page;
}

const Table* table_of(const Section& section, const std::string& title) {
    for (const Block& block : section.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && table->title.rfind(title, 0) == 0) {
            for (const Row& row : table->rows) {
                CHECK(row.cells.size() == table->columns.size());
            }
            return table;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the register says what is open, and what is missing to decide it") {
    Stack stack = rented();
    const Section open = rules_of(stack, Language::english);
    const Table* dora = table_of(open, "DORA");
    REQUIRE(dora != nullptr);
    REQUIRE(dora->rows.size() == 1);
    CHECK(dora->rows[0].cells[2].text == "?");
    CHECK(dora->rows[0].detail.find("the fit of a substitute") != std::string::npos);
    stack.requirements[0].suppliers[1].fit = 0.9;
    const Section closed = rules_of(stack, Language::french);
    dora = table_of(closed, "DORA");
    REQUIRE(dora != nullptr);
    CHECK(dora->rows[0].cells[2].text == "Facilement substituable (proposé)");
    CHECK(dora->rows[0].detail.empty());
}

TEST_CASE("suppliers are judged, one's own left out, and the grid is there once a cell is filled") {
    Stack stack = rented();
    const Section empty = rules_of(stack, Language::english);
    const Table* secnumcloud = table_of(empty, "SecNumCloud");
    REQUIRE(secnumcloud != nullptr);
    REQUIRE(secnumcloud->rows.size() == 2);
    CHECK(secnumcloud->rows[0].cells[1].text == "no");
    CHECK(secnumcloud->rows[1].cells[1].text == "unknown");
    CHECK(table_of(empty, "Digital") == nullptr);
    FrameworkAnswer cell;
    cell.framework = "irn";
    cell.criterion = "RES-3/data";
    cell.value = "NR";
    stack.answers = {cell};
    const Section filled = rules_of(stack, Language::english);
    const Table* irn = table_of(filled, "Digital");
    REQUIRE(irn != nullptr);
    REQUIRE(irn->rows.size() == 8);
    CHECK(irn->rows[2].cells[2].text == "NR");
    CHECK(irn->rows[2].cells[7].text == "4");
    CHECK(irn->rows[0].cells[6].text == "–");
}
