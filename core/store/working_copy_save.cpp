// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/posix.h"
#include "core/store/publish.h"
#include "core/store/working_copy.h"
#include "core/store/working_copy_impl.h"

#include <cerrno>
#include <utility>

namespace volteface::store {

namespace fs = std::filesystem;

namespace {

bool same_file(const fs::path& a, const fs::path& b) {
    std::error_code error;
    return fs::absolute(a) == fs::absolute(b) || fs::equivalent(a, b, error);
}

} // namespace

Result<void> WorkingCopy::Impl::check_clash(const fs::path& target) const {
    std::error_code error;
    if (!fs::exists(target, error)) {
        return {}; // moved away or deleted: nothing to overwrite
    }
    const Result<Revision> found = read_revision(target);
    if (found && session.knows(*found)) {
        return {};
    }
    return fail(ErrorCode::changed_on_disk, {}, {}, Place{target.string(), {}, 0, 0});
}

Result<void> WorkingCopy::Impl::publish(const fs::path& asked, bool moves_on, OnClash on_clash) {
    if (Result<void> allowed = refuse_if_read_only(); !allowed) {
        return allowed;
    }
    const fs::path target = fs::absolute(asked);
    const auto look_for_clash = [&]() -> Result<void> {
        return on_clash == OnClash::refuse ? check_clash(target) : Result<void>{};
    };
    if (Result<void> clear = look_for_clash(); !clear) {
        return clear;
    }
    Result<PendingFile> pending = PendingFile::beside(target);
    if (!pending) {
        return tl::unexpected(pending.error());
    }
    Revision revision{random_name(), {}, environment.now()};
    if (Result<void> written = write_pending(*database, *stack, *pending, revision, environment.program);
        !written) {
        return written;
    }
    if (moves_on) {
        session.publishing = Publishing{target, revision, session.done};
        const Result<void> noted = guarded([&]() -> Result<void> {
            write_session(*database, session);
            return {};
        });
        if (!noted) {
            session.publishing.reset();
            return noted;
        }
    }
    // Writing took a while: somebody may have been faster.
    if (Result<void> clear = look_for_clash(); !clear) {
        return clear;
    }
    if (Result<void> kept = rotate_backups(pending->target()); !kept) {
        return kept;
    }
    if (Result<void> replaced = pending->replace(); !replaced) {
        return replaced;
    }
    if (moves_on) {
        session.set_saved(target, std::move(revision), session.done);
        // The file is saved. Should this fail, `publishing` on the disk says as much.
        static_cast<void>(guarded([&]() -> Result<void> {
            write_session(*database, session);
            return {};
        }));
    }
    return {};
}

Result<void> WorkingCopy::save(OnClash on_clash) {
    if (impl_->session.file.empty()) {
        return cannot_write({}, reason(ENOENT));
    }
    return impl_->publish(impl_->session.file, true, on_clash);
}

Result<void> WorkingCopy::save_as(const fs::path& file) {
    return impl_->publish(file, true, OnClash::overwrite);
}

Result<void> WorkingCopy::save_copy(const fs::path& file) {
    const bool is_own = !impl_->session.file.empty() && same_file(file, impl_->session.file);
    return impl_->publish(file, is_own, is_own ? OnClash::refuse : OnClash::overwrite);
}

Result<edit::Change> WorkingCopy::revert_to_saved() {
    const fs::path& file = impl_->session.file;
    if (file.empty()) {
        return cannot_read(file, reason(ENOENT));
    }
    Result<DocumentFile> saved = read_document(file);
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    edit::Change change =
        edit::difference(*impl_->stack, saved->stack, edit::Verb::revert_to_saved, file.filename().string());
    const auto is_saved = [&](Session& session) { session.set_saved(file, saved->revision, session.done); };
    if (change.empty()) {
        is_saved(impl_->session);
        return guarded([&]() -> Result<edit::Change> {
            write_session(*impl_->database, impl_->session);
            return change;
        });
    }
    return impl_->do_step(change, is_saved).map([&] { return std::move(change); });
}

Result<edit::Change> WorkingCopy::changes_since_save() const {
    const fs::path& file = impl_->session.file;
    if (file.empty()) {
        return cannot_read(file, reason(ENOENT));
    }
    return read_document(file).map([&](const DocumentFile& saved) {
        return edit::difference(saved.stack, *impl_->stack, edit::Verb::change_stack, impl_->stack->name);
    });
}

} // namespace volteface::store
