// SPDX-License-Identifier: GPL-3.0-or-later
// Ids for many new records of one list, without a pass over the list for each.
#pragma once

#include "core/base/id.h"

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace volteface::catalogue {

template <class Record>
class FreeIds {
public:
    explicit FreeIds(const std::vector<Record>& taken) {
        for (const Record& record : taken) {
            taken_.insert(record.id);
        }
    }

    /// `wanted`, a valid id, or with "-2", "-3", … behind it where taken; taken from now on.
    [[nodiscard]] Id<Record> take(const std::string& wanted) {
        Id<Record> id(wanted);
        for (std::size_t number = 2; !taken_.insert(id).second; ++number) {
            id = Id<Record>(wanted + "-" + std::to_string(number));
        }
        return id;
    }

private:
    std::unordered_set<Id<Record>> taken_;
};

} // namespace volteface::catalogue
