// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to frameworks, and floors: each takes the place of the one before it, and nothing else moves.
#include "core/edit/framework_edits.h"
#include "tests/core/edit/edit_properties.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

FrameworkAnswer answer(const char* criterion, const char* value, const char* framework = "eu-csf") {
    FrameworkAnswer one;
    one.framework = framework;
    one.criterion = criterion;
    one.value = value;
    return one;
}

const Component& component(const Stack& stack, const char* id) {
    return *find(stack, ComponentId(id));
}

} // namespace

TEST_CASE("an answer stands at its component, with its evidence, and the next one takes its place") {
    const Stack stack = stack_of("service s\ns: x");
    FrameworkAnswer first = answer("SOV-1.1", "2");
    const Stack once = applied(stack, edit::answer_framework(stack, ComponentId("x"), first));
    CHECK(component(once, "x").answers == std::vector{first});
    CHECK(component(once, "s").answers.empty());
    CHECK(once.answers.empty());

    FrameworkAnswer second = answer("SOV-1.1", "3");
    second.evidence = Evidence::evidenced;
    second.source.title = "Register of companies";
    second.as_of = parse_date("2026-11-20").value();
    second.notes = "seen";
    const auto change = edit::answer_framework(once, ComponentId("x"), second);
    const Stack twice = applied(once, change);
    CHECK(change->verb == edit::Verb::answer_framework);
    CHECK(change->subject == "x");
    CHECK(change->parts.size() == 1);
    CHECK(component(twice, "x").answers == std::vector{second});
    CHECK(refusal(edit::answer_framework(twice, ComponentId("x"), second)) == ErrorCode::nothing_to_change);
    // Another framework's criterion of the same name is another answer.
    const Stack both =
        applied(twice, edit::answer_framework(twice, ComponentId("x"), answer("SOV-1.1", "x", "own")));
    CHECK(component(both, "x").answers.size() == 2);
}

TEST_CASE("without a component the answer is about the whole, and several are one step") {
    const Stack stack = stack_of("s: x");
    const std::vector<FrameworkAnswer> grid = {answer("a", "R", "irn"), answer("b", "NR", "irn"),
                                               answer("a", "NR", "irn")};
    const auto change = edit::answer_framework(stack, {}, grid);
    const Stack filled = applied(stack, change);
    CHECK(change->parts.size() == 1);
    CHECK(filled.answers == std::vector{answer("a", "NR", "irn"), answer("b", "NR", "irn")});
    CHECK(filled.components == stack.components);
}

TEST_CASE("an answer that is withdrawn is gone, and only that one") {
    Stack stack = stack_of("s: x");
    stack.answers = {answer("a", "1"), answer("b", "1")};
    stack.components[0].answers = {answer("a", "2")};
    const Stack after = applied(stack, edit::withdraw_answer(stack, {}, "eu-csf", "a"));
    CHECK(after.answers == std::vector{answer("b", "1")});
    CHECK(after.components == stack.components);
    CHECK(refusal(edit::withdraw_answer(stack, {}, "eu-csf", "c")) == ErrorCode::nothing_to_change);
    CHECK(refusal(edit::withdraw_answer(stack, {}, "irn", "a")) == ErrorCode::nothing_to_change);
}

TEST_CASE("an answer that says nothing, or about nobody, is refused") {
    const Stack stack = stack_of("s: x");
    CHECK(refusal(edit::answer_framework(stack, {}, answer("a", ""))) == ErrorCode::missing_key);
    CHECK(refusal(edit::answer_framework(stack, {}, answer("", "1"))) == ErrorCode::missing_key);
    CHECK(refusal(edit::answer_framework(stack, {}, answer("a", "1", ""))) == ErrorCode::missing_key);
    CHECK(refusal(edit::answer_framework(stack, ComponentId("y"), answer("a", "1"))) ==
          ErrorCode::no_such_component);
}

TEST_CASE("a floor is set, raised and taken away, each objective by itself") {
    const Stack stack = stack_of("s: x");
    const Stack one = applied(stack, edit::set_floor(stack, "eu-csf", "SOV-3", 2));
    const Stack two = applied(one, edit::set_floor(one, "eu-csf", "", 1));
    const Stack raised = applied(two, edit::set_floor(two, "eu-csf", "SOV-3", 4));
    CHECK(raised.floors == std::vector<FrameworkFloor>{{"eu-csf", "SOV-3", 4}, {"eu-csf", "", 1}});
    const Stack without = applied(raised, edit::set_floor(raised, "eu-csf", "SOV-3", std::nullopt));
    CHECK(without.floors == std::vector<FrameworkFloor>{{"eu-csf", "", 1}});
    CHECK(refusal(edit::set_floor(stack, "eu-csf", "SOV-3", 5)) == ErrorCode::number_out_of_range);
    CHECK(refusal(edit::set_floor(stack, "eu-csf", "SOV-3", -1)) == ErrorCode::number_out_of_range);
    CHECK(refusal(edit::set_floor(one, "eu-csf", "SOV-3", 2)) == ErrorCode::nothing_to_change);
    CHECK(refusal(edit::set_floor(stack, "eu-csf", "SOV-3", std::nullopt)) == ErrorCode::nothing_to_change);
}
