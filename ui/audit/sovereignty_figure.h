// SPDX-License-Identifier: GPL-3.0-or-later
// Both readings of sovereignty, side by side for each service; and how long the vital services live without a
// jurisdiction.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class ReadingsFigure : public Figure {
public:
    explicit ReadingsFigure(AuditPtr data);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;

private:
    [[nodiscard]] QString wordsOf(const audit::SovereigntyOfService& service) const;

    AuditPtr data_;
    std::vector<audit::SovereigntyOfService> services_; ///< the most critical first
};

class HorizonFigure : public Figure {
public:
    explicit HorizonFigure(AuditPtr data, bool all);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    AuditPtr data_;
    bool all_;
};

} // namespace volteface::ui
