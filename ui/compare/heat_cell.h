// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of the heat map: what it says, and how it is drawn on screen and in files.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/comparison.h"
#include "ui/support/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace volteface::ui {

/// "× 25": as many digits as help.
[[nodiscard]] QString timesWords(double times);
/// "× 25", "down", "degraded", "at risk", "no updates"; empty where the service is not touched.
[[nodiscard]] QString cellWords(const simulation::ComparedService& service);
/// Whether it is down for longer than its MTPD allows.
[[nodiscard]] bool outlastsMtpd(const simulation::ComparedService& service);
/// All that is known of the cell, in lines.
[[nodiscard]] QString cellDetails(const Stack& stack, const Scenario& scenario,
                                  const simulation::ComparedService& service);

/// In `rect`: fill, border and shape of the state, and the words; a dash where the service is not touched.
void paintHeatCell(QPainter& painter, const QRectF& rect, const simulation::ComparedService& service,
                   const Theme& theme);

} // namespace volteface::ui
