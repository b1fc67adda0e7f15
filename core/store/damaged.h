// SPDX-License-Identifier: GPL-3.0-or-later
// How bad data deep inside a row reaches the border, where it becomes an Error. Inside core/store only.
#pragma once

#include <stdexcept>
#include <string>

namespace volteface::store {

struct Damaged : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace volteface::store
