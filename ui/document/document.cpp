// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "ui/support/convert.h"
#include "ui/support/messages.h"

#include <QFileInfo>
#include <QTimeZone>

#include <filesystem>

namespace volteface::ui {

namespace {

std::filesystem::path toPath(const QString& path) {
    return std::filesystem::path(toUtf8(path));
}

QString describe(const store::HistoryEntry& entry) {
    return ui::describe(entry.verb, shown(entry.subject, 60));
}

Result<std::unique_ptr<Document>> failed(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace

Document::Document(std::unique_ptr<store::WorkingCopy> copy)
    : copy_(std::move(copy)) {}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const store::Environment& environment, Stack stack) {
    auto copy = store::WorkingCopy::create(environment, std::move(stack));
    if (!copy) {
        return failed(copy.error());
    }
    return std::unique_ptr<Document>(new Document(std::move(*copy)));
}

Result<std::unique_ptr<Document>> Document::open(const store::Environment& environment,
                                                 const QString& filePath) {
    auto copy = store::WorkingCopy::open(environment, toPath(filePath));
    if (!copy) {
        return failed(copy.error());
    }
    return std::unique_ptr<Document>(new Document(std::move(*copy)));
}

Result<std::unique_ptr<Document>> Document::recover(const store::Environment& environment,
                                                    const std::string& id) {
    auto copy = store::WorkingCopy::recover(environment, id);
    if (!copy) {
        return failed(copy.error());
    }
    return std::unique_ptr<Document>(new Document(std::move(*copy)));
}

std::shared_ptr<const Stack> Document::stack() const {
    return copy_->stack();
}

void Document::announce(const edit::Change& change, bool wasModified) {
    Q_EMIT changed(change);
    Q_EMIT historyChanged();
    if (isModified() != wasModified) {
        Q_EMIT modifiedChanged(isModified());
    }
}

Result<void> Document::push(edit::Change change) {
    const bool wasModified = isModified();
    Result<void> result = copy_->commit(change);
    if (result) {
        announce(change, wasModified);
    }
    return result;
}

bool Document::canUndo() const {
    return copy_->history().can_undo();
}

bool Document::canRedo() const {
    return copy_->history().can_redo();
}

QString Document::undoText() const {
    const store::History& all = copy_->history();
    return all.can_undo() ? describe(all.entries[all.done - 1]) : QString();
}

QString Document::redoText() const {
    const store::History& all = copy_->history();
    return all.can_redo() ? describe(all.entries[all.done]) : QString();
}

Result<void> Document::undo() {
    const bool wasModified = isModified();
    const Result<edit::Change> change = copy_->undo();
    if (!change) {
        return tl::unexpected<Error>(change.error());
    }
    announce(*change, wasModified);
    return {};
}

Result<void> Document::redo() {
    const bool wasModified = isModified();
    const Result<edit::Change> change = copy_->redo();
    if (!change) {
        return tl::unexpected<Error>(change.error());
    }
    announce(*change, wasModified);
    return {};
}

Result<void> Document::goTo(std::size_t done) {
    while (copy_->history().done != done) {
        const Result<void> step = copy_->history().done > done ? undo() : redo();
        if (!step) {
            return step;
        }
    }
    return {};
}

const store::History& Document::history() const {
    return copy_->history();
}

Result<void> Document::save(store::OnClash onClash) {
    const bool wasModified = isModified();
    Result<void> result = copy_->save(onClash);
    if (result && wasModified != isModified()) {
        Q_EMIT modifiedChanged(isModified());
    }
    return result;
}

Result<void> Document::saveAs(const QString& filePath) {
    const bool wasModified = isModified();
    Result<void> result = copy_->save_as(toPath(filePath));
    if (result) {
        Q_EMIT filePathChanged();
        if (wasModified != isModified()) {
            Q_EMIT modifiedChanged(isModified());
        }
    }
    return result;
}

Result<void> Document::saveCopy(const QString& filePath) {
    return copy_->save_copy(toPath(filePath));
}

Result<void> Document::revert() {
    const bool wasModified = isModified();
    const Result<edit::Change> change = copy_->revert_to_saved();
    if (!change) {
        return tl::unexpected<Error>(change.error());
    }
    announce(*change, wasModified);
    return {};
}

Result<edit::Change> Document::changesSinceSave() const {
    return copy_->changes_since_save();
}

void Document::close() {
    copy_->close();
}

bool Document::isReadOnly() const {
    return copy_->is_read_only();
}

std::size_t Document::editsSinceSave() const {
    return copy_->edits_since_save();
}

QDateTime Document::savedAt() const {
    const auto at = copy_->saved_at();
    return at ? QDateTime::fromMSecsSinceEpoch(at->time_since_epoch().count()) : QDateTime();
}

bool Document::isModified() const {
    return copy_->is_modified();
}

QString Document::filePath() const {
    return toQString(copy_->file().string());
}

QString Document::title() const {
    if (!copy_->file().empty()) {
        return QFileInfo(filePath()).completeBaseName();
    }
    const QString name = shown(stack()->name, 80);
    return name.isEmpty() ? tr("Untitled") : name;
}

void Document::setOrigin(const QString& origin) {
    origin_ = origin;
}

} // namespace volteface::ui
