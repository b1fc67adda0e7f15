// SPDX-License-Identifier: GPL-3.0-or-later
// Audits the session's stack in the background, while somebody looks, and says what is out of date.
#pragma once

#include "core/audit/audit.h"
#include "core/model/stack.h"
#include "ui/audit/cut_data.h"
#include "ui/document/latest_job.h"
#include "ui/document/session.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace volteface::ui {

/// What was audited, and what came of it.
struct AuditData {
    std::shared_ptr<const Stack> stack;
    audit::Frameworks frameworks;
    audit::Audit audit;
    std::array<CutLevel, 4> cuts;
    double milliseconds = 0;
};
using AuditPtr = std::shared_ptr<const AuditData>;

class Auditor : public QObject {
    Q_OBJECT

public:
    /// How an audit is made: the program's way unless a test has another.
    using Work = std::function<Result<audit::Audit>(const Stack&, const audit::Options&, const Watch&)>;

    explicit Auditor(Session* session, QObject* parent = nullptr);

    /// Laws and criteria that the audit speaks of.
    void setFrameworks(audit::Frameworks frameworks);
    /// Nothing is computed for nobody.
    void setWanted(bool wanted);
    void setWork(Work work);

    /// Null before the first; of an older stack while isStale().
    [[nodiscard]] AuditPtr data() const { return data_; }
    [[nodiscard]] bool isStale() const { return stale_; }
    [[nodiscard]] bool isRunning() const { return running_; }
    /// 0 to 1 of what is being computed.
    [[nodiscard]] double progress() const { return progress_; }
    /// Stopped by cancel(): stale until refresh() or the next edit.
    [[nodiscard]] bool isCancelled() const { return cancelled_; }

    void cancel();
    void refresh();

Q_SIGNALS:
    /// An audit has come, or what is there went out of date.
    void changed();
    void runningChanged();
    void progressed(double share);

private:
    void replace();
    void outdate();
    void begin();
    void setRunning(bool running);

    Session* session_;
    QTimer debounce_;
    audit::Frameworks frameworks_;
    Work work_;
    bool wanted_ = false;
    bool stale_ = true;
    bool running_ = false;
    bool cancelled_ = false;
    double progress_ = 0;
    AuditPtr data_;
    LatestJob job_;
};

} // namespace volteface::ui
