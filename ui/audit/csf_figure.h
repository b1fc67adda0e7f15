// SPDX-License-Identifier: GPL-3.0-or-later
// The EU Cloud Sovereignty Framework over a service: level, score and what holds it down, by objective.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class CsfFigure : public Figure {
public:
    /// `service` must be one that the audit has a result for: see hasCsf().
    CsfFigure(AuditPtr data, ComponentId service, audit::WeightSet weights);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    [[nodiscard]] const audit::CsfObjective* objectiveOf(const std::string& code) const;
    [[nodiscard]] QString bindingOf(const audit::ObjectiveResult& result) const;

    AuditPtr data_;
    const audit::CsfResult* result_;
    audit::WeightSet weights_;
};

[[nodiscard]] const audit::CsfResult* csfOf(const AuditData& data, const ComponentId& service);
[[nodiscard]] QString nameOf(audit::Evidence evidence);

} // namespace volteface::ui
