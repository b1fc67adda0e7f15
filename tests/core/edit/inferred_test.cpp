// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/edit/inferred.h"
#include "tests/core/edit/edit_properties.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::edit;
using tests::applied;
using tests::refusal;

namespace {

using Lines = std::vector<std::string>;

/// The app is drawn by hand; the rest was inferred, but for what `confirmed` names.
Stack inferred_stack(const char* text, const Lines& confirmed) {
    Stack stack = tests::stack_of(text);
    const auto is_confirmed = [&](const std::string& id) {
        return std::find(confirmed.begin(), confirmed.end(), id) != confirmed.end();
    };
    for (Component& component : stack.components) {
        component.inferred = !is_confirmed(component.id.str());
    }
    for (Requirement& requirement : stack.requirements) {
        requirement.inferred = !is_confirmed(requirement.id.str());
    }
    return stack;
}

/// A cloud that the app needs, with two chips behind it that share a foundry.
Stack upstream() {
    return inferred_stack("app: cloud\ncloud: x, y\nx: foundry\ny: foundry\nfoundry: scanner", {"app"});
}

/// What is left: "app cloud? | r1 r2?".
std::string told(const Stack& stack) {
    std::string text;
    for (const Component& component : stack.components) {
        text += component.id.str() + (component.inferred ? "? " : " ");
    }
    text += "|";
    for (const Requirement& requirement : stack.requirements) {
        text += " " + requirement.id.str() + (requirement.inferred ? "?" : "");
    }
    return text;
}

std::vector<ComponentId> components(const Lines& ids) {
    return {ids.begin(), ids.end()};
}

std::vector<RequirementId> requirements(const Lines& ids) {
    return {ids.begin(), ids.end()};
}

} // namespace

TEST_CASE("what waits for a yes or a no is listed in the order of the stack") {
    const Inferred inferred = inferred_of(upstream());
    CHECK(inferred.components == components({"cloud", "x", "y", "foundry", "scanner"}));
    CHECK(inferred.requirements == requirements({"r1", "r2", "r3", "r4", "r5"}));
    CHECK(inferred.count() == 10);
    CHECK(inferred_of({}).empty());
}

TEST_CASE("confirming a component confirms the needs between confirmed ones, and no others") {
    const Stack stack = upstream();
    const auto cloud = confirm_inferred(stack, components({"cloud"}), {});
    CHECK(told(applied(stack, cloud)) == "app cloud x? y? foundry? scanner? | r1 r2? r3? r4? r5?");
    CHECK(cloud->verb == Verb::confirm_inferred);
    const Stack one = applied(stack, confirm_inferred(stack, components({"cloud", "x"}), {}));
    CHECK(told(one) == "app cloud x y? foundry? scanner? | r1 r2? r3? r4? r5?"); // r2 lists y as well
    CHECK(told(applied(one, confirm_inferred(one, components({"y"}), {}))) ==
          "app cloud x y foundry? scanner? | r1 r2 r3? r4? r5?");
}

TEST_CASE("a need between components confirmed long ago waits for an answer of its own") {
    const Stack stack = inferred_stack("app: cloud\napp: tool", {"app", "cloud"});
    const Stack after = applied(stack, confirm_inferred(stack, components({"tool"}), {}));
    CHECK(told(after) == "app cloud tool | r1? r2");
}

TEST_CASE("confirming a requirement confirms both of its ends") {
    const Stack stack = upstream();
    CHECK(told(applied(stack, confirm_inferred(stack, {}, requirements({"r2"})))) ==
          "app cloud x y foundry? scanner? | r1 r2 r3? r4? r5?");
    CHECK(told(applied(stack, confirm_inferred(stack, {}, requirements({"r5"})))) ==
          "app cloud? x? y? foundry scanner | r1? r2? r3? r4? r5");
}

TEST_CASE("all is confirmed in one step; then there is nothing to confirm") {
    const Stack stack = upstream();
    const Inferred all = inferred_of(stack);
    const Stack after = applied(stack, confirm_inferred(stack, all.components, all.requirements));
    CHECK(inferred_of(after).empty());
    CHECK(refusal(confirm_inferred(after, all.components, all.requirements)) == ErrorCode::nothing_to_change);
    CHECK(refusal(reject_inferred(after, all.components, all.requirements)) == ErrorCode::nothing_to_change);
    CHECK(refusal(confirm_inferred(stack, {}, {})) == ErrorCode::nothing_to_change);
}

TEST_CASE("what is not in the stack cannot be confirmed or rejected") {
    const Stack stack = upstream();
    CHECK(refusal(confirm_inferred(stack, components({"none"}), {})) == ErrorCode::no_such_component);
    CHECK(refusal(confirm_inferred(stack, {}, requirements({"none"}))) == ErrorCode::unknown_reference);
    CHECK(refusal(reject_inferred(stack, components({"none"}), {})) == ErrorCode::no_such_component);
    CHECK(refusal(reject_inferred(stack, {}, requirements({"none"}))) == ErrorCode::unknown_reference);
}

TEST_CASE("rejecting takes out what hung on it, and leaves what others rest on") {
    const Stack stack = upstream();
    const auto chip = reject_inferred(stack, components({"x"}), {});
    const Stack without_x = applied(stack, chip);
    CHECK(chip->verb == Verb::reject_inferred);
    CHECK(told(without_x) == "app cloud? y? foundry? scanner? | r1? r2? r4? r5?");
    CHECK(without_x.requirements[1].suppliers.size() == 1);
    CHECK(told(applied(without_x, reject_inferred(without_x, components({"y"}), {}))) == "app cloud? | r1?");
    CHECK(told(applied(stack, reject_inferred(stack, components({"cloud"}), {}))) == "app |");
    CHECK(told(applied(stack, reject_inferred(stack, {}, requirements({"r1"})))) == "app |");
    CHECK(told(applied(stack, reject_inferred(stack, {}, requirements({"r3"})))) ==
          "app cloud? x? y? foundry? scanner? | r1? r2? r4? r5?");
    CHECK(told(applied(stack, reject_inferred(stack, {}, requirements({"r3", "r4"})))) ==
          "app cloud? x? y? | r1? r2?");
}

TEST_CASE("a ring that hangs on nothing goes, and one that something rests on stays") {
    const Stack ring = inferred_stack("app: x\nx: y\ny: x\nother: y", {"app", "other"});
    CHECK(told(applied(ring, reject_inferred(ring, {}, requirements({"r4"})))) ==
          "app x? y? other | r1? r2? r3?");
    const Stack both = applied(ring, reject_inferred(ring, {}, requirements({"r1", "r4"})));
    CHECK(told(both) == "app other |");
}

TEST_CASE("nothing that is confirmed is taken out or changed") {
    // The person drew r3 from a component of their own to one that was inferred.
    const Stack stack =
        inferred_stack("app: cloud\ncloud: chip\nours: chip\nchip: foundry", {"app", "ours", "r3"});
    const Inferred all = inferred_of(stack);
    const Stack after = applied(stack, reject_inferred(stack, all.components, all.requirements));
    CHECK(told(after) == "app chip? ours | r3");
    CHECK(told(applied(stack, reject_inferred(stack, components({"cloud"}), {}))) ==
          "app chip? ours foundry? | r3 r4?");
    const auto refused = reject_inferred(stack, components({"chip"}), {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::still_in_use);
    CHECK(refused.error().subject == "chip");
    CHECK(refused.error().arguments == Lines{"r3"});
    // What is confirmed may be listed and stays.
    CHECK(told(applied(stack, reject_inferred(stack, components({"app", "cloud"}), requirements({"r3"})))) ==
          "app chip? ours foundry? | r3 r4?");
}

TEST_CASE("a rejected supplier lowers a quorum that could not be met any more") {
    const Stack stack = inferred_stack("app: 2 of x, y, z", {"app"});
    const Stack two = applied(stack, reject_inferred(stack, components({"x"}), {}));
    CHECK(two.requirements[0].quorum == 2);
    const Stack one = applied(two, reject_inferred(two, components({"y"}), {}));
    CHECK(one.requirements[0].quorum == 1);
}

TEST_CASE("places, planned moves and organisations that came along go with what is rejected") {
    Stack stack = inferred_stack("app: cloud\nours: part", {"app", "ours"});
    stack.positions[ComponentId("cloud")] = {1, 2};
    const auto add = [&](const char* id, const char* parent, bool dated, bool own = false) {
        Organisation organisation;
        organisation.id = OrganisationId(id);
        if (*parent != '\0') {
            organisation.parent = OrganisationId(parent);
        }
        organisation.own = own;
        if (dated) {
            organisation.as_of = Date{2026, 11, 20};
        }
        stack.organisations.push_back(organisation);
    };
    add("ours", "", true, true);
    add("group", "ours", true);
    add("branch", "group", true);
    add("shared", "", true);
    add("drawn", "", false);
    stack.components[1].organisation = OrganisationId("branch");
    stack.components[3].organisation = OrganisationId("shared");
    Plan plan;
    plan.id = PlanId("exit");
    plan.scenario = ScenarioId("cut-off");
    plan.moves = {{RequirementId("r1"), ComponentId("cloud"), ComponentId("part"), {}, Duration::days(3)}};
    stack.plans.push_back(plan);
    const Stack after = applied(stack, reject_inferred(stack, components({"cloud"}), {}));
    CHECK(told(after) == "app ours part? | r2?");
    CHECK(after.positions.empty());
    CHECK(after.plans[0].moves.empty());
    REQUIRE(after.organisations.size() == 3);
    CHECK(after.organisations[0].id == OrganisationId("ours"));
    CHECK(after.organisations[1].id == OrganisationId("shared"));
    CHECK(after.organisations[2].id == OrganisationId("drawn"));
}

TEST_CASE("on random stacks nothing confirmed is lost, and undo brings all of it back") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        tests::Random random(seed);
        const Stack stack = tests::random_stack(seed);
        const Inferred all = inferred_of(stack);
        const auto half = [&](auto ids) {
            std::erase_if(ids, [&](const auto&) { return random.chance(0.5); });
            return ids;
        };
        const auto some_components = half(all.components);
        const auto some_requirements = half(all.requirements);
        if (const auto confirmed = confirm_inferred(stack, some_components, some_requirements)) {
            const Stack after = applied(stack, confirmed);
            CHECK(inferred_of(after).count() < all.count());
        }
        const auto rejected = reject_inferred(stack, some_components, some_requirements);
        if (!rejected) {
            CHECK((rejected.error().code == ErrorCode::nothing_to_change ||
                   rejected.error().code == ErrorCode::still_in_use));
            continue;
        }
        const Stack after = applied(stack, rejected);
        for (const Component& component : stack.components) {
            if (!component.inferred) {
                REQUIRE(find(after, component.id) != nullptr);
                CHECK(*find(after, component.id) == component);
            }
        }
        for (const Requirement& requirement : stack.requirements) {
            if (!requirement.inferred) {
                REQUIRE(find(after, requirement.id) != nullptr);
                CHECK(*find(after, requirement.id) == requirement);
            }
        }
    }
}
