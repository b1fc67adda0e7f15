// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/documents.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace volteface;
using namespace volteface::tests;
using store::LeftOver;
namespace fs = std::filesystem;

namespace {

void edit_times(const WorkingCopyPointer& copy, int times) {
    for (int i = 0; i < times; ++i) {
        must(copy->commit(must(edit::rename_component(*copy->stack(), copy->stack()->components[0].id,
                                                      "name " + std::to_string(copy->history().done + 1)))));
    }
}

std::vector<LeftOver> left_over(Desk& desk) {
    return must(store::find_left_over(desk.environment()));
}

} // namespace

TEST_CASE("after a crash the program says what it has, and takes it up, undo included") {
    Desk desk;
    desk.publish(sample());
    WorkingCopyPointer copy = desk.open();
    edit_times(copy, 3);
    must(copy->save());
    const Timestamp saved_at = copy->saved_at().value();
    edit_times(copy, 27);
    const Stack edited = *copy->stack();
    copy.reset();

    const std::vector<LeftOver> found = left_over(desk);
    REQUIRE(found.size() == 1);
    CHECK(found[0].edits == 27);
    CHECK(found[0].saved_at == saved_at);
    CHECK(found[0].file == desk.file);
    CHECK(found[0].name == edited.name);
    CHECK(found[0].last->verb == edit::Verb::rename_component);
    CHECK(found[0].last->subject == "name 29");
    CHECK_FALSE(found[0].damage.has_value());

    copy = must(WorkingCopy::recover(desk.environment(), found[0].id));
    CHECK(*copy->stack() == edited);
    CHECK(copy->edits_since_save() == 27);
    CHECK(must(copy->changes_since_save()).parts.size() == 1); // the name of one component
    CHECK(left_over(desk).empty());                            // it is alive again
    for (int i = 0; i < 30; ++i) {
        must(copy->undo());
    }
    CHECK(*copy->stack() == sample());
    must(copy->save());
    copy->close();
    CHECK(left_over(desk).empty());
}

TEST_CASE("a working copy in use is no left-over, in this program or another") {
    Desk desk;
    const WorkingCopyPointer mine = desk.create(sample());
    edit_times(mine, 2);
    CHECK(left_over(desk).empty());
    CHECK(refusal(WorkingCopy::recover(desk.environment(), mine->id())) == ErrorCode::locked_elsewhere);
    CHECK(refusal(store::discard(desk.environment(), mine->id())) == ErrorCode::locked_elsewhere);

    int ready[2];
    int leave[2];
    REQUIRE(::pipe(ready) == 0);
    REQUIRE(::pipe(leave) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    char byte = 0;
    if (child == 0) { // another program, which is then killed
        Result<WorkingCopyPointer> theirs = WorkingCopy::create(desk.environment(), sample(9));
        const std::shared_ptr<const Stack> stack = (*theirs)->stack();
        const auto change = edit::rename_component(*stack, stack->components[0].id, "theirs");
        const bool ok = (*theirs)->commit(*change).has_value() && ::write(ready[1], "x", 1) == 1 &&
                        ::read(leave[0], &byte, 1) == 1;
        static_cast<void>(ok);
        ::kill(::getpid(), SIGKILL);
    }
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK(left_over(desk).empty());
    REQUIRE(::write(leave[1], "x", 1) == 1);
    ::waitpid(child, nullptr, 0);
    const std::vector<LeftOver> found = left_over(desk);
    REQUIRE(found.size() == 1);
    CHECK(found[0].edits == 1);
    CHECK(found[0].file.empty());
    must(store::discard(desk.environment(), found[0].id));
    CHECK(left_over(desk).empty());
    for (const int end : {ready[0], ready[1], leave[0], leave[1]}) {
        ::close(end);
    }
}

TEST_CASE("a working copy without edits is no matter for a question") {
    Desk desk;
    desk.publish(sample());
    { const WorkingCopyPointer untouched = desk.open(); }
    {
        const WorkingCopyPointer back_again = desk.open();
        edit_times(back_again, 2);
        must(back_again->undo());
        must(back_again->undo());
    }
    CHECK(left_over(desk).empty());
    CHECK(fs::is_empty(desk.folder / "state" / "sessions"));
}

TEST_CASE("the newest left-over comes first") {
    Desk desk;
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        Stack stack = sample(seed);
        stack.name = std::to_string(seed);
        edit_times(desk.create(stack), 1);
    }
    const std::vector<LeftOver> found = left_over(desk);
    REQUIRE(found.size() == 3);
    CHECK(found[0].name + found[1].name + found[2].name == "321");
}

TEST_CASE("a damaged left-over is told as such and can be discarded") {
    Desk desk;
    std::string id;
    {
        const WorkingCopyPointer copy = desk.create(sample());
        edit_times(copy, 1);
        id = copy->id();
    }
    const fs::path database = desk.folder / "state" / "sessions" / id / "work.db";
    spill(database, "this is no database, and long enough to be looked at as one: " + std::string(5000, 'x'));
    const std::vector<LeftOver> found = left_over(desk);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].damage.has_value());
    CHECK(found[0].damage->code == ErrorCode::damaged_document);
    CHECK(refusal(WorkingCopy::recover(desk.environment(), id)) == ErrorCode::damaged_document);
    must(store::discard(desk.environment(), id));
    CHECK(left_over(desk).empty());
    CHECK(refusal(WorkingCopy::recover(desk.environment(), id)) == ErrorCode::not_readable);
}

TEST_CASE("what was half made when the program died is cleared away") {
    Desk desk;
    { const WorkingCopyPointer copy = desk.create(sample()); }
    const fs::path sessions = desk.folder / "state" / "sessions";
    for (const char* name : {"empty", "locked", "started"}) {
        fs::create_directories(sessions / name);
    }
    spill(sessions / "locked" / "lock", "");
    spill(sessions / "started" / "lock", "");
    spill(sessions / "started" / "work.db", "");
    CHECK(left_over(desk).empty());
    CHECK_FALSE(fs::exists(sessions / "locked"));
    CHECK_FALSE(fs::exists(sessions / "started"));
}

TEST_CASE("no state folder, no left-over") {
    Desk desk;
    CHECK(left_over(desk).empty());
}
