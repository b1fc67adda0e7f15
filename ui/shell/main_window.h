// SPDX-License-Identifier: GPL-3.0-or-later
// The one window. Wires menus, perspectives, docks and files together; what a view does is the view's own
// affair.
#pragma once

#include "ui/document/session.h"
#include "ui/document/settings.h"
#include "ui/shell/document_controller.h"
#include "ui/shell/perspective.h"
#include "ui/shell/prompts.h"

#include <QHash>
#include <QMainWindow>

#include <memory>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;

namespace volteface::ui {

class ActionBook;
class CatalogueDesk;
class CommandPalette;
class Dock;
class Exporter;
class WelcomePage;
class WindowHeader;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `prompts` null: dialogs. `settings` outlives the window.
    MainWindow(DocumentController::World world, Settings& settings,
               std::unique_ptr<Prompts> prompts = nullptr, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return session_; }
    [[nodiscard]] DocumentController& documents() { return *documents_; }
    [[nodiscard]] const ActionBook& actions() const { return *actions_; }
    [[nodiscard]] CatalogueDesk& catalogue() { return *desk_; }
    [[nodiscard]] CommandPalette& commandPalette() { return *palette_; }
    [[nodiscard]] QString message() const; ///< what the message bar shows

    void showPerspective(Perspective perspective);
    [[nodiscard]] Perspective perspective() const { return perspective_; }
    /// The view in the middle still computes what it is to show.
    [[nodiscard]] bool isViewBusy() const;
    void openPalette();
    void setPresentation(bool on);

Q_SIGNALS:
    /// The window has been drawn for the first time.
    void firstPainted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    // main_window_actions.cpp
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeStackActions();
    void makeScenarioActions();
    // main_window_scenarios.cpp
    void makeScenarioEditing();
    void showScenarioEditor(Perspective beside);
    void refreshScenarioActions();
    // main_window_actions.cpp
    void makeHelpActions();
    // main_window_catalogue.cpp
    void makeCatalogueActions();
    void connectCatalogue();
    void refreshCatalogueActions();
    Q_SLOT void fillMapMenu(QMenu* menu);
    Q_SLOT void focusPage();
    void showCatalogueEntry(const CatalogueId& entry);
    // main_window_cost.cpp
    void makeCostDesk();
    void makeCostActions();
    // main_window_menus.cpp
    void makeMenus();
    void retranslateMenus();
    void fillRecentMenu();
    void fillScenarioMenu();
    // main_window_layout.cpp
    void makeViews();
    void makeDocks();
    void storeLayout();
    void restoreLayout();
    void defaultLayout();
    void refreshTabs();
    void showDock(const QString& id);
    [[nodiscard]] Dock* dock(const QString& id) const;
    QWidget* makeHistory();

    void connectSession();
    void documentReplaced();
    void refreshActions();
    void refreshTitle();
    void refreshStatus();
    void lookForLeftOver();
    void compareLeftOver(const QString& id);
    void addComponent();
    void removeSelected();
    void stepInstant(int by);

    Settings& settings_;
    Session session_;
    std::unique_ptr<Prompts> prompts_;
    DocumentController* documents_;
    Exporter* exporter_;
    ActionBook* actions_;
    CatalogueDesk* desk_;
    bool mistakesTold_ = false; ///< those of the catalogue, above a document
    WindowHeader* header_ = nullptr;
    CommandPalette* palette_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    QHash<Perspective, QWidget*> views_; ///< made with the first document
    QWidget* scenarioBar_ = nullptr;
    std::vector<Dock*> docks_;
    struct Menu {
        QMenu* menu;
        const char* title;
    };
    std::vector<Menu> menus_;
    QMenu* recentMenu_ = nullptr;
    QMenu* scenarioMenu_ = nullptr;
    QMenu* panelMenu_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* timing_ = nullptr;
    QLabel* saved_ = nullptr;
    QLabel* language_ = nullptr;
    Perspective perspective_ = Perspective::map;
    bool painted_ = false;
    bool presenting_ = false;
    Qt::WindowStates statesBefore_;
};

} // namespace volteface::ui
