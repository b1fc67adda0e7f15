// SPDX-License-Identifier: GPL-3.0-or-later
// The scene and its states, kept in step with a session: what the canvas, the overview and the tools look at.
#pragma once

#include "core/edit/change.h"
#include "ui/map/map_states.h"
#include "ui/map/scene_index.h"

#include <QObject>

#include <optional>
#include <vector>

namespace volteface::ui {

class Session;

class MapContent : public QObject {
    Q_OBJECT

public:
    explicit MapContent(Session* session, QObject* parent = nullptr);

    [[nodiscard]] Session* session() const { return session_; }
    [[nodiscard]] const Scene& scene() const { return scene_; }
    /// For painting: elided titles are kept in it.
    [[nodiscard]] Scene& scene() { return scene_; }
    [[nodiscard]] const SceneIndex& index() const { return index_; }
    [[nodiscard]] const MapStates& states() const { return states_; }
    /// Counts up whenever cards or edges have moved.
    [[nodiscard]] std::uint64_t generation() const { return generation_; }

    /// Cards of the session's selection, ascending.
    [[nodiscard]] std::vector<std::uint32_t> selectedCards() const;
    /// Cards that a view points at: see Session::pointAt().
    [[nodiscard]] std::vector<std::uint32_t> pointedCards() const;
    /// The card that has the keyboard: the last one selected.
    [[nodiscard]] std::optional<std::uint32_t> currentCard() const;
    void selectCards(const std::vector<std::uint32_t>& cards);

    /// After a change of language or of the day.
    void rewriteFaces();

Q_SIGNALS:
    void sceneChanged();
    void statesChanged();
    void selectionChanged();
    void pointedAtChanged();

private:
    void rebuild();
    void onStackChanged(const edit::Change& change);
    void onOutcomeChanged();
    void onMinuteChanged();

    Session* session_;
    Scene scene_;
    SceneIndex index_;
    std::optional<StateReader> reader_;
    MapStates states_;
    std::uint64_t generation_ = 0;
};

} // namespace volteface::ui
