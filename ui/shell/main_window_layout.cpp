// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_book.h"
#include "ui/shell/dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/views.h"
#include "ui/shell/window_header.h"

#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

#include <algorithm>

namespace volteface::ui {

namespace {

/// Raise it when docks are added or renamed: older layouts are then not restored.
constexpr int layoutVersion = 3;

constexpr int inspectorWidth = 344;
constexpr int listWidth = 288;
constexpr int chartsHeight = 320;

} // namespace

void MainWindow::makeViews() {
    if (!views_.isEmpty()) {
        return;
    }
    views_.insert(Perspective::map, views::map(&session_, pages_));
    views_.insert(Perspective::audit,
                  views::audit(
                      &session_, documents_->world().shipped, [this] { showPerspective(Perspective::map); },
                      [this](const std::string& capability) {
                          showPerspective(Perspective::map);
                          showDock(QStringLiteral("catalogue"));
                          if (Dock* catalogue = dock(QStringLiteral("catalogue"))) {
                              views::showCapability(capability, catalogue->widget());
                          }
                      },
                      pages_));
    views_.insert(Perspective::scenarios, views::timeline(&session_, pages_));
    views_.insert(Perspective::plan, views::plan(
                                         &session_, documents_->world().shipped,
                                         [this] { showPerspective(Perspective::map); }, pages_));
    views_.insert(Perspective::report, views::report(&session_, documents_->world().shipped, pages_));
    for (QWidget* view : std::as_const(views_)) {
        pages_->addWidget(view);
    }
    connect(views_.value(Perspective::map), SIGNAL(menuFilling(QMenu*)), this, SLOT(fillMapMenu(QMenu*)));
    connect(views_.value(Perspective::report), SIGNAL(saveRequested()),
            (*actions_)[QStringLiteral("file.saveReport")], SLOT(trigger()));
    scenarioBar_ = views::scenarioBar(&session_, header_);
    scenarioBar_->setFixedHeight(60);
    header_->setScenarioBar(scenarioBar_);
    connect(scenarioBar_, SIGNAL(planRequested()), (*actions_)[QStringLiteral("view.plan")], SLOT(trigger()));
    makeDocks();
}

void MainWindow::makeDocks() {
    const auto add = [this](const char* id, const char* title, QWidget* content, Qt::DockWidgetArea area) {
        auto* dock = new Dock(
            QString::fromLatin1(id), [title] { return tr(title); }, content, this);
        docks_.push_back(dock);
        // Tabs come and go with docks that are shown, hidden or moved; Qt tells of each dock by itself.
        for (const auto signal : {&QDockWidget::visibilityChanged, &QDockWidget::topLevelChanged}) {
            connect(dock, signal, this, &MainWindow::refreshTabs, Qt::QueuedConnection);
        }
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::refreshTabs,
                Qt::QueuedConnection);
        addDockWidget(area, dock);
        panelMenu_->addAction(dock->toggleViewAction());
        dock->hide();
    };
    add("catalogue", QT_TR_NOOP("Catalogue"), views::catalogue(&session_, desk_, this),
        Qt::LeftDockWidgetArea);
    add("outline", QT_TR_NOOP("Outline"), views::outline(&session_, this), Qt::LeftDockWidgetArea);
    add("scenario-list", QT_TR_NOOP("Scenarios"), views::scenarioList(&session_, this),
        Qt::LeftDockWidgetArea);
    add("history", QT_TR_NOOP("History"), makeHistory(), Qt::LeftDockWidgetArea);
    add("inspector", QT_TR_NOOP("Inspector"), views::inspector(&session_, this), Qt::RightDockWidgetArea);
    add("why", QT_TR_NOOP("Why"), views::why(&session_, this), Qt::RightDockWidgetArea);
    add("scenario-editor", QT_TR_NOOP("Editor"),
        views::scenarioEditor(
            &session_, [this] { showScenarioEditor(Perspective::map); }, this),
        Qt::RightDockWidgetArea);
    add("findings", QT_TR_NOOP("Findings"), views::findings(&session_, this), Qt::RightDockWidgetArea);
    add("charts", QT_TR_NOOP("Dashboard"), views::charts(&session_, this), Qt::BottomDockWidgetArea);
    add("table", QT_TR_NOOP("Tables"), views::table(&session_, this), Qt::BottomDockWidgetArea);
    connect(dock(QStringLiteral("catalogue"))->widget(), SIGNAL(leaveRequested()), this, SLOT(focusPage()));
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

void MainWindow::refreshTabs() {
    for (Dock* each : docks_) {
        const QList<QDockWidget*> others = tabifiedDockWidgets(each);
        const bool tabbed = std::any_of(others.begin(), others.end(), [](const QDockWidget* other) {
            return other->toggleViewAction()->isChecked();
        });
        each->setTabbed(tabbed && !each->isFloating());
    }
    for (QTabBar* tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    }
}

Dock* MainWindow::dock(const QString& id) const {
    for (Dock* each : docks_) {
        if (each->objectName() == id) {
            return each;
        }
    }
    return nullptr;
}

void MainWindow::storeLayout() {
    if (session_.document() != nullptr && !presenting_ && isVisible()) {
        settings_.setLayout(wordOf(perspective_), saveState(layoutVersion));
    }
}

void MainWindow::restoreLayout() {
    const QByteArray state = settings_.layout(wordOf(perspective_));
    if (state.isEmpty() || !restoreState(state, layoutVersion)) {
        defaultLayout();
    }
}

void MainWindow::defaultLayout() {
    if (session_.document() == nullptr) {
        return;
    }
    const auto place = [this](const char* id, Qt::DockWidgetArea area, bool visible) {
        if (Dock* each = dock(QString::fromLatin1(id))) {
            each->setFloating(false);
            addDockWidget(area, each);
            each->setVisible(visible);
        }
    };
    const bool onMap = perspective_ == Perspective::map;
    const bool onScenarios = perspective_ == Perspective::scenarios;
    place("catalogue", Qt::LeftDockWidgetArea, onMap && width() >= 1800);
    place("outline", Qt::LeftDockWidgetArea, false);
    place("scenario-list", Qt::LeftDockWidgetArea, onScenarios);
    place("history", Qt::LeftDockWidgetArea, false);
    place("inspector", Qt::RightDockWidgetArea, onMap);
    place("why", Qt::RightDockWidgetArea, onScenarios || onMap);
    place("scenario-editor", Qt::RightDockWidgetArea, onScenarios);
    place("findings", Qt::RightDockWidgetArea, onMap);
    place("charts", Qt::BottomDockWidgetArea, false);
    place("table", Qt::BottomDockWidgetArea, false);
    Dock* inspector = dock(QStringLiteral("inspector"));
    Dock* why = dock(QStringLiteral("why"));
    Dock* findings = dock(QStringLiteral("findings"));
    if (onMap && inspector != nullptr) {
        for (Dock* behind : {why, findings}) {
            if (behind != nullptr) {
                tabifyDockWidget(inspector, behind);
            }
        }
        inspector->raise();
    }
    if (Dock* editor = dock(QStringLiteral("scenario-editor")); editor != nullptr && why != nullptr) {
        tabifyDockWidget(why, editor);
        if (onScenarios) {
            why->raise();
        }
    }
    QList<QDockWidget*> docks;
    QList<int> sizes;
    for (const auto& [id, size] : {std::pair{"inspector", inspectorWidth},
                                   {"why", inspectorWidth},
                                   {"scenario-list", listWidth},
                                   {"catalogue", listWidth}}) {
        if (Dock* each = dock(QString::fromLatin1(id)); each != nullptr && each->isVisible()) {
            docks << each;
            sizes << size;
        }
    }
    resizeDocks(docks, sizes, Qt::Horizontal);
    if (Dock* charts = dock(QStringLiteral("charts")); charts != nullptr && charts->isVisible()) {
        resizeDocks({charts}, {chartsHeight}, Qt::Vertical);
    }
}

void MainWindow::showDock(const QString& id) {
    Dock* each = dock(id);
    if (each == nullptr || session_.document() == nullptr) {
        return;
    }
    each->show();
    each->raise();
    if (each->widget() != nullptr) {
        each->widget()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showPerspective(Perspective perspective) {
    QWidget* view = views_.value(perspective);
    if (session_.document() == nullptr || view == nullptr) {
        return;
    }
    const bool isShown = pages_->currentWidget() == view;
    if (isShown && perspective == perspective_) {
        refreshActions();
        return;
    }
    setUpdatesEnabled(false);
    storeLayout();
    perspective_ = perspective;
    pages_->setCurrentWidget(view);
    restoreLayout();
    if (scenarioBar_ != nullptr) {
        scenarioBar_->setVisible(!presenting_);
    }
    setUpdatesEnabled(true);
    refreshActions();
    view->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::isViewBusy() const {
    const QWidget* view = views_.value(perspective_);
    return view != nullptr && view->property("busy").toBool();
}

void MainWindow::setPresentation(bool on) {
    if (on == presenting_ || (on && session_.document() == nullptr)) {
        refreshActions();
        return;
    }
    if (on) {
        storeLayout();
        presenting_ = true;
        statesBefore_ = windowState();
        header_->hide();
        statusBar()->hide();
        for (Dock* each : docks_) {
            each->hide();
        }
        setWindowState(windowState() | Qt::WindowFullScreen);
    } else {
        presenting_ = false;
        setWindowState(statesBefore_);
        header_->show();
        statusBar()->show();
        restoreLayout();
    }
    refreshActions();
}

} // namespace volteface::ui
