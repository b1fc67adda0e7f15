// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"
#include "ui/shell/action_book.h"
#include "ui/shell/dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_header.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace volteface::ui {

namespace {

constexpr const char* separator = "-";

} // namespace

void MainWindow::makeMenus() {
    QMenuBar* bar = header_->menuBar();
    const auto add = [this](QMenu* menu, std::initializer_list<const char*> ids) {
        for (const char* id : ids) {
            if (id == separator) {
                menu->addSeparator();
            } else {
                menu->addAction((*actions_)[QString::fromLatin1(id)]);
            }
        }
    };
    const auto top = [this, bar](const char* title) {
        auto* menu = bar->addMenu(QString());
        menus_.push_back({menu, title});
        return menu;
    };
    const auto sub = [this](QMenu* parent, const char* title) {
        auto* menu = parent->addMenu(QString());
        menus_.push_back({menu, title});
        return menu;
    };

    QMenu* file = top(QT_TR_NOOP("&File"));
    add(file, {"file.new", "file.open"});
    recentMenu_ = sub(file, QT_TR_NOOP("Open &recent"));
    add(file,
        {"file.import", separator, "file.save", "file.saveAs", "file.saveCopy", "file.revert", separator,
         "file.saveReport", "file.exportPicture", "file.exportJson", separator, "file.close", "file.quit"});
    connect(recentMenu_, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);

    add(top(QT_TR_NOOP("&Edit")),
        {"edit.undo", "edit.redo", "edit.history", separator, "edit.copyPicture", "edit.selectAll",
         "edit.remove", separator, "edit.search", "edit.settings"});

    QMenu* view = top(QT_TR_NOOP("&View"));
    add(view, {"view.map", "view.audit", "view.scenarios", "view.plan", "view.report", separator});
    panelMenu_ = sub(view, QT_TR_NOOP("&Panels"));
    add(view,
        {separator, "view.zoomIn", "view.zoomOut", "view.fit", "view.actualSize", "view.focus", separator});
    add(sub(view, QT_TR_NOOP("&Theme")), {"view.light", "view.dark", "view.auto"});
    add(sub(view, QT_TR_NOOP("&Language")), {"view.english", "view.french"});
    add(view, {separator, "view.presentation"});

    add(top(QT_TR_NOOP("S&tack")), {"stack.addComponent",
                                    "stack.catalogue",
                                    separator,
                                    "stack.completeUpstream",
                                    "stack.completeAll",
                                    "stack.update",
                                    separator,
                                    "stack.confirm",
                                    "stack.reject",
                                    "stack.confirmAll",
                                    "stack.rejectAll",
                                    "stack.review",
                                    separator,
                                    "catalogue.keep",
                                    "catalogue.import",
                                    "catalogue.export",
                                    separator,
                                    "stack.arrange",
                                    separator,
                                    "stack.findings",
                                    "stack.outline",
                                    "stack.table",
                                    separator,
                                    "stack.assumptions",
                                    "stack.coupling",
                                    separator,
                                    "stack.settings"});

    scenarioMenu_ = top(QT_TR_NOOP("S&cenario"));
    connect(scenarioMenu_, &QMenu::aboutToShow, this, &MainWindow::fillScenarioMenu);
    fillScenarioMenu();

    add(top(QT_TR_NOOP("&Help")), {"help.welcome", separator, "help.about"});
    retranslateMenus();
}

void MainWindow::retranslateMenus() {
    for (const Menu& menu : menus_) {
        menu.menu->setTitle(tr(menu.title));
    }
}

void MainWindow::fillRecentMenu() {
    recentMenu_->clear();
    for (const RecentFile& file : settings_.recentFiles()) {
        const QFileInfo info(file.path);
        QString text = QDir::toNativeSeparators(file.path);
        QAction* action = recentMenu_->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, path = file.path] { documents_->open(path); });
    }
    if (recentMenu_->isEmpty()) {
        recentMenu_->addAction(tr("Nothing yet"))->setEnabled(false);
    }
}

void MainWindow::fillScenarioMenu() {
    scenarioMenu_->clear();
    for (const char* id : {"scenario.play", "scenario.start", "scenario.next", "scenario.previous"}) {
        scenarioMenu_->addAction((*actions_)[QString::fromLatin1(id)]);
    }
    scenarioMenu_->addSeparator();
    scenarioMenu_->addAction((*actions_)[QStringLiteral("scenario.why")]);
    scenarioMenu_->addSeparator();
    for (const char* id : {"scenario.new", "scenario.edit", "scenario.addEvent", "scenario.duplicate",
                           "scenario.open", "scenario.save", "scenario.remove"}) {
        scenarioMenu_->addAction((*actions_)[QString::fromLatin1(id)]);
    }
    scenarioMenu_->addSeparator();
    for (const char* id : {"scenario.compare", "scenario.pairs", "scenario.combine"}) {
        scenarioMenu_->addAction((*actions_)[QString::fromLatin1(id)]);
    }
    scenarioMenu_->addSeparator();
    QAction* none = (*actions_)[QStringLiteral("scenario.none")];
    none->setCheckable(true);
    none->setChecked(!session_.scenario());
    scenarioMenu_->addAction(none);
    for (const Scenario& scenario : session_.scenarios()) {
        QString name = shown(scenario.name.in(currentLanguage()), 80);
        QAction* action = scenarioMenu_->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(session_.scenario() == scenario.id);
        connect(action, &QAction::triggered, this, [this, id = scenario.id] { session_.setScenario(id); });
    }
}

} // namespace volteface::ui
