// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which this program writes a file: a full disk, a failing device or a crash in the middle
// leaves the old file as it was, and is reported. Documents and every export go through here.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace volteface::store {

/// Replaces `path` by `bytes`, whole or not at all: a temporary file beside it, written, flushed to the disk,
/// renamed over it, and the folder flushed too. The permissions of an existing file are kept, a symbolic link
/// is followed. Error: not_writable (place.file: the path; arguments: the system's reason); then no temporary
/// is left and the old file is untouched, unless only the flush of the folder failed after the rename.
[[nodiscard]] Result<void> write_file_checked(const std::filesystem::path& path, std::string_view bytes);

inline constexpr std::uintmax_t default_read_limit = std::uintmax_t{256} * 1024 * 1024;

/// The whole file. Errors: not_readable (arguments: the system's reason; folders and devices are refused),
/// too_large.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path,
                                            std::uintmax_t limit = default_read_limit);

/// A file that will take the place of another: what write_file_checked does, in steps, for writers that need
/// a path. The temporary goes with the object unless replace() has succeeded.
class PendingFile {
public:
    /// Creates the temporary, empty, in the folder of `target`; those that a crash has left there an hour ago
    /// or more are cleared away. Error: not_writable.
    [[nodiscard]] static Result<PendingFile> beside(const std::filesystem::path& target);
    ~PendingFile();
    PendingFile(PendingFile&& other) noexcept;
    PendingFile& operator=(PendingFile&&) = delete;

    /// Where to write.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// What it will replace: links resolved.
    [[nodiscard]] const std::filesystem::path& target() const { return target_; }

    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// Flushes the temporary to the disk. Whatever wrote it must have closed it.
    [[nodiscard]] Result<void> flush();
    /// Renames it over the target and flushes the folder. Call after flush().
    [[nodiscard]] Result<void> replace();

private:
    PendingFile(std::filesystem::path path, std::filesystem::path target);

    std::filesystem::path path_; ///< empty once it has replaced the target
    std::filesystem::path target_;
};

} // namespace volteface::store
