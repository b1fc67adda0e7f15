// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a working copy, shared by the .cpp files that make it up.
#pragma once

#include "core/store/content.h"
#include "core/store/database.h"
#include "core/store/session.h"
#include "core/store/session_folder.h"
#include "core/store/working_copy.h"

#include <functional>

namespace volteface::store {

struct WorkingCopy::Impl {
    Environment environment;
    SessionFolder folder;
    DatabasePointer database;
    std::unique_ptr<Content> content; ///< its statements go before the database does
    std::shared_ptr<Stack> stack;
    Session session;
    History history;
    /// The snapshot before this one, which its readers soon let go of: brought up to date by the changes that
    /// it is behind, it becomes the next one. An edit then costs what it changes, not a copy of the stack.
    std::shared_ptr<Stack> spare;
    std::vector<edit::Change> behind;

    /// Does `change` to the tables and `write` besides, in one transaction, with the session as `next` says;
    /// then swaps all of it in memory.
    [[nodiscard]] Result<void> transact(const edit::Change& change, Session next,
                                        const std::function<void()>& write);
    /// Puts the change into the snapshot. Others may still look at the old one.
    void swap_snapshot(const edit::Change& change);
    /// A new step at the end of the history. `finish` may still change the session.
    [[nodiscard]] Result<void> do_step(const edit::Change& change,
                                       const std::function<void(Session&)>& finish);
    [[nodiscard]] edit::Change stored_change(std::size_t step);

    [[nodiscard]] Result<void> refuse_if_read_only() const;
    /// Error: changed_on_disk.
    [[nodiscard]] Result<void> check_clash(const std::filesystem::path& target) const;
    [[nodiscard]] Result<void> publish(const std::filesystem::path& target, bool moves_on, OnClash on_clash);

    /// A new working copy that holds `content`.
    [[nodiscard]] static Result<std::unique_ptr<Impl>> make(Environment environment, Stack content,
                                                            Session session);
};

} // namespace volteface::store
