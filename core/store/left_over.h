// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier runs of the program have left behind: "27 edits after the save of 14:02: Recover, Open the
// saved file, Compare".
#pragma once

#include "core/base/result.h"
#include "core/store/environment.h"
#include "core/store/history.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace volteface::store {

/// A working copy that no running program holds.
struct LeftOver {
    std::string id;                    ///< for WorkingCopy::recover() and discard()
    std::string name;                  ///< the stack's
    std::filesystem::path file;        ///< empty: never saved
    std::optional<Timestamp> saved_at; ///< when that file was last saved
    std::size_t edits = 0;             ///< after that save, above 0 unless damaged
    std::optional<HistoryEntry> last;  ///< the last thing done
    std::optional<Error> damage;       ///< why it cannot be read; then only discard() is left
};

/// The newest first. A working copy without edits holds nothing that is not saved and is removed in passing;
/// those of running programs are told by their lock and left alone. Error: not_readable (the state folder).
[[nodiscard]] Result<std::vector<LeftOver>> find_left_over(const Environment& environment);

/// Errors: locked_elsewhere, not_writable.
[[nodiscard]] Result<void> discard(const Environment& environment, const std::string& id);

} // namespace volteface::store
