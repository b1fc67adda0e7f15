// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_file.h"
#include "core/store/posix.h"
#include "core/store/publish.h"

#include <unistd.h>

#include <cerrno>

namespace volteface::store {

namespace {

namespace fs = std::filesystem;

constexpr int kept = 5;

fs::path backup(const fs::path& file, int number) {
    fs::path path = file;
    path += "." + std::to_string(number) + ".bak";
    return path;
}

} // namespace

std::vector<fs::path> backups_of(const fs::path& file) {
    std::vector<fs::path> found;
    for (int number = 1; number <= kept; ++number) {
        std::error_code error;
        if (fs::is_regular_file(backup(file, number), error)) {
            found.push_back(backup(file, number));
        }
    }
    return found;
}

Result<void> rotate_backups(const fs::path& target) {
    std::error_code error;
    if (!fs::exists(target, error)) {
        return {};
    }
    // A second name costs nothing and never leaves the file without one; where there are no links, a copy.
    Result<PendingFile> newest = PendingFile::beside(backup(target, 1));
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    ::unlink(newest->path().c_str());
    if (::link(target.c_str(), newest->path().c_str()) != 0) {
        fs::copy_file(target, newest->path(), fs::copy_options::overwrite_existing, error);
        if (error) {
            return cannot_write(target, error.message());
        }
        if (Result<void> flushed = newest->flush(); !flushed) {
            return flushed;
        }
    }
    for (int number = kept; number > 1; --number) {
        if (::rename(backup(target, number - 1).c_str(), backup(target, number).c_str()) != 0 &&
            errno != ENOENT) {
            return cannot_write(target, reason(errno));
        }
    }
    return newest->replace();
}

} // namespace volteface::store
