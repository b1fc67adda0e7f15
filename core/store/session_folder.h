// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of one working copy, and the lock that tells a living one from a left-over.
#pragma once

#include "core/base/result.h"
#include "core/store/posix.h"

#include <filesystem>
#include <string>
#include <vector>

namespace volteface::store {

/// STATE/sessions/ID with the files `lock` and `work.db`, mode 0700. The lock lives as long as the object,
/// and the system releases it when the process dies, however it dies.
class SessionFolder {
public:
    /// A new one. Error: working_copy_failed.
    [[nodiscard]] static Result<SessionFolder> create(const std::filesystem::path& state);
    /// One that is there. Errors: locked_elsewhere, not_readable.
    [[nodiscard]] static Result<SessionFolder> open(const std::filesystem::path& state,
                                                    const std::string& id);
    /// The ids that are there, in no order, living ones included.
    [[nodiscard]] static Result<std::vector<std::string>> list(const std::filesystem::path& state);

    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] std::filesystem::path database() const { return path_ / "work.db"; }

    /// Removes the folder and all in it. Error: not_writable.
    [[nodiscard]] Result<void> remove();

private:
    SessionFolder(std::filesystem::path path, std::string id, Descriptor lock);

    std::filesystem::path path_;
    std::string id_;
    Descriptor lock_;
};

} // namespace volteface::store
