// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars: what is counted, by layer and jurisdiction.
#pragma once

#include "ui/audit/figure.h"
#include "ui/audit/words.h"

namespace volteface::ui {

class LayerFigure : public Figure {
public:
    LayerFigure(AuditPtr data, audit::Basis basis, Unit unit);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] static QString title(audit::Basis basis, Unit unit);

private:
    struct Row {
        Layer layer;
        std::vector<double> amounts; ///< by place in BlocRow order
        double total = 0;
        std::vector<std::vector<ComponentId>> components; ///< the same
    };

    AuditPtr data_;
    audit::Basis basis_;
    Unit unit_;
    std::vector<std::optional<Bloc>> blocs_; ///< that there are, in order
    std::vector<Row> rows_;                  ///< top of the stack first
    double most_ = 0;
};

} // namespace volteface::ui
