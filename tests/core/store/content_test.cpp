// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_text.h"
#include "core/store/content.h"
#include "core/store/schema.h"
#include "tests/core/store/documents.h"

using namespace volteface;
using namespace volteface::store;

namespace {

struct Tables {
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};

    Tables() {
        database.exec("PRAGMA foreign_keys = ON");
        create_working_schema(database);
    }
};

} // namespace

TEST_CASE("a random stack is in the tables what it was") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Tables tables;
        tests::Random draw(seed);
        const Stack stack = tests::any_stack(
            draw, {draw.between(0, 8), draw.between(0, 30), draw.between(0, 40), draw.between(0, 3)});
        Content content(tables.database);
        SQLite::Transaction transaction(tables.database);
        content.write(stack);
        transaction.commit(); // where foreign keys are checked
        REQUIRE(content.read() == stack);
    }
}

TEST_CASE("tables and stack stay in step through any edit, its undo and its redo") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Tables tables;
        tests::Random draw(seed);
        Stack stack = tests::any_stack(draw);
        Content content(tables.database);
        content.write(stack);
        std::vector<edit::Change> done;
        for (int i = 0; i < 60; ++i) {
            const bool back = !done.empty() && draw.chance(0.40);
            const edit::Change change = back ? edit::inverse(done.back()) : tests::any_edit(draw, stack);
            if (back) {
                done.pop_back();
            } else {
                done.push_back(change);
            }
            SQLite::Transaction transaction(tables.database);
            content.apply(change);
            transaction.commit();
            edit::apply(stack, change);
            REQUIRE(content.read() == stack);
            if (draw.chance(0.10)) {
                content.forget();
            }
        }
    }
}

TEST_CASE("records are put between others again and again, until all ordinals are spread anew") {
    Tables tables;
    Content content(tables.database);
    Stack stack;
    content.write(stack);
    tests::Random draw(5);
    for (int i = 0; i < 200; ++i) {
        Team team;
        team.id = TeamId("team-" + std::to_string(i));
        const std::size_t place = i < 2 ? static_cast<std::size_t>(i) : 1; // always behind the first
        const edit::Change change{
            edit::Verb::change_plan, {}, {edit::RecordChange<Team>{std::nullopt, team, place}}};
        content.apply(change);
        edit::apply(stack, change);
    }
    CHECK(content.read() == stack);
    content.forget();
    CHECK(content.read() == stack);
}

TEST_CASE("changes are text and back") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        tests::Random draw(seed);
        const Stack before = tests::any_stack(draw);
        const Stack after = tests::any_stack(draw);
        const edit::Change change = edit::difference(before, after, edit::Verb::import_file, "x");
        REQUIRE(read_parts(write_parts(change)) == change.parts);
    }
}
