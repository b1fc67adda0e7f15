// SPDX-License-Identifier: GPL-3.0-or-later
// How many services are up, at risk, degraded and down over time: stacked areas in steps, with the line of
// the day.
#pragma once

#include "core/simulation/outcome.h"
#include "ui/support/theme.h"

#include <QChart>

#include <optional>

class QLineSeries;
class QValueAxis;

namespace volteface::ui {

class ServicesChart : public QChart {
    Q_OBJECT

public:
    /// Colours are taken from `theme` once: make a new one when it changes. `outcome` need not outlive it.
    ServicesChart(const simulation::Outcome& outcome, const Theme& theme);

    /// The line of the day; none: no line (as on paper).
    void setMinute(std::optional<Minute> minute);
    /// Thins the ticks so that their numbers have room.
    void fitTicks(double width);

private:
    Minute horizon_;
    double top_ = 1;
    QLineSeries* now_;
    QValueAxis* days_;
};

} // namespace volteface::ui
