// SPDX-License-Identifier: GPL-3.0-or-later
// Where a solver's files lie while it works: a folder that nobody else may enter, and that goes with its
// owner. Even without names, costs and links tell of a client.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace volteface::solver {

class PrivateFolder {
public:
    /// Below the system's temporary folder, mode 0700. Takes away what processes that have died left there.
    /// not_writable where there is no room or no right.
    [[nodiscard]] static Result<PrivateFolder> create();

    PrivateFolder(PrivateFolder&& other) noexcept;
    PrivateFolder& operator=(PrivateFolder&&) = delete;
    ~PrivateFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return path_ / name; }

private:
    explicit PrivateFolder(std::filesystem::path path);

    std::filesystem::path path_; ///< empty: moved from
};

} // namespace volteface::solver
