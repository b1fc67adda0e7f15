// SPDX-License-Identifier: GPL-3.0-or-later
// How far needs are tied to one dialect, one family of models, one accelerator stack.
#pragma once

#include "core/model/stack.h"

#include <cstddef>
#include <string>
#include <vector>

namespace volteface::audit {

enum class Standard { dialect, family, accelerator };

struct LockInShare {
    std::string value;     ///< "openai", "gpt", "cuda"
    std::size_t needs = 0; ///< requirements that list a supplier with it
    std::size_t tied = 0;  ///< of these: all suppliers that state one state this one
    double share = 0;      ///< needs / LockIn::needs
    double share_tied = 0; ///< tied / LockIn::needs

    friend bool operator==(const LockInShare&, const LockInShare&) = default;
};

struct LockIn {
    Standard standard = Standard::dialect;
    std::size_t needs = 0;           ///< requirements of which a supplier states one
    std::vector<LockInShare> shares; ///< most needs first, then by value; may sum to more than 1

    friend bool operator==(const LockIn&, const LockIn&) = default;
};

/// One for each standard, in order.
[[nodiscard]] std::vector<LockIn> lock_ins(const Stack& stack);

} // namespace volteface::audit
