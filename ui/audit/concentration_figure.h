// SPDX-License-Identifier: GPL-3.0-or-later
// In how few hands each layer lies, and how far needs are tied to one standard.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class ConcentrationFigure : public Figure {
public:
    ConcentrationFigure(AuditPtr data, audit::Weighing weighing);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;

private:
    struct Row {
        std::optional<Layer> layer;
        const audit::Concentration* jurisdictions = nullptr;
        const audit::Concentration* organisations = nullptr;
    };

    AuditPtr data_;
    std::vector<Row> rows_; ///< top of the stack first, the whole last
};

class LockInFigure : public Figure {
public:
    explicit LockInFigure(AuditPtr data);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;

private:
    AuditPtr data_;
};

} // namespace volteface::ui
