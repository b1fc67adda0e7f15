// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and standard error, for people and for scripts: colour on a terminal only, foreign text
// made harmless, and a full disk noticed.
#pragma once

#include "core/base/progress.h"
#include "core/simulation/outcome.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace volteface::cli {

enum class Style { plain, strong, faint, good, warning, bad, note };

class Console {
public:
    Console();

    /// Standard output, as it stands. What is foreign must have gone through safe().
    void print(std::string_view text);
    void line(std::string_view text = {});
    /// Standard error.
    void complain(std::string_view text);

    /// The text in colour where standard output is a terminal and NO_COLOR is not set.
    [[nodiscard]] std::string painted(std::string_view text, Style style) const;
    [[nodiscard]] std::string painted_error(std::string_view text, Style style) const;
    [[nodiscard]] bool is_terminal() const { return out_is_terminal_; }
    /// Columns of the terminal; 100 where it is none.
    [[nodiscard]] std::size_t width() const { return width_; }
    /// The same for tables, which are never cut where somebody else reads them.
    [[nodiscard]] std::size_t table_width() const { return out_is_terminal_ ? width_ : unlimited; }

    /// False if anything could not be written; asked once, at the end.
    [[nodiscard]] bool flush();

private:
    static constexpr std::size_t unlimited = 100'000;

    bool out_is_terminal_ = false;
    bool out_colour_ = false;
    bool error_colour_ = false;
    std::size_t width_ = 100;
};

/// Without control characters, so that a name cannot drive the terminal.
[[nodiscard]] std::string safe(std::string_view foreign);
[[nodiscard]] std::string safe(const QString& foreign);

/// Columns that the text takes on a terminal; colour codes take none.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Breaks at spaces; every line but the first begins with `indent` spaces.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent = 0);

[[nodiscard]] Style style_of(simulation::State state);

/// A bar on standard error while it lives, if that is a terminal and the work takes more than a moment.
class ProgressBar {
public:
    explicit ProgressBar(std::string label);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    [[nodiscard]] Watch watch();

private:
    void show(double share);

    std::string label_;
    bool enabled_ = false;
    bool shown_ = false;
    std::chrono::steady_clock::time_point started_;
};

} // namespace volteface::cli
