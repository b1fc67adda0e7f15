// SPDX-License-Identifier: GPL-3.0-or-later
// Where a fact or a figure comes from, and how far it can be trusted.
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>

namespace volteface {

/// From strongest to weakest: measured by the user; read in a source; general knowledge, not verified; an
/// estimate without a source.
enum class Confidence { measured, sourced, general_knowledge, estimated };

struct Source {
    std::string title;
    std::string publisher;
    std::optional<Date> date; ///< of publication
    std::string url;

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace volteface
