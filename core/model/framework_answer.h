// SPDX-License-Identifier: GPL-3.0-or-later
// What a person answers to a framework (a sovereignty framework, a grid, a register), with the evidence for
// it.
#pragma once

#include "core/base/date.h"
#include "core/model/source.h"

#include <optional>
#include <string>

namespace volteface {

/// How well an answer is founded: somebody says so, or a document shows it.
enum class Evidence { claimed, evidenced };

struct FrameworkAnswer {
    std::string framework; ///< "eu-csf", "secnumcloud", "dora", "irn"
    std::string criterion; ///< the framework's own name of the question ("SOV-1.1"), or of the cell of a grid
    std::string value;     ///< the id of the answer chosen, or the text that stands in the field
    Evidence evidence = Evidence::claimed;
    Source source; ///< what shows it; may be empty
    std::optional<Date> as_of;
    std::string notes;

    friend bool operator==(const FrameworkAnswer&, const FrameworkAnswer&) = default;
};

/// The level below which an authority refuses: set by it, never by the framework.
struct FrameworkFloor {
    std::string framework;
    std::string objective; ///< "SOV-3"; empty: for all
    int level = 0;         ///< 0 to 4

    friend bool operator==(const FrameworkFloor&, const FrameworkFloor&) = default;
};

} // namespace volteface
