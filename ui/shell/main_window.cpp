// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/edit/edits.h"
#include "ui/catalogue/catalogue_desk.h"
#include "ui/document/document.h"
#include "ui/shell/action_book.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/dock.h"
#include "ui/shell/exporter.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/perspective_switcher.h"
#include "ui/shell/search_box.h"
#include "ui/shell/views.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_header.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

namespace volteface::ui {

namespace {

/// Of the scenario files that could not be read; the list of scenarios tells them all.
const Error* firstUnread(const Session* session) {
    const Errors& errors = session->libraryErrors();
    return errors.empty() ? nullptr : &errors.front();
}

} // namespace

MainWindow::MainWindow(DocumentController::World world, Settings& settings, std::unique_ptr<Prompts> prompts,
                       QWidget* parent)
    : QMainWindow(parent)
    , settings_(settings)
    , prompts_(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>(this, settings))
    , documents_(new DocumentController(session_, settings, *prompts_, std::move(world), this))
    , exporter_(new Exporter(session_, *prompts_, this))
    , actions_(new ActionBook(this))
    , desk_(new CatalogueDesk(session_, documents_->world().shipped.directory / "resources" / "catalogue",
                              documents_->world().userCatalogue, this)) {
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1600, 960);
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeStackActions();
    makeCatalogueActions();
    makeCostActions();
    makeScenarioActions();
    makeScenarioEditing();
    makeHelpActions();
    header_ = new WindowHeader(*actions_, this);
    setMenuWidget(header_);
    makeMenus();
    palette_ = new CommandPalette(this);
    pages_ = new QStackedWidget(this);
    welcome_ = new WelcomePage(documents_->world().shipped, settings, pages_);
    pages_->addWidget(welcome_);
    setCentralWidget(pages_);
    facts_ = new QLabel(this);
    timing_ = new QLabel(this);
    saved_ = new QLabel(this);
    language_ = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    for (QLabel* label : {facts_, timing_, saved_, language_}) {
        label->setFont(fontOf(FontRole::caption));
        label->setProperty("tone", "secondary");
        label->setContentsMargins(12, 0, 12, 0);
    }
    statusBar()->addWidget(facts_);
    statusBar()->addWidget(timing_);
    statusBar()->addPermanentWidget(saved_);
    statusBar()->addPermanentWidget(language_);
    connectSession();
    connectCatalogue();
    makeCostDesk();
    desk_->load();
    exchange::ScenarioLibrary library = exchange::scenario_library(documents_->world().shipped);
    welcome_->setLibrary(library.scenarios);
    session_.setLibrary(std::move(library.scenarios), std::move(library.errors));
    if (const QByteArray geometry = settings_.geometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    documentReplaced();
}

MainWindow::~MainWindow() {
    // What is shown speaks to the session until it is gone: the session goes last. Some of it takes more of
    // it along.
    std::vector<QPointer<QWidget>> children;
    for (QWidget* child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        child->disconnect(this);
        children.emplace_back(child);
    }
    for (const QPointer<QWidget>& child : children) {
        delete child;
    }
}

void MainWindow::connectSession() {
    connect(&session_, &Session::documentChanged, this, &MainWindow::documentReplaced);
    connect(&session_, &Session::errorReported, header_->messages(), &MessageBar::showError);
    connect(&session_, &Session::stackChanged, this, [this] { refreshStatus(); });
    connect(&session_, &Session::selectionChanged, this, &MainWindow::refreshActions);
    connect(&session_, &Session::scenarioChanged, this, &MainWindow::refreshActions);
    connect(&session_, &Session::outcomeChanged, this, &MainWindow::refreshStatus);
    connect(&session_, &Session::findingsChanged, this, [this] {
        if (Dock* findings = dock(QStringLiteral("findings")); findings != nullptr && session_.findings()) {
            findings->setNote(format::count(static_cast<std::int64_t>(session_.findings()->size())));
        }
    });
    connect(&session_, &Session::whyRequested, this, [this] { showDock(QStringLiteral("why")); });
    connect(&session_, &Session::revealRequested, this,
            [this](const SubjectRef& subject, const QString& field) {
                if (subject.kind == SubjectRef::Kind::scenario) {
                    showPerspective(Perspective::scenarios);
                    return;
                }
                if (perspective_ == Perspective::report) {
                    showPerspective(Perspective::map);
                }
                if (Dock* inspector = dock(QStringLiteral("inspector"))) {
                    inspector->show();
                    inspector->raise();
                    if (!field.isEmpty()) {
                        inspector->activateWindow();
                    }
                }
            });

    connect(documents_, &DocumentController::done, this, [this](const QString& text) {
        header_->messages()->showNote(text);
        refreshTitle();
        refreshStatus();
    });
    connect(documents_, &DocumentController::recentFilesChanged, welcome_, &WelcomePage::refreshRecent);
    connect(exporter_, &Exporter::done, header_->messages(), &MessageBar::showNote);
    documents_->previewImport = [this](const ImportPlan& plan, bool intoNew) {
        return ImportDialog(plan, intoNew, this).exec() == QDialog::Accepted;
    };
    documents_->showErrors = [this](const QString& file, const Errors& errors) {
        ui::showErrors(file, errors, this);
    };

    connect(header_->switcher(), &PerspectiveSwitcher::chosen, this, &MainWindow::showPerspective);
    connect(header_->search(), &QAbstractButton::clicked, this, &MainWindow::openPalette);

    connect(welcome_, &WelcomePage::sampleRequested, this,
            [this](const QString& name) { documents_->openSample(toUtf8(name)); });
    connect(welcome_, &WelcomePage::importRequested, documents_, &DocumentController::chooseAndImport);
    connect(welcome_, &WelcomePage::newRequested, documents_, &DocumentController::newDocument);
    connect(welcome_, &WelcomePage::openRequested, documents_, &DocumentController::open);
    connect(welcome_, &WelcomePage::recoverRequested, this,
            [this](const QString& id) { documents_->recover(toUtf8(id)); });
    connect(welcome_, &WelcomePage::compareRequested, this, &MainWindow::compareLeftOver);
    connect(welcome_, &WelcomePage::giveUpRequested, this, [this](const QString& id) {
        if (!prompts_->confirm(tr("Give up what was kept?"),
                               tr("The edits were never saved, and are then gone."), tr("Give up"))) {
            return;
        }
        const Result<void> result = store::discard(documents_->world().environment, toUtf8(id));
        if (!result) {
            session_.report(result.error());
        }
        lookForLeftOver();
    });
}

void MainWindow::documentReplaced() {
    Document* document = session_.document();
    if (document == nullptr) {
        if (presenting_) {
            setPresentation(false);
        }
        for (Dock* each : docks_) {
            each->hide();
        }
        if (scenarioBar_ != nullptr) {
            scenarioBar_->hide();
        }
        pages_->setCurrentWidget(welcome_);
        lookForLeftOver();
        welcome_->loadSamples();
        welcome_->setFocus(Qt::OtherFocusReason);
    } else {
        makeViews();
        connect(document, &Document::historyChanged, this, &MainWindow::refreshActions);
        connect(document, &Document::modifiedChanged, this, [this] {
            refreshTitle();
            refreshStatus();
        });
        connect(document, &Document::filePathChanged, this, [this] {
            refreshTitle();
            refreshActions();
        });
        header_->messages()->clear();
        if (!mistakesTold_) {
            mistakesTold_ = true;
            desk_->reportMistakes();
        }
        const Perspective wanted = views_.value(perspective_) != nullptr ? perspective_ : Perspective::map;
        showPerspective(wanted);
        if (scenarioBar_ != nullptr) {
            scenarioBar_->show();
        }
        if (const Error* unread = firstUnread(&session_)) {
            session_.report(*unread);
        }
        if (document->isReadOnly()) {
            session_.report(Error{ErrorCode::read_only_document,
                                  toUtf8(document->title()),
                                  {toUtf8(tr("a newer version of the program wrote it"))},
                                  {}});
        }
    }
    refreshTitle();
    refreshActions();
    refreshStatus();
}

QWidget* MainWindow::makeHistory() {
    return new HistoryPanel(&session_, this);
}

QString MainWindow::message() const {
    return header_->messages()->text();
}

void MainWindow::lookForLeftOver() {
    auto left = store::find_left_over(documents_->world().environment);
    if (!left) {
        session_.report(left.error());
        return;
    }
    welcome_->setLeftOver(std::move(*left));
}

void MainWindow::compareLeftOver(const QString& id) {
    const auto document = Document::recover(documents_->world().environment, toUtf8(id));
    if (!document) {
        session_.report(document.error());
        return;
    }
    const Result<edit::Change> change = (*document)->changesSinceSave();
    if (!change) {
        session_.report(change.error());
        return;
    }
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Compare"));
    dialog.resize(760, 480);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 18, 20, 16);
    auto* title = new QLabel(tr("What was edited since the save"), &dialog);
    title->setFont(fontOf(FontRole::sectionTitle));
    column->addWidget(title);
    column->addWidget(differenceTree(*change, &dialog), 1);
    auto* close = new QPushButton(tr("Close"), &dialog);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.exec();
}

void MainWindow::addComponent() {
    const std::shared_ptr<const Stack> stack = session_.stack();
    Component component;
    component.name = toUtf8(tr("New component"));
    component.id = edit::free_component_id(*stack, component.name);
    if (!session_.selection().components.empty()) {
        if (const Component* current = volteface::find(*stack, session_.selection().components.back())) {
            component.layer = current->layer;
        }
    }
    const ComponentId id = component.id;
    if (session_.apply(edit::add_component(*stack, std::move(component)))) {
        session_.select({{id}, {}});
        Q_EMIT session_.revealRequested({SubjectRef::Kind::component, id.str()}, QStringLiteral("name"));
    }
}

void MainWindow::removeSelected() {
    const std::vector<ComponentId> ids = session_.selection().components;
    if (!ids.empty()) {
        session_.apply(edit::remove_components(*session_.stack(), ids));
    }
}

void MainWindow::stepInstant(int by) {
    const auto outcome = session_.outcome();
    if (!outcome) {
        return;
    }
    const std::vector<Minute>& instants = outcome->instants;
    const auto at = by > 0 ? std::upper_bound(instants.begin(), instants.end(), session_.minute())
                           : std::lower_bound(instants.begin(), instants.end(), session_.minute());
    session_.setPlaying(false);
    if (by > 0 && at != instants.end()) {
        session_.setMinute(*at);
    } else if (by < 0 && at != instants.begin()) {
        session_.setMinute(*(at - 1));
    }
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && header_ != nullptr) {
        actions_->retranslate();
        retranslateMenus();
        fillScenarioMenu();
        refreshTitle();
        refreshStatus();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent* event) {
    const bool result = QMainWindow::event(event);
    // The type first: children announce themselves before the members are there.
    if (event->type() == QEvent::Paint && !painted_) {
        painted_ = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return result;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    storeLayout();
    if (!documents_->mayLeave()) {
        event->ignore();
        return;
    }
    if (!presenting_) {
        settings_.setGeometry(saveGeometry());
    }
    if (Document* document = session_.document()) {
        document->close();
        session_.setDocument(nullptr);
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); })) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    event->acceptProposedAction();
    // Not from within the drop: a dialog would hold the other program's drag.
    QTimer::singleShot(0, this, [this, files] {
        for (const QString& file : files) {
            documents_->open(file);
        }
    });
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (presenting_ && event->key() == Qt::Key_Escape) {
        setPresentation(false);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace volteface::ui
