// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a report that was set on sheets as PDF: in memory first, since a PDF writer does not notice a full
// disk.
#pragma once

#include "core/base/result.h"
#include "ui/report/layout.h"

#include <QByteArray>

#include <filesystem>

namespace volteface::ui {

/// The bytes of the file. The date in its properties is the report's, and nothing else depends on the clock:
/// the same report gives the same bytes.
[[nodiscard]] QByteArray pdfOf(const PagedReport& report);

/// Builds, sets and writes the report; a file that is there is replaced whole or not at all. Error:
/// not_writable.
[[nodiscard]] Result<void> writeReport(const report::ReportInput& input, const std::filesystem::path& file);

} // namespace volteface::ui
