// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checked_file.h"

#include "core/store/posix.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <utility>

namespace volteface::store {

namespace {

namespace fs = std::filesystem;

/// Follows symbolic links to where the file is or will be, so that a link stays a link. 0, or the error
/// number.
int resolve(fs::path& path) {
    for (int links = 0; links < 40; ++links) {
        std::error_code error;
        if (!fs::is_symlink(fs::symlink_status(path, error))) {
            return 0;
        }
        const fs::path next = fs::read_symlink(path, error);
        if (error) {
            return error.value();
        }
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return ELOOP;
}

int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

constexpr std::string_view ending = ".volteface-tmp";

/// Temporaries of one file begin alike.
std::string beginning(const fs::path& target) {
    return "." + target.filename().string().substr(0, 200) + "."; // names end at 255 bytes
}

/// What a crash in the middle of a save has left. Young ones may be somebody's who is saving just now.
void clear_away_old(const fs::path& target) {
    const auto old = fs::file_time_type::clock::now() - std::chrono::hours(1);
    std::error_code error;
    const fs::path folder = target.parent_path();
    for (fs::directory_iterator entry(folder.empty() ? "." : folder, error);
         !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (name.starts_with(beginning(target)) && name.ends_with(ending) &&
            entry->is_regular_file(ignored) && fs::last_write_time(entry->path(), ignored) < old &&
            !ignored) {
            fs::remove(entry->path(), ignored);
        }
    }
}

} // namespace

PendingFile::PendingFile(fs::path path, fs::path target)
    : path_(std::move(path))
    , target_(std::move(target)) {}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : path_(std::exchange(other.path_, {}))
    , target_(std::move(other.target_)) {}

PendingFile::~PendingFile() {
    if (!path_.empty()) {
        ::unlink(path_.c_str());
    }
}

Result<PendingFile> PendingFile::beside(const fs::path& asked) {
    fs::path target = asked;
    if (const int error = resolve(target)) {
        return cannot_write(asked, reason(error));
    }
    struct stat old {};
    const bool exists = ::stat(target.c_str(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode)) {
        return cannot_write(asked, reason(S_ISDIR(old.st_mode) ? EISDIR : EINVAL));
    }
    // A rename would replace a file that its owner has made read-only.
    if (exists && ::access(target.c_str(), W_OK) != 0) {
        return cannot_write(asked, reason(errno));
    }
    clear_away_old(target);
    for (int tries = 0; tries < 100; ++tries) {
        const fs::path path =
            target.parent_path() / (beginning(target) + random_name() + std::string(ending));
        Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!file.is_open()) {
            if (errno == EEXIST) {
                continue;
            }
            return cannot_write(asked, reason(errno));
        }
        PendingFile pending(path, target);
        if (exists && ::fchmod(file.get(), old.st_mode & 07777) != 0) {
            return cannot_write(asked, reason(errno));
        }
        return pending;
    }
    return cannot_write(asked, reason(EEXIST));
}

Result<void> PendingFile::write(std::string_view bytes) {
    Descriptor file(::open(path_.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.is_open()) {
        return cannot_write(target_, reason(errno));
    }
    if (const int error = write_all(file.get(), bytes)) {
        return cannot_write(target_, reason(error));
    }
    if (const int error = file.close()) {
        return cannot_write(target_, reason(error));
    }
    return {};
}

Result<void> PendingFile::flush() {
    // Opened anew: a failed write-back is reported to every descriptor that was not told of it yet.
    Descriptor file(::open(path_.c_str(), O_RDWR | O_CLOEXEC));
    if (!file.is_open() || ::fsync(file.get()) != 0) {
        return cannot_write(target_, reason(errno));
    }
    if (const int error = file.close()) {
        return cannot_write(target_, reason(error));
    }
    return {};
}

Result<void> PendingFile::replace() {
    if (::rename(path_.c_str(), target_.c_str()) != 0) {
        return cannot_write(target_, reason(errno));
    }
    path_.clear();
    if (const int error = flush_folder(target_.parent_path())) {
        return cannot_write(target_, reason(error));
    }
    return {};
}

Result<void> write_file_checked(const fs::path& path, std::string_view bytes) {
    Result<PendingFile> pending = PendingFile::beside(path);
    if (!pending) {
        return tl::unexpected(pending.error());
    }
    return pending->write(bytes).and_then([&] { return pending->flush(); }).and_then([&] {
        return pending->replace();
    });
}

Result<std::string> read_file(const fs::path& path, std::uintmax_t limit) {
    // Not to hang on a pipe that somebody named like a document.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!file.is_open() || ::fstat(file.get(), &status) != 0) {
        return cannot_read(path, reason(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return cannot_read(path, reason(S_ISDIR(status.st_mode) ? EISDIR : EINVAL));
    }
    const auto too_large = [&] {
        return fail(ErrorCode::too_large, {}, {path.filename().string(), std::to_string(limit)},
                    Place{path.string(), {}, 0, 0});
    };
    if (static_cast<std::uintmax_t>(status.st_size) > limit) {
        return too_large();
    }
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0'); // one more, to see it grow
    std::size_t size = 0;
    for (;;) {
        if (size == bytes.size()) {
            bytes.resize(bytes.size() * 2);
        }
        const ssize_t count = ::read(file.get(), bytes.data() + size, bytes.size() - size);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return cannot_read(path, reason(errno));
        }
        size += static_cast<std::size_t>(count);
        if (size > limit) {
            return too_large();
        }
        if (count == 0) {
            break;
        }
    }
    bytes.resize(size);
    return bytes;
}

} // namespace volteface::store
