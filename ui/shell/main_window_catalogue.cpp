// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's menus, keys and messages have to do with the catalogue.
#include "core/edit/inferred.h"
#include "ui/catalogue/catalogue_desk.h"
#include "ui/document/document.h"
#include "ui/shell/action_book.h"
#include "ui/shell/dock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/views.h"
#include "ui/shell/window_header.h"

#include <QMenu>

#include <algorithm>

namespace volteface::ui {

namespace {

/// What of the selection nobody has confirmed yet.
edit::Inferred inferredOf(const Stack& stack, const Selection& selection) {
    edit::Inferred inferred;
    for (const ComponentId& id : selection.components) {
        if (const Component* component = volteface::find(stack, id); component && component->inferred) {
            inferred.components.push_back(id);
        }
    }
    if (selection.requirement) {
        const Requirement* requirement = volteface::find(stack, *selection.requirement);
        if (requirement != nullptr && requirement->inferred) {
            inferred.requirements.push_back(requirement->id);
        }
    }
    return inferred;
}

} // namespace

void MainWindow::makeCatalogueActions() {
    const auto add = [this](const char* id, std::function<QString()> text, const char* icon,
                            std::function<void()> run, const QList<QKeySequence>& keys = {}) {
        actions_->add(QString::fromLatin1(id), std::move(text), QString::fromLatin1(icon), keys,
                      std::move(run));
    };
    add(
        "stack.catalogue", [] { return tr("Add from the &catalogue"); }, "catalogue",
        [this] { showDock(QStringLiteral("catalogue")); }, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    add(
        "stack.completeUpstream", [] { return tr("Complete &upstream of the selection…"); }, "complete",
        [this] { desk_->complete(session_.selection().components); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)});
    add(
        "stack.completeAll", [] { return tr("Complete the &whole stack upstream…"); }, "complete",
        [this] { desk_->complete({}); });
    add(
        "stack.update", [] { return tr("U&pdate from the catalogue…"); }, "view-refresh",
        [this] { desk_->update(); });
    add(
        "stack.confirm", [] { return tr("C&onfirm what was inferred"); }, "confirm",
        [this] {
            const edit::Inferred chosen = inferredOf(*session_.stack(), session_.selection());
            desk_->confirm(chosen.components, chosen.requirements);
        },
        {QKeySequence(Qt::CTRL | Qt::Key_Return)});
    add(
        "stack.reject", [] { return tr("Re&ject what was inferred"); }, "reject",
        [this] {
            const edit::Inferred chosen = inferredOf(*session_.stack(), session_.selection());
            desk_->reject(chosen.components, chosen.requirements);
        },
        {QKeySequence(Qt::CTRL | Qt::Key_Backspace)});
    add(
        "stack.confirmAll", [] { return tr("Confirm all that &was inferred"); }, "",
        [this] { desk_->confirmAll(); });
    add(
        "stack.rejectAll", [] { return tr("Reject all that was i&nferred"); }, "",
        [this] { desk_->rejectAll(); });
    add(
        "stack.review", [] { return tr("Re&view what was inferred…"); }, "", [this] { desk_->review(); });
    add(
        "catalogue.keep", [] { return tr("&Keep in my catalogue"); }, "bookmark",
        [this] { desk_->keep(session_.selection().components); });
    add(
        "catalogue.import", [] { return tr("&Import entries into my catalogue…"); }, "document-import",
        [this] { desk_->importOwn(); });
    add(
        "catalogue.export", [] { return tr("E&xport my catalogue…"); }, "document-export",
        [this] { desk_->exportOwn(); });
}

void MainWindow::connectCatalogue() {
    connect(desk_, &CatalogueDesk::done, header_->messages(), &MessageBar::showNote);
    connect(&session_, &Session::stackChanged, this, &MainWindow::refreshCatalogueActions);
    connect(&session_, &Session::catalogueChanged, this, &MainWindow::refreshCatalogueActions);
    connect(desk_, &CatalogueDesk::newerFactsFound, this, [this](int components) {
        if (components == 0) {
            header_->messages()->withdrawOffer();
            return;
        }
        header_->messages()->showOffer({[components] {
                                            return tr("The catalogue has newer facts on %n component(s).",
                                                      nullptr, components);
                                        },
                                        [] { return tr("Review…"); }, [this] { desk_->update(); }});
    });
    desk_->fileToOpen = [this] {
        return prompts_->fileToOpen(tr("Import entries"), tr("Catalogue entries (*.json)"));
    };
    desk_->fileToSave = [this](const QString& suggested) {
        return prompts_->fileToSave(tr("Export my catalogue"), tr("Catalogue entries (*.json)"), suggested);
    };
}

void MainWindow::refreshCatalogueActions() {
    const Document* document = session_.document();
    const bool open = document != nullptr;
    const bool editable = open && !document->isReadOnly();
    const auto stack = session_.stack();
    const bool selected = !session_.selection().components.empty();
    const auto isInferred = [](const auto& record) { return record.inferred; };
    const bool anyInferred = std::any_of(stack->components.begin(), stack->components.end(), isInferred) ||
                             std::any_of(stack->requirements.begin(), stack->requirements.end(), isInferred);
    const bool chosenInferred = editable && !inferredOf(*stack, session_.selection()).empty();
    const auto enable = [this](const char* id, bool on) {
        (*actions_)[QString::fromLatin1(id)]->setEnabled(on);
    };
    enable("stack.catalogue", open);
    enable("stack.completeUpstream", editable && selected);
    enable("stack.completeAll", editable && !stack->components.empty());
    enable("stack.update", editable && !stack->components.empty());
    enable("stack.confirm", chosenInferred);
    enable("stack.reject", chosenInferred);
    enable("stack.confirmAll", editable && anyInferred);
    enable("stack.rejectAll", editable && anyInferred);
    enable("stack.review", editable && anyInferred);
    enable("catalogue.keep", open && selected);
    enable("catalogue.export", !desk_->own().entries.empty());
}

void MainWindow::fillMapMenu(QMenu* menu) {
    const auto add = [&](const char* id) {
        QAction* action = (*actions_)[QString::fromLatin1(id)];
        if (action->isEnabled()) {
            menu->addAction(action);
        }
    };
    menu->addSeparator();
    add("stack.confirm");
    add("stack.reject");
    if (session_.selection().components.empty()) {
        add("stack.catalogue");
        add("stack.completeAll");
        add("stack.review");
    } else {
        add("stack.completeUpstream");
        add("catalogue.keep");
    }
}

void MainWindow::focusPage() {
    if (QWidget* page = views_.value(perspective_)) {
        page->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showCatalogueEntry(const CatalogueId& entry) {
    if (perspective_ != Perspective::map) {
        showPerspective(Perspective::map);
    }
    showDock(QStringLiteral("catalogue"));
    if (Dock* catalogue = dock(QStringLiteral("catalogue"))) {
        views::showEntry(entry, catalogue->widget());
    }
}

} // namespace volteface::ui
