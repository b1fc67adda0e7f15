// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_file.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace volteface {

Result<std::string> read_file(const std::filesystem::path& file, std::size_t most_bytes) {
    const Place place{file.string(), {}, 0, 0};
    const auto refused = [&](const std::error_code& reason) {
        return fail(ErrorCode::not_readable, file.filename().string(), {reason.message()}, place);
    };
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return refused(std::make_error_code(std::errc::no_such_file_or_directory));
    }
    if (error) {
        return refused(error);
    }
    if (std::filesystem::is_directory(status)) {
        return refused(std::make_error_code(std::errc::is_a_directory));
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return refused(std::error_code(errno != 0 ? errno : EIO, std::generic_category()));
    }
    // Not by the size the system tells: a pipe has none, and a file may grow.
    std::string bytes;
    std::string block(1U << 16U, '\0');
    while (stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block, 0, static_cast<std::size_t>(stream.gcount()));
        if (bytes.size() > most_bytes) {
            return fail(ErrorCode::too_large, file.filename().string(), {"bytes", std::to_string(most_bytes)},
                        place);
        }
    }
    if (stream.bad()) {
        return refused(std::error_code(errno != 0 ? errno : EIO, std::generic_category()));
    }
    return bytes;
}

std::vector<std::filesystem::path> files_of(const std::filesystem::path& directory, std::string_view ending) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::filesystem::directory_iterator at(directory, error);
    for (const std::filesystem::directory_iterator end; !error && at != end; at.increment(error)) {
        std::error_code unknown;
        if (at->is_regular_file(unknown) && at->path().filename().string().ends_with(ending)) {
            files.push_back(at->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace volteface
