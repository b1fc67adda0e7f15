// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditor.h"

#include "core/plan/lead_time.h"
#include "core/report/audit_candidates.h"
#include "ui/document/document.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace volteface::ui {

namespace {

using namespace std::chrono_literals;

/// The outcome that the whole window waits for goes first.
constexpr auto pause = 60ms;

} // namespace

Auditor::Auditor(Session* session)
    : QObject(session)
    , session_(session)
    , work_([](const Stack& stack, const audit::Options& options, const Watch& watch) {
        return report::audit_figures(stack, options, watch);
    }) {
    debounce_.setSingleShot(true);
    debounce_.setInterval(pause);
    connect(&debounce_, &QTimer::timeout, this, &Auditor::begin);
    connect(session_, &Session::documentChanged, this, &Auditor::replace);
    connect(session_, &Session::stackChanged, this, &Auditor::outdate);
    connect(session_, &Session::catalogueChanged, this, &Auditor::outdate);
}

Auditor* Auditor::of(const Session& session) {
    return session.findChild<Auditor*>(QString(), Qt::FindDirectChildrenOnly);
}

Auditor* Auditor::in(Session* session) {
    Auditor* const there = of(*session);
    return there != nullptr ? there : new Auditor(session);
}

void Auditor::setFrameworks(audit::Frameworks frameworks) {
    frameworks_ = std::move(frameworks);
    outdate();
}

void Auditor::setShippedFigures(std::vector<cost::Figure> figures) {
    figures_ =
        figures.empty() ? nullptr : std::make_shared<const std::vector<cost::Figure>>(std::move(figures));
    outdate();
}

void Auditor::setWork(Work work) {
    work_ = std::move(work);
}

void Auditor::setWanted(QObject* who, bool wanted) {
    if (lookers_.insert_or_assign(who, wanted).second) {
        connect(who, &QObject::destroyed, this, [this](QObject* gone) { lookers_.erase(gone); });
    }
    if (!wanted) {
        return;
    }
    if (stale_ && !running_ && !cancelled_ && !failed_) {
        debounce_.start();
    }
}

bool Auditor::isLookedAt() const {
    return std::any_of(lookers_.begin(), lookers_.end(), [](const auto& each) { return each.second; });
}

void Auditor::want() {
    if (session_->document() == nullptr || (isSettled() && !cancelled_)) {
        return;
    }
    once_ = true;
    cancelled_ = false;
    if (!running_) {
        debounce_.stop();
        begin();
    }
}

std::shared_ptr<const report::AuditFigures> Auditor::figures() const {
    return stale_ ? nullptr : data_;
}

bool Auditor::isSettled() const {
    return session_->document() != nullptr && !running_ && (!stale_ || failed_ || cancelled_);
}

void Auditor::replace() {
    data_.reset();
    once_ = false;
    outdate();
}

void Auditor::outdate() {
    job_.cancel();
    stale_ = true;
    failed_ = false;
    cancelled_ = false;
    setRunning(false);
    debounce_.start();
    Q_EMIT changed();
}

void Auditor::refresh() {
    outdate();
}

void Auditor::cancel() {
    debounce_.stop();
    job_.cancel();
    cancelled_ = true;
    once_ = false;
    setRunning(false);
    Q_EMIT changed();
    Q_EMIT settled();
}

void Auditor::setRunning(bool running) {
    if (running_ != running) {
        running_ = running;
        progress_ = 0;
        Q_EMIT runningChanged();
    }
}

void Auditor::begin() {
    if ((!isLookedAt() && !once_) || !stale_ || session_->document() == nullptr) {
        return;
    }
    auto made = std::make_shared<AuditData>();
    made->stack = session_->stack();
    setRunning(true);
    job_.start([this, made, work = work_, frameworks = frameworks_, shipped = figures_,
                catalogue = session_->catalogue()](const std::stop_token& stop) -> LatestJob::Delivery {
        const auto start = std::chrono::steady_clock::now();
        int told = -1;
        Watch watch;
        watch.stop = stop;
        watch.on_progress = [this, stop, &told](double share) {
            // A hundred steps are as many as a bar shows.
            if (const int step = static_cast<int>(share * 100); step != told) {
                told = step;
                QMetaObject::invokeMethod(
                    this,
                    [this, stop, share] {
                        if (!stop.stop_requested()) {
                            progress_ = share;
                            Q_EMIT progressed(share);
                        }
                    },
                    Qt::QueuedConnection);
            }
        };
        audit::Options options;
        options.frameworks = frameworks;
        options.sovereignty.candidates = report::audit_candidates(*made->stack, *catalogue);
        if (shipped) {
            const plan::LeadTimes times(*made->stack, catalogue, cost::AssumptionSet(*shipped, *made->stack));
            options.sovereignty.lead_time = plan::known_times(times);
            options.sovereignty.least_time = plan::least_times(times);
        }
        auto figures = work(*made->stack, options, watch);
        if (!figures) {
            return [this, error = figures.error()] {
                failed_ = true;
                once_ = false;
                setRunning(false);
                if (error.code != ErrorCode::cancelled) {
                    session_->report(error);
                }
                Q_EMIT changed();
                Q_EMIT settled();
            };
        }
        static_cast<report::AuditFigures&>(*made) = std::move(*figures);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        made->milliseconds = took.count();
        return [this, made] {
            data_ = made;
            stale_ = false;
            once_ = false;
            setRunning(false);
            Q_EMIT changed();
            Q_EMIT settled();
        };
    });
}

} // namespace volteface::ui
