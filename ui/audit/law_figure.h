// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign laws that reach what services rest on: through what, whose data, and when that was last checked.
#pragma once

#include "ui/audit/figure.h"

namespace volteface::ui {

class LawFigure : public Figure {
public:
    LawFigure(AuditPtr data, bool all);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    struct Row {
        const audit::Law* law = nullptr;
        std::vector<ComponentId> components;
        std::vector<ComponentId> services;
        std::vector<audit::Channel> channels;
        std::size_t with_data = 0;      ///< services whose data pass there
        std::vector<DataClass> classes; ///< of these data, the most sensitive first
    };

    [[nodiscard]] QString channelsOf(const Row& row) const;
    [[nodiscard]] QString dataOf(const Row& row) const;
    /// What matters of it: whose data it can reach, or what else it can do.
    [[nodiscard]] QString gripOf(const Row& row) const;

    AuditPtr data_;
    bool all_;
    std::vector<Row> rows_;
};

} // namespace volteface::ui
