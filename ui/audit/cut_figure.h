// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal cut sets in four columns by level: of one, of two, and the first of three and more.
#pragma once

#include "core/audit/smallest_losses.h"
#include "ui/audit/figure.h"

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
    double drawLevel(Canvas& canvas, const QRectF& where, const audit::CutLevel& level) const;
    void drawGroup(Canvas& canvas, const QRectF& row, const audit::CutLevel& level,
                   const audit::CutGroup& group) const;
    [[nodiscard]] QString nameOfGroup(const audit::CutLevel& level, const audit::CutGroup& group) const;

    AuditPtr data_;
    bool all_;
};

} // namespace volteface::ui
