// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/report/plain_text.h"
#include "ui/support/convert.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace volteface::cli {

namespace {

constexpr std::size_t longest_safe = 4000;

bool wants_colour(int file) {
    const char* const no_colour = std::getenv("NO_COLOR");
    const char* const terminal = std::getenv("TERM");
    return isatty(file) == 1 && (no_colour == nullptr || *no_colour == '\0') &&
           (terminal == nullptr || std::string_view(terminal) != "dumb");
}

std::string paint(std::string_view text, Style style) {
    const char* code = "";
    switch (style) {
    case Style::plain:
        return std::string(text);
    case Style::strong:
        code = "1";
        break;
    case Style::faint:
        code = "2";
        break;
    case Style::good:
        code = "32";
        break;
    case Style::warning:
        code = "33";
        break;
    case Style::bad:
        code = "1;31";
        break;
    case Style::note:
        code = "36";
        break;
    }
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

/// The code point at `at`, which moves behind it. Broken bytes count as one.
char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    char32_t point = more == 3   ? first & 0x07U
                     : more == 2 ? first & 0x0fU
                     : more == 1 ? first & 0x1fU
                                 : first;
    for (int i = 0; i < more && at < text.size() && (byte(at) & 0xc0U) == 0x80; ++i) {
        point = (point << 6U) | (byte(at++) & 0x3fU);
    }
    return point;
}

std::size_t columns_of(char32_t point) {
    if ((point >= 0x300 && point <= 0x36f) || (point >= 0x200b && point <= 0x200f) || point == 0x2060 ||
        point == 0xfeff || (point >= 0xfe00 && point <= 0xfe0f)) {
        return 0;
    }
    const bool wide = (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf) ||
                      (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff) ||
                      (point >= 0xff00 && point <= 0xff60) || (point >= 0x1f300 && point <= 0x1faff);
    return wide ? 2 : 1;
}

} // namespace

Console::Console() {
    out_is_terminal_ = isatty(STDOUT_FILENO) == 1;
    out_colour_ = wants_colour(STDOUT_FILENO);
    error_colour_ = wants_colour(STDERR_FILENO);
    winsize size{};
    if (out_is_terminal_ && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40) {
        width_ = std::min<std::size_t>(size.ws_col, 160);
    }
}

void Console::print(std::string_view text) {
    if (!text.empty()) { // an empty view may point nowhere, which fwrite does not take
        std::fwrite(text.data(), 1, text.size(), stdout);
    }
}

void Console::line(std::string_view text) {
    print(text);
    print("\n");
}

void Console::complain(std::string_view text) {
    std::fflush(stdout); // so that both stand in the order in which they were said
    if (!text.empty()) {
        std::fwrite(text.data(), 1, text.size(), stderr);
    }
    std::fputc('\n', stderr);
}

std::string Console::painted(std::string_view text, Style style) const {
    return out_colour_ ? paint(text, style) : std::string(text);
}

std::string Console::painted_error(std::string_view text, Style style) const {
    return error_colour_ ? paint(text, style) : std::string(text);
}

bool Console::flush() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

std::string safe(std::string_view foreign) {
    return report::plain_text(foreign, longest_safe);
}

std::string safe(const QString& foreign) {
    return safe(ui::toUtf8(foreign));
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\x1b') {
            const std::size_t end = text.find('m', at);
            at = end == std::string_view::npos ? text.size() : end + 1;
            continue;
        }
        width += columns_of(next_code_point(text, at));
    }
    return width;
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    std::string result;
    std::size_t column = indent;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const std::size_t columns = display_width(word);
        if (column > indent && column + 1 + columns > width) {
            result += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            result += ' ';
            ++column;
        }
        result += word;
        column += columns;
        at = end + 1;
    }
    return result;
}

Style style_of(simulation::State state) {
    switch (state) {
    case simulation::State::up:
        return Style::good;
    case simulation::State::frozen:
        return Style::note;
    case simulation::State::at_risk:
    case simulation::State::degraded:
        return Style::warning;
    case simulation::State::down:
    case simulation::State::unlawful:
        return Style::bad;
    }
    return Style::plain;
}

ProgressBar::ProgressBar(std::string label)
    : label_(std::move(label))
    , enabled_(isatty(STDERR_FILENO) == 1)
    , started_(std::chrono::steady_clock::now()) {}

ProgressBar::~ProgressBar() {
    if (shown_) {
        std::fputs("\r\x1b[K", stderr);
        std::fflush(stderr);
    }
}

Watch ProgressBar::watch() {
    Watch watch;
    if (enabled_) {
        watch.on_progress = [this](double share) { show(share); };
    }
    return watch;
}

void ProgressBar::show(double share) {
    constexpr int cells = 30;
    if (std::chrono::steady_clock::now() - started_ < std::chrono::milliseconds(300)) {
        return;
    }
    const int full = std::clamp(static_cast<int>(share * cells), 0, cells);
    std::string bar = "\r" + label_ + " [";
    for (int i = 0; i < cells; ++i) {
        bar += i < full ? "█" : "·";
    }
    bar += "] " + std::to_string(static_cast<int>(std::clamp(share, 0.0, 1.0) * 100)) + " %\x1b[K";
    std::fputs(bar.c_str(), stderr);
    std::fflush(stderr);
    shown_ = true;
}

} // namespace volteface::cli
