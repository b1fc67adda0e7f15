// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_content.h"

#include "ui/document/session.h"

#include <algorithm>

namespace volteface::ui {

namespace {

bool sameShape(const edit::RecordChange<Component>& change) {
    return change.before && change.after && change.before->id == change.after->id &&
           change.before->layer == change.after->layer;
}

bool sameShape(const edit::RecordChange<Requirement>& change) {
    if (!change.before || !change.after) {
        return false;
    }
    const auto& before = change.before->suppliers;
    const auto& after = change.after->suppliers;
    return change.before->consumer == change.after->consumer &&
           std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const Supplier& a, const Supplier& b) {
                          return a.component == b.component && a.role == b.role;
                      });
}

template <class Record>
bool sameShape(const edit::RecordChange<Record>& /*change*/) {
    return true;
}
bool sameShape(const edit::PositionChange& /*change*/) {
    return false;
}
bool sameShape(const edit::HeaderChange& /*change*/) {
    return true;
}

/// True if no card or edge can have moved.
bool keepsShape(const edit::Change& change) {
    return std::all_of(change.parts.begin(), change.parts.end(), [](const edit::AtomicChange& part) {
        return std::visit([](const auto& record) { return sameShape(record); }, part);
    });
}

} // namespace

MapContent::MapContent(Session* session, QObject* parent)
    : QObject(parent)
    , session_(session) {
    rebuild();
    connect(session, &Session::documentChanged, this, &MapContent::rebuild);
    connect(session, &Session::stackChanged, this, &MapContent::onStackChanged);
    connect(session, &Session::outcomeChanged, this, &MapContent::onOutcomeChanged);
    connect(session, &Session::scenarioChanged, this, &MapContent::onOutcomeChanged);
    connect(session, &Session::minuteChanged, this, &MapContent::onMinuteChanged);
    connect(session, &Session::selectionChanged, this, &MapContent::selectionChanged);
    connect(session, &Session::pointedAtChanged, this, &MapContent::pointedAtChanged);
    connect(session, &Session::todayChanged, this, &MapContent::rewriteFaces);
}

void MapContent::rebuild() {
    scene_ = makeScene(session_->stack(), {}, session_->today());
    index_ = SceneIndex(scene_);
    ++generation_;
    reader_.emplace(scene_, session_->scenario() ? session_->outcome() : nullptr);
    states_ = reader_->at(scene_, session_->minute());
    Q_EMIT sceneChanged();
}

void MapContent::onStackChanged(const edit::Change& change) {
    if (!keepsShape(change)) {
        rebuild();
        return;
    }
    // Ids, lanes and edges are the same: only the words and the keys of the look-up are new.
    scene_.stack = session_->stack();
    scene_.cardOf.clear();
    for (std::size_t i = 0; i < scene_.stack->components.size(); ++i) {
        scene_.cardOf.emplace(scene_.stack->components[i].id.str(), static_cast<std::uint32_t>(i));
    }
    rewriteFaces();
}

void MapContent::rewriteFaces() {
    volteface::ui::rewriteFaces(scene_, session_->today());
    Q_EMIT statesChanged();
}

void MapContent::onOutcomeChanged() {
    reader_.emplace(scene_, session_->scenario() ? session_->outcome() : nullptr);
    onMinuteChanged();
}

void MapContent::onMinuteChanged() {
    MapStates next = reader_->at(scene_, session_->minute());
    if (next != states_) {
        states_ = std::move(next);
        Q_EMIT statesChanged();
    }
}

std::vector<std::uint32_t> MapContent::selectedCards() const {
    std::vector<std::uint32_t> cards;
    for (const ComponentId& id : session_->selection().components) {
        if (const auto card = scene_.find(id)) {
            cards.push_back(*card);
        }
    }
    std::sort(cards.begin(), cards.end());
    return cards;
}

std::vector<std::uint32_t> MapContent::pointedCards() const {
    std::vector<std::uint32_t> cards;
    for (const ComponentId& id : session_->pointedAt()) {
        if (const auto card = scene_.find(id)) {
            cards.push_back(*card);
        }
    }
    return cards;
}

std::optional<std::uint32_t> MapContent::currentCard() const {
    const auto& components = session_->selection().components;
    return components.empty() ? std::nullopt : scene_.find(components.back());
}

void MapContent::selectCards(const std::vector<std::uint32_t>& cards) {
    Selection selection;
    for (const std::uint32_t card : cards) {
        selection.components.push_back(scene_.stack->components[card].id);
    }
    session_->select(std::move(selection));
}

} // namespace volteface::ui
