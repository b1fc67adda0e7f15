// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/posix.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <random>
#include <utility>

namespace volteface::store {

Descriptor::~Descriptor() {
    close();
}

Descriptor::Descriptor(Descriptor&& other) noexcept
    : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        close();
        number_ = std::exchange(other.number_, -1);
    }
    return *this;
}

int Descriptor::close() {
    if (number_ < 0) {
        return 0;
    }
    const int result = ::close(std::exchange(number_, -1));
    return result == 0 || errno == EINTR ? 0 : errno; // interrupted, it is closed all the same on Linux
}

std::string random_name() {
    constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device device;
    std::string name;
    for (int i = 0; i < 12; ++i) {
        name += letters[device() % (sizeof letters - 1)];
    }
    return name;
}

int flush_folder(const std::filesystem::path& folder) {
    const Descriptor handle(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.is_open()) {
        return errno;
    }
    // Some network file systems cannot flush a folder, and say so; nothing better can be done there.
    return ::fsync(handle.get()) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

} // namespace volteface::store
