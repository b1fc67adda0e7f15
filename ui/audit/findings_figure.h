// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of an audit below one another; one stands open, with the ways that meet in a common cause and
// its figures.
#pragma once

#include "ui/audit/figure.h"
#include "ui/audit/findings.h"

namespace volteface::ui {

class FindingsFigure : public Figure {
public:
    /// `open`: index of the one that stands open.
    FindingsFigure(std::vector<AuditFinding> findings, std::size_t open);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] const std::vector<AuditFinding>& findings() const { return findings_; }

private:
    double drawOpen(Canvas& canvas, double y, std::size_t index) const;
    double drawWays(Canvas& canvas, double y, const AuditFinding& finding) const;
    double drawFigures(Canvas& canvas, double y, const AuditFinding& finding) const;
    double drawShut(Canvas& canvas, double y, std::size_t index) const;
    [[nodiscard]] Target targetOf(std::size_t index) const;

    std::vector<AuditFinding> findings_;
    std::size_t open_;
};

} // namespace volteface::ui
