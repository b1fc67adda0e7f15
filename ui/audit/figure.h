// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of the audit as a value: drawn into anything, at any width, and as a table.
#pragma once

#include "ui/audit/auditor.h"
#include "ui/audit/canvas.h"
#include "ui/charts/chart_table.h"

#include <QString>

namespace volteface::ui {

class Figure {
public:
    Figure() = default;
    virtual ~Figure() = default;
    Figure(const Figure&) = delete;
    Figure& operator=(const Figure&) = delete;

    /// From the top left corner, as wide as the canvas; returns the height.
    virtual double draw(Canvas& canvas) const = 0;
    /// The same figures for screen readers and CSV: title, columns, rows, the figure in one sentence.
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// In small letters beside the title: what is measured.
    [[nodiscard]] virtual QString caption() const { return {}; }
    /// At the right end of the title row.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// A link before the note: what more there is to see; empty: nothing.
    [[nodiscard]] virtual QString more(double /*width*/) const { return {}; }
};

} // namespace volteface::ui
