// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/private_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace volteface::solver {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view prefix = "volteface-solver-";

/// Whether `name` is that of a folder whose process is gone: prefix, process id, "-", six letters.
bool is_orphan(std::string_view name) {
    if (!name.starts_with(prefix)) {
        return false;
    }
    name.remove_prefix(prefix.size());
    int process = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), process);
    return read.ec == std::errc() && process > 0 && read.ptr != name.data() + name.size() &&
           *read.ptr == '-' && kill(process, 0) != 0 && errno == ESRCH;
}

void sweep(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        struct stat status {};
        if (is_orphan(entry->path().filename().native()) && lstat(entry->path().c_str(), &status) == 0 &&
            S_ISDIR(status.st_mode) && status.st_uid == getuid()) {
            std::error_code ignored;
            fs::remove_all(entry->path(), ignored);
        }
    }
}

} // namespace

PrivateFolder::PrivateFolder(fs::path path)
    : path_(std::move(path)) {}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})) {}

PrivateFolder::~PrivateFolder() {
    if (!path_.empty()) {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
}

Result<PrivateFolder> PrivateFolder::create() {
    std::error_code error;
    const fs::path base = fs::temp_directory_path(error);
    if (error) {
        return fail(ErrorCode::not_writable, {}, {error.message()});
    }
    sweep(base);
    std::string name = base / (std::string(prefix) + std::to_string(getpid()) + "-XXXXXX");
    if (mkdtemp(name.data()) == nullptr) {
        return fail(ErrorCode::not_writable, {}, {std::generic_category().message(errno)}, {base, {}, 0, 0});
    }
    return PrivateFolder(name);
}

} // namespace volteface::solver
