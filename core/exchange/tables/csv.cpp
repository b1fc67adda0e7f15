// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/csv.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace volteface::exchange {

namespace {

constexpr std::size_t most_rows = 100'000;

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

char separator_of(std::string_view text) {
    const std::string_view head = text.substr(0, text.find('\n'));
    const auto count = [&](char mark) { return std::count(head.begin(), head.end(), mark); };
    const auto tabs = count('\t');
    const auto semicolons = count(';');
    const auto commas = count(',');
    if (tabs > 0 && tabs >= semicolons && tabs >= commas) {
        return '\t';
    }
    return semicolons > commas ? ';' : ',';
}

class Reader {
public:
    Reader(std::string_view text, std::string file)
        : text_(text)
        , file_(std::move(file)) {
        table_.separator = separator_of(text);
    }

    Result<CsvTable> read() {
        while (at_ < text_.size()) {
            row_ = CsvRow{line_, {}};
            if (auto read = read_row(); !read) {
                return tl::unexpected(read.error());
            }
            const bool empty = std::all_of(row_.cells.begin(), row_.cells.end(),
                                           [](const std::string& cell) { return cell.empty(); });
            if (empty) {
                continue;
            }
            if (table_.rows.size() == most_rows) {
                return fail(ErrorCode::too_large, {}, {"rows", std::to_string(most_rows)},
                            Place{file_, {}, line_, 0});
            }
            table_.rows.push_back(std::move(row_));
        }
        return std::move(table_);
    }

private:
    Result<void> read_row() {
        while (true) {
            if (auto cell = read_cell(); !cell) {
                return cell;
            }
            if (at_ >= text_.size()) {
                return {};
            }
            const char mark = text_[at_++];
            if (mark == '\n') {
                ++line_;
                return {};
            }
        }
    }

    /// Up to, and without, the separator or line end that follows.
    Result<void> read_cell() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\r')) {
            ++at_;
        }
        if (at_ < text_.size() && text_[at_] == '"') {
            return read_quoted();
        }
        const std::size_t start = at_;
        while (at_ < text_.size() && text_[at_] != table_.separator && text_[at_] != '\n') {
            ++at_;
        }
        row_.cells.push_back(trimmed(text_.substr(start, at_ - start)));
        return {};
    }

    Result<void> read_quoted() {
        const std::size_t began = line_;
        std::string cell;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != '"') {
                line_ += text_[at_] == '\n' ? 1 : 0;
                cell += text_[at_];
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                cell += '"';
                ++at_;
            } else {
                ++at_;
                while (at_ < text_.size() && text_[at_] != table_.separator && text_[at_] != '\n') {
                    ++at_;
                }
                row_.cells.push_back(trimmed(cell));
                return {};
            }
        }
        return fail(ErrorCode::malformed_syntax, {}, {"a quote is opened and never closed"},
                    Place{file_, {}, began, 0});
    }

    std::string_view text_;
    std::string file_;
    CsvTable table_;
    CsvRow row_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

} // namespace

Result<CsvTable> read_csv(std::string_view text, const std::string& file) {
    if (text.starts_with("\xef\xbb\xbf")) {
        text.remove_prefix(3);
    }
    return Reader(text, file).read();
}

Result<double> read_csv_number(std::string_view cell, char separator) {
    std::string plain;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == ' ') {
            continue;
        }
        if (cell.substr(i).starts_with("\xc2\xa0")) { // no-break space
            i += 1;
        } else if (cell.substr(i).starts_with("\xe2\x80\xaf")) { // narrow no-break space
            i += 2;
        } else {
            plain += cell[i] == ',' && separator != ',' ? '.' : cell[i];
        }
    }
    const auto number = Decimal::parse(plain);
    if (!number) {
        return fail(ErrorCode::malformed_number, {}, {std::string(cell)});
    }
    return number->to_double();
}

std::string csv_cell(std::string_view text) {
    std::string cell(text);
    if (!cell.empty() && std::string_view("=+@\t").find(cell.front()) != std::string_view::npos) {
        cell.insert(cell.begin(), '\'');
    }
    if (cell.find_first_of(",;\"\n\r\t") == std::string::npos) {
        return cell;
    }
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

} // namespace volteface::exchange
