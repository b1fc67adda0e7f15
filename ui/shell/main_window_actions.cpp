// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/action_book.h"
#include "ui/shell/exporter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/stack_dialog.h"
#include "ui/shell/views.h"
#include "ui/support/language.h"

#include <QActionGroup>
#include <QKeySequence>

namespace volteface::ui {

namespace {

QList<QKeySequence> keys(std::initializer_list<QKeySequence> list) {
    return list;
}

QString id(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

void MainWindow::makeFileActions() {
    actions_->add(
        id("file.new"), [] { return tr("&New"); }, id("document-new"), keys({QKeySequence::New}),
        [this] { documents_->newDocument(); });
    actions_->add(
        id("file.open"), [] { return tr("&Open…"); }, id("document-open"), keys({QKeySequence::Open}),
        [this] { documents_->chooseAndOpen(); });
    actions_->add(
        id("file.import"), [] { return tr("&Import…"); }, id("document-import"), keys({Qt::CTRL | Qt::Key_I}),
        [this] { documents_->chooseAndImport(); });
    actions_->add(
        id("file.save"), [] { return tr("&Save"); }, id("document-save"), keys({QKeySequence::Save}),
        [this] { documents_->save(); });
    actions_->add(
        id("file.saveAs"), [] { return tr("Save &as…"); }, id("document-save-as"),
        keys({Qt::CTRL | Qt::SHIFT | Qt::Key_S}), [this] { documents_->saveAs(); });
    actions_->add(
        id("file.saveCopy"), [] { return tr("Save a &copy…"); }, {}, {}, [this] { documents_->saveCopy(); });
    actions_->add(
        id("file.revert"), [] { return tr("Re&vert to the saved file"); }, id("document-revert"), {},
        [this] { documents_->revert(); });
    actions_->add(
        id("file.saveReport"), [] { return tr("Save the re&port as PDF…"); }, id("document-export"),
        keys({QKeySequence::Print}), [this] { exporter_->report(); });
    actions_->add(
        id("file.exportPicture"), [] { return tr("Export the &map as a picture…"); }, id("picture"),
        keys({Qt::CTRL | Qt::SHIFT | Qt::Key_E}), [this] { exporter_->picture(); });
    actions_->add(
        id("file.exportJson"), [] { return tr("Export the stack as &text (JSON)…"); }, id("stack-json"), {},
        [this] { exporter_->stackJson(); });
    actions_->add(
        id("file.close"), [] { return tr("C&lose"); }, {}, keys({QKeySequence::Close}),
        [this] { documents_->close(); });
    actions_->add(
        id("file.quit"), [] { return tr("&Quit"); }, {}, keys({QKeySequence(Qt::CTRL | Qt::Key_Q)}),
        [this] { close(); });
}

void MainWindow::makeEditActions() {
    const auto report = [this](const Result<void>& result) {
        if (!result) {
            session_.report(result.error());
        }
    };
    actions_->add(
        id("edit.undo"),
        [this] {
            const Document* document = session_.document();
            const QString what = document != nullptr ? document->undoText() : QString();
            return what.isEmpty() ? tr("&Undo")
                                  : tr("&Undo: %1").arg(QString(what).replace(u'&', QStringLiteral("&&")));
        },
        id("edit-undo"), keys({QKeySequence::Undo}),
        [this, report] {
            if (Document* document = session_.document()) {
                report(document->undo());
            }
        });
    actions_->add(
        id("edit.redo"),
        [this] {
            const Document* document = session_.document();
            const QString what = document != nullptr ? document->redoText() : QString();
            return what.isEmpty() ? tr("&Redo")
                                  : tr("&Redo: %1").arg(QString(what).replace(u'&', QStringLiteral("&&")));
        },
        id("edit-redo"),
        keys({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}),
        [this, report] {
            if (Document* document = session_.document()) {
                report(document->redo());
            }
        });
    actions_->add(
        id("edit.history"), [] { return tr("&History"); }, id("history"), {},
        [this] { showDock(id("history")); });
    actions_->add(
        id("edit.remove"), [] { return tr("Re&move the selected components"); }, id("edit-delete"),
        keys({QKeySequence::Delete}), [this] { removeSelected(); });
    actions_->add(
        id("edit.selectAll"), [] { return tr("Select &all"); }, {}, keys({QKeySequence::SelectAll}),
        [this] { views::run(views::MapCommand::selectAll, views_.value(Perspective::map)); });
    actions_->add(
        id("edit.copyPicture"), [] { return tr("Copy the map as a &picture"); }, id("edit-copy"),
        keys({Qt::CTRL | Qt::SHIFT | Qt::Key_C}), [this] { exporter_->copyPicture(); });
    actions_->add(
        id("edit.search"), [] { return tr("&Search and run…"); }, id("edit-find"),
        keys({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F)}),
        [this] { openPalette(); });
    actions_->add(
        id("edit.settings"), [] { return tr("Se&ttings…"); }, id("configure"),
        keys({Qt::CTRL | Qt::Key_Comma}),
        [this] {
            SettingsDialog dialog(settings_, this);
            connect(&dialog, &SettingsDialog::layoutsForgotten, this, [this] {
                settings_.forgetLayouts();
                defaultLayout();
            });
            dialog.exec();
        });
}

void MainWindow::makeViewActions() {
    auto* group = new QActionGroup(this);
    for (const Perspective perspective : allPerspectives) {
        const int number = static_cast<int>(perspective);
        QAction* action = actions_->add(
            id("view.") + wordOf(perspective), [perspective] { return nameOf(perspective); },
            iconOf(perspective), keys({Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)}),
            [this, perspective] { showPerspective(perspective); });
        action->setCheckable(true);
        group->addAction(action);
    }
    const auto command = [this](views::MapCommand what) {
        return [this, what] { views::run(what, views_.value(Perspective::map)); };
    };
    actions_->add(
        id("view.zoomIn"), [] { return tr("Zoom &in"); }, id("zoom-in"),
        keys({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}),
        command(views::MapCommand::zoomIn));
    actions_->add(
        id("view.zoomOut"), [] { return tr("Zoom &out"); }, id("zoom-out"), keys({Qt::CTRL | Qt::Key_Minus}),
        command(views::MapCommand::zoomOut));
    actions_->add(
        id("view.fit"), [] { return tr("Show the &whole map"); }, id("zoom-fit-best"),
        keys({Qt::CTRL | Qt::Key_0}), command(views::MapCommand::fit));
    actions_->add(
        id("view.actualSize"), [] { return tr("&Actual size"); }, {}, keys({Qt::CTRL | Qt::ALT | Qt::Key_0}),
        command(views::MapCommand::actualSize));
    actions_->add(
        id("view.focus"), [] { return tr("&Focus on what is connected"); }, {}, keys({Qt::Key_F}),
        command(views::MapCommand::focus));
    QAction* presentation = actions_->add(
        id("view.presentation"), [] { return tr("&Presentation"); }, id("view-fullscreen"),
        keys({Qt::Key_F11}), [this] { setPresentation(!presenting_); });
    presentation->setCheckable(true);
    const auto theme = [this](ThemeChoice choice) {
        return [this, choice] {
            settings_.setTheme(choice);
            if (Appearance* appearance = Appearance::instance()) {
                appearance->choose(choice);
            }
        };
    };
    actions_->add(
        id("view.light"), [] { return tr("&Light theme"); }, {}, {}, theme(ThemeChoice::light));
    actions_->add(
        id("view.dark"), [] { return tr("&Dark theme"); }, {}, {}, theme(ThemeChoice::dark));
    actions_->add(
        id("view.auto"), [] { return tr("Theme of the desk&top"); }, {}, {}, theme(ThemeChoice::automatic));
    const auto language = [this](Language which) {
        return [this, which] {
            settings_.setLanguage(which);
            setCurrentLanguage(which);
        };
    };
    actions_->add(
        id("view.english"), [] { return QStringLiteral("&English"); }, {}, {}, language(Language::english));
    actions_->add(
        id("view.french"), [] { return QStringLiteral("&Français"); }, {}, {}, language(Language::french));
}

void MainWindow::makeStackActions() {
    actions_->add(
        id("stack.addComponent"), [] { return tr("&Add a component"); }, id("list-add"),
        keys({Qt::CTRL | Qt::SHIFT | Qt::Key_N}), [this] { addComponent(); });
    actions_->add(
        id("stack.arrange"), [] { return tr("A&rrange the map"); }, id("view-list-tree"),
        keys({Qt::CTRL | Qt::SHIFT | Qt::Key_L}),
        [this] { views::run(views::MapCommand::arrange, views_.value(Perspective::map)); });
    actions_->add(
        id("stack.settings"), [] { return tr("Stack &settings…"); }, id("configure"), {},
        [this] {
            StackDialog dialog(session_.stack(), session_.today(), this);
            if (dialog.exec() == QDialog::Accepted) {
                session_.apply(dialog.change());
            }
        });
    actions_->add(
        id("stack.findings"), [] { return tr("Show &findings"); }, id("view-list-details"), {},
        [this] { showDock(id("findings")); });
    actions_->add(
        id("stack.outline"), [] { return tr("Show the &outline"); }, id("view-list-tree"), {},
        [this] { showDock(id("outline")); });
    actions_->add(
        id("stack.table"), [] { return tr("Show the &tables"); }, id("document-properties"), {},
        [this] { showDock(id("table")); });
}

void MainWindow::makeScenarioActions() {
    QAction* play = actions_->add(
        id("scenario.play"), [this] { return session_.isPlaying() ? tr("&Pause") : tr("&Play"); },
        id("media-playback-start"), keys({Qt::Key_F5}),
        [this] { session_.setPlaying(!session_.isPlaying()); });
    connect(&session_, &Session::playingChanged, play, [this] { refreshActions(); });
    actions_->add(
        id("scenario.start"), [] { return tr("To the &first day"); }, id("media-skip-backward"),
        keys({Qt::SHIFT | Qt::Key_F5}),
        [this] {
            session_.setPlaying(false);
            session_.setMinute(0);
        });
    actions_->add(
        id("scenario.next"), [] { return tr("&Next change"); }, id("go-next"), keys({Qt::Key_F6}),
        [this] { stepInstant(1); });
    actions_->add(
        id("scenario.previous"), [] { return tr("P&revious change"); }, id("go-previous"),
        keys({Qt::SHIFT | Qt::Key_F6}), [this] { stepInstant(-1); });
    actions_->add(
        id("scenario.none"), [] { return tr("&No scenario"); }, {}, {},
        [this] { session_.setScenario(std::nullopt); });
    actions_->add(
        id("scenario.why"), [] { return tr("&Why?"); }, id("question"), keys({Qt::Key_F1}),
        [this] {
            if (!session_.selection().components.empty()) {
                Q_EMIT session_.whyRequested(session_.selection().components.back());
            }
            showDock(id("why"));
        });
}

void MainWindow::makeHelpActions() {
    actions_->add(
        id("help.welcome"), [] { return tr("&Welcome page"); }, {}, {}, [this] { documents_->close(); });
    actions_->add(
        id("help.about"), [] { return tr("&About Volteface"); }, id("information"), {},
        [this] {
            AboutDialog dialog(this);
            dialog.exec();
        });
}

} // namespace volteface::ui
