// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/cost_desk.h"

#include "ui/cost/cost_window.h"
#include "ui/document/session.h"

namespace volteface::ui {

CostDesk::CostDesk(Session* session, std::vector<cost::Figure> shipped, QWidget* window)
    : QObject(session)
    , session_(session)
    , shipped_(std::make_shared<const std::vector<cost::Figure>>(std::move(shipped)))
    , parent_(window) {
    // What it shows goes with the document.
    connect(session_, &Session::documentChanged, this, [this] { delete window_; });
}

CostDesk* CostDesk::of(const Session& session) {
    return session.findChild<CostDesk*>(QString(), Qt::FindDirectChildrenOnly);
}

CostWindow* CostDesk::window() const {
    return window_;
}

CostWindow* CostDesk::show() {
    if (session_->document() == nullptr || shipped_->empty()) {
        return nullptr;
    }
    if (window_ == nullptr) {
        window_ = new CostWindow(session_, shipped_, parent_);
    }
    window_->show();
    window_->raise();
    window_->activateWindow();
    return window_;
}

bool CostDesk::openAssumption(const AssumptionId& id) {
    CostWindow* const window = show();
    return window != nullptr && window->openAssumption(id);
}

bool CostDesk::openCoupling(const RequirementId& id) {
    CostWindow* const window = show();
    return window != nullptr && window->openCoupling(id);
}

void CostDesk::openAssumptions() {
    if (CostWindow* const window = show()) {
        window->showPage(CostWindow::Page::assumptions);
    }
}

void CostDesk::openCoupling() {
    if (CostWindow* const window = show()) {
        window->showPage(CostWindow::Page::coupling);
    }
}

} // namespace volteface::ui
