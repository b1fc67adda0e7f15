// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_controller.h"

#include "ui/document/document.h"
#include "ui/document/session.h"
#include "ui/document/settings.h"
#include "ui/shell/import_plan.h"
#include "ui/shell/prompts.h"
#include "ui/shell/sample_preview.h"
#include "ui/support/convert.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace volteface::ui {

namespace {

const QString ending = QStringLiteral("volteface");

} // namespace

QString documentFilter() {
    return DocumentController::tr("Volteface documents (*.volteface)");
}

DocumentController::DocumentController(Session& session, Settings& settings, Prompts& prompts, World world,
                                       QObject* parent)
    : QObject(parent)
    , session_(session)
    , settings_(settings)
    , prompts_(prompts)
    , world_(std::move(world)) {}

bool DocumentController::mayLeave() {
    Document* document = session_.document();
    if (document == nullptr || !document->isModified()) {
        return true;
    }
    switch (prompts_.askUnsaved(document->title(), document->editsSinceSave())) {
    case Prompts::Unsaved::save:
        return save();
    case Prompts::Unsaved::discard:
        return true;
    case Prompts::Unsaved::cancel:
        return false;
    }
    return false;
}

void DocumentController::dropCurrent() {
    if (Document* document = session_.document()) {
        document->close();
        session_.setDocument(nullptr);
    }
}

bool DocumentController::adopt(Result<std::unique_ptr<Document>> document, const QString& origin) {
    if (!document) {
        session_.report(document.error());
        return false;
    }
    (*document)->setOrigin(origin);
    if (Document* old = session_.document()) {
        old->close();
    }
    session_.setDocument(std::move(*document));
    remember();
    return true;
}

void DocumentController::remember() {
    const Document* document = session_.document();
    if (document != nullptr && !document->filePath().isEmpty()) {
        settings_.addRecentFile(document->filePath(), shown(document->stack()->name, 80));
        Q_EMIT recentFilesChanged();
    }
}

bool DocumentController::newDocument() {
    return mayLeave() && adopt(Document::create(world_.environment, Stack{}));
}

bool DocumentController::chooseAndOpen() {
    const QString file =
        prompts_.fileToOpen(tr("Open"), tr("What Volteface reads (*.volteface *.json *.yaml *.yml)") +
                                            QStringLiteral(";;") + documentFilter());
    return !file.isEmpty() && open(file);
}

bool DocumentController::open(const QString& file) {
    if (QFileInfo(file).suffix().toLower() != ending) {
        return import(file);
    }
    const Document* current = session_.document();
    if (current != nullptr && QFileInfo(current->filePath()) == QFileInfo(file)) {
        return true;
    }
    return mayLeave() && adopt(Document::open(world_.environment, QFileInfo(file).absoluteFilePath()));
}

bool DocumentController::openSample(const std::string& name) {
    if (!mayLeave()) {
        return false;
    }
    const std::string wanted = sampleInCurrentLanguage(world_.shipped, name);
    auto sample = exchange::read_sample(world_.shipped, wanted);
    if (!sample) {
        session_.report(sample.error().front());
        return false;
    }
    return adopt(Document::create(world_.environment, std::move(sample->stack)), toQString(name));
}

bool DocumentController::recover(const std::string& leftOver) {
    return mayLeave() && adopt(Document::recover(world_.environment, leftOver));
}

bool DocumentController::save() {
    Document* document = session_.document();
    if (document == nullptr) {
        return false;
    }
    if (document->filePath().isEmpty() || document->isReadOnly()) {
        return saveAs();
    }
    Result<void> result = document->save();
    if (!result && result.error().code == ErrorCode::changed_on_disk) {
        switch (prompts_.askClash(document->filePath())) {
        case Prompts::Clash::overwrite:
            result = document->save(store::OnClash::overwrite);
            break;
        case Prompts::Clash::saveCopy:
            return saveCopy();
        case Prompts::Clash::cancel:
            return false;
        }
    }
    if (!result) {
        session_.report(result.error());
        return false;
    }
    remember();
    Q_EMIT done(tr("Saved."));
    return true;
}

QString DocumentController::suggestedName() const {
    const Document* document = session_.document();
    if (document == nullptr) {
        return {};
    }
    if (!document->filePath().isEmpty()) {
        return document->filePath();
    }
    // What no file system takes becomes a space.
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return document->title().replace(unfit, QStringLiteral(" ")).simplified() + u'.' + ending;
}

bool DocumentController::saveTo(const QString& file) {
    const Result<void> result = session_.document()->saveAs(file);
    if (!result) {
        session_.report(result.error());
        return false;
    }
    remember();
    Q_EMIT done(tr("Saved as “%1”.").arg(QFileInfo(file).fileName()));
    return true;
}

bool DocumentController::saveAs() {
    if (session_.document() == nullptr) {
        return false;
    }
    const QString file = prompts_.fileToSave(tr("Save as"), documentFilter(), suggestedName());
    return !file.isEmpty() && saveTo(file);
}

bool DocumentController::saveCopy() {
    Document* document = session_.document();
    if (document == nullptr) {
        return false;
    }
    const QFileInfo name(suggestedName());
    //: name of a copied file: "%1" is the original's name without its ending
    const QString suggested = tr("%1 (copy)").arg(name.completeBaseName()) + u'.' + ending;
    const QString file = prompts_.fileToSave(tr("Save a copy"), documentFilter(), suggested);
    if (file.isEmpty()) {
        return false;
    }
    const Result<void> result = document->saveCopy(file);
    if (!result) {
        session_.report(result.error());
        return false;
    }
    Q_EMIT done(tr("A copy was saved as “%1”.").arg(QFileInfo(file).fileName()));
    return true;
}

bool DocumentController::revert() {
    Document* document = session_.document();
    if (document == nullptr || document->filePath().isEmpty()) {
        return false;
    }
    const auto edits = static_cast<int>(document->editsSinceSave());
    if (!prompts_.confirm(
            tr("Go back to the saved file?"),
            tr("%n edit(s) since the save are taken back. Undo brings them back.", nullptr, edits),
            tr("Revert"))) {
        return false;
    }
    const Result<void> result = document->revert();
    if (!result) {
        session_.report(result.error());
    }
    return result.has_value();
}

bool DocumentController::close() {
    if (!mayLeave()) {
        return false;
    }
    dropCurrent();
    return true;
}

bool DocumentController::chooseAndImport() {
    const QString file = prompts_.fileToOpen(
        tr("Import"), tr("Stacks, scenarios, gateway configurations (*.json *.yaml *.yml)"));
    return !file.isEmpty() && import(file);
}

bool DocumentController::import(const QString& file) {
    const bool intoNew = session_.document() == nullptr;
    const auto plan =
        planImport(*session_.stack(), file, world_.shipped.directory / "resources" / "catalogue");
    if (!plan) {
        if (showErrors && plan.error().size() > 1) {
            showErrors(QFileInfo(file).fileName(), plan.error());
        } else {
            session_.report(plan.error().front());
        }
        return false;
    }
    if (previewImport && !previewImport(*plan, intoNew)) {
        return false;
    }
    if (plan->change.empty()) {
        return true;
    }
    if (intoNew && !adopt(Document::create(world_.environment, Stack{}))) {
        return false;
    }
    if (!session_.apply(plan->change)) {
        return false;
    }
    settings_.setLastFolder(QFileInfo(file).absolutePath());
    Q_EMIT done(tr("“%1” was imported.").arg(QFileInfo(file).fileName()));
    return true;
}

} // namespace volteface::ui
