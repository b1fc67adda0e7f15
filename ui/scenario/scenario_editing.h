// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the scenario in use, shared by the timeline, the list and the editor: which event is
// taken hold of, and every edit as one undo step. Scenarios that ship with the program are read-only: an
// edit of one offers a copy of it in the document.
#pragma once

#include "core/edit/event_edits.h"
#include "ui/document/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace volteface::ui {

class ScenarioEditing : public QObject {
    Q_OBJECT

public:
    /// The one of this session; lives as long as it does.
    [[nodiscard]] static ScenarioEditing* of(Session* session);

    /// The scenario in use as it was written, with its parameters; null without one.
    [[nodiscard]] const Scenario* scenario() const;
    /// It stands in the document.
    [[nodiscard]] bool isEditable() const;

    /// The event that is taken hold of.
    [[nodiscard]] std::optional<EventId> selected() const { return selected_; }
    void select(std::optional<EventId> event);
    [[nodiscard]] const Event* heldEvent() const;
    [[nodiscard]] const Event* find(const EventId& id) const;

    // Each is one undo step. False where nothing was done; a scenario that ships asks for a copy then.
    bool addEvent();
    bool duplicateEvent();
    bool removeEvent();
    /// Errors: those of edit::change_scenario(); nothing has changed then, and nothing was reported.
    [[nodiscard]] Result<void> change(Event after);
    [[nodiscard]] Result<void> change(Scenario after);

    /// Shows what it would do, without an undo step; change() or endPreview() ends it.
    void preview(const Event& event);
    void endPreview();

    // Scenarios of the document, chosen at once.
    bool create();
    /// Of the scenario in use, under a free id; the event that is taken hold of stays so.
    bool duplicate();
    bool rename(const Text& name);
    bool remove();

    /// Errors: those of write_file_checked().
    [[nodiscard]] Result<void> saveTo(const QString& file) const;
    /// Into the document, under a free id where its own is taken there. All that is wrong otherwise.
    [[nodiscard]] Errors openFrom(const QString& file);
    // With a question for the file, and errors shown.
    void chooseAndSave();
    void chooseAndOpen();

    /// Dialogs; the window and tests set their own.
    std::function<QString()> askOpen;
    std::function<QString(const QString& suggested)> askSave;
    std::function<void(const QString& file, const Errors& errors)> showErrors;

    /// The components that a selector hits in the stack as it is, with the parameters' values as they are.
    [[nodiscard]] std::vector<ComponentId> hits(const Selector& selector) const;

Q_SIGNALS:
    /// The scenario in use, or which one it is.
    void changed();
    void selectionChanged();
    /// Somebody tried to edit a scenario that ships with the program.
    void copyOffered();
    /// The editor should come up: for the event that is selected, or for the scenario itself.
    void eventEditorRequested();
    void scenarioEditorRequested();
    /// Something was saved or opened: words for the message bar.
    void done(const QString& text);

private:
    explicit ScenarioEditing(Session* session);
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] bool push(const Result<edit::Change>& change);
    [[nodiscard]] bool adopt(Scenario scenario);
    void follow();

    Session* session_;
    std::optional<EventId> selected_;
    std::optional<ScenarioId> of_;
};

} // namespace volteface::ui
