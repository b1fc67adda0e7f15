// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/mps.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace volteface::solver {

using plan::MipColumn;
using plan::MipModel;
using plan::MipRow;
using plan::MipSense;
using plan::MipTerm;

namespace {

char letter(MipSense sense) {
    switch (sense) {
    case MipSense::at_most:
        return 'L';
    case MipSense::equal:
        return 'E';
    case MipSense::at_least:
        return 'G';
    }
    return 'E';
}

/// Always told in full: what a reader takes for granted where a bound is missing differs between readers.
void write_bounds(std::back_insert_iterator<std::string> to, std::size_t i, const MipColumn& column) {
    const bool below = std::isfinite(column.lower);
    const bool above = std::isfinite(column.upper);
    if (below && above && column.lower == column.upper) {
        fmt::format_to(to, " FX b x{} {}\n", i, column.lower);
        return;
    }
    if (!below && !above) {
        fmt::format_to(to, " FR b x{}\n", i);
        return;
    }
    if (below) {
        fmt::format_to(to, " LO b x{} {}\n", i, column.lower);
    } else {
        fmt::format_to(to, " MI b x{}\n", i);
    }
    if (above) {
        fmt::format_to(to, " UP b x{} {}\n", i, column.upper);
    } else {
        fmt::format_to(to, " PL b x{}\n", i);
    }
}

} // namespace

std::string to_mps(const MipModel& model) {
    std::string text = "NAME volteface FREE\nROWS\n N obj\n";
    const auto to = std::back_inserter(text);
    std::vector<std::vector<MipTerm>> by_column(model.columns.size()); // `column` holds the row's index
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        fmt::format_to(to, " {} r{}\n", letter(model.rows[r].sense), r);
        for (const MipTerm& term : model.rows[r].terms) {
            by_column[term.column].push_back({r, term.coefficient});
        }
    }
    text += "COLUMNS\n";
    bool in_integers = false;
    for (std::size_t i = 0; i < model.columns.size(); ++i) {
        const MipColumn& column = model.columns[i];
        if (column.integer != in_integers) {
            in_integers = column.integer;
            fmt::format_to(to, " m{} 'MARKER' '{}'\n", i, in_integers ? "INTORG" : "INTEND");
        }
        // A column without any entry is not there for a reader: an objective of 0 makes it known.
        fmt::format_to(to, " x{} obj {}\n", i, column.objective);
        for (const MipTerm& term : by_column[i]) {
            fmt::format_to(to, " x{} r{} {}\n", i, term.column, term.coefficient);
        }
    }
    if (in_integers) {
        text += " mend 'MARKER' 'INTEND'\n";
    }
    text += "RHS\n";
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        if (model.rows[r].right != 0) {
            fmt::format_to(to, " rhs r{} {}\n", r, model.rows[r].right);
        }
    }
    text += "BOUNDS\n";
    for (std::size_t i = 0; i < model.columns.size(); ++i) {
        write_bounds(to, i, model.columns[i]);
    }
    text += "ENDATA\n";
    return text;
}

std::string to_mip_start(const std::vector<double>& values) {
    std::string text = "Start\n";
    for (std::size_t i = 0; i < values.size(); ++i) {
        fmt::format_to(std::back_inserter(text), "{} x{} {}\n", i, i, values[i]);
    }
    return text;
}

} // namespace volteface::solver
