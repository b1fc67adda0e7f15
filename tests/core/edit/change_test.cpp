// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/random_values.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::edit;

namespace {

Stack scrambled(tests::Random& draw, Stack stack) {
    // Records go, come, change and trade places; references are no matter here.
    const auto scramble = [&](auto& list, auto&& make) {
        for (std::size_t i = list.size(); i-- > 0;) {
            if (draw.chance(0.15)) {
                list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
            } else if (draw.chance(0.15)) {
                auto fresh = make(list[i].id);
                list[i] = std::move(fresh);
            }
        }
        for (std::size_t i = 0; i < 3; ++i) {
            using Record = typename std::decay_t<decltype(list)>::value_type;
            const auto at = static_cast<std::ptrdiff_t>(draw.below(list.size() + 1));
            list.insert(list.begin() + at, make(Id<Record>("new-" + std::to_string(i))));
            if (list.size() > 1) {
                std::swap(list[draw.below(list.size())], list[draw.below(list.size())]);
            }
        }
    };
    scramble(stack.organisations,
             [&](OrganisationId id) { return tests::any_organisation(draw, std::move(id), stack); });
    scramble(stack.components,
             [&](ComponentId id) { return tests::any_component(draw, std::move(id), stack); });
    scramble(stack.scenarios, [&](ScenarioId id) { return tests::any_scenario(draw, std::move(id), stack); });
    scramble(stack.assumptions, [&](AssumptionId id) { return tests::any_assumption(draw, std::move(id)); });
    if (!stack.components.empty()) {
        scramble(stack.requirements,
                 [&](RequirementId id) { return tests::any_requirement(draw, std::move(id), stack); });
    }
    if (draw.chance(0.50)) {
        std::reverse(stack.plans.begin(), stack.plans.end());
        std::reverse(stack.teams.begin(), stack.teams.end());
    }
    if (!stack.positions.empty()) {
        stack.positions.begin()->second.x += 1;
        stack.positions.erase(std::prev(stack.positions.end()));
    }
    stack.positions[ComponentId("new-0")] = {1, 2};
    if (draw.chance(0.50)) {
        stack.report.client += "!";
    }
    return stack;
}

} // namespace

TEST_CASE("random stacks are legal") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        tests::Random draw(seed);
        CHECK(validate(tests::any_stack(draw)).empty());
    }
}

TEST_CASE("the difference between two stacks turns one into the other, and its inverse back") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        tests::Random draw(seed);
        const Stack before = tests::any_stack(draw);
        const Stack after = draw.chance(0.20) ? tests::any_stack(draw) : scrambled(draw, before);
        const Change change = difference(before, after, Verb::import_file, "file");
        Stack stack = before;
        apply(stack, change);
        REQUIRE(stack == after);
        apply(stack, inverse(change));
        REQUIRE(stack == before);
        REQUIRE(inverse(inverse(change)) == change);
    }
}

TEST_CASE("equal stacks have no difference") {
    tests::Random draw(1);
    const Stack stack = tests::any_stack(draw);
    CHECK(difference(stack, stack, Verb::import_file, {}).empty());
}

TEST_CASE("a record that moved in its list is the only one in the difference") {
    tests::Random draw(2);
    const Stack before = tests::any_stack(draw, {3, 50, 0, 0});
    Stack after = before;
    std::rotate(after.components.begin(), after.components.begin() + 1, after.components.end());
    const Change change = difference(before, after, Verb::import_file, {});
    CHECK(change.parts.size() == 2); // taken out in front, put in behind
}

TEST_CASE("changes applied one after the other are undone in reverse, order of the lists included") {
    tests::Random draw(3);
    const Stack start = tests::any_stack(draw);
    Stack stack = start;
    std::vector<Change> done;
    std::vector<Stack> states{stack};
    for (int i = 0; i < 60; ++i) {
        const Stack next = scrambled(draw, stack);
        done.push_back(difference(stack, next, Verb::change_stack, {}));
        apply(stack, done.back());
        states.push_back(stack);
    }
    while (!done.empty()) {
        REQUIRE(stack == states.back());
        states.pop_back();
        apply(stack, inverse(done.back()));
        done.pop_back();
    }
    CHECK(stack == start);
}

TEST_CASE("a change of a hundred thousand records is applied in one pass") {
    Stack before;
    for (int i = 0; i < 100'000; ++i) {
        Component component;
        component.id = ComponentId("component-" + std::to_string(i));
        before.components.push_back(std::move(component));
    }
    Stack after = before;
    std::erase_if(after.components,
                  [](const Component& component) { return component.id.str().back() == '7'; });
    const Change change = difference(before, after, Verb::import_file, {});
    Stack stack = before;
    apply(stack, change); // quadratic, it would take minutes
    CHECK(stack == after);
    apply(stack, inverse(change));
    CHECK(stack == before);
}
