// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/support/convert.h"
#include "ui/support/state_shape.h"

#include <algorithm>
#include <numeric>

namespace volteface::ui {

using namespace paper;

namespace {

constexpr double gutter = 3.2 * mm;
constexpr double padding = 1.3 * mm;
constexpr double shape_room = 4.2 * mm;
constexpr int most_cell_lines = 8;

TypeStyle styleOf(const report::Cell& cell) {
    TypeStyle style = type::table;
    if (cell.strong) {
        style = style.bold();
    }
    return cell.alarm ? style.in(alarm) : style;
}

/// Columns as wide as they need, the words giving way to the numbers.
std::vector<double> columnWidths(const report::Table& table, double width) {
    const std::size_t count = table.columns.size();
    std::vector<double> least(count, 0);
    std::vector<double> wanted(count, 0);
    for (std::size_t c = 0; c < count; ++c) {
        const QString title = toQString(table.columns[c].title);
        least[c] = widestWord(title, type::table_head);
        wanted[c] = std::max(least[c], widthOf(title, type::table_head) * 0.62);
        for (const report::Row& row : table.rows) {
            if (c >= row.cells.size()) {
                continue;
            }
            const QString text = toQString(row.cells[c].text);
            const double shape = row.cells[c].state ? shape_room : 0;
            const double whole = widthOf(text, styleOf(row.cells[c])) + shape;
            const bool is_number = table.columns[c].align == report::Align::right;
            const double word = is_number ? whole : widestWord(text, styleOf(row.cells[c])) + shape;
            least[c] = std::max(least[c], std::min(word, width * (is_number ? 0.3 : 0.16)));
            wanted[c] = std::max(wanted[c], whole);
        }
        least[c] += 0.3 * mm;
        wanted[c] = std::max(wanted[c] + 0.3 * mm, least[c]);
    }
    const double room = width - gutter * static_cast<double>(count - 1);
    const double sum_wanted = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double sum_least = std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<double> widths(count, 0);
    if (sum_wanted <= room) {
        double shares = 0;
        for (const report::Column& column : table.columns) {
            shares += column.share;
        }
        for (std::size_t c = 0; c < count; ++c) {
            widths[c] = wanted[c] + (room - sum_wanted) * table.columns[c].share / shares;
        }
        return widths;
    }
    if (sum_least >= room) {
        for (std::size_t c = 0; c < count; ++c) {
            widths[c] = least[c] * room / sum_least;
        }
        return widths;
    }
    // What is left over the least widths goes to the columns by their shares, none beyond what it wants.
    widths = least;
    double rest = room - sum_least;
    for (int round = 0; round < 8 && rest > 1; ++round) {
        double shares = 0;
        for (std::size_t c = 0; c < count; ++c) {
            shares += widths[c] < wanted[c] - 1 ? table.columns[c].share : 0;
        }
        if (shares <= 0) {
            break;
        }
        double spent = 0;
        for (std::size_t c = 0; c < count; ++c) {
            if (widths[c] < wanted[c] - 1) {
                const double part = std::min(rest * table.columns[c].share / shares, wanted[c] - widths[c]);
                widths[c] += part;
                spent += part;
            }
        }
        rest -= spent;
    }
    return widths;
}

struct SetRow {
    std::vector<SetText> cells;
    SetText detail;
    double height = 0;
    double cells_height = 0;
};

SetRow setRow(const report::Table& table, const report::Row& row, const std::vector<double>& widths,
              double width) {
    SetRow set;
    for (std::size_t c = 0; c < widths.size() && c < row.cells.size(); ++c) {
        const report::Cell& cell = row.cells[c];
        const bool right = table.columns[c].align == report::Align::right;
        set.cells.emplace_back(toQString(cell.text), styleOf(cell), widths[c] - (cell.state ? shape_room : 0),
                               most_cell_lines, right ? Qt::AlignRight : Qt::AlignLeft);
        set.cells_height = std::max(set.cells_height, set.cells.back().height());
    }
    if (!row.detail.empty()) {
        set.detail = SetText(toQString(row.detail), type::detail, std::min(width, 158 * mm), 6);
    }
    set.height =
        set.cells_height + set.detail.height() + (set.detail.lines() > 0 ? 0.4 * mm : 0) + 2 * padding;
    return set;
}

} // namespace

void setTable(Flow& flow, const report::Table& table) {
    if (table.columns.empty()) {
        return;
    }
    const std::vector<double> widths = columnWidths(table, flow.width());
    std::vector<SetText> heads;
    double head_height = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const bool right = table.columns[c].align == report::Align::right;
        heads.emplace_back(toQString(table.columns[c].title), type::table_head, widths[c], 3,
                           right ? Qt::AlignRight : Qt::AlignLeft);
        head_height = std::max(head_height, heads.back().height());
    }
    head_height += 1.2 * mm;
    std::vector<SetRow> rows;
    for (const report::Row& row : table.rows) {
        rows.push_back(setRow(table, row, widths, flow.width()));
    }
    std::vector<SetText> notes;
    double notes_height = 0;
    for (const std::string& note : table.notes) {
        notes.emplace_back(toQString(note), type::note, flow.width());
        notes_height += notes.back().height();
    }
    double keep = head_height;
    for (std::size_t r = 0; r < std::min<std::size_t>(rows.size(), 2); ++r) {
        keep += rows[r].height;
    }
    // A table of few rows stays whole rather than leave one behind.
    double whole = head_height;
    for (const SetRow& row : rows) {
        whole += row.height;
    }
    setFigureTitle(flow, table.title, table.caption, whole < flow.freshRoom() * 0.22 ? whole : keep);

    const double x = flow.left();
    const double right = flow.right();
    const auto put_head = [&] {
        const double y = flow.take(head_height);
        flow.add([=](QPainter& painter) {
            double at = x;
            for (std::size_t c = 0; c < heads.size(); ++c) {
                heads[c].paint(painter, at, y + head_height - 1.2 * mm - heads[c].height());
                at += widths[c] + gutter;
            }
            painter.setPen(QPen(ink, 0.9 * px));
            painter.drawLine(QPointF(x, y + head_height), QPointF(right, y + head_height));
        });
    };
    flow.need(keep);
    put_head();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        // The last two rows stay together, so that no sheet opens with a lone one.
        const bool near_end = r + 2 >= rows.size();
        const double together = rows[r].height + (r + 2 == rows.size() ? rows[r + 1].height : 0) +
                                (near_end ? notes_height + 2 * mm : 0);
        if (together > flow.room() && together < flow.freshRoom() - head_height) {
            flow.newSheet();
            put_head();
        }
        const double y = flow.take(rows[r].height);
        const bool total = table.rows[r].total;
        const bool last = r + 1 == rows.size();
        const bool next_is_total = !last && table.rows[r + 1].total;
        flow.add([=, set = rows[r], cells = table.rows[r].cells](QPainter& painter) {
            double at = x;
            for (std::size_t c = 0; c < set.cells.size(); ++c) {
                double indent = 0;
                if (cells[c].state) {
                    paintStateShape(painter, QRectF(at, y + padding + 0.55 * mm, 2.9 * mm, 2.9 * mm),
                                    *cells[c].state, lightTheme());
                    indent = shape_room;
                }
                set.cells[c].paint(painter, at + indent, y + padding);
                at += widths[c] + gutter;
            }
            set.detail.paint(painter, x, y + padding + set.cells_height + 0.4 * mm);
            const bool strong = total || last || next_is_total;
            painter.setPen(QPen(strong ? (next_is_total ? ink : muted) : line, 0.75 * px));
            painter.drawLine(QPointF(x, y + set.height), QPointF(right, y + set.height));
        });
    }
    if (rows.empty()) {
        flow.gap(1 * mm);
    }
    flow.gap(2 * mm);
    for (const SetText& note : notes) {
        const double y = flow.take(note.height());
        flow.add([=](QPainter& painter) { note.paint(painter, x, y); });
    }
    flow.gap(7 * mm);
}

} // namespace volteface::ui
