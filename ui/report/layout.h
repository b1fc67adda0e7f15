// SPDX-License-Identifier: GPL-3.0-or-later
// A report set on sheets: what the printer writes and the window shows, from the same marks.
#pragma once

#include "core/report/build.h"
#include "ui/report/paper.h"

#include <QString>

#include <optional>
#include <vector>

namespace volteface::ui {

struct PagedReport {
    Language language = Language::english;
    QString title; ///< for the file's properties
    QString author;
    std::optional<Date> date;
    std::vector<Sheet> sheets; ///< the cover first
};

/// Builds the report of `input` and sets it. Needs a QGuiApplication and loadFonts(); may run on any thread,
/// one report per thread at a time. Marks hold what they paint.
[[nodiscard]] PagedReport layoutReport(const report::ReportInput& input);

} // namespace volteface::ui
