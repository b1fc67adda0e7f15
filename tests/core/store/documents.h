// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to working copies in a temporary folder, with a clock of the test's own.
#pragma once

#include "core/edit/edits.h"
#include "core/store/left_over.h"
#include "core/store/working_copy.h"
#include "tests/support/catch.h"
#include "tests/support/random_records.h"
#include "tests/support/random_values.h"
#include "tests/support/temporary_folder.h"

#include <memory>
#include <string>

namespace volteface::tests {

using store::Environment;
using store::Timestamp;
using store::WorkingCopy;
using WorkingCopyPointer = std::unique_ptr<WorkingCopy>;

/// What must not fail; the message says why it did.
template <class T>
T must(Result<T> result) {
    if (!result) {
        std::string arguments;
        for (const std::string& argument : result.error().arguments) {
            arguments += " " + argument;
        }
        FAIL("error " << static_cast<int>(result.error().code) << " " << result.error().subject << arguments
                      << " " << result.error().place.path);
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

template <class T>
ErrorCode refusal(const Result<T>& result) {
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// A state folder, a folder for documents, and a clock that ticks a second at each look.
struct Desk {
    TemporaryFolder folder;
    std::filesystem::path documents = folder / "documents";
    std::filesystem::path file = documents / "stack.volteface";
    std::int64_t seconds = 0;

    Desk() { std::filesystem::create_directories(documents); }

    [[nodiscard]] Environment environment() {
        return {folder / "state", [this] { return Timestamp(std::chrono::seconds(++seconds)); },
                "volteface test"};
    }
    [[nodiscard]] WorkingCopyPointer create(Stack stack) {
        return must(WorkingCopy::create(environment(), std::move(stack)));
    }
    [[nodiscard]] WorkingCopyPointer open() { return must(WorkingCopy::open(environment(), file)); }
    /// Saves a stack as `file` and lets go of it.
    void publish(Stack stack) {
        const WorkingCopyPointer copy = create(std::move(stack));
        must(copy->save_as(file));
        copy->close();
    }
};

inline Stack sample(std::uint64_t seed = 7) {
    Random draw(seed);
    return any_stack(draw);
}

/// Any edit that a person might make.
inline edit::Change any_edit(Random& draw, const Stack& stack) {
    for (;;) {
        const auto some_part = [&] { return pick(draw, stack.components).id; };
        Result<edit::Change> change = fail(ErrorCode::nothing_to_change);
        if (stack.components.size() < 3) {
            change = edit::add_component(stack,
                                         any_component(draw, edit::free_component_id(stack, "fresh"), stack));
        } else if (stack.requirements.empty()) {
            change = edit::connect(stack, some_part(), some_part());
        } else {
            switch (draw.below(9)) {
            case 0:
                change = edit::add_component(
                    stack, any_component(draw, edit::free_component_id(stack, "fresh"), stack),
                    Position{1, 2});
                break;
            case 1:
                change = edit::remove_components(stack, {some_part()});
                break;
            case 2:
                change = edit::change_component(stack, any_component(draw, some_part(), stack));
                break;
            case 3:
                change = edit::move_components(stack, {{some_part(), Position{draw.unit() * 100, 5}}});
                break;
            case 4:
                change = edit::add_requirement(
                    stack, any_requirement(draw, edit::free_requirement_id(stack, "fresh"), stack));
                break;
            case 5:
                change = edit::change_requirement(
                    stack, any_requirement(draw, pick(draw, stack.requirements).id, stack));
                break;
            case 6:
                change = edit::remove_requirement(stack, pick(draw, stack.requirements).id);
                break;
            case 7:
                change = edit::add_scenario(
                    stack, any_scenario(draw, edit::free_scenario_id(stack, "fresh"), stack));
                break;
            default: {
                edit::Header header = edit::header_of(stack);
                header.notes += "x";
                change = edit::change_header(stack, header);
            }
            }
        }
        if (change) {
            return *std::move(change);
        }
    }
}

} // namespace volteface::tests
