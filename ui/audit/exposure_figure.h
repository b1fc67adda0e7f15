// SPDX-License-Identifier: GPL-3.0-or-later
// Services by who could be lost: state, time to first harm, and whether the dependence is direct.
#pragma once

#include "ui/audit/figure.h"

#include <vector>

namespace volteface::ui {

/// Whose loss is looked at.
enum class Lost { all, organisations, jurisdictions };

struct ExposureChoice {
    bool buffers = true;
    bool direct = false; ///< only what a service's own needs list
    Lost lost = Lost::all;
    audit::Level jurisdictions = audit::Level::control; ///< or hosting
    bool all = false;                   ///< every column, in further blocks where there is no room
    std::optional<ComponentId> service; ///< whose row is marked
};

class ExposureFigure : public Figure {
public:
    ExposureFigure(AuditPtr data, ExposureChoice choice);

    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString more(double width) const override;
    [[nodiscard]] const ExposureChoice& choice() const { return choice_; }

private:
    using Columns = std::vector<const audit::ExposureColumn*>;
    struct Plan {
        double names = 0;
        double facts = 0; ///< width of criticality and MTPD
        double pitch = 60;
        std::size_t services = 0;                        ///< rows
        std::vector<std::pair<Columns, Columns>> blocks; ///< organisations and jurisdictions in each
        std::size_t shown = 0;                           ///< organisations
    };

    [[nodiscard]] bool isShown(const audit::ExposureCell& cell) const;
    [[nodiscard]] bool matters(const audit::ExposureColumn& column) const;
    [[nodiscard]] Plan plan(double width) const;
    double drawBlock(Canvas& canvas, double y, const Plan& plan, const Columns& organisations,
                     const Columns& jurisdictions) const;
    void drawHead(Canvas& canvas, double x, double y, double pitch,
                  const audit::ExposureColumn& column) const;
    void drawCell(Canvas& canvas, const QRectF& box, const audit::ExposureColumn& column,
                  const audit::ExposureCell& cell) const;
    [[nodiscard]] Target targetOf(const audit::ExposureColumn& column, const audit::ExposureCell& cell) const;

    AuditPtr data_;
    ExposureChoice choice_;
    std::vector<const Component*> services_; ///< as the rows stand
    Columns organisations_;
    Columns jurisdictions_;
};

} // namespace volteface::ui
