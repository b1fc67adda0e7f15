// SPDX-License-Identifier: GPL-3.0-or-later
// Both readings of sovereignty, side by side for each service; and how long the vital services live without a
// jurisdiction.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class ReadingsFigure : public Figure {
public:
    ReadingsFigure(AuditPtr data, bool all);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    [[nodiscard]] QString wordsOf(const audit::SovereigntyOfService& service) const;

    AuditPtr data_;
    bool all_;
    std::vector<audit::SovereigntyOfService> services_; ///< the most critical first
};

/// What of a country is gone while the vital services live on.
enum class Gone { everything, controlled, hosted };

class HorizonFigure : public Figure {
public:
    HorizonFigure(AuditPtr data, Gone gone, bool all);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    struct Row {
        const audit::AutarkyHorizon* horizon = nullptr;
        const audit::VitalLife* life = nullptr;
    };

    AuditPtr data_;
    Gone gone_;
    bool all_;
    std::vector<Row> rows_; ///< the shortest life first
};

} // namespace volteface::ui
