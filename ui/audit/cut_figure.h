// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal cut sets in four columns by level: of one, of two, and the first of three and more.
#pragma once

#include "ui/audit/cut_data.h"
#include "ui/audit/figure.h"

#include <array>
#include <vector>

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
    double drawLevel(Canvas& canvas, const QRectF& where, const CutLevel& level,
                     const std::vector<CutGroup>& larger) const;
    void drawGroup(Canvas& canvas, const QRectF& row, const CutLevel& level, const CutGroup& group) const;
    [[nodiscard]] QString nameOfGroup(const CutLevel& level, const CutGroup& group) const;

    AuditPtr data_;
    std::array<std::vector<CutGroup>, 4> larger_; ///< of three and more, by level
    bool all_;
};

} // namespace volteface::ui
