// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/cbc_output.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace volteface::solver {

namespace {

template <class Number>
std::optional<Number> number_at(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    Number value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

template <class Number>
std::optional<Number> number_after(std::string_view line, std::string_view words) {
    const auto at = line.find(words);
    return at == std::string_view::npos ? std::nullopt : number_at<Number>(line.substr(at + words.size()));
}

constexpr double printed_digits = 5e-6; // of numbers printed with six digits or more
constexpr double printed_decimals = 5e-4;

/// A proven bound may have been rounded up for print.
double below(double printed) {
    return printed - printed_decimals - printed_digits * std::abs(printed);
}

void read_line(std::string_view line, CbcLog& log, bool& final_bound) {
    if (const auto at = line.find("Version: "); at == 0) {
        log.version = std::string(line.substr(9, line.find_first_not_of("0123456789.", 9) - 9));
    }
    if (const auto bound = number_after<double>(line, "Lower bound:")) {
        log.bound = *bound - printed_decimals; // three decimals, all digits
        final_bound = true;
    }
    if (const auto bound = number_after<double>(line, "est possible "); bound && !final_bound) {
        log.bound = below(*bound);
    }
    if (const auto bound = number_after<double>(line, "Continuous objective value is ");
        bound && !final_bound) {
        log.bound = below(*bound);
    }
    if (const auto nodes = number_after<std::uint64_t>(line, "Enumerated nodes:")) {
        log.nodes = *nodes;
    }
    if (const auto nodes = number_after<std::uint64_t>(line, "Cbc0010I After ")) {
        log.nodes = *nodes;
    }
    log.within_gap = log.within_gap || line.find("within gap tolerance") != std::string_view::npos;
    log.on_time = log.on_time || line.find("Stopped on time") != std::string_view::npos;
}

void read_lines(std::string_view text, CbcLog& log, bool& final_bound) {
    while (!text.empty()) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) {
            break; // a line that was cut may hold half a number
        }
        read_line(text.substr(0, end), log, final_bound);
        text.remove_prefix(end + 1);
    }
}

} // namespace

std::optional<CbcVerdict> read_verdict(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const bool stopped = line.starts_with("Stopped on ");
    if (line.find(" - objective value ") == std::string_view::npos) {
        return std::nullopt;
    }
    if (stopped && line.find("(no integer solution") != std::string_view::npos) {
        return CbcVerdict::stopped_without;
    }
    if (stopped) {
        return CbcVerdict::stopped_with_solution;
    }
    if (line.starts_with("Optimal")) {
        return CbcVerdict::optimal;
    }
    if (line.starts_with("Infeasible - ") || line.starts_with("Integer infeasible - ")) {
        return CbcVerdict::infeasible;
    }
    if (line.starts_with("Unbounded - ")) {
        return CbcVerdict::unbounded;
    }
    return std::nullopt;
}

CbcLog read_log(std::string_view first, std::string_view last) {
    CbcLog log;
    bool final_bound = false;
    read_lines(first, log, final_bound);
    read_lines(last.substr(std::min(last.size(), last.find('\n'))), log, final_bound);
    return log;
}

std::optional<std::vector<double>> read_values(std::string_view bytes, std::size_t rows,
                                               std::size_t columns) {
    constexpr std::size_t head = 2 * sizeof(std::int32_t) + sizeof(double);
    if (bytes.size() != head + 2 * sizeof(double) * (rows + columns)) {
        return std::nullopt;
    }
    std::int32_t counts[2] = {};
    std::memcpy(counts, bytes.data(), sizeof counts);
    if (counts[0] < 0 || static_cast<std::size_t>(counts[0]) != rows || counts[1] < 0 ||
        static_cast<std::size_t>(counts[1]) != columns) {
        return std::nullopt;
    }
    std::vector<double> values(columns);
    if (columns > 0) {
        std::memcpy(values.data(), bytes.data() + head + 2 * sizeof(double) * rows, columns * sizeof(double));
    }
    const bool finite = std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
    return finite ? std::optional(std::move(values)) : std::nullopt;
}

} // namespace volteface::solver
