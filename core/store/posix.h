// SPDX-License-Identifier: GPL-3.0-or-later
// The system calls that the standard library has no words for, with errors in the system's own.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <system_error>

namespace volteface::store {

/// What the system says of `error` ("No space left on device").
[[nodiscard]] inline std::string reason(int error) {
    return std::generic_category().message(error);
}

[[nodiscard]] inline tl::unexpected<Error> cannot_write(const std::filesystem::path& path, std::string why) {
    return fail(ErrorCode::not_writable, {}, {std::move(why)}, Place{path.string(), {}, 0, 0});
}

[[nodiscard]] inline tl::unexpected<Error> cannot_read(const std::filesystem::path& path, std::string why) {
    return fail(ErrorCode::not_readable, {}, {std::move(why)}, Place{path.string(), {}, 0, 0});
}

/// A file descriptor, closed with the object.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : number_(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;

    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    [[nodiscard]] int get() const { return number_; }
    /// 0, or the error number: a file on a network may fail as late as here.
    int close();

private:
    int number_;
};

/// Twelve random letters and digits, for names that nobody else has.
[[nodiscard]] std::string random_name();

/// Waits until what the folder lists is on the disk. 0, or the error number.
[[nodiscard]] int flush_folder(const std::filesystem::path& folder);

} // namespace volteface::store
