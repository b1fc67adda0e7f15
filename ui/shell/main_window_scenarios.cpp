// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios of the document: new, duplicated, edited, from and to files.
#include "ui/compare/compare_card.h"
#include "ui/scenario/scenario_editing.h"
#include "ui/shell/action_book.h"
#include "ui/shell/dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/window_header.h"

namespace volteface::ui {

namespace {

QString id(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

void MainWindow::makeScenarioEditing() {
    ScenarioEditing* const editing = ScenarioEditing::of(&session_);
    actions_->add(
        id("scenario.new"), [] { return tr("Ne&w scenario"); }, id("list-add"), {},
        [editing] { editing->create(); });
    actions_->add(
        id("scenario.edit"), [] { return tr("&Edit the scenario"); }, id("document-edit"), {Qt::Key_F4},
        [editing] { Q_EMIT editing->scenarioEditorRequested(); });
    actions_->add(
        id("scenario.addEvent"), [] { return tr("&Add an event"); }, id("list-add"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, [editing] { editing->addEvent(); });
    actions_->add(
        id("scenario.duplicate"), [] { return tr("&Duplicate the scenario"); }, id("edit-copy"), {},
        [editing] { editing->duplicate(); });
    actions_->add(
        id("scenario.open"), [] { return tr("&Open a scenario from a file…"); }, id("document-open"), {},
        [editing] { editing->chooseAndOpen(); });
    actions_->add(
        id("scenario.save"), [] { return tr("&Save the scenario to a file…"); }, id("document-export"), {},
        [editing] { editing->chooseAndSave(); });
    actions_->add(
        id("scenario.remove"), [] { return tr("&Remove the scenario from the document"); }, id("edit-delete"),
        {}, [editing] { editing->remove(); });
    const auto compare = [this](void (*then)(CompareCard&)) {
        return [this, then] {
            showPerspective(Perspective::scenarios);
            const QWidget* const view = views_.value(Perspective::scenarios);
            if (auto* card = view != nullptr ? view->findChild<CompareCard*>() : nullptr) {
                then(*card);
            }
        };
    };
    actions_->add(
        id("scenario.compare"), [] { return tr("&Compare scenarios"); }, id("view-list-details"), {},
        compare([](CompareCard& card) { card.bringUp(false); }));
    actions_->add(
        id("scenario.pairs"), [] { return tr("Worst &pairs"); }, id("view-list-details"), {},
        compare([](CompareCard& card) { card.bringUp(true); }));
    actions_->add(
        id("scenario.combine"), [] { return tr("Co&mbine…"); }, id("list-add"), {},
        compare([](CompareCard& card) { card.combineChosen(); }));
    editing->askOpen = [this] {
        return prompts_->fileToOpen(tr("Open a scenario"), tr("Scenarios (*.yaml *.yml)"));
    };
    editing->askSave = [this](const QString& suggested) {
        return prompts_->fileToSave(tr("Save the scenario"), tr("Scenarios (*.yaml *.yml)"), suggested);
    };
    editing->showErrors = [this](const QString& file, const Errors& errors) {
        documents_->showErrors(file, errors);
    };
    connect(editing, &ScenarioEditing::done, this,
            [this](const QString& text) { header_->messages()->showNote(text); });
    connect(editing, &ScenarioEditing::changed, this, &MainWindow::refreshScenarioActions);
    connect(&session_, &Session::documentChanged, this, &MainWindow::refreshScenarioActions);
    // An event or a scenario to edit: where its timeline is.
    for (const auto signal :
         {&ScenarioEditing::eventEditorRequested, &ScenarioEditing::scenarioEditorRequested}) {
        connect(editing, signal, this, [this] { showScenarioEditor(Perspective::scenarios); });
    }
    refreshScenarioActions();
}

void MainWindow::showScenarioEditor(Perspective beside) {
    showPerspective(beside);
    Dock* const editor = dock(QStringLiteral("scenario-editor"));
    if (editor == nullptr || session_.document() == nullptr) {
        return;
    }
    editor->show();
    editor->raise();
}

void MainWindow::refreshScenarioActions() {
    const ScenarioEditing* editing = ScenarioEditing::of(&session_);
    const bool open = session_.document() != nullptr;
    const bool chosen = open && editing->scenario() != nullptr;
    const bool own = chosen && editing->isEditable();
    for (const char* each :
         {"scenario.new", "scenario.open", "scenario.compare", "scenario.pairs", "scenario.combine"}) {
        (*actions_)[id(each)]->setEnabled(open);
    }
    for (const char* each : {"scenario.edit", "scenario.addEvent", "scenario.duplicate", "scenario.save"}) {
        (*actions_)[id(each)]->setEnabled(chosen);
    }
    (*actions_)[id("scenario.remove")]->setEnabled(own);
}

} // namespace volteface::ui
