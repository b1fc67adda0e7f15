// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the report's audit chapter, worked out in the background for somebody who looks: once for a
// stack.
#pragma once

#include "core/report/audit_figures.h"
#include "ui/document/latest_job.h"

#include <QObject>

#include <memory>

namespace volteface::ui {

class Session;

class SessionAudit : public QObject {
    Q_OBJECT

public:
    /// A child of the session, found by of().
    SessionAudit(Session* session, audit::Frameworks frameworks);

    /// Null where the window has none: its reports have no audit chapter.
    [[nodiscard]] static SessionAudit* of(const Session& session);

    /// Of the session's present stack; null while they are not there.
    [[nodiscard]] std::shared_ptr<const report::AuditFigures> figures() const;
    /// Nothing more will come for the present stack: the figures are there, or could not be made.
    [[nodiscard]] bool isSettled() const;
    /// Starts the work where it is neither done nor under way; an older stack's work is dropped.
    void want();

Q_SIGNALS:
    /// isSettled() for the stack that was asked about.
    void settled();

private:
    void outdate();

    Session* session_;
    audit::Frameworks frameworks_;
    std::shared_ptr<const Stack> asked_; ///< under way or settled
    bool settled_ = false;
    std::shared_ptr<const report::AuditFigures> figures_;
    LatestJob job_;
};

} // namespace volteface::ui
