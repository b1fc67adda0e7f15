// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/session_audit.h"

#include "core/report/audit_candidates.h"
#include "ui/document/document.h"
#include "ui/document/session.h"

#include <utility>

namespace volteface::ui {

SessionAudit::SessionAudit(Session* session, audit::Frameworks frameworks)
    : QObject(session)
    , session_(session)
    , frameworks_(std::move(frameworks)) {
    connect(session_, &Session::documentChanged, this, &SessionAudit::outdate);
    connect(session_, &Session::catalogueChanged, this, &SessionAudit::outdate);
}

SessionAudit* SessionAudit::of(const Session& session) {
    return session.findChild<SessionAudit*>(QString(), Qt::FindDirectChildrenOnly);
}

std::shared_ptr<const report::AuditFigures> SessionAudit::figures() const {
    return isSettled() ? figures_ : nullptr;
}

bool SessionAudit::isSettled() const {
    return settled_ && session_->document() != nullptr && asked_ == session_->stack();
}

void SessionAudit::outdate() {
    job_.cancel();
    asked_.reset();
    figures_.reset();
    settled_ = false;
}

void SessionAudit::want() {
    if (session_->document() == nullptr || asked_ == session_->stack()) {
        return;
    }
    outdate();
    asked_ = session_->stack();
    job_.start([this, stack = asked_, frameworks = frameworks_,
                catalogue = session_->catalogue()](const std::stop_token& stop) -> LatestJob::Delivery {
        audit::Options options;
        options.frameworks = frameworks;
        options.sovereignty.candidates = report::audit_candidates(*stack, *catalogue);
        Watch watch;
        watch.stop = stop;
        auto made = report::audit_figures(*stack, options, watch);
        std::shared_ptr<const report::AuditFigures> figures;
        if (made) {
            figures = std::make_shared<const report::AuditFigures>(std::move(*made));
        }
        return [this, figures] {
            figures_ = figures;
            settled_ = true;
            Q_EMIT settled();
        };
    });
}

} // namespace volteface::ui
