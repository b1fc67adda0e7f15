// SPDX-License-Identifier: GPL-3.0-or-later
// A figure that results rest on, with where it comes from.
#pragma once

#include "core/base/estimate.h"
#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/source.h"

#include <optional>
#include <string>

namespace volteface {

struct Assumption {
    AssumptionId id;
    Text name;
    Estimate value;
    std::string unit; ///< "EUR/day", "days", "share"
    Confidence confidence = Confidence::estimated;
    Source source; ///< may be empty where confidence says so
    std::optional<Date> as_of;
    std::string notes;

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

} // namespace volteface
