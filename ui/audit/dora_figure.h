// SPDX-License-Identifier: GPL-3.0-or-later
// DORA's register B_07.01: how replaceable the rented ICT services are. Its table is the register, with the
// EBA's codes.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class DoraFigure : public Figure {
public:
    explicit DoraFigure(AuditPtr data);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    AuditPtr data_;
    std::vector<audit::DoraRow> rows_; ///< the least replaceable first, then what is open
};

} // namespace volteface::ui
