// SPDX-License-Identifier: GPL-3.0-or-later
// Rows under one another, columns aligned, as wide as the terminal and no wider.
#pragma once

#include "app/cli/console.h"

#include <string>
#include <vector>

namespace volteface::cli {

enum class Side { left, right };

struct TableColumn {
    std::string title;
    Side side = Side::left;
    bool may_shrink = false; ///< cut with "…" where the terminal is narrow
};

struct TableCell {
    std::string text; ///< safe already
    Style style = Style::plain;
};

class TextTable {
public:
    explicit TextTable(std::vector<TableColumn> columns)
        : columns_(std::move(columns)) {}

    void add(std::vector<TableCell> cells) { rows_.push_back(std::move(cells)); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    /// With a head in small capitals' stead, two spaces between columns, `indent` in front.
    void print(Console& console, std::size_t indent = 2) const;

private:
    std::vector<TableColumn> columns_;
    std::vector<std::vector<TableCell>> rows_;
};

} // namespace volteface::cli
