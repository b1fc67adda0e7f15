// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "tests/core/store/documents.h"

using namespace volteface;
using namespace volteface::tests;
using edit::Verb;

TEST_CASE("edits, undo and redo go through the disk and back, across restarts of the program") {
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        Desk desk;
        Random draw(seed);
        std::vector<Stack> states{sample(seed)};
        std::size_t at = 0;
        WorkingCopyPointer copy = desk.create(states[0]);
        for (int i = 0; i < 60; ++i) {
            const std::size_t action = draw.below(10);
            if (action < 5) {
                const edit::Change change = any_edit(draw, *copy->stack());
                must(copy->commit(change));
                states.resize(at + 1);
                states.push_back(states[at]);
                edit::apply(states[++at], change);
            } else if (action < 7 && copy->history().can_undo()) {
                const Stack before = *copy->stack();
                const edit::Change change = must(copy->undo());
                Stack after = before;
                edit::apply(after, change);
                CHECK(after == *copy->stack());
                --at;
            } else if (action < 9 && copy->history().can_redo()) {
                must(copy->redo());
                ++at;
            } else if (action == 9) {
                const store::History history = copy->history();
                const std::string id = copy->id();
                copy.reset(); // as a crash would
                copy = must(WorkingCopy::recover(desk.environment(), id));
                CHECK(copy->history() == history);
            }
            REQUIRE(*copy->stack() == states[at]);
            CHECK(copy->history().done == at);
            CHECK(copy->history().entries.size() == states.size() - 1);
        }
        while (copy->history().can_undo()) {
            must(copy->undo());
        }
        CHECK(*copy->stack() == states[0]);
        CHECK_FALSE(copy->is_modified());
    }
}

TEST_CASE("a snapshot stays what it was") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    const std::shared_ptr<const Stack> before = copy->stack();
    const Stack kept = *before;
    must(copy->commit(must(edit::rename_component(*before, before->components[0].id, "renamed"))));
    CHECK(*before == kept);
    CHECK(copy->stack()->components[0].name == "renamed");
}

TEST_CASE("the history tells what was done and when") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    const edit::Change change =
        must(edit::rename_component(*copy->stack(), copy->stack()->components[0].id, "renamed"));
    must(copy->commit(change));
    CHECK(copy->history().entries.back() ==
          store::HistoryEntry{Verb::rename_component, change.subject,
                              Timestamp(std::chrono::seconds(desk.seconds))});
}

TEST_CASE("what there is not to undo is refused") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    CHECK(refusal(copy->undo()) == ErrorCode::nothing_to_change);
    CHECK(refusal(copy->redo()) == ErrorCode::nothing_to_change);
    CHECK(refusal(copy->commit(edit::Change{})) == ErrorCode::nothing_to_change);
    CHECK_FALSE(copy->is_modified());
}

TEST_CASE("a change that does not fit is refused whole, and editing goes on") {
    Desk desk;
    Random draw(1);
    const WorkingCopyPointer copy = desk.create(sample());
    const Stack before = *copy->stack();
    Component lost;
    lost.id = ComponentId("lost");
    lost.organisation = OrganisationId("nobody"); // breaks a foreign key, at the commit
    edit::Change change{Verb::add_component, {}, {}};
    change.parts.emplace_back(edit::RecordChange<Component>{std::nullopt, lost, before.components.size()});
    CHECK(refusal(copy->commit(change)) == ErrorCode::working_copy_failed);
    change.parts.clear();
    change.parts.emplace_back(edit::RecordChange<Component>{before.components[0], std::nullopt, 999});
    CHECK(refusal(copy->commit(change)) == ErrorCode::working_copy_failed);
    lost.organisation.reset();
    lost.notes = "\xFF\xFE"; // no text at all
    change.parts.clear();
    change.parts.emplace_back(edit::RecordChange<Component>{std::nullopt, lost, before.components.size()});
    CHECK(refusal(copy->commit(change)) == ErrorCode::working_copy_failed);
    CHECK(*copy->stack() == before);
    CHECK_FALSE(copy->history().can_undo());
    for (int i = 0; i < 10; ++i) {
        must(copy->commit(any_edit(draw, *copy->stack())));
    }
    const Stack after = *copy->stack();
    must(copy->save_as(desk.file));
    CHECK(*desk.open()->stack() == after);
}

TEST_CASE("an illegal stack makes no document") {
    Desk desk;
    Stack stack = sample();
    stack.components[1].id = stack.components[0].id;
    CHECK(refusal(WorkingCopy::create(desk.environment(), stack)) == ErrorCode::duplicate_id);
    CHECK_FALSE(std::filesystem::exists(desk.folder / "state"));
}

TEST_CASE("how far a document is from its file is counted in steps, whichever way they went") {
    Desk desk;
    Random draw(2);
    const WorkingCopyPointer copy = desk.create(sample());
    const auto step = [&] { must(copy->commit(any_edit(draw, *copy->stack()))); };
    for (int i = 0; i < 5; ++i) {
        step();
    }
    CHECK(copy->edits_since_save() == 5);
    must(copy->save_as(desk.file));
    CHECK(copy->edits_since_save() == 0);
    step();
    CHECK(copy->edits_since_save() == 1);
    must(copy->undo());
    CHECK_FALSE(copy->is_modified());
    must(copy->undo());
    must(copy->undo());
    CHECK(copy->edits_since_save() == 2); // two undone
    must(copy->redo());
    CHECK(copy->edits_since_save() == 1);
    step(); // the way back to what was saved is gone
    CHECK(copy->edits_since_save() == 2);
    must(copy->undo());
    CHECK(copy->edits_since_save() == 1);
    must(copy->undo());
    CHECK(copy->edits_since_save() == 2);
    must(copy->save());
    CHECK_FALSE(copy->is_modified());
}

TEST_CASE("the working copy is nobody else's to read, and goes when it is closed") {
    Desk desk;
    const WorkingCopyPointer copy = desk.create(sample());
    const std::filesystem::path folder = desk.folder / "state" / "sessions" / copy->id();
    for (const std::filesystem::path& path : {desk.folder / "state", folder.parent_path(), folder}) {
        CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms(0700));
    }
    copy->close();
    CHECK_FALSE(std::filesystem::exists(folder));
}
