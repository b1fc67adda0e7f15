// SPDX-License-Identifier: GPL-3.0-or-later
// The words that the program is called with.
#pragma once

#include "core/base/date.h"
#include "ui/shell/perspective.h"
#include "ui/support/appearance.h"
#include "ui/support/language.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace volteface::app {

struct Options {
    QStringList files;
    QString sample;
    QString scenario;
    std::optional<double> day;
    std::optional<Language> language;
    std::optional<ui::ThemeChoice> theme;
    std::optional<ui::Perspective> perspective;
    QString select;            ///< id of a component
    std::optional<Date> today; ///< instead of the clock's
    QString screenshot;        ///< PNG to write, then quit
    QSize size;                ///< of the window; empty: as it was
    bool timing = false;
};

/// Ends the program on --help, --version and words that are off (status 2).
[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace volteface::app
