// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of the French Digital Resilience Index, as a person filled it.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class IrnFigure : public Figure {
public:
    explicit IrnFigure(AuditPtr data);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    AuditPtr data_;
};

} // namespace volteface::ui
