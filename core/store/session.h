// SPDX-License-Identifier: GPL-3.0-or-later
// What a working copy knows of itself besides the content: whose it is, what was saved, where in its history
// it stands. Inside core/store only. Throws SQLite::Exception and Damaged.
#pragma once

#include "core/store/document_file.h"
#include "core/store/history.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace volteface::store {

/// A save that was begun: should the program die now, this tells whether it had come through.
struct Publishing {
    std::filesystem::path file;
    Revision revision;
    std::size_t step = 0; ///< of the history, which it holds
};

struct Session {
    std::filesystem::path file;   ///< empty: never saved
    std::optional<Revision> base; ///< what the file held when it was opened or last saved
    bool read_only = false;
    std::size_t done = 0;       ///< steps of the history that are applied
    std::size_t saved_step = 0; ///< the step nearest to what was saved
    std::size_t dropped = 0;    ///< undone steps between that one and what was saved, overwritten since
    std::optional<Publishing> publishing;

    [[nodiscard]] std::size_t edits_since_save() const {
        return dropped + (done > saved_step ? done - saved_step : saved_step - done);
    }
    /// A new step is about to be done; what was undone is lost.
    void before_new_step();
    /// What is done so far is what `file` holds.
    void set_saved(std::filesystem::path path, Revision revision, std::size_t step);
    /// True for a revision that this very session has opened or written.
    [[nodiscard]] bool knows(const Revision& revision) const;
};

void write_session(SQLite::Database& database, const Session& session);
/// Empty if there is none: the working copy was never finished.
[[nodiscard]] std::optional<Session> read_session(SQLite::Database& database);
/// Sees to a save during which the program died: it counts if the file is what it was going to be.
void settle_publishing(Session& session);

/// Entries only; the parts are read when they are needed.
[[nodiscard]] History read_history(SQLite::Database& database, const Session& session);

} // namespace volteface::store
