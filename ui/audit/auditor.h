// SPDX-License-Identifier: GPL-3.0-or-later
// Audits the session's stack in the background, once for everybody who looks at it: the page, the report and
// its export. Says what is out of date.
#pragma once

#include "core/cost/assumptions.h"
#include "core/model/stack.h"
#include "core/report/audit_figures.h"
#include "ui/document/latest_job.h"
#include "ui/document/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace volteface::ui {

/// What was audited, and what came of it.
struct AuditData : report::AuditFigures {
    std::shared_ptr<const Stack> stack;
    double milliseconds = 0;
};
using AuditPtr = std::shared_ptr<const AuditData>;

class Auditor : public QObject {
    Q_OBJECT

public:
    /// How an audit is made: the program's way unless a test has another.
    using Work =
        std::function<Result<report::AuditFigures>(const Stack&, const audit::Options&, const Watch&)>;

    /// A child of the session, found by of(). Nothing is computed until somebody wants it.
    explicit Auditor(Session* session);

    /// Null where the session has none.
    [[nodiscard]] static Auditor* of(const Session& session);
    /// The session's; made where there is none yet.
    [[nodiscard]] static Auditor* in(Session* session);

    /// Laws and criteria that the audit speaks of.
    void setFrameworks(audit::Frameworks frameworks);
    /// What how long an alternative takes is worked out from; without them it stays unknown.
    void setShippedFigures(std::vector<cost::Figure> figures);
    void setWork(Work work);

    /// Somebody looks, or looks away; while one does, each edit is audited anew. Who is destroyed no longer
    /// looks.
    void setWanted(QObject* who, bool wanted);
    /// Of the present stack once, whether somebody looks or not: settled() follows, unless it is settled.
    void want();

    /// Null before the first; of an older stack while isStale().
    [[nodiscard]] AuditPtr data() const { return data_; }
    /// Of the session's present stack; null while they are not there.
    [[nodiscard]] std::shared_ptr<const report::AuditFigures> figures() const;
    [[nodiscard]] bool isStale() const { return stale_; }
    [[nodiscard]] bool isRunning() const { return running_; }
    /// Nothing more will come for the present stack: the figures are there, could not be made, or were not
    /// waited for.
    [[nodiscard]] bool isSettled() const;
    /// 0 to 1 of what is being computed.
    [[nodiscard]] double progress() const { return progress_; }
    /// Stopped by cancel(): stale until refresh(), want() or the next edit.
    [[nodiscard]] bool isCancelled() const { return cancelled_; }

    void cancel();
    void refresh();

Q_SIGNALS:
    /// An audit has come, or what is there went out of date.
    void changed();
    /// isSettled() has become true.
    void settled();
    void runningChanged();
    void progressed(double share);

private:
    void replace();
    void outdate();
    void begin();
    void setRunning(bool running);
    [[nodiscard]] bool isLookedAt() const;

    Session* session_;
    QTimer debounce_;
    audit::Frameworks frameworks_;
    std::shared_ptr<const std::vector<cost::Figure>> figures_;
    Work work_;
    std::map<const QObject*, bool> lookers_; ///< who has ever looked, and whether they do
    bool once_ = false;                      ///< want() was asked, and has no answer yet
    bool stale_ = true;
    bool failed_ = false; ///< for the present stack
    bool running_ = false;
    bool cancelled_ = false;
    double progress_ = 0;
    AuditPtr data_;
    LatestJob job_;
};

} // namespace volteface::ui
