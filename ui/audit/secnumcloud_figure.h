// SPDX-License-Identifier: GPL-3.0-or-later
// SecNumCloud 19.6 over every supplier: verdict, seat, capital against the limits, votes.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class SecNumCloudFigure : public Figure {
public:
    explicit SecNumCloudFigure(AuditPtr data);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    [[nodiscard]] QString wordsOf(const audit::SecNumCloud& one) const;

    AuditPtr data_;
    std::vector<audit::SecNumCloud> rows_; ///< broken ones first, then unknown, then kept
};

} // namespace volteface::ui
