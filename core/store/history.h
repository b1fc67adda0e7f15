// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a document, in words' raw material: for menus, the history list and the question after a
// crash.
#pragma once

#include "core/edit/change.h"
#include "core/store/environment.h"

#include <cstddef>
#include <string>
#include <vector>

namespace volteface::store {

struct HistoryEntry {
    edit::Verb verb = edit::Verb::change_stack;
    std::string subject;
    Timestamp at{};

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// entries[0, done) are applied, oldest first; the others were undone and can be redone.
struct History {
    std::vector<HistoryEntry> entries;
    std::size_t done = 0;

    [[nodiscard]] bool can_undo() const { return done > 0; }
    [[nodiscard]] bool can_redo() const { return done < entries.size(); }

    friend bool operator==(const History&, const History&) = default;
};

} // namespace volteface::store
