// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recompute.h"

#include "core/graph/network.h"
#include "core/simulation/migration.h"
#include "core/simulation/simulate.h"

#include <chrono>
#include <new>

namespace volteface::ui {

namespace {

using namespace std::chrono_literals;

/// A burst of edits (typing, dragging a slider) is computed once.
constexpr auto pause = 12ms;

} // namespace

const Scenario& calmScenario() {
    static const Scenario calm;
    return calm;
}

Recompute::Recompute(QObject* parent)
    : QObject(parent) {
    debounce_.setSingleShot(true);
    debounce_.setInterval(pause);
    connect(&debounce_, &QTimer::timeout, this, &Recompute::begin);
}

void Recompute::request(std::shared_ptr<const Stack> stack, std::shared_ptr<const Scenario> scenario) {
    stack_ = std::move(stack);
    scenario_ = std::move(scenario);
    debounce_.start();
    simulating_ = true;
    updateBusy();
}

void Recompute::setToday(std::optional<Date> today) {
    if (today != today_) {
        today_ = today;
        doubted_.reset();
        known_.reset();
    }
}

void Recompute::cancel() {
    debounce_.stop();
    simulation_.cancel();
    doubts_.cancel();
    stack_.reset();
    doubted_.reset();
    known_.reset();
    simulating_ = false;
    updateBusy();
}

void Recompute::begin() {
    simulation_.start(
        [this, stack = stack_, scenario = scenario_](const std::stop_token& stop) -> LatestJob::Delivery {
            const auto start = std::chrono::steady_clock::now();
            Watch watch;
            watch.stop = stop;
            const Scenario& running = scenario ? *scenario : calmScenario();
            simulation::Options options;
            options.plan = scenario ? simulation::stored_plan(*stack, running.id) : nullptr;
            auto result = simulation::simulate(*stack, running, options, watch);
            if (!result) {
                return [this, error = result.error()] {
                    if (error.code != ErrorCode::cancelled) {
                        Q_EMIT failed(error);
                    }
                    simulating_ = debounce_.isActive();
                    updateBusy();
                };
            }
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
            auto outcome = std::make_shared<const simulation::Outcome>(std::move(*result));
            return [this, outcome, milliseconds = took.count()] {
                Q_EMIT outcomeReady(outcome, milliseconds);
                simulating_ = debounce_.isActive(); // who heard of it may have asked for another one
                updateBusy();
            };
        });
    if (doubted_ == stack_) {
        return;
    }
    doubted_ = stack_;
    doubts_.start([this, stack = stack_, today = today_](const std::stop_token&) -> LatestJob::Delivery {
        auto findings =
            std::make_shared<const std::vector<Finding>>(find_doubts(*stack, {graph::rings(*stack), today}));
        return [this, findings, stack] {
            known_ = stack;
            Q_EMIT findingsReady(findings);
            updateBusy();
        };
    });
}

void Recompute::updateBusy() {
    const bool busy = simulating_ || known_ != stack_;
    if (busy_ != busy) {
        busy_ = busy;
        Q_EMIT busyChanged(busy);
    }
}

} // namespace volteface::ui
