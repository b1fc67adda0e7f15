// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal cut sets of one and two in four columns by level.
#pragma once

#include "ui/audit/cut_data.h"
#include "ui/audit/figure.h"

#include <array>

namespace volteface::ui {

class CutFigure : public Figure {
public:
    CutFigure(AuditPtr data, bool all);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    double drawLevel(Canvas& canvas, const QRectF& where, const CutLevel& level) const;
    void drawGroup(Canvas& canvas, const QRectF& row, const CutLevel& level, const CutGroup& group) const;
    [[nodiscard]] QString nameOfGroup(const CutLevel& level, const CutGroup& group) const;

    AuditPtr data_;
    bool all_;
};

} // namespace volteface::ui
