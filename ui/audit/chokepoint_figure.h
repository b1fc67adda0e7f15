// SPDX-License-Identifier: GPL-3.0-or-later
// Which single losses stop services, and what that costs a day: bars.
#pragma once

#include "ui/audit/figure.h"

#include <vector>

namespace volteface::ui {

class ChokepointFigure : public Figure {
public:
    ChokepointFigure(AuditPtr data, audit::Level level, bool all);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    AuditPtr data_;
    audit::Level level_;
    bool all_;
    std::vector<const audit::Chokepoint*> points_;
};

/// What goes with an element, for a click on it.
[[nodiscard]] std::vector<ComponentId> componentsOf(const Stack& stack, const audit::Element& element);
/// "Microsoft stops Claims assistant, Customer chat: 570 k€ per day"
[[nodiscard]] QString sentenceOf(const Stack& stack, const audit::Chokepoint& point);

} // namespace volteface::ui
