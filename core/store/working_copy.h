// SPDX-License-Identifier: GPL-3.0-or-later
// The private working copy of an open document. Every edit is on the disk when commit() returns; the person's
// file is touched by save alone, and then replaced whole. What a crash leaves behind is found by left_over.h.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/change.h"
#include "core/store/environment.h"
#include "core/store/history.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace volteface::store {

/// What to do when the file to be written is not the one that was opened or last saved.
enum class OnClash {
    refuse,   ///< error changed_on_disk
    overwrite ///< theirs becomes the newest backup
};

/// One per open document, used by one thread at a time. Objects of different documents are independent, also
/// in different programs. Unless said otherwise an error leaves everything as it was.
class WorkingCopy {
public:
    /// A document that has no file yet. Errors: working_copy_failed (arguments: the reason); those of
    /// validate().
    [[nodiscard]] static Result<std::unique_ptr<WorkingCopy>> create(Environment environment, Stack stack);

    /// Imports a file into a clean working copy; the file, its time and its folder are left as they are.
    /// Errors: those of read_document() in document_file.h; working_copy_failed; cancelled.
    [[nodiscard]] static Result<std::unique_ptr<WorkingCopy>>
    open(Environment environment, const std::filesystem::path& file, const Watch& watch = {});

    /// Takes up what a crash has left (`id` of a LeftOver), history and all. Errors: locked_elsewhere if
    /// another program has it by now; damaged_document; working_copy_failed.
    [[nodiscard]] static Result<std::unique_ptr<WorkingCopy>> recover(Environment environment,
                                                                      const std::string& id);

    /// Leaves the working copy to be recovered, as a crash would. To be done with it, close().
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    /// The stack as it is. A snapshot: later edits do not touch it.
    [[nodiscard]] std::shared_ptr<const Stack> stack() const;

    /// Commits a change made for stack(), with what undoes it, as one transaction; then swaps the snapshot.
    /// What was undone can no longer be redone. Errors: working_copy_failed, read_only_document,
    /// nothing_to_change.
    [[nodiscard]] Result<void> commit(const edit::Change& change);
    /// Returns the change that was applied: the inverse of the last one, or the next one again. Errors:
    /// nothing_to_change; those of commit().
    [[nodiscard]] Result<edit::Change> undo();
    [[nodiscard]] Result<edit::Change> redo();
    [[nodiscard]] const History& history() const;

    /// Empty: never saved.
    [[nodiscard]] const std::filesystem::path& file() const;
    /// Written by a newer version of this program: shown, never written.
    [[nodiscard]] bool is_read_only() const;
    /// Differs from what was saved, in the steps taken. True for what was never saved once it has been
    /// edited.
    [[nodiscard]] bool is_modified() const { return edits_since_save() > 0; }
    /// How many steps of the history lie between the saved state (or the beginning) and now.
    [[nodiscard]] std::size_t edits_since_save() const;
    /// When the file was last saved, by whichever program; empty: never.
    [[nodiscard]] std::optional<Timestamp> saved_at() const;

    /// Publishes to file(). Errors: not_writable (arguments: the reason; also where there is no file yet),
    /// changed_on_disk, read_only_document, damaged_document if what was written does not read back.
    [[nodiscard]] Result<void> save(OnClash on_clash = OnClash::refuse);
    /// Publishes to another file and moves on to it; a file that is there becomes its newest backup.
    [[nodiscard]] Result<void> save_as(const std::filesystem::path& file);
    /// Publishes to another file and stays with this one.
    [[nodiscard]] Result<void> save_copy(const std::filesystem::path& file);

    /// Goes back to what the file holds now, as an edit that can be undone. Returns the change that was
    /// applied (empty if there was none). Errors: not_readable where there is no file; those of open() and
    /// commit().
    [[nodiscard]] Result<edit::Change> revert_to_saved();
    /// What has changed since the file was saved, for "Compare". Errors: as revert_to_saved().
    [[nodiscard]] Result<edit::Change> changes_since_save() const;

    /// Removes the working copy: saved, or given up on purpose. The object is of no more use, but to be
    /// destroyed.
    void close();

    /// The name of its folder, as LeftOver::id.
    [[nodiscard]] const std::string& id() const;

private:
    struct Impl;
    explicit WorkingCopy(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

} // namespace volteface::store
