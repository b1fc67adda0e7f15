// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/working_copy.h"

#include "core/model/validation.h"
#include "core/store/change_text.h"
#include "core/store/file_revision.h"
#include "core/store/schema.h"
#include "core/store/working_copy_impl.h"

#include <fmt/format.h>

#include <atomic>
#include <utility>

namespace volteface::store {

namespace fs = std::filesystem;

// Making, opening, recovering.

Result<std::unique_ptr<WorkingCopy::Impl>> WorkingCopy::Impl::make(Environment environment, Stack stack,
                                                                   Session session) {
    Result<SessionFolder> folder = SessionFolder::create(environment.state_folder);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    auto result = guarded([&]() -> Result<std::unique_ptr<Impl>> {
        DatabasePointer opened = open_working(folder->database(), true);
        auto tables = std::make_unique<Content>(*opened);
        opened->exec("PRAGMA foreign_keys = OFF"); // validate() has seen to the references
        SQLite::Transaction transaction(*opened);
        create_working_schema(*opened);
        tables->write(stack);
        write_session(*opened, session);
        transaction.commit();
        opened->exec("PRAGMA foreign_keys = ON");
        return std::make_unique<Impl>(Impl{std::move(environment),
                                           *std::move(folder),
                                           std::move(opened),
                                           std::move(tables),
                                           std::make_shared<Stack>(std::move(stack)),
                                           std::move(session),
                                           History{},
                                           nullptr,
                                           {}});
    });
    if (!result) {
        static_cast<void>(folder->remove());
    }
    return result;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(Environment environment, Stack stack) {
    if (Errors errors = volteface::validate(stack); !errors.empty()) {
        return tl::unexpected(std::move(errors.front()));
    }
    return Impl::make(std::move(environment), std::move(stack), Session{})
        .map([](std::unique_ptr<Impl> impl) {
            return std::unique_ptr<WorkingCopy>(new WorkingCopy(std::move(impl)));
        });
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::open(Environment environment, const fs::path& file,
                                                       const Watch& watch) {
    Result<DocumentFile> document = read_document(file, watch);
    if (!document) {
        return tl::unexpected(document.error());
    }
    Session session;
    session.file = fs::absolute(file);
    session.base = document->revision;
    session.read_only = document->is_newer;
    return Impl::make(std::move(environment), std::move(document->stack), std::move(session))
        .map([](std::unique_ptr<Impl> impl) {
            return std::unique_ptr<WorkingCopy>(new WorkingCopy(std::move(impl)));
        });
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::recover(Environment environment, const std::string& id) {
    Result<SessionFolder> folder = SessionFolder::open(environment.state_folder, id);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const auto damaged = [&](std::string what) {
        return fail(ErrorCode::damaged_document, id, {std::move(what)},
                    Place{folder->database().string(), {}, 0, 0});
    };
    try {
        DatabasePointer database = open_working(folder->database(), false);
        const int version = database->execAndGet("PRAGMA user_version").getInt();
        if (version > document_version) {
            return fail(ErrorCode::newer_version, id,
                        {std::to_string(version), std::to_string(document_version)});
        }
        quick_check(*database);
        std::optional<Session> session = read_session(*database);
        if (!session) {
            return damaged("no session");
        }
        settle_publishing(*session);
        write_session(*database, *session);
        auto content = std::make_unique<Content>(*database);
        auto stack = std::make_shared<Stack>(content->read());
        if (const Errors errors = volteface::validate(*stack); !errors.empty()) {
            return tl::unexpected(errors.front());
        }
        History history = read_history(*database, *session);
        return std::unique_ptr<WorkingCopy>(
            new WorkingCopy(std::make_unique<Impl>(Impl{std::move(environment),
                                                        *std::move(folder),
                                                        std::move(database),
                                                        std::move(content),
                                                        std::move(stack),
                                                        *std::move(session),
                                                        std::move(history),
                                                        nullptr,
                                                        {}})));
    } catch (const std::exception& error) { // SQLite::Exception, Damaged
        return damaged(error.what());
    }
}

WorkingCopy::WorkingCopy(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}

WorkingCopy::~WorkingCopy() = default;

void WorkingCopy::close() {
    impl_->content.reset();
    impl_->database.reset();
    static_cast<void>(impl_->folder.remove()); // what stays is empty of edits or found at the next start
}

// Editing.

Result<void> WorkingCopy::Impl::refuse_if_read_only() const {
    if (session.read_only) {
        return fail(ErrorCode::read_only_document, {}, {"newer version"},
                    Place{session.file.string(), {}, 0, 0});
    }
    return {};
}

void WorkingCopy::Impl::swap_snapshot(const edit::Change& change) {
    const auto is_free = [](const std::shared_ptr<Stack>& one) {
        if (one == nullptr || one.use_count() != 1) {
            return false;
        }
        std::atomic_thread_fence(std::memory_order_acquire); // a worker may have let go of it just now
        return true;
    };
    constexpr std::size_t worth_catching_up = 64;
    if (is_free(stack)) {
        edit::apply(*stack, change);
        if (spare && behind.size() < worth_catching_up) {
            behind.push_back(change);
        } else {
            spare.reset();
            behind.clear();
        }
        return;
    }
    if (!is_free(spare)) {
        spare = std::make_shared<Stack>(*stack);
        behind.clear();
    }
    for (const edit::Change& missed : behind) {
        edit::apply(*spare, missed);
    }
    edit::apply(*spare, change);
    std::swap(stack, spare);
    behind = {change};
}

Result<void> WorkingCopy::Impl::transact(const edit::Change& change, Session next,
                                         const std::function<void()>& write) {
    const Result<void> result = guarded([&]() -> Result<void> {
        SQLite::Transaction transaction(*database);
        content->apply(change);
        write();
        write_session(*database, next);
        transaction.commit();
        return {};
    });
    if (!result) {
        content->forget();
        return result;
    }
    swap_snapshot(change);
    session = std::move(next);
    history.done = session.done;
    return {};
}

Result<void> WorkingCopy::Impl::do_step(const edit::Change& change,
                                        const std::function<void(Session&)>& finish) {
    if (Result<void> allowed = refuse_if_read_only(); !allowed) {
        return allowed;
    }
    if (change.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    Session next = session;
    next.before_new_step();
    ++next.done;
    finish(next);
    HistoryEntry entry{change.verb, change.subject, environment.now()};
    const auto step = static_cast<std::int64_t>(next.done);
    Result<void> result = transact(change, std::move(next), [&] {
        SQLite::Statement overwritten(*database, "DELETE FROM history WHERE step >= ?");
        overwritten.bind(1, step);
        overwritten.exec();
        SQLite::Statement insertion(
            *database, "INSERT INTO history (step, verb, subject, at, parts) VALUES (?, ?, ?, ?, ?)");
        insertion.bind(1, step);
        insertion.bind(2, std::string(to_word(entry.verb)));
        insertion.bind(3, entry.subject);
        insertion.bind(4, to_milliseconds(entry.at));
        insertion.bind(5, write_parts(change));
        insertion.exec();
    });
    if (result) {
        history.entries.resize(history.done - 1);
        history.entries.push_back(std::move(entry));
    }
    return result;
}

edit::Change WorkingCopy::Impl::stored_change(std::size_t step) {
    SQLite::Statement query(*database, "SELECT parts FROM history WHERE step = ?");
    query.bind(1, static_cast<std::int64_t>(step));
    if (!query.executeStep()) {
        throw Damaged("history");
    }
    const HistoryEntry& entry = history.entries[step - 1];
    return {entry.verb, entry.subject, read_parts(query.getColumn(0).getString())};
}

std::shared_ptr<const Stack> WorkingCopy::stack() const {
    return impl_->stack;
}

Result<void> WorkingCopy::commit(const edit::Change& change) {
    return impl_->do_step(change, [](Session&) {});
}

Result<edit::Change> WorkingCopy::undo() {
    if (Result<void> allowed = impl_->refuse_if_read_only(); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (!impl_->history.can_undo()) {
        return fail(ErrorCode::nothing_to_change);
    }
    return guarded([&]() -> Result<edit::Change> {
        edit::Change change = edit::inverse(impl_->stored_change(impl_->session.done));
        Session next = impl_->session;
        --next.done;
        return impl_->transact(change, std::move(next), [] {}).map([&] { return std::move(change); });
    });
}

Result<edit::Change> WorkingCopy::redo() {
    if (Result<void> allowed = impl_->refuse_if_read_only(); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (!impl_->history.can_redo()) {
        return fail(ErrorCode::nothing_to_change);
    }
    return guarded([&]() -> Result<edit::Change> {
        edit::Change change = impl_->stored_change(impl_->session.done + 1);
        Session next = impl_->session;
        ++next.done;
        return impl_->transact(change, std::move(next), [] {}).map([&] { return std::move(change); });
    });
}

const History& WorkingCopy::history() const {
    return impl_->history;
}

const fs::path& WorkingCopy::file() const {
    return impl_->session.file;
}

bool WorkingCopy::is_read_only() const {
    return impl_->session.read_only;
}

std::size_t WorkingCopy::edits_since_save() const {
    return impl_->session.edits_since_save();
}

std::optional<Timestamp> WorkingCopy::saved_at() const {
    if (!impl_->session.base) {
        return std::nullopt;
    }
    return impl_->session.base->saved_at;
}

const std::string& WorkingCopy::id() const {
    return impl_->folder.id();
}

} // namespace volteface::store
