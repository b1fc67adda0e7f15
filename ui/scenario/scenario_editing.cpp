// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_editing.h"

#include "core/edit/edits.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/model/selection.h"
#include "core/store/checked_file.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace volteface::ui {

namespace {

/// Where a file is far larger than any scenario, it is not one.
constexpr std::uintmax_t largest_file = std::uintmax_t{16} * 1024 * 1024;

/// "X (copy)" in both languages.
Text name_of_copy(const Text& name) {
    Text copy;
    copy.en = name.en.empty() ? std::string() : name.en + " (copy)";
    copy.fr = name.fr.empty() ? std::string() : name.fr + " (copie)";
    return copy;
}

Text text_of(const char* english, const char* french) {
    return {english, french};
}

} // namespace

ScenarioEditing::ScenarioEditing(Session* session)
    : QObject(session)
    , session_(session) {
    connect(session_, &Session::scenarioChanged, this, &ScenarioEditing::follow);
    connect(session_, &Session::scenariosChanged, this, &ScenarioEditing::follow);
    follow();
}

ScenarioEditing* ScenarioEditing::of(Session* session) {
    auto* editing = session->findChild<ScenarioEditing*>(QString(), Qt::FindDirectChildrenOnly);
    return editing != nullptr ? editing : new ScenarioEditing(session);
}

void ScenarioEditing::follow() {
    const auto id = session_->scenario();
    const bool gone = selected_ && (id != of_ || find(*selected_) == nullptr);
    of_ = id;
    if (gone) {
        selected_.reset();
    }
    Q_EMIT changed();
    if (gone) {
        Q_EMIT selectionChanged();
    }
}

const Scenario* ScenarioEditing::scenario() const {
    const auto id = session_->scenario();
    const auto& all = session_->scenarios();
    const auto at =
        !id ? all.end()
            : std::find_if(all.begin(), all.end(), [&](const Scenario& each) { return each.id == *id; });
    return at == all.end() ? nullptr : &*at;
}

bool ScenarioEditing::isEditable() const {
    const auto id = session_->scenario();
    return id && volteface::find(*session_->stack(), *id) != nullptr;
}

bool ScenarioEditing::mayEdit() {
    if (isEditable()) {
        return true;
    }
    if (scenario() != nullptr) {
        Q_EMIT copyOffered();
    }
    return false;
}

void ScenarioEditing::select(std::optional<EventId> event) {
    if (event != selected_) {
        selected_ = std::move(event);
        Q_EMIT selectionChanged();
    }
}

const Event* ScenarioEditing::heldEvent() const {
    return selected_ ? find(*selected_) : nullptr;
}

const Event* ScenarioEditing::find(const EventId& id) const {
    const Scenario* current = scenario();
    if (current == nullptr) {
        return nullptr;
    }
    const auto at = std::find_if(current->events.begin(), current->events.end(),
                                 [&](const Event& each) { return each.id == id; });
    return at == current->events.end() ? nullptr : &*at;
}

bool ScenarioEditing::push(const Result<edit::Change>& change) {
    return session_->apply(change);
}

bool ScenarioEditing::addEvent() {
    if (!mayEdit()) {
        return false;
    }
    Scenario after = *scenario();
    Event event;
    event.id = edit::free_event_id(after, "event");
    event.name = text_of("New event", "Nouvel événement");
    event.start = Duration{session_->minute() / minutes_per_day * minutes_per_day};
    event.duration = Duration::days(30);
    // What is selected is what it is about; else what a first event most often is: models behind an API.
    const auto& chosen = session_->selection().components;
    if (!chosen.empty()) {
        event.select = edit::selector_of(chosen);
    } else {
        event.select.kind = Selector::Kind::test;
        event.select.field_test = {Field::layer, {"model"}, true};
    }
    const EventId id = event.id;
    after.events.push_back(std::move(event));
    if (!push(edit::change_scenario(*session_->stack(), std::move(after)))) {
        return false;
    }
    select(id);
    Q_EMIT eventEditorRequested();
    return true;
}

bool ScenarioEditing::duplicateEvent() {
    if (heldEvent() == nullptr || !mayEdit()) {
        return false;
    }
    Scenario after = *scenario();
    const auto at = std::find_if(after.events.begin(), after.events.end(),
                                 [&](const Event& each) { return each.id == *selected_; });
    Event copy = *at;
    copy.id = edit::free_event_id(after, copy.id.str());
    copy.name = name_of_copy(copy.name);
    const EventId id = copy.id;
    after.events.insert(at + 1, std::move(copy));
    if (!push(edit::change_scenario(*session_->stack(), std::move(after)))) {
        return false;
    }
    select(id);
    return true;
}

bool ScenarioEditing::removeEvent() {
    if (heldEvent() == nullptr || !mayEdit()) {
        return false;
    }
    Scenario after = *scenario();
    const auto at = std::find_if(after.events.begin(), after.events.end(),
                                 [&](const Event& each) { return each.id == *selected_; });
    const auto next = after.events.erase(at);
    std::optional<EventId> neighbour;
    if (!after.events.empty()) {
        neighbour = next == after.events.end() ? after.events.back().id : next->id;
    }
    if (!push(edit::change_scenario(*session_->stack(), std::move(after)))) {
        return false;
    }
    select(neighbour);
    return true;
}

Result<void> ScenarioEditing::change(Event after) {
    const Scenario* current = scenario();
    if (current == nullptr) {
        return {};
    }
    Scenario changed = *current;
    for (Event& each : changed.events) {
        if (each.id == after.id) {
            each = std::move(after);
            break;
        }
    }
    return change(std::move(changed));
}

Result<void> ScenarioEditing::change(Scenario after) {
    if (!mayEdit()) {
        endPreview();
        return {};
    }
    // Binding refuses what the rules let pass: a default of another kind, a factor out of range.
    if (const auto bound = volteface::bind(after); !bound) {
        endPreview();
        return tl::unexpected(bound.error());
    }
    const auto change = edit::change_scenario(*session_->stack(), std::move(after));
    if (!change) {
        endPreview();
        if (change.error().code == ErrorCode::nothing_to_change) {
            return {};
        }
        return tl::unexpected(change.error());
    }
    if (!session_->apply(change)) {
        endPreview();
    }
    return {};
}

void ScenarioEditing::preview(const Event& event) {
    const Scenario* current = scenario();
    if (current == nullptr) {
        return;
    }
    Scenario variant = *current;
    for (Event& each : variant.events) {
        if (each.id == event.id) {
            each = event;
        }
    }
    if (auto bound = volteface::bind(variant, session_->parameterValues())) {
        session_->previewScenario(std::make_shared<const Scenario>(std::move(*bound)));
    }
}

void ScenarioEditing::endPreview() {
    session_->previewScenario(nullptr);
}

bool ScenarioEditing::adopt(Scenario scenario) {
    const ScenarioId id = scenario.id;
    if (session_->document() == nullptr ||
        !push(edit::add_scenario(*session_->stack(), std::move(scenario)))) {
        return false;
    }
    session_->setScenario(id);
    return true;
}

bool ScenarioEditing::create() {
    Scenario scenario;
    scenario.id = edit::free_scenario_id(session_->scenarios(), "scenario");
    scenario.name = text_of("New scenario", "Nouveau scénario");
    scenario.confidence = Confidence::estimated;
    if (!adopt(std::move(scenario))) {
        return false;
    }
    Q_EMIT scenarioEditorRequested();
    return true;
}

bool ScenarioEditing::duplicate() {
    const Scenario* current = scenario();
    if (current == nullptr) {
        return false;
    }
    Scenario copy = *current;
    const auto kept = selected_;
    const auto values = session_->parameterValues();
    copy.id = edit::free_scenario_id(session_->scenarios(), copy.id.str());
    copy.name = name_of_copy(copy.name);
    const ScenarioId id = copy.id;
    if (!adopt(std::move(copy))) {
        return false;
    }
    session_->setScenario(id, values);
    select(kept);
    return true;
}

bool ScenarioEditing::rename(const Text& name) {
    if (scenario() == nullptr || !mayEdit()) {
        return false;
    }
    Scenario after = *scenario();
    after.name = name;
    return push(edit::change_scenario(*session_->stack(), std::move(after)));
}

bool ScenarioEditing::remove() {
    const auto id = session_->scenario();
    return id && isEditable() && push(edit::remove_scenario(*session_->stack(), *id));
}

Result<void> ScenarioEditing::saveTo(const QString& file) const {
    const Scenario* current = scenario();
    if (current == nullptr) {
        return fail(ErrorCode::no_such_scenario, {}, {std::string()});
    }
    return store::write_file_checked(toUtf8(file), exchange::write_scenario_yaml(*current));
}

Errors ScenarioEditing::openFrom(const QString& file) {
    const auto text = store::read_file(toUtf8(file), largest_file);
    if (!text) {
        return {text.error()};
    }
    auto read = exchange::read_scenario_yaml(*text, toUtf8(QFileInfo(file).fileName()));
    if (!read) {
        return read.error();
    }
    Scenario scenario = std::move(read->scenario);
    scenario.id = edit::free_scenario_id(session_->stack()->scenarios, scenario.id.str());
    if (adopt(std::move(scenario))) {
        Q_EMIT done(tr("“%1” is in the document now").arg(QFileInfo(file).fileName()));
    }
    return {};
}

void ScenarioEditing::chooseAndSave() {
    const Scenario* current = scenario();
    if (current == nullptr || !askSave) {
        return;
    }
    const QString file = askSave(toQString(current->id.str()) + QStringLiteral(".yaml"));
    if (file.isEmpty()) {
        return;
    }
    if (const auto saved = saveTo(file); !saved) {
        session_->report(saved.error());
    } else {
        Q_EMIT done(tr("Scenario saved as “%1”").arg(QFileInfo(file).fileName()));
    }
}

void ScenarioEditing::chooseAndOpen() {
    const QString file = askOpen ? askOpen() : QString();
    if (file.isEmpty()) {
        return;
    }
    const Errors errors = openFrom(file);
    if (errors.empty()) {
        return;
    }
    if (showErrors) {
        showErrors(file, errors);
    } else {
        session_->report(errors.front());
    }
}

std::vector<ComponentId> ScenarioEditing::hits(const Selector& selector) const {
    Scenario probe;
    if (const Scenario* current = scenario()) {
        probe.parameters = current->parameters;
    }
    Event event;
    event.id = EventId("probe");
    event.select = selector;
    probe.events = {event};
    auto bound = volteface::bind(probe, session_->parameterValues());
    if (!bound) {
        bound = volteface::bind(probe);
    }
    std::vector<ComponentId> found;
    const auto stack = session_->stack();
    const SelectionContext context(*stack);
    for (const std::size_t index : context.select(bound ? bound->events.front().select : selector)) {
        found.push_back(stack->components[index].id);
    }
    return found;
}

} // namespace volteface::ui
