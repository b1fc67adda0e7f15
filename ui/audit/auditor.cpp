// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditor.h"

#include "core/catalogue/catalogue.h"
#include "ui/document/document.h"

#include <chrono>
#include <utility>

namespace volteface::ui {

namespace {

using namespace std::chrono_literals;

/// The outcome that the whole window waits for goes first.
constexpr auto pause = 60ms;

/// Of the whole work: the audit itself, then the cut sets.
constexpr double audit_share = 0.6;

/// What the market offers in place of something in the stack. How long it takes to get there nobody has said.
std::vector<audit::Candidate> candidates_of(const catalogue::Catalogue& catalogue) {
    std::vector<audit::Candidate> candidates;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        const auto inserted = catalogue.to_component(entry);
        if (inserted.component.capabilities.empty()) {
            continue;
        }
        audit::Candidate made;
        made.id = inserted.component.id.str();
        made.name = inserted.component.name;
        made.capabilities = inserted.component.capabilities;
        if (!inserted.organisations.empty()) {
            made.organisation = inserted.organisations.front().id.str();
            made.control = inserted.organisations.back().country;
        }
        candidates.push_back(std::move(made));
    }
    return candidates;
}

} // namespace

Auditor::Auditor(Session* session, QObject* parent)
    : QObject(parent)
    , session_(session)
    , work_([](const Stack& stack, const audit::Options& options, const Watch& watch) {
        return audit::audit_stack(stack, options, watch);
    }) {
    debounce_.setSingleShot(true);
    debounce_.setInterval(pause);
    connect(&debounce_, &QTimer::timeout, this, &Auditor::begin);
    connect(session_, &Session::documentChanged, this, &Auditor::replace);
    connect(session_, &Session::stackChanged, this, &Auditor::outdate);
    connect(session_, &Session::catalogueChanged, this, &Auditor::outdate);
}

void Auditor::setFrameworks(audit::Frameworks frameworks) {
    frameworks_ = std::move(frameworks);
    outdate();
}

void Auditor::setWork(Work work) {
    work_ = std::move(work);
}

void Auditor::setWanted(bool wanted) {
    wanted_ = wanted;
    if (wanted_ && stale_ && !cancelled_) {
        debounce_.start();
    }
}

void Auditor::replace() {
    job_.cancel();
    data_.reset();
    setRunning(false);
    outdate();
}

void Auditor::outdate() {
    stale_ = true;
    cancelled_ = false;
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
    setRunning(false);
    Q_EMIT changed();
}

void Auditor::setRunning(bool running) {
    if (running_ != running) {
        running_ = running;
        progress_ = 0;
        Q_EMIT runningChanged();
    }
}

void Auditor::begin() {
    if (!wanted_ || !stale_ || session_->document() == nullptr) {
        return;
    }
    auto made = std::make_shared<AuditData>();
    made->stack = session_->stack();
    made->frameworks = frameworks_;
    setRunning(true);
    job_.start([this, made, work = work_,
                catalogue = session_->catalogue()](const std::stop_token& stop) -> LatestJob::Delivery {
        const auto start = std::chrono::steady_clock::now();
        const auto tell = [this, stop](double share) {
            QMetaObject::invokeMethod(
                this,
                [this, stop, share] {
                    if (!stop.stop_requested()) {
                        progress_ = share;
                        Q_EMIT progressed(share);
                    }
                },
                Qt::QueuedConnection);
        };
        const auto fall_through = [this](const Error& error) -> LatestJob::Delivery {
            return [this, error] {
                setRunning(false);
                if (error.code != ErrorCode::cancelled) {
                    session_->report(error);
                }
            };
        };
        Watch watch;
        watch.stop = stop;
        watch.on_progress = [tell](double share) { tell(audit_share * share); };
        audit::Options options;
        options.frameworks = made->frameworks;
        options.sovereignty.candidates = candidates_of(*catalogue);
        auto audit = work(*made->stack, options, watch);
        if (!audit) {
            return fall_through(audit.error());
        }
        made->audit = std::move(*audit);
        watch.on_progress = [tell](double share) { tell(audit_share + (1 - audit_share) * share); };
        auto cuts = smallest_cut_sets(*made->stack, watch);
        if (!cuts) {
            return fall_through(cuts.error());
        }
        made->cuts = std::move(*cuts);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        made->milliseconds = took.count();
        return [this, made] {
            data_ = made;
            stale_ = made->stack != session_->stack() || debounce_.isActive();
            setRunning(false);
            Q_EMIT changed();
        };
    });
}

} // namespace volteface::ui
