// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the open document under the scenario that is chosen in the window.
#pragma once

#include "core/report/build.h"

#include <optional>

namespace volteface::ui {

class Session;

/// As of the newest outcome; without a scenario, or before its outcome is there, the report has no scenario.
/// The audit is there once it is worked out: see Auditor.
/// The date is today's where the document names none.
[[nodiscard]] report::ReportInput reportInputOf(const Session& session, Language language);

/// The language that a person chose for the report of this window; the program's until then.
[[nodiscard]] Language reportLanguageOf(const Session& session);
void setReportLanguage(Session& session, Language language);

} // namespace volteface::ui
