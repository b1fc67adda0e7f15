// SPDX-License-Identifier: GPL-3.0-or-later
// How long a candidate takes, in days counted by hand from the means of the shipped figures. Day 0 is a
// Monday; what no team takes on one person from outside does, Monday to Friday.
#include "core/plan/lead_time.h"
#include "core/plan/problem.h"
#include "tests/core/cost/cost_stack.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <filesystem>

using namespace volteface;
using namespace volteface::plan;
using namespace volteface::tests;

namespace {

/// The chat stack with all counted that such a need always has: two integrations, a suite, no prompt.
Stack counted() {
    Stack stack = chat_stack();
    need(stack, "chat").coupling = {{"integration_points", 2}, {"prompts", 0}, {"evaluation_suites", 1}};
    return stack;
}

LeadTimes times_of(const Stack& stack, std::shared_ptr<const catalogue::Catalogue> catalogue = nullptr) {
    return {stack, std::move(catalogue), cost::AssumptionSet(shipped_figures(), stack)};
}

std::optional<LeadTime> asked(const Stack& stack, const std::string& id = "claude",
                              const std::string& requirement = "chat") {
    return times_of(stack).of(RequirementId(requirement), id);
}

LeadTime days(int count, bool at_least = false) {
    return {Duration::days(count), at_least};
}

} // namespace

TEST_CASE("a new provider's chain: procurement, integration, evaluation") {
    // Procurement of (2 + 4·8 + 26) / 6 = 10 weeks, beside 10 days of contract work: to day 70, a Monday.
    // Twice (2 + 4·5 + 12) / 6 = 5.67 days of integration: 12 working days, to the evening of day 85.
    // (1 + 4·3 + 8) / 6 = 3.5 days of evaluation: Wednesday to Friday and the Monday, day 91.
    CHECK(asked(counted()) == days(92));
}

TEST_CASE("a team of one's own is quicker, and an approval that blocks comes on top") {
    Stack stack = counted();
    Team build;
    build.id = TeamId("build");
    build.head_count = 8;
    build.tasks = {TaskKind::re_engineer};
    stack.teams = {build};
    // 11.33 days by three people, who work at weekends too: days 70 to 73; evaluation from the Friday on.
    CHECK(asked(stack) == days(80));
    // (2 + 4·6 + 15) / 6 = 6.83 days of impact assessment: seven, from Wednesday, day 80, to Thursday,
    // day 88.
    part(stack, "claims").service->data_class = DataClass::personal;
    CHECK(asked(stack) == days(89));
}

TEST_CASE("a provider that is known is not onboarded") {
    Stack stack = counted();
    part(stack, "claude").organisation = OrganisationId("acme");
    CHECK(asked(stack) == days(22));
    stack.day_zero = Date{2027, 1, 9}; // a Saturday: the work waits for Monday
    CHECK(asked(stack) == days(24));
}

TEST_CASE("who is engaged takes no time, a standby its failover") {
    Stack stack = counted();
    CHECK(asked(stack, "gpt") == days(0));
    need(stack, "chat").suppliers.push_back({ComponentId("claude"), Role::standby, Duration::days(2), {}});
    CHECK(asked(stack) == days(2));
    need(stack, "chat").suppliers.back().role = Role::active;
    CHECK(asked(stack) == days(0));
}

TEST_CASE("of several that are engaged, the one that takes longest to replace counts") {
    Stack stack = counted();
    Component near = component_of("near", Layer::model, "acme");
    near.dialect = "anthropic";
    near.family = "gpt";
    stack.components.push_back(near);
    need(stack, "chat").suppliers = {{ComponentId("near"), Role::active, {}, {}}};
    // The same dialect: twice (0.5 + 4·2 + 5) / 6 = 2.25 days, five working days; evaluation to Thursday.
    CHECK(asked(stack) == days(81));
    need(stack, "chat").suppliers.push_back({ComponentId("gpt"), Role::standby, {}, {}});
    CHECK(asked(stack) == days(81));
    need(stack, "chat").suppliers.back().role = Role::active;
    CHECK(asked(stack) == days(92));
}

TEST_CASE("what nobody counted makes it a time at least, and the hooks keep the two apart") {
    Stack stack = counted();
    need(stack, "chat").coupling.erase("evaluation_suites");
    CHECK(asked(stack) == days(86, true));
    const RequirementId chat("chat");
    CHECK_FALSE(known_times(times_of(stack))(chat, "claude"));
    CHECK(least_times(times_of(stack))(chat, "claude") == Duration::days(86));
    CHECK(known_times(times_of(stack))(chat, "gpt") == Duration{});
    // No work at all is known of a move: that does not make it none.
    need(stack, "chat").coupling.clear();
    need(stack, "chat").phase = Phase::legal;
    part(stack, "claude").organisation = OrganisationId("acme");
    CHECK(asked(stack) == days(0, true));
}

TEST_CASE("who is unknown has no time") {
    const Stack stack = counted();
    CHECK_FALSE(asked(stack, "nobody"));
    CHECK_FALSE(asked(stack, "claude", "nothing"));
    Stack alone = stack;
    need(alone, "chat").suppliers.clear();
    CHECK_FALSE(asked(alone));

    const auto shipped = std::make_shared<const catalogue::Catalogue>(
        catalogue::Catalogue::load(std::filesystem::path(VOLTEFACE_SOURCE_DIR) / "resources" / "catalogue"));
    CHECK_FALSE(asked(stack, "claude-sonnet-5"));
    // Of the same dialect and family as "claude", and of a provider that is as new.
    CHECK(times_of(stack, shipped).of(RequirementId("chat"), "claude-sonnet-5") == days(92));
}

TEST_CASE("a plan's move takes as long") {
    Stack stack = counted();
    part(stack, "claims").service->data_class = DataClass::personal;
    part(stack, "claude").capabilities = {"chat"};
    const cost::AssumptionSet assumptions(shipped_figures(), stack);
    Request request;
    request.stack = &stack;
    request.assumptions = &assumptions;
    request.scenario = scenario_of("gpt out 0d");
    request.constraints.reaction = {};
    request.allow_unknown_fit = true;
    const auto problem = pose(request, {}).value();
    REQUIRE(problem->options.size() == 1);
    REQUIRE(problem->options[0].size() == 1);
    CHECK(problem->options[0][0].to == ComponentId("claude"));
    CHECK(asked(stack) == LeadTime{Duration{problem->options[0][0].earliest}, false});
}
