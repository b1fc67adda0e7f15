// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session.h"

#include "core/catalogue/catalogue.h"
#include "core/simulation/outcome.h"
#include "ui/document/document.h"
#include "ui/document/playback.h"
#include "ui/document/recompute.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace volteface::ui {

struct Session::Impl {
    std::unique_ptr<Document> document;
    std::shared_ptr<const Stack> empty = std::make_shared<const Stack>();
    std::vector<Scenario> library;
    Errors libraryErrors;
    std::vector<Scenario> scenarios;
    Selection selection;
    std::vector<ComponentId> pointed;
    std::optional<Date> today;
    std::shared_ptr<const catalogue::Catalogue> catalogue = std::make_shared<const catalogue::Catalogue>();
    std::optional<ScenarioId> scenario;
    std::map<ParameterId, std::string> values;
    std::shared_ptr<const Scenario> bound;
    std::shared_ptr<const Scenario> preview; ///< stands for `bound` while it is there
    Minute minute = 0;
    std::shared_ptr<const simulation::Outcome> outcome;
    std::shared_ptr<const std::vector<Finding>> findings;
    double computeTime = 0;
    Recompute recompute;
    Playback playback;

    std::shared_ptr<const Scenario> running() const { return preview ? preview : bound; }

    const Scenario* found(const ScenarioId& id) const {
        const auto at =
            std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario& s) { return s.id == id; });
        return at == scenarios.end() ? nullptr : &*at;
    }

    /// Scenarios of the document hide those of the library with the same id. True if the list is another one
    /// now.
    bool gather(const Stack& stack) {
        std::vector<Scenario> all = stack.scenarios;
        std::unordered_set<ScenarioId> taken;
        for (const Scenario& each : all) {
            taken.insert(each.id);
        }
        if (document) {
            for (const Scenario& each : library) {
                if (!taken.contains(each.id)) {
                    all.push_back(each);
                }
            }
        }
        if (all == scenarios) {
            return false;
        }
        scenarios = std::move(all);
        return true;
    }
};

Session::Session(QObject* parent)
    : QObject(parent)
    , impl_(std::make_unique<Impl>()) {
    connect(&impl_->recompute, &Recompute::busyChanged, this, &Session::computingChanged);
    connect(&impl_->recompute, &Recompute::failed, this, &Session::report);
    connect(&impl_->recompute, &Recompute::outcomeReady, this,
            [this](std::shared_ptr<const simulation::Outcome> outcome, double milliseconds) {
                impl_->outcome = std::move(outcome);
                impl_->computeTime = milliseconds;
                Q_EMIT outcomeChanged();
            });
    connect(&impl_->recompute, &Recompute::findingsReady, this,
            [this](std::shared_ptr<const std::vector<Finding>> findings) {
                impl_->findings = std::move(findings);
                Q_EMIT findingsChanged();
            });
    connect(&impl_->playback, &Playback::moved, this, [this](Minute minute) { setMinute(minute); });
    connect(&impl_->playback, &Playback::runningChanged, this, &Session::playingChanged);
}

Session::~Session() = default;

Document* Session::document() const {
    return impl_->document.get();
}

void Session::setDocument(std::unique_ptr<Document> document) {
    setPlaying(false);
    impl_->recompute.cancel();
    // The old one lives until everybody has heard of the new one: a slot may still hold it.
    const std::unique_ptr<Document> old = std::exchange(impl_->document, std::move(document));
    if (old) {
        old->disconnect(this);
    }
    impl_->selection = {};
    pointAt({});
    impl_->scenario.reset();
    impl_->values.clear();
    impl_->bound.reset();
    impl_->preview.reset();
    impl_->minute = 0;
    impl_->outcome.reset();
    impl_->findings.reset();
    impl_->gather(*stack());
    if (impl_->document) {
        connect(impl_->document.get(), &Document::changed, this, &Session::onChanged);
    }
    Q_EMIT documentChanged();
    Q_EMIT scenariosChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT selectionChanged();
    Q_EMIT minuteChanged();
    Q_EMIT outcomeChanged();
    Q_EMIT findingsChanged();
    if (impl_->document) {
        impl_->recompute.request(stack(), nullptr);
    }
}

void Session::onChanged(const edit::Change& change) {
    const std::shared_ptr<const Stack> now = stack();
    Selection kept;
    for (const ComponentId& id : impl_->selection.components) {
        if (find(*now, id) != nullptr) {
            kept.components.push_back(id);
        }
    }
    if (impl_->selection.requirement && find(*now, *impl_->selection.requirement) != nullptr) {
        kept.requirement = impl_->selection.requirement;
    }
    const bool otherSelection = kept != impl_->selection;
    impl_->selection = std::move(kept);
    const bool otherScenarios = impl_->gather(*now);
    impl_->preview.reset();
    Q_EMIT stackChanged(change);
    if (otherSelection) {
        Q_EMIT selectionChanged();
    }
    if (otherScenarios) {
        Q_EMIT scenariosChanged();
        if (impl_->scenario) {
            const bool there = impl_->found(*impl_->scenario) != nullptr;
            setScenario(there ? impl_->scenario : std::nullopt,
                        there ? impl_->values : std::map<ParameterId, std::string>{});
            return;
        }
    }
    impl_->recompute.request(now, impl_->bound);
}

std::shared_ptr<const Stack> Session::stack() const {
    return impl_->document ? impl_->document->stack() : impl_->empty;
}

const Selection& Session::selection() const {
    return impl_->selection;
}

void Session::select(Selection selection) {
    if (selection != impl_->selection) {
        impl_->selection = std::move(selection);
        Q_EMIT selectionChanged();
    }
}

const std::vector<ComponentId>& Session::pointedAt() const {
    return impl_->pointed;
}

void Session::pointAt(std::vector<ComponentId> components) {
    if (components != impl_->pointed) {
        impl_->pointed = std::move(components);
        Q_EMIT pointedAtChanged();
    }
}

std::optional<Date> Session::today() const {
    return impl_->today;
}

void Session::setToday(std::optional<Date> today) {
    if (today == impl_->today) {
        return;
    }
    impl_->today = today;
    impl_->recompute.setToday(today);
    Q_EMIT todayChanged();
    if (impl_->document) {
        impl_->recompute.request(stack(), impl_->running());
    }
}

std::shared_ptr<const catalogue::Catalogue> Session::catalogue() const {
    return impl_->catalogue;
}

void Session::setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue) {
    impl_->catalogue = std::move(catalogue);
    Q_EMIT catalogueChanged();
}

const Errors& Session::libraryErrors() const {
    return impl_->libraryErrors;
}

void Session::setLibrary(std::vector<Scenario> scenarios, Errors errors) {
    impl_->library = std::move(scenarios);
    const bool otherErrors = errors != impl_->libraryErrors;
    impl_->libraryErrors = std::move(errors);
    if (impl_->gather(*stack()) || otherErrors) {
        Q_EMIT scenariosChanged();
    }
}

const std::vector<Scenario>& Session::scenarios() const {
    return impl_->scenarios;
}

std::optional<ScenarioId> Session::scenario() const {
    return impl_->scenario;
}

std::shared_ptr<const Scenario> Session::boundScenario() const {
    return impl_->running();
}

void Session::previewScenario(std::shared_ptr<const Scenario> bound) {
    if (bound == impl_->preview || !impl_->document || !impl_->bound) {
        return;
    }
    impl_->preview = std::move(bound);
    Q_EMIT scenarioChanged();
    impl_->recompute.request(stack(), impl_->running());
}

bool Session::isPreviewing() const {
    return impl_->preview != nullptr;
}

const std::map<ParameterId, std::string>& Session::parameterValues() const {
    return impl_->values;
}

void Session::setScenario(std::optional<ScenarioId> id, std::map<ParameterId, std::string> values) {
    std::shared_ptr<const Scenario> bound;
    if (id) {
        const Scenario* scenario = impl_->found(*id);
        if (scenario == nullptr) {
            report(Error{ErrorCode::no_such_scenario, id->str(), {id->str()}, {}});
            return;
        }
        Result<Scenario> result = volteface::bind(*scenario, values);
        if (!result) {
            report(result.error());
            return;
        }
        bound = std::make_shared<const Scenario>(std::move(*result));
    }
    const bool other = id != impl_->scenario;
    impl_->scenario = std::move(id);
    impl_->values = std::move(values);
    impl_->bound = std::move(bound);
    impl_->preview.reset();
    if (other) {
        setPlaying(false);
    }
    const Minute last = horizon() - 1;
    const Minute minute = other && !impl_->scenario ? 0 : std::min(impl_->minute, last);
    const bool moved = minute != impl_->minute;
    impl_->minute = minute;
    Q_EMIT scenarioChanged();
    if (moved) {
        Q_EMIT minuteChanged();
    }
    if (impl_->document) {
        impl_->recompute.request(stack(), impl_->bound);
    }
}

Minute Session::minute() const {
    return impl_->minute;
}

Minute Session::horizon() const {
    return impl_->bound ? impl_->running()->horizon.minutes : calmScenario().horizon.minutes;
}

void Session::setMinute(Minute minute) {
    const Minute clamped = std::clamp<Minute>(minute, 0, std::max<Minute>(0, horizon() - 1));
    if (clamped != impl_->minute) {
        impl_->minute = clamped;
        impl_->playback.setPosition(clamped);
        Q_EMIT minuteChanged();
    }
}

bool Session::isPlaying() const {
    return impl_->playback.isRunning();
}

void Session::setPlaying(bool playing) {
    if (!playing) {
        impl_->playback.stop();
    } else if (impl_->document) {
        impl_->playback.start(impl_->minute, horizon());
    }
}

std::shared_ptr<const simulation::Outcome> Session::outcome() const {
    return impl_->outcome;
}

std::shared_ptr<const std::vector<Finding>> Session::findings() const {
    return impl_->findings;
}

bool Session::isComputing() const {
    return impl_->recompute.isBusy();
}

double Session::computeTime() const {
    return impl_->computeTime;
}

bool Session::apply(const Result<edit::Change>& change) {
    if (!change) {
        // Leaving a field as it was is no mistake.
        if (change.error().code != ErrorCode::nothing_to_change) {
            report(change.error());
        }
        return false;
    }
    if (!impl_->document) {
        return false;
    }
    const Result<void> pushed = impl_->document->push(*change);
    if (!pushed) {
        report(pushed.error());
        return false;
    }
    return true;
}

void Session::report(const Error& error) {
    Q_EMIT errorReported(error);
}

} // namespace volteface::ui
