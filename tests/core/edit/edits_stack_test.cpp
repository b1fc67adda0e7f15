// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/core/edit/edit_properties.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/random_values.h"

using namespace volteface;
using namespace volteface::edit;
using tests::applied;
using tests::refusal;

namespace {

Organisation organisation(const char* id, const char* parent = nullptr) {
    Organisation result;
    result.id = OrganisationId(id);
    result.name = id;
    if (parent != nullptr) {
        result.parent = OrganisationId(parent);
    }
    return result;
}

Stack three_organisations() {
    Stack stack;
    stack.organisations = {organisation("top"), organisation("middle", "top"),
                           organisation("bottom", "middle")};
    Component component;
    component.id = ComponentId("app");
    component.name = "The app";
    component.organisation = OrganisationId("bottom");
    stack.components.push_back(component);
    return stack;
}

} // namespace

TEST_CASE("organisations form no ring, however long") {
    const Stack stack = three_organisations();
    CHECK(refusal(change_organisation(stack, organisation("top", "bottom"))) == ErrorCode::parent_cycle);
    CHECK(change_organisation(stack, organisation("top", "bottom")).error().arguments ==
          std::vector<std::string>{"top → bottom → middle → top"});
    CHECK(refusal(change_organisation(stack, organisation("top", "top"))) == ErrorCode::parent_cycle);
    CHECK(refusal(add_organisation(stack, organisation("new", "new"))) == ErrorCode::parent_cycle);
    applied(stack, change_organisation(stack, organisation("bottom", "top")));
    applied(stack, add_organisation(stack, organisation("new", "bottom")));
}

TEST_CASE("an organisation in use is not removed, and what uses it is named") {
    const Stack stack = three_organisations();
    CHECK(refusal(remove_organisation(stack, OrganisationId("bottom"))) == ErrorCode::still_in_use);
    CHECK(remove_organisation(stack, OrganisationId("bottom")).error().arguments.front() == "The app");
    CHECK(remove_organisation(stack, OrganisationId("top")).error().arguments.front() == "middle");
    const Stack with = applied(stack, add_organisation(stack, organisation("idle")));
    applied(with, remove_organisation(with, OrganisationId("idle")));
    CHECK(refusal(remove_organisation(stack, OrganisationId("ghost"))) == ErrorCode::unknown_reference);
    CHECK(refusal(change_organisation(stack, organisation("bottom", "ghost"))) ==
          ErrorCode::unknown_reference);
    CHECK(refusal(change_organisation(stack, organisation("ghost"))) == ErrorCode::unknown_reference);
    CHECK(refusal(add_organisation(stack, organisation("top"))) == ErrorCode::duplicate_id);
}

TEST_CASE("scenarios are added, changed and removed") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        tests::Random draw(seed);
        const Stack stack = tests::any_stack(draw);
        applied(stack, add_scenario(stack, tests::any_scenario(draw, ScenarioId("fresh"), stack)));
        applied(stack, change_scenario(stack, tests::any_scenario(draw, ScenarioId("scenario-0"), stack)));
        applied(stack, remove_scenario(stack, ScenarioId("scenario-0")));
    }
    const Stack empty;
    CHECK(refusal(remove_scenario(empty, ScenarioId("ghost"))) == ErrorCode::no_such_scenario);
    Scenario scenario;
    scenario.id = ScenarioId("fresh");
    CHECK(refusal(change_scenario(empty, scenario)) == ErrorCode::no_such_scenario);
    scenario.horizon = {};
    CHECK(refusal(add_scenario(empty, scenario)) == ErrorCode::number_out_of_range);
}

TEST_CASE("an assumption is changed, or added where the stack had the catalogue's") {
    tests::Random draw(4);
    const AssumptionId rate("day-rate");
    Stack stack = tests::any_stack(draw);
    const Assumption first = tests::any_assumption(draw, rate);
    stack = applied(stack, change_assumption(stack, first));
    CHECK(stack.assumptions.back() == first);
    CHECK(refusal(change_assumption(stack, first)) == ErrorCode::nothing_to_change);
    applied(stack, change_assumption(stack, tests::any_assumption(draw, rate)));
    Assumption wrong = first;
    wrong.value = {3, 2, 1};
    CHECK(refusal(change_assumption(stack, wrong)) == ErrorCode::estimate_not_ordered);
}

TEST_CASE("the header changes as one step") {
    const Stack stack = three_organisations();
    Header after = header_of(stack);
    CHECK(refusal(change_header(stack, after)) == ErrorCode::nothing_to_change);
    after.report.client = "Helvion";
    const auto change = change_header(stack, after, Verb::change_report_settings);
    CHECK(applied(stack, change).report.client == "Helvion");
    CHECK(change->verb == Verb::change_report_settings);
    after.currency = "XYZ";
    CHECK(refusal(change_header(stack, after)) == ErrorCode::unknown_currency);
}
