// SPDX-License-Identifier: GPL-3.0-or-later
// STACK in and out: a document or JSON, told by what the file holds and not by its ending.
#pragma once

#include "app/cli/program.h"
#include "core/base/tree_reading.h"
#include "core/edit/change.h"
#include "core/model/stack.h"

#include <string>
#include <vector>

namespace volteface::cli {

struct OpenedStack {
    Stack stack; ///< legal
    bool is_document = false;
    std::vector<UnknownKey> unknown_keys; ///< of JSON
};

/// Reads without touching the file.
[[nodiscard]] ResultAll<OpenedStack> read_stack(const std::string& file);

/// Says, on standard error, which keys of a file were passed over.
void name_unknown_keys(Program& program, const std::string& file, const std::vector<UnknownKey>& keys);

/// The same, and says on standard error which keys were passed over. Empty and `status` set after an error.
[[nodiscard]] std::optional<OpenedStack> open_stack(Program& program, const std::string& file,
                                                    Status& status);

/// Makes a new file: a document or JSON, by its ending (".volteface", ".json"). Errors: unsupported_format,
/// not_writable (also if the file is there and `replace` is not set), those of the store.
[[nodiscard]] Result<void> write_new_stack(const std::string& file, const Stack& stack, bool replace);

/// Brings a file that read_stack() has read to `after`: a document by one edit and a save (the file as it was
/// becomes its newest backup), JSON as a whole. The verb and the subject are for its history.
[[nodiscard]] Result<void> update_stack(const std::string& file, const OpenedStack& before,
                                        const Stack& after, edit::Verb verb, const std::string& subject);

} // namespace volteface::cli
