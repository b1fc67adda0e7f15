// SPDX-License-Identifier: GPL-3.0-or-later
// The panel that edits the scenario in use: the event that is taken hold of, or the scenario itself. One that
// ships with the program is shown, and offers its copy.
#pragma once

#include "ui/scenario/scenario_editing.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace volteface::ui {

class EventEditor;
class ScenarioForm;

class ScenarioEditor : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioEditor(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] EventEditor* eventEditor() const { return event_; }
    [[nodiscard]] ScenarioForm* scenarioForm() const { return form_; }
    void showEventPage();
    void showScenarioPage();
    [[nodiscard]] QSize sizeHint() const override { return {344, 600}; }

Q_SIGNALS:
    /// The map should come into sight, with this panel beside it.
    void mapWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    Session* session_;
    ScenarioEditing* editing_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QWidget* shipped_;
    QLabel* shippedText_;
    QPushButton* copy_;
    QLabel* none_;
    EventEditor* event_;
    ScenarioForm* form_;
};

} // namespace volteface::ui
