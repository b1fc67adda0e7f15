// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace volteface::store {

namespace {

namespace fs = std::filesystem;

/// While a folder is being made it bears this in front of its name, and nobody takes it for a left-over.
constexpr std::string_view being_made = "new-";

fs::path sessions(const fs::path& state) {
    return state / "sessions";
}

tl::unexpected<Error> failed(int error) {
    return fail(ErrorCode::working_copy_failed, {}, {reason(error)});
}

/// 0, or the error number. A folder that is there keeps its mode.
int make_private(const fs::path& folder) {
    return ::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

} // namespace

SessionFolder::SessionFolder(fs::path path, std::string id, Descriptor lock)
    : path_(std::move(path))
    , id_(std::move(id))
    , lock_(std::move(lock)) {}

Result<SessionFolder> SessionFolder::create(const fs::path& state) {
    if (state.empty()) {
        return failed(ENOENT);
    }
    std::error_code error;
    fs::create_directories(state.parent_path(), error);
    if (error) {
        return failed(error.value());
    }
    for (const fs::path& folder : {state, sessions(state)}) {
        if (const int number = make_private(folder)) {
            return failed(number);
        }
    }
    const std::string id = random_name();
    const fs::path made = sessions(state) / (std::string(being_made) + id);
    const fs::path path = sessions(state) / id;
    if (::mkdir(made.c_str(), 0700) != 0) {
        return failed(errno);
    }
    Descriptor lock(::open((made / "lock").c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!lock.is_open() || ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0 ||
        ::rename(made.c_str(), path.c_str()) != 0) {
        const int number = errno;
        fs::remove_all(made, error);
        return failed(number);
    }
    return SessionFolder(path, id, std::move(lock));
}

Result<SessionFolder> SessionFolder::open(const fs::path& state, const std::string& id) {
    const fs::path path = sessions(state) / id;
    Descriptor lock(::open((path / "lock").c_str(), O_RDWR | O_CLOEXEC));
    if (!lock.is_open()) {
        return cannot_read(path, reason(errno));
    }
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            return fail(ErrorCode::locked_elsewhere, id, {});
        }
        return cannot_read(path, reason(errno));
    }
    // It may have been removed between opening and locking.
    struct stat opened {};
    struct stat named {};
    if (::fstat(lock.get(), &opened) != 0 || ::stat((path / "lock").c_str(), &named) != 0 ||
        opened.st_ino != named.st_ino) {
        return cannot_read(path, reason(ENOENT));
    }
    return SessionFolder(path, id, std::move(lock));
}

Result<std::vector<std::string>> SessionFolder::list(const fs::path& state) {
    std::vector<std::string> ids;
    std::error_code error;
    if (!fs::exists(sessions(state), error)) {
        return ids;
    }
    fs::directory_iterator entry(sessions(state), error);
    if (error) {
        return cannot_read(sessions(state), error.message());
    }
    for (; entry != fs::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(being_made) && entry->is_directory(error)) {
            ids.push_back(name);
        }
        if (error) {
            break;
        }
    }
    return ids;
}

Result<void> SessionFolder::remove() {
    // The lock file goes last: until then the folder is plainly somebody's.
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(path_, error)) {
        if (entry.path().filename() != "lock") {
            fs::remove_all(entry.path(), error);
        }
        if (error) {
            return cannot_write(path_, error.message());
        }
    }
    fs::remove_all(path_, error);
    if (error) {
        return cannot_write(path_, error.message());
    }
    return {};
}

} // namespace volteface::store
