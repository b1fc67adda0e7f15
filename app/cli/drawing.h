// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that draw need of Qt: an application without a display, the fonts, a language.
#pragma once

#include "app/cli/program.h"
#include "core/base/date.h"
#include "core/base/text.h"

#include <QGuiApplication>

#include <optional>
#include <string>

namespace volteface::cli {

/// Make it once, before anything is drawn; it never asks for a display.
class Drawing {
public:
    explicit Drawing(Program& program);

private:
    QGuiApplication application_;
};

/// "en", "fr".
[[nodiscard]] std::optional<Language> language_of(const std::string& code);

/// Today, where the user is.
[[nodiscard]] Date today();

/// The ending of a file's name in small letters, with its point.
[[nodiscard]] std::string ending_of(const std::string& file);

} // namespace volteface::cli
