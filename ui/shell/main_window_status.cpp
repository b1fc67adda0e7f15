// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of where it stands: which actions are to be had, title, status line, the palette.
#include "core/model/age.h"
#include "ui/document/document.h"
#include "ui/shell/action_book.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/perspective_switcher.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/search_box.h"
#include "ui/shell/views.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_header.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"
#include "ui/support/provenance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLabel>

#include <iterator>

namespace volteface::ui {

namespace {

/// " · 12 inferred": counted among the rest, and said apart.
QString inferredFacts(const Stack& stack) {
    const std::size_t inferred = count_inferred(stack);
    return inferred == 0 ? QString()
                         : QStringLiteral(" · %1 %2")
                               .arg(format::count(static_cast<std::int64_t>(inferred)), inferredWord());
}

} // namespace

void MainWindow::openPalette() {
    refreshActions();
    auto entries =
        paletteEntries(*actions_, session_, [this](const CatalogueId& entry) { showCatalogueEntry(entry); });
    if (session_.document() == nullptr) {
        auto samples = sampleEntries(welcome_->sampleNames(),
                                     [this](const std::string& name) { documents_->openSample(name); });
        entries.insert(entries.begin(), std::make_move_iterator(samples.begin()),
                       std::make_move_iterator(samples.end()));
    }
    palette_->open(std::move(entries), header_->search());
}

void MainWindow::refreshTitle() {
    const Document* document = session_.document();
    const QString name = document == nullptr ? tr("No document") : document->title();
    // "[*]" is where Qt puts the sign of what was not saved; in a name it would be taken for it.
    setWindowTitle(document == nullptr
                       ? QStringLiteral("Volteface")
                       : QStringLiteral("%1[*] – Volteface")
                             .arg(QString(name).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
    setWindowModified(document != nullptr && document->isModified());
    setWindowFilePath({});
    header_->setDocumentName(name);
}

void MainWindow::refreshActions() {
    const Document* document = session_.document();
    const bool open = document != nullptr;
    const auto enable = [this](std::initializer_list<const char*> ids, bool enabled) {
        for (const char* id : ids) {
            (*actions_)[QString::fromLatin1(id)]->setEnabled(enabled);
        }
    };
    enable({"file.save",          "file.saveAs",       "file.saveCopy",      "file.saveReport",
            "file.exportPicture", "file.exportJson",   "file.close",         "edit.history",
            "edit.copyPicture",   "view.presentation", "stack.addComponent", "stack.arrange",
            "stack.findings",     "stack.outline",     "stack.table",        "stack.assumptions",
            "stack.coupling",     "stack.settings",    "scenario.none",      "help.welcome"},
           open);
    enable({"file.revert"}, open && !document->filePath().isEmpty() && document->isModified());
    enable({"edit.undo"}, open && document->canUndo());
    enable({"edit.redo"}, open && document->canRedo());
    enable({"edit.remove", "scenario.why"}, open && !session_.selection().components.empty());
    const bool onMap = open && perspective_ == Perspective::map;
    enable({"view.zoomIn", "view.zoomOut", "view.fit", "view.actualSize", "view.focus", "edit.selectAll"},
           onMap);
    enable({"scenario.play", "scenario.start", "scenario.next", "scenario.previous"},
           open && session_.scenario().has_value());
    const QSet<Perspective> available = open ? views::available() : QSet<Perspective>{};
    for (const Perspective each : allPerspectives) {
        QAction* action = (*actions_)[QStringLiteral("view.") + wordOf(each)];
        action->setEnabled(available.contains(each));
        action->setChecked(open && each == perspective_);
    }
    refreshCatalogueActions();
    (*actions_)[QStringLiteral("view.presentation")]->setChecked(presenting_);
    (*actions_)[QStringLiteral("scenario.play")]->setIcon(
        themedIcon(session_.isPlaying() ? QStringLiteral("media-playback-pause")
                                        : QStringLiteral("media-playback-start")));
    header_->switcher()->setAvailable(available);
    header_->switcher()->setCurrent(open ? std::optional(perspective_) : std::nullopt);
    actions_->retranslate();
}

void MainWindow::refreshStatus() {
    language_->setText(currentLanguage() == Language::french ? QStringLiteral("Français")
                                                             : QStringLiteral("English"));
    const Document* document = session_.document();
    if (document == nullptr) {
        facts_->setText(tr("Ready"));
        timing_->clear();
        saved_->setText(
            tr("Volteface %1 · nothing leaves this computer").arg(QCoreApplication::applicationVersion()));
        language_->setVisible(false);
        return;
    }
    language_->setVisible(true);
    const std::shared_ptr<const Stack> stack = session_.stack();
    facts_->setText(tr("%n component(s)", nullptr, static_cast<int>(stack->components.size())) +
                    QStringLiteral(" · ") +
                    tr("%n requirement(s)", nullptr, static_cast<int>(stack->requirements.size())) +
                    inferredFacts(*stack));
    //: %1 is a number of milliseconds
    timing_->setText(session_.outcome()
                         ? tr("simulated in %1 ms").arg(format::number(session_.computeTime(), 1))
                         : QString());
    if (document->isModified()) {
        saved_->setText(tr("%n edit(s) not saved", nullptr, static_cast<int>(document->editsSinceSave())));
    } else if (document->savedAt().isValid()) {
        const QDateTime at = document->savedAt();
        const bool today = at.date() == QDate::currentDate();
        saved_->setText(
            tr("saved %1")
                .arg(today ? at.toString(QStringLiteral("HH:mm")) : ago(at, QDateTime::currentDateTime())));
    } else {
        saved_->setText(document->origin().isEmpty() ? tr("not saved yet") : tr("sample, not saved"));
    }
}

} // namespace volteface::ui
