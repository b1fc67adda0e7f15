// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/planner.h"

#include "core/edit/plan_edits.h"
#include "ui/document/document.h"
#include "ui/document/session.h"

#include <algorithm>
#include <chrono>

namespace volteface::ui {

namespace {

using namespace std::chrono_literals;

/// The outcome that the whole window waits for goes first.
constexpr auto pause = 150ms;

bool is_draft(const Plan& plan, const ScenarioId& scenario) {
    return plan.scenario == scenario && plan.moves.empty() && plan.tasks.empty();
}

bool same_plans(const Stack& a, const Stack& b) {
    return a.plans == b.plans;
}

} // namespace

Planner::Planner(Session* session)
    : QObject(session)
    , session_(session) {
    debounce_.setSingleShot(true);
    debounce_.setInterval(pause);
    connect(&debounce_, &QTimer::timeout, this, &Planner::begin);
    connect(session_, &Session::documentChanged, this, &Planner::replace);
    connect(session_, &Session::scenarioChanged, this, &Planner::changeScenario);
    connect(session_, &Session::stackChanged, this, &Planner::outdate);
    connect(session_, &Session::catalogueChanged, this, &Planner::outdate);
}

Planner* Planner::of(const Session& session) {
    return session.findChild<Planner*>(QString(), Qt::FindDirectChildrenOnly);
}

void Planner::setWork(Work work, Digest digest) {
    work_ = std::move(work);
    digest_ = std::move(digest);
    outdate();
}

void Planner::setWanted(QObject* who, bool wanted) {
    if (lookers_.insert_or_assign(who, wanted).second) {
        connect(who, &QObject::destroyed, this, [this](QObject* gone) { lookers_.erase(gone); });
    }
    if (wanted && stale_ && !cancelled_) {
        debounce_.start();
    }
}

bool Planner::isLookedAt() const {
    return std::any_of(lookers_.begin(), lookers_.end(), [](const auto& each) { return each.second; });
}

const Plan* Planner::draft() const {
    const auto scenario = session_->scenario();
    if (!scenario) {
        return nullptr;
    }
    for (const Plan& plan : session_->stack()->plans) {
        if (is_draft(plan, *scenario)) {
            return &plan;
        }
    }
    return nullptr;
}

void Planner::setDraft(PlanConstraints constraints, std::vector<PlanChoice> choices,
                       const std::string& name) {
    const auto scenario = session_->scenario();
    if (!scenario || session_->document() == nullptr) {
        return;
    }
    const auto stack = session_->stack();
    if (const Plan* there = draft()) {
        Plan after = *there;
        after.constraints = std::move(constraints);
        after.choices = std::move(choices);
        after.parameters = session_->parameterValues();
        if (after != *there) {
            session_->apply(edit::change_plan(*stack, std::move(after)));
        }
        return;
    }
    Plan made;
    made.id = edit::free_plan_id(*stack, name);
    made.name = name;
    made.scenario = *scenario;
    made.parameters = session_->parameterValues();
    made.constraints = std::move(constraints);
    made.choices = std::move(choices);
    session_->apply(edit::add_plan(*stack, std::move(made)));
}

void Planner::dropDraft() {
    if (const Plan* there = draft()) {
        const PlanId id = there->id;
        session_->apply(edit::remove_plan(*session_->stack(), id));
    }
}

void Planner::replace() {
    job_.cancel();
    answer_.reset();
    error_.reset();
    setRunning(false);
    outdate();
}

/// Other parameters of the same scenario leave the plan in sight, out of date.
void Planner::changeScenario() {
    const auto now = session_->scenario();
    if (answer_ != nullptr && now && answer_->ask.scenario->id == *now) {
        outdate();
    } else {
        replace();
    }
}

void Planner::outdate() {
    // Where cards lie on the map changes no plan.
    if (answer_ != nullptr && answer_->complete && !stale_ && digest_ && session_->document() != nullptr) {
        const PlanAsk now = ask();
        if (!now.digest.empty() && now.digest == answer_->ask.digest &&
            now.constraints == answer_->ask.constraints && now.choices == answer_->ask.choices &&
            same_plans(*now.stack, *answer_->ask.stack) && now.catalogue == answer_->ask.catalogue) {
            return;
        }
    }
    stale_ = true;
    outdated_ = true;
    cancelled_ = false;
    error_.reset();
    debounce_.start();
    Q_EMIT changed();
}

void Planner::refresh() {
    stale_ = true;
    outdated_ = true;
    cancelled_ = false;
    error_.reset();
    debounce_.start();
    Q_EMIT changed();
}

void Planner::cancel() {
    debounce_.stop();
    job_.cancel();
    cancelled_ = true;
    setRunning(false);
    Q_EMIT changed();
}

void Planner::setRunning(bool running) {
    if (running_ != running) {
        running_ = running;
        progress_ = 0;
        Q_EMIT runningChanged();
    }
}

PlanAsk Planner::ask() const {
    PlanAsk made;
    made.stack = session_->stack();
    made.scenario = session_->boundScenario();
    made.parameters = session_->parameterValues();
    made.catalogue = session_->catalogue();
    if (const Plan* there = draft()) {
        made.constraints = there->constraints;
        made.choices = there->choices;
    }
    if (made.scenario != nullptr && digest_) {
        made.digest = digest_(*made.stack, *made.scenario);
    }
    return made;
}

void Planner::begin() {
    if (!isLookedAt() || !stale_ || cancelled_ || work_ == nullptr || session_->document() == nullptr ||
        session_->boundScenario() == nullptr) {
        return;
    }
    setRunning(true);
    job_.start([this, asked = ask(), before = answer_,
                work = work_](const std::stop_token& stop) -> LatestJob::Delivery {
        const auto start = std::chrono::steady_clock::now();
        // Queued to the window's thread, and dropped there once a newer job has begun.
        const auto tell = [this, stop](auto what) {
            QMetaObject::invokeMethod(
                this,
                [stop, what] {
                    if (!stop.stop_requested()) {
                        what();
                    }
                },
                Qt::QueuedConnection);
        };
        Watch watch;
        watch.stop = stop;
        watch.on_progress = [this, tell](double share) {
            tell([this, share] {
                progress_ = share;
                Q_EMIT progressed(share);
            });
        };
        const auto early = [this, tell](const PlanAnswer& part) {
            auto shared = std::make_shared<const PlanAnswer>(part);
            tell([this, shared] {
                answer_ = shared;
                stale_ = true;
                outdated_ = debounce_.isActive();
                Q_EMIT changed();
            });
        };
        auto made = work(asked, before, early, watch);
        if (!made) {
            return [this, error = made.error()] {
                setRunning(false);
                if (error.code != ErrorCode::cancelled) {
                    error_ = error;
                    stale_ = false;
                    answer_.reset();
                }
                Q_EMIT changed();
            };
        }
        made->complete = true;
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        made->milliseconds = took.count();
        auto shared = std::make_shared<const PlanAnswer>(std::move(*made));
        return [this, shared] {
            answer_ = shared;
            error_.reset();
            stale_ = debounce_.isActive();
            outdated_ = stale_;
            setRunning(false);
            Q_EMIT changed();
        };
    });
}

} // namespace volteface::ui
