// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's menus have to do with the figures that costs rest on.
#include "core/exchange/shipped.h"
#include "ui/cost/cost_desk.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"

namespace volteface::ui {

void MainWindow::makeCostDesk() {
    std::vector<cost::Figure> shipped;
    const auto text = exchange::assumptions_text(documents_->world().shipped, "costs");
    if (!text) {
        session_.report(text.error());
    } else if (auto figures = cost::read_assumptions(*text, "costs.json")) {
        shipped = std::move(*figures);
    } else {
        session_.report(figures.error().front());
    }
    new CostDesk(&session_, std::move(shipped), this);
}

void MainWindow::makeCostActions() {
    actions_->add(
        QStringLiteral("stack.assumptions"), [] { return tr("Assu&mptions…"); },
        QStringLiteral("document-properties"), {},
        [this] {
            if (CostDesk* const desk = CostDesk::of(session_)) {
                desk->openAssumptions();
            }
        });
    actions_->add(
        QStringLiteral("stack.coupling"), [] { return tr("Couplin&g…"); }, QStringLiteral("requirement"), {},
        [this] {
            if (CostDesk* const desk = CostDesk::of(session_)) {
                desk->openCoupling();
            }
        });
}

} // namespace volteface::ui
