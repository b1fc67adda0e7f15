// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/left_over.h"

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/session.h"
#include "core/store/session_folder.h"

#include <algorithm>

namespace volteface::store {

namespace {

namespace fs = std::filesystem;

/// Empty if it holds nothing that is not saved. Throws.
std::optional<LeftOver> look_into(const SessionFolder& folder) {
    if (!fs::exists(folder.database())) {
        return std::nullopt; // died before there was anything to keep
    }
    const DatabasePointer database = open_working(folder.database(), false);
    if (database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt64() == 0) {
        return std::nullopt;
    }
    std::optional<Session> session = read_session(*database);
    if (!session) {
        throw Damaged("no session");
    }
    settle_publishing(*session);
    if (session->edits_since_save() == 0) {
        return std::nullopt;
    }
    const History history = read_history(*database, *session);
    LeftOver result;
    result.id = folder.id();
    result.name = database->execAndGet("SELECT name FROM header").getString();
    result.file = session->file;
    if (session->base) {
        result.saved_at = session->base->saved_at;
    }
    result.edits = session->edits_since_save();
    if (history.done > 0) {
        result.last = history.entries[history.done - 1];
    }
    return result;
}

} // namespace

Result<std::vector<LeftOver>> find_left_over(const Environment& environment) {
    const Result<std::vector<std::string>> ids = SessionFolder::list(environment.state_folder);
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    std::vector<LeftOver> found;
    for (const std::string& id : *ids) {
        Result<SessionFolder> folder = SessionFolder::open(environment.state_folder, id);
        if (!folder) {
            continue; // a running program's, or gone by now
        }
        try {
            if (std::optional<LeftOver> left_over = look_into(*folder)) {
                found.push_back(*std::move(left_over));
            } else {
                static_cast<void>(folder->remove());
            }
        } catch (const std::exception& error) { // SQLite::Exception, Damaged
            LeftOver left_over;
            left_over.id = id;
            left_over.damage = Error{ErrorCode::damaged_document,
                                     id,
                                     {error.what()},
                                     Place{folder->database().string(), {}, 0, 0}};
            found.push_back(std::move(left_over));
        }
    }
    std::sort(found.begin(), found.end(), [](const LeftOver& a, const LeftOver& b) {
        const Timestamp at_a = a.last ? a.last->at : Timestamp{};
        const Timestamp at_b = b.last ? b.last->at : Timestamp{};
        return at_a != at_b ? at_a > at_b : a.id < b.id;
    });
    return found;
}

Result<void> discard(const Environment& environment, const std::string& id) {
    return SessionFolder::open(environment.state_folder, id).and_then([](SessionFolder folder) {
        return folder.remove();
    });
}

} // namespace volteface::store
