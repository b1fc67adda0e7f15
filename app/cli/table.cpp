// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <algorithm>

namespace volteface::cli {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t least_width = 12;

std::string cut(const std::string& text, std::size_t width) {
    if (display_width(text) <= width) {
        return text;
    }
    std::string result;
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80) {
            ++end;
        }
        const std::string piece = text.substr(at, end - at);
        const std::size_t more = display_width(piece);
        if (columns + more + 1 > width) {
            break;
        }
        result += piece;
        columns += more;
        at = end;
    }
    while (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result + "…";
}

} // namespace

void TextTable::print(Console& console, std::size_t indent) const {
    std::vector<std::size_t> widths(columns_.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        widths[i] = display_width(columns_[i].title);
        for (const auto& row : rows_) {
            widths[i] = std::max(widths[i], i < row.size() ? display_width(row[i].text) : 0);
        }
    }
    const auto total = [&] {
        std::size_t sum = indent + gap * (columns_.size() - 1);
        for (const std::size_t width : widths) {
            sum += width;
        }
        return sum;
    };
    // The widest of those that may shrink gives way, column by column.
    while (total() > console.table_width()) {
        std::size_t widest = columns_.size();
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].may_shrink && widths[i] > least_width &&
                (widest == columns_.size() || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest == columns_.size()) {
            break;
        }
        --widths[widest];
    }
    const auto print_row = [&](const std::vector<TableCell>& cells) {
        std::string line(indent, ' ');
        std::size_t pending = 0; // spaces that are printed only if something follows
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string text = cut(cells[i].text, widths[i]);
            const std::size_t space = widths[i] - std::min(widths[i], display_width(text));
            const bool right = columns_[i].side == Side::right;
            if (!text.empty()) {
                line +=
                    std::string(pending + (right ? space : 0), ' ') + console.painted(text, cells[i].style);
                pending = right ? 0 : space;
            } else {
                pending += space;
            }
            pending += gap;
        }
        console.line(line);
    };
    const bool titled = std::any_of(columns_.begin(), columns_.end(),
                                    [](const TableColumn& column) { return !column.title.empty(); });
    if (titled) {
        std::vector<TableCell> head;
        for (const TableColumn& column : columns_) {
            head.push_back({column.title, Style::faint});
        }
        print_row(head);
    }
    for (const auto& row : rows_) {
        print_row(row);
    }
}

} // namespace volteface::cli
