// SPDX-License-Identifier: GPL-3.0-or-later
// Sets one block of a report each; layout.cpp calls them in the order of the report.
#pragma once

#include "core/report/report.h"
#include "ui/report/flow.h"
#include "ui/support/theme.h"

namespace volteface::ui {

void setParagraph(Flow& flow, const report::Paragraph& paragraph);
void setKeyFigures(Flow& flow, const report::KeyFigureRow& row);
void setFindings(Flow& flow, const report::Findings& findings, Language language);
void setScenarioBox(Flow& flow, const report::ScenarioBox& box);
/// Rows are never parted; the head is repeated on each sheet.
void setTable(Flow& flow, const report::Table& table);
void setStrips(Flow& flow, const report::Strips& strips, Language language);
void setCountsChart(Flow& flow, const report::CountsChart& chart, Language language);
void setLinkBars(Flow& flow, const report::LinkBars& bars, Language language);

void setRangeBars(Flow& flow, const report::RangeBars& bars, Language language);
void setSchedule(Flow& flow, const report::Schedule& schedule, Language language);

/// Title in strong type with a lighter caption behind it, or below where it is long. Returns the height
/// taken.
void setFigureTitle(Flow& flow, const std::string& title, const std::string& caption, double keep_with);

[[nodiscard]] Sheet coverSheet(const report::Report& report);

} // namespace volteface::ui
