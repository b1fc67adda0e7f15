// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparer.h"

#include "ui/document/document.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <chrono>
#include <utility>

namespace volteface::ui {

namespace {

using namespace std::chrono_literals;

/// The outcome that the whole window waits for goes first.
constexpr auto pause = 60ms;

} // namespace

QString nameOf(const Scenario& scenario) {
    const QString name = inCurrentLanguage(scenario.name);
    return name.isEmpty() ? toQString(scenario.id.str()) : shown(toUtf8(name), 160);
}

Comparer::Comparer(Session* session, QObject* parent)
    : QObject(parent)
    , session_(session) {
    debounce_.setSingleShot(true);
    debounce_.setInterval(pause);
    connect(&debounce_, &QTimer::timeout, this, [this] {
        begin();
        beginPairs();
    });
    connect(session_, &Session::documentChanged, this, &Comparer::replace);
    connect(session_, &Session::stackChanged, this, &Comparer::outdate);
    connect(session_, &Session::scenariosChanged, this, &Comparer::outdate);
    connect(session_, &Session::scenarioChanged, this, [this] {
        // Choosing another scenario changes nothing here, turning one does.
        if (comparison_ != nullptr && (comparison_->scenarios != bound() || stale_)) {
            outdate();
        }
    });
}

void Comparer::setWanted(bool scenarios, bool pairs) {
    scenariosWanted_ = scenarios;
    pairsWanted_ = pairs;
    if ((scenarios && stale_) || (pairs && pairsStale_)) {
        debounce_.start();
    }
}

void Comparer::leaveOut(std::set<ScenarioId> scenarios) {
    if (scenarios != leftOut_) {
        leftOut_ = std::move(scenarios);
        pairsStale_ = true;
        debounce_.start();
        Q_EMIT pairsChanged();
    }
}

void Comparer::setOffset(Duration offset) {
    if (offset != offset_) {
        offset_ = offset;
        pairsStale_ = true;
        debounce_.start();
        Q_EMIT pairsChanged();
    }
}

void Comparer::replace() {
    job_.cancel();
    pairsJob_.cancel();
    comparison_.reset();
    pairs_.reset();
    outdate();
}

void Comparer::outdate() {
    stale_ = true;
    pairsStale_ = true;
    debounce_.start();
    Q_EMIT comparisonChanged();
    Q_EMIT pairsChanged();
}

std::vector<Scenario> Comparer::bound() const {
    std::vector<Scenario> result;
    for (const Scenario& scenario : session_->scenarios()) {
        const bool current = session_->scenario() == scenario.id;
        auto one =
            current ? volteface::bind(scenario, session_->parameterValues()) : volteface::bind(scenario);
        if (one) { // one that cannot be bound is named when it is chosen
            result.push_back(std::move(*one));
        }
    }
    return result;
}

void Comparer::begin() {
    if (!scenariosWanted_ || !stale_ || session_->document() == nullptr) {
        return;
    }
    auto made = std::make_shared<Comparison>();
    made->stack = session_->stack();
    made->scenarios = bound();
    job_.start([this, made](const std::stop_token& stop) -> LatestJob::Delivery {
        Watch watch;
        watch.stop = stop;
        auto results = simulation::compare(*made->stack, made->scenarios, {}, watch);
        if (!results) {
            if (results.error().code == ErrorCode::cancelled) {
                return {};
            }
            return [this, error = results.error()] { session_->report(error); };
        }
        made->results = std::move(*results);
        return [this, made] {
            comparison_ = made;
            stale_ = made->stack != session_->stack() || made->scenarios != bound();
            Q_EMIT comparisonChanged();
        };
    });
}

void Comparer::beginPairs() {
    if (!pairsWanted_ || !pairsStale_ || session_->document() == nullptr) {
        return;
    }
    auto made = std::make_shared<PairComparison>();
    made->stack = session_->stack();
    made->offset = offset_;
    for (Scenario& scenario : bound()) {
        if (!leftOut_.contains(scenario.id)) {
            made->scenarios.push_back(std::move(scenario));
        }
    }
    pairsJob_.start([this, made](const std::stop_token& stop) -> LatestJob::Delivery {
        Watch watch;
        watch.stop = stop;
        auto pairs = simulation::compare_pairs(*made->stack, made->scenarios, made->offset, watch);
        if (!pairs) {
            if (pairs.error().code == ErrorCode::cancelled) {
                return {};
            }
            return [this, error = pairs.error()] { session_->report(error); };
        }
        made->pairs = std::move(*pairs);
        return [this, made] {
            pairs_ = made;
            pairsStale_ = made->stack != session_->stack() || debounce_.isActive();
            Q_EMIT pairsChanged();
        };
    });
}

} // namespace volteface::ui
