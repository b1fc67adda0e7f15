// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind a chart as a table: what a screen reader gets, and what is exported as CSV.
#pragma once

#include "core/report/figures.h"
#include "core/simulation/outcome.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace volteface::ui {

struct ChartTable {
    QString title;
    QStringList header;
    std::vector<QStringList> rows;
    QString summary; ///< the chart in one sentence

    friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

/// Services by state from each day on which their number changes. Words are those of the language in use.
[[nodiscard]] ChartTable servicesTable(const simulation::Outcome& outcome);
/// Links by layer and by who controls the supplier; the last row adds up.
[[nodiscard]] ChartTable linksTable(const report::LinkCounts& links);

/// RFC 4180 with commas, UTF-8 with a byte order mark, numbers as they are. A text that a spreadsheet would
/// take for a formula gets an apostrophe before it.
[[nodiscard]] std::string csvOf(const ChartTable& table);

/// "US", "European" …: a bloc as charts and tables name it.
[[nodiscard]] QString nameOfControl(report::ControlBloc bloc);

} // namespace volteface::ui
