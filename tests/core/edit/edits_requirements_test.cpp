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

/// `app` needs a chat model from `gpt`, with `claude` at hand; a plan moves it from one to the other.
Stack gateway() {
    Stack stack;
    for (const char* id : {"app", "gpt", "claude", "mistral"}) {
        Component component;
        component.id = ComponentId(id);
        component.name = std::string("The ") + id;
        stack.components.push_back(component);
    }
    Requirement need;
    need.id = RequirementId("chat");
    need.consumer = ComponentId("app");
    need.label = "Chat model";
    need.suppliers = {{ComponentId("gpt"), Role::active, {}, {}},
                      {ComponentId("claude"), Role::standby, Duration::hours(4), {}}};
    stack.requirements.push_back(need);
    Plan plan;
    plan.id = PlanId("exit");
    plan.scenario = ScenarioId("cut-off");
    plan.moves = {{need.id, ComponentId("gpt"), ComponentId("mistral"), {}, Duration::days(3)}};
    stack.plans.push_back(plan);
    return stack;
}

const RequirementId chat("chat");

} // namespace

TEST_CASE("suppliers are added, replaced, changed and removed, each told by its name") {
    const Stack stack = gateway();
    const auto added = add_supplier(stack, chat, {ComponentId("mistral"), Role::active, {}, {}});
    CHECK(applied(stack, added).requirements[0].suppliers.size() == 3);
    CHECK(added->verb == Verb::add_supplier);
    CHECK(added->subject == "The mistral");

    const auto replaced =
        replace_supplier(stack, chat, ComponentId("claude"), {ComponentId("mistral"), Role::active, {}, {}});
    CHECK(applied(stack, replaced).requirements[0].suppliers[1].component.str() == "mistral");
    CHECK(replaced->verb == Verb::replace_supplier);
    CHECK(replaced->subject == "The claude");

    Requirement slower = stack.requirements[0];
    slower.suppliers[1].failover = Duration::days(1);
    CHECK(change_requirement(stack, slower)->verb == Verb::change_supplier);
    slower.weight = 0.5;
    CHECK(change_requirement(stack, slower)->verb == Verb::change_requirement);
    applied(stack, change_requirement(stack, slower));

    const auto removed = remove_supplier(stack, chat, ComponentId("claude"));
    CHECK(applied(stack, removed).requirements[0].suppliers.size() == 1);
    CHECK(removed->verb == Verb::remove_supplier);
}

TEST_CASE("a planned move goes with the supplier or the requirement that it needs") {
    const Stack stack = gateway();
    CHECK(applied(stack, remove_supplier(stack, chat, ComponentId("gpt"))).plans[0].moves.empty());
    CHECK(applied(stack, remove_requirement(stack, chat)).plans[0].moves.empty());
    CHECK(applied(stack, remove_supplier(stack, chat, ComponentId("claude"))).plans[0].moves.size() == 1);
    Requirement turned = stack.requirements[0];
    turned.consumer = ComponentId("mistral");
    CHECK(applied(stack, change_requirement(stack, turned)).plans[0].moves.empty());
}

TEST_CASE("a requirement that breaks a rule is refused, with the rule that it breaks") {
    const Stack stack = gateway();
    const auto changed = [&](auto&& edit) {
        Requirement requirement = stack.requirements[0];
        edit(requirement);
        const Result<Change> change = change_requirement(stack, requirement);
        const ErrorCode code = refusal(change);
        CHECK(change.error().subject == "chat");
        CHECK(change.error().place.path.starts_with("/requirements/0/"));
        requirement.id = RequirementId("other");
        CHECK(refusal(add_requirement(stack, requirement)) == code);
        return code;
    };
    CHECK(changed([](Requirement& r) { r.weight = 0; }) == ErrorCode::number_out_of_range);
    CHECK(changed([](Requirement& r) { r.weight = 1.01; }) == ErrorCode::number_out_of_range);
    CHECK(changed([](Requirement& r) { r.quorum = 0; }) == ErrorCode::number_out_of_range);
    CHECK(changed([](Requirement& r) { r.decay = StopDecay{}; }) == ErrorCode::decay_outside_renewal);
    CHECK(changed([](Requirement& r) { r.coupling["prompts"] = -1; }) == ErrorCode::number_out_of_range);
    CHECK(changed([](Requirement& r) { r.consumer = ComponentId("ghost"); }) == ErrorCode::unknown_reference);
    CHECK(changed([](Requirement& r) { r.suppliers[0].component = ComponentId("ghost"); }) ==
          ErrorCode::unknown_reference);
    CHECK(changed([](Requirement& r) { r.suppliers[0].component = r.consumer; }) ==
          ErrorCode::self_requirement);
    CHECK(changed([](Requirement& r) { r.suppliers[1] = r.suppliers[0]; }) == ErrorCode::duplicate_supplier);
    CHECK(changed([](Requirement& r) { r.suppliers[0].failover = Duration::days(1); }) ==
          ErrorCode::failover_on_active);
}

TEST_CASE("what is not there cannot be changed") {
    const Stack stack = gateway();
    const RequirementId ghost("ghost");
    CHECK(refusal(remove_requirement(stack, ghost)) == ErrorCode::unknown_reference);
    CHECK(refusal(add_supplier(stack, ghost, {})) == ErrorCode::unknown_reference);
    CHECK(refusal(remove_supplier(stack, chat, ComponentId("mistral"))) == ErrorCode::unknown_reference);
    CHECK(refusal(replace_supplier(stack, chat, ComponentId("mistral"), {})) == ErrorCode::unknown_reference);
    CHECK(refusal(change_requirement(stack, stack.requirements[0])) == ErrorCode::nothing_to_change);
}

TEST_CASE("dragging from one card to another makes a hard run need") {
    const Stack stack = gateway();
    const auto change = connect(stack, ComponentId("app"), ComponentId("mistral"));
    const Requirement need = applied(stack, change).requirements.back();
    CHECK(need.id.str() == "app-mistral");
    CHECK(need.label == "The mistral");
    CHECK(need.phase == Phase::run);
    CHECK(need.weight == 1);
    CHECK(need.quorum == 1);
    CHECK(need.suppliers == std::vector<Supplier>{{ComponentId("mistral"), Role::active, {}, {}}});
    CHECK(refusal(connect(stack, ComponentId("app"), ComponentId("gpt"))) == ErrorCode::duplicate_supplier);
    CHECK(refusal(connect(stack, ComponentId("app"), ComponentId("app"))) == ErrorCode::self_requirement);
    CHECK(refusal(connect(stack, ComponentId("ghost"), ComponentId("app"))) == ErrorCode::unknown_reference);
}

TEST_CASE("requirements drawn at random are added, changed and removed without a trace") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        tests::Random draw(seed);
        const Stack stack = tests::any_stack(draw);
        applied(stack, add_requirement(stack, tests::any_requirement(draw, RequirementId("fresh"), stack)));
        const RequirementId id = pick(draw, stack.requirements).id;
        applied(stack, change_requirement(stack, tests::any_requirement(draw, id, stack)));
        applied(stack, remove_requirement(stack, id));
    }
}
