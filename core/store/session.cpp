// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

#include "core/store/change_text.h"
#include "core/store/file_revision.h"
#include "core/store/json.h"

#include <utility>

namespace volteface::store {

namespace {

std::string write_publishing(const std::optional<Publishing>& publishing) {
    if (!publishing) {
        return {};
    }
    return write_json_text({{"file", publishing->file.string()},
                            {"revision", publishing->revision.id},
                            {"digest", publishing->revision.digest.hex()},
                            {"saved_at", to_milliseconds(publishing->revision.saved_at)},
                            {"step", publishing->step}});
}

std::optional<Publishing> read_publishing(const std::string& text) {
    if (text.empty()) {
        return std::nullopt;
    }
    try {
        const Json json = read_json_text(text);
        return Publishing{json.at("file").get<std::string>(),
                          Revision{json.at("revision").get<std::string>(),
                                   digest_of_hex(json.at("digest").get<std::string>()),
                                   from_milliseconds(json.at("saved_at").get<std::int64_t>())},
                          json.at("step").get<std::size_t>()};
    } catch (const Json::exception& error) {
        throw Damaged(error.what());
    }
}

std::size_t count_of(const SQLite::Column& column) {
    return static_cast<std::size_t>(column.getInt64());
}

} // namespace

void Session::before_new_step() {
    if (done < saved_step) {
        dropped += saved_step - done;
        saved_step = done;
    }
}

void Session::set_saved(std::filesystem::path path, Revision revision, std::size_t step) {
    file = std::move(path);
    base = std::move(revision);
    saved_step = step;
    dropped = 0;
    publishing.reset();
}

bool Session::knows(const Revision& revision) const {
    const auto same = [&](const Revision& other) {
        return other.id == revision.id && other.digest == revision.digest;
    };
    return (base && same(*base)) || (publishing && same(publishing->revision));
}

void write_session(SQLite::Database& database, const Session& session) {
    SQLite::Statement query(
        database, "INSERT OR REPLACE INTO session (key, file, revision, digest, saved_at, read_only, "
                  "done, saved_step, dropped, publishing) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(1, session.file.string());
    query.bind(2, session.base ? session.base->id : std::string());
    query.bind(3, session.base ? session.base->digest.hex() : std::string());
    if (session.base) {
        query.bind(4, to_milliseconds(session.base->saved_at));
    }
    query.bind(5, session.read_only ? 1 : 0);
    query.bind(6, static_cast<std::int64_t>(session.done));
    query.bind(7, static_cast<std::int64_t>(session.saved_step));
    query.bind(8, static_cast<std::int64_t>(session.dropped));
    query.bind(9, write_publishing(session.publishing));
    query.exec();
}

std::optional<Session> read_session(SQLite::Database& database) {
    if (!database.tableExists("session")) {
        return std::nullopt;
    }
    SQLite::Statement query(database,
                            "SELECT file, revision, digest, saved_at, read_only, done, saved_step, dropped, "
                            "publishing FROM session");
    if (!query.executeStep()) {
        return std::nullopt;
    }
    Session session;
    session.file = query.getColumn(0).getString();
    if (!query.getColumn(3).isNull()) {
        session.base = Revision{query.getColumn(1).getString(), digest_of_hex(query.getColumn(2).getString()),
                                from_milliseconds(query.getColumn(3).getInt64())};
    }
    session.read_only = query.getColumn(4).getInt() != 0;
    session.done = count_of(query.getColumn(5));
    session.saved_step = count_of(query.getColumn(6));
    session.dropped = count_of(query.getColumn(7));
    session.publishing = read_publishing(query.getColumn(8).getString());
    return session;
}

void settle_publishing(Session& session) {
    if (!session.publishing) {
        return;
    }
    const Publishing publishing = *session.publishing;
    const Result<Revision> found = read_revision(publishing.file);
    if (found && *found == publishing.revision) {
        session.set_saved(publishing.file, publishing.revision, publishing.step);
    }
    session.publishing.reset();
}

History read_history(SQLite::Database& database, const Session& session) {
    History history;
    SQLite::Statement query(database, "SELECT verb, subject, at FROM history ORDER BY step");
    while (query.executeStep()) {
        history.entries.push_back({verb_of(query.getColumn(0).getString()), query.getColumn(1).getString(),
                                   from_milliseconds(query.getColumn(2).getInt64())});
    }
    history.done = session.done;
    if (history.done > history.entries.size()) {
        throw Damaged("history");
    }
    return history;
}

} // namespace volteface::store
