// SPDX-License-Identifier: GPL-3.0-or-later
// What a consultant counts in a spreadsheet: assumptions, coupling and scores of evaluations, as tables with
// a head. Every row that is wrong is named, with file and line; then nothing is taken.
#pragma once

#include "core/base/result.h"
#include "core/model/stack.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace volteface::exchange {

enum class TableKind {
    assumptions, ///< id, low, likely, high; also value, unit, confidence, source, as_of, name, notes
    coupling,    ///< requirement, driver, count; or requirement and one column per driver
    evaluations  ///< requirement, candidate, score; also as_of, notes
};

/// By the first row; empty where it is none of these tables.
[[nodiscard]] std::optional<TableKind> table_kind(std::string_view text);

struct TakenTable {
    Stack stack;          ///< with what the table says
    std::size_t rows = 0; ///< that were taken
};

/// A cell of a count that is empty leaves what is there; "?" and "unknown" take it away. An assumption
/// without unit or name keeps those it has. Errors, each with the line: missing_key, malformed_number,
/// malformed_id, malformed_date, number_out_of_range, estimate_not_ordered, unknown_reference, unknown_word,
/// not_this_format, those of read_csv.
[[nodiscard]] ResultAll<TakenTable> take_table(const Stack& stack, std::string_view text,
                                               const std::string& file);

} // namespace volteface::exchange
