// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shipped.h"
#include "core/plan/planning.h"
#include "core/solver/make_solver.h"
#include "ui/document/planning_work.h"
#include "ui/document/session.h"
#include "ui/plan/plan_view.h"
#include "ui/shell/views.h"

namespace volteface::ui::views {

std::vector<cost::Figure> shippedFigures(Session* session, const exchange::ShippedData& shipped) {
    const auto text = exchange::assumptions_text(shipped, "costs");
    if (!text) {
        session->report(text.error());
        return {};
    }
    auto figures = cost::read_assumptions(*text, "costs.json");
    if (!figures) {
        session->report(figures.error().front());
        return {};
    }
    return std::move(*figures);
}

QWidget* plan(Session* session, const exchange::ShippedData& shipped, std::function<void()> toMap,
              QWidget* parent) {
    auto* planner = new Planner(session);
    if (std::vector<cost::Figure> figures = shippedFigures(session, shipped); !figures.empty()) {
        planner->setWork(planningWork([] { return solver::make_solver(); }, std::move(figures)),
                         &volteface::plan::made_from);
    }
    auto* view = new PlanView(session, planner, parent);
    QObject::connect(view, &PlanView::mapRequested, view, std::move(toMap));
    return view;
}

} // namespace volteface::ui::views
