// SPDX-License-Identifier: GPL-3.0-or-later
// A table of texts as spreadsheets save it (RFC 4180), and as they put it on the clipboard.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::exchange {

struct CsvRow {
    std::size_t line = 0; ///< on which it begins, from 1
    std::vector<std::string> cells;
};

struct CsvTable {
    char separator = ',';
    std::vector<CsvRow> rows; ///< rows without any text are left out
};

/// Comma, semicolon or tab, whichever the first row has most of. A byte order mark is passed over; quotes may
/// hold separators, line ends and doubled quotes. Cells are trimmed. Errors: malformed_syntax (a quote that
/// does not end), too_large (more than 100 000 rows).
[[nodiscard]] Result<CsvTable> read_csv(std::string_view text, const std::string& file);

/// A number as the table writes it: with a decimal comma too where commas do not separate, and blanks or
/// no-break spaces between thousands. Empty where it is none, or is not finite.
[[nodiscard]] Result<double> read_csv_number(std::string_view cell, char separator);

/// The cell as it stands in a file: quoted where it has to be. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front.
[[nodiscard]] std::string csv_cell(std::string_view text);

} // namespace volteface::exchange
