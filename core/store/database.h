// SPDX-License-Identifier: GPL-3.0-or-later
// How databases are opened here: our own working copies, and files that nobody vouches for.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/damaged.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace volteface::store {

using DatabasePointer = std::unique_ptr<SQLite::Database>;

/// For a working copy: exclusive, rollback journal truncated at each commit, everything flushed. Under
/// simulated power loss no other combination kept every acknowledged edit. Throws SQLite::Exception.
[[nodiscard]] DatabasePointer open_working(const std::filesystem::path& path, bool create);

/// A new file that a document is published into; flushing it is the caller's business.
[[nodiscard]] DatabasePointer create_for_publishing(const std::filesystem::path& path);

/// Stops whatever the database is doing when the person does not want it any more, or when it takes too long.
struct TimeLimit {
    Watch watch;
    std::chrono::steady_clock::time_point end;
    bool expired = false;
};

[[nodiscard]] inline TimeLimit no_limit() {
    return {{}, std::chrono::steady_clock::time_point::max(), false};
}

/// A file that may be hostile or damaged: read-only and immutable (no journal is played back, no lock taken,
/// nothing written), defensive, no trusted schema, cell sizes checked, limits on everything. `limit` must
/// outlive the database.
[[nodiscard]] DatabasePointer open_untrusted(const std::filesystem::path& path, TimeLimit& limit);

/// Memory for all databases of the process together.
inline constexpr std::int64_t heap_cap = std::int64_t{384} * 1024 * 1024;

/// The database's own check. Throws Damaged with what it found.
void quick_check(SQLite::Database& database);

/// Runs `work`; what it throws becomes an Error of our own working copy.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& error) { // SQLite::Exception, Damaged, out of memory
        return fail(ErrorCode::working_copy_failed, {}, {error.what()});
    }
}

} // namespace volteface::store
