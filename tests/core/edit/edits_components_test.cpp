// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/core/edit/edit_properties.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/random_values.h"

#include <limits>

using namespace volteface;
using namespace volteface::edit;
using tests::applied;
using tests::refusal;

namespace {

Stack sample(std::uint64_t seed = 1) {
    tests::Random draw(seed);
    return tests::any_stack(draw);
}

Component named(const char* id, const char* name) {
    Component component;
    component.id = ComponentId(id);
    component.name = name;
    return component;
}

} // namespace

TEST_CASE("a component is added at the end, with its place on the map") {
    const Stack before = sample();
    const auto change = add_component(before, named("mistral", "Mistral Large"), Position{3, 4});
    const Stack after = applied(before, change);
    CHECK(change->verb == Verb::add_component);
    CHECK(change->subject == "Mistral Large");
    CHECK(after.components.back().id.str() == "mistral");
    CHECK(after.positions.at(ComponentId("mistral")) == Position{3, 4});
}

TEST_CASE("a component that breaks a rule is not added") {
    const Stack stack = sample();
    CHECK(refusal(add_component(stack, named("component-0", "twice"))) == ErrorCode::duplicate_id);
    CHECK(refusal(add_component(stack, named("Not an id", ""))) == ErrorCode::malformed_id);
    CHECK(refusal(add_component(stack, named("", ""))) == ErrorCode::malformed_id);
    Component component = named("fresh", "Fresh");
    component.organisation = OrganisationId("nobody");
    CHECK(refusal(add_component(stack, component)) == ErrorCode::unknown_reference);
    CHECK(add_component(stack, component).error().place.path == "/components/14/organisation");
    component.organisation.reset();
    component.loss_probability = 1.5;
    CHECK(refusal(add_component(stack, component)) == ErrorCode::number_out_of_range);
    component.loss_probability = std::numeric_limits<double>::quiet_NaN();
    CHECK(refusal(add_component(stack, component)) == ErrorCode::number_out_of_range);
    component.loss_probability.reset();
    component.service = Service{};
    CHECK(refusal(add_component(stack, component)) == ErrorCode::service_outside_layer);
    CHECK(refusal(add_component(stack, named("fresh", ""),
                                Position{std::numeric_limits<double>::infinity(), 0})) ==
          ErrorCode::number_out_of_range);
}

TEST_CASE(
    "removing components leaves a legal stack without a trace of them, and undo brings all of it back") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        tests::Random draw(seed);
        const Stack before = tests::any_stack(draw);
        std::vector<ComponentId> ids;
        for (const Component& component : before.components) {
            if (draw.chance(0.25)) {
                ids.push_back(component.id);
            }
        }
        if (ids.empty()) {
            continue;
        }
        const Stack after = applied(before, remove_components(before, ids));
        REQUIRE(after.components.size() + ids.size() == before.components.size());
        for (const ComponentId& id : ids) {
            CHECK(find(after, id) == nullptr);
            CHECK_FALSE(after.positions.contains(id));
        }
    }
}

TEST_CASE("only components of the stack are removed") {
    const Stack stack = sample();
    CHECK(refusal(remove_components(stack, {})) == ErrorCode::nothing_to_change);
    CHECK(refusal(remove_components(stack, {ComponentId("component-0"), ComponentId("ghost")})) ==
          ErrorCode::no_such_component);
    CHECK(remove_components(stack, {ComponentId("component-0"), ComponentId("ghost")}).error().subject ==
          "ghost");
}

TEST_CASE("a change of the name alone is a renaming, of the service alone a change of the service") {
    Stack stack = sample();
    Component service = named("claims", "Claims");
    service.layer = Layer::service;
    service.service = Service{};
    stack.components.push_back(service);

    const auto renaming = rename_component(stack, ComponentId("claims"), "Claims assistant");
    CHECK(applied(stack, renaming).components.back().name == "Claims assistant");
    CHECK(renaming->verb == Verb::rename_component);
    CHECK(renaming->subject == "Claims");

    service.service->criticality = 1;
    CHECK(change_component(stack, service)->verb == Verb::change_service);
    service.notes = "vital";
    CHECK(change_component(stack, service)->verb == Verb::change_component);

    CHECK(refusal(rename_component(stack, ComponentId("claims"), "Claims")) == ErrorCode::nothing_to_change);
    CHECK(refusal(rename_component(stack, ComponentId("claims"), "")) == ErrorCode::missing_key);
    CHECK(refusal(rename_component(stack, ComponentId("ghost"), "x")) == ErrorCode::no_such_component);
    service.service->criticality = 5;
    CHECK(refusal(change_component(stack, service)) == ErrorCode::number_out_of_range);
}

TEST_CASE("several components change in one step") {
    const Stack before = sample();
    std::vector<Component> after(before.components.begin(), before.components.begin() + 5);
    for (Component& component : after) {
        component.tags = {"reviewed"};
    }
    const auto change = change_components(before, after);
    applied(before, change);
    CHECK(change->parts.size() == 5);
    after.push_back(after.front());
    CHECK(refusal(change_components(before, after)) == ErrorCode::duplicate_id);
    CHECK(refusal(change_components(before, {})) == ErrorCode::nothing_to_change);
}

TEST_CASE("cards are moved, and handed back to the layout") {
    Stack stack = sample();
    const ComponentId id("component-3");
    stack.positions[id] = {1, 1};
    const auto moved = move_components(stack, {{id, Position{7, 8}}});
    CHECK(moved->verb == Verb::move_component);
    CHECK(applied(stack, moved).positions.at(id) == Position{7, 8});
    const auto freed = move_components(stack, {{id, std::nullopt}});
    CHECK(freed->verb == Verb::arrange_map);
    CHECK_FALSE(applied(stack, freed).positions.contains(id));
    CHECK(refusal(move_components(stack, {{id, Position{1, 1}}})) == ErrorCode::nothing_to_change);
    CHECK(refusal(move_components(stack, {{ComponentId("ghost"), Position{1, 1}}})) ==
          ErrorCode::no_such_component);
    CHECK(refusal(move_components(stack, {{id, Position{std::numeric_limits<double>::quiet_NaN(), 1}}})) ==
          ErrorCode::number_out_of_range);
}

TEST_CASE("a free id is the name's, with a number behind it where taken") {
    Stack stack;
    CHECK(free_component_id(stack, "GPT-4.1 (EU)").str() == "gpt-4-1-eu");
    stack.components.push_back(named("gpt-4-1-eu", ""));
    CHECK(free_component_id(stack, "GPT-4.1 (EU)").str() == "gpt-4-1-eu-2");
    stack.components.push_back(named("gpt-4-1-eu-2", ""));
    CHECK(free_component_id(stack, "GPT-4.1 (EU)").str() == "gpt-4-1-eu-3");
    CHECK(free_requirement_id(stack, "GPT-4.1 (EU)").str() == "gpt-4-1-eu");
}
