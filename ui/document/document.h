// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: the one object that owns change. Lives on the UI thread; everybody else sees snapshots.
#pragma once

#include "core/base/result.h"
#include "core/edit/change.h"
#include "core/model/stack.h"
#include "core/store/environment.h"
#include "core/store/history.h"
#include "core/store/working_copy.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>

namespace volteface::ui {

/// push() commits the change to the working copy as one transaction and only then swaps the snapshot; what it
/// has accepted survives a crash of the program or the machine.
class Document : public QObject {
    Q_OBJECT

public:
    /// A document without a file. Errors: those of WorkingCopy::create().
    [[nodiscard]] static Result<std::unique_ptr<Document>> create(const store::Environment& environment,
                                                                  Stack stack);
    /// Errors: those of WorkingCopy::open() and recover().
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const store::Environment& environment,
                                                                const QString& filePath);
    [[nodiscard]] static Result<std::unique_ptr<Document>> recover(const store::Environment& environment,
                                                                   const std::string& id);

    /// Unless close() was called, what was edited since the save can be recovered at the next start.
    ~Document() override;

    [[nodiscard]] std::shared_ptr<const Stack> stack() const;

    /// Applies an edit made for stack(). Redo history is dropped. Error: working_copy_failed, and nothing has
    /// changed.
    [[nodiscard]] Result<void> push(edit::Change change);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What undo() would take back, in words ("Rename component “GPT-4o”"); empty if nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

    /// Undoes or redoes until `done` entries of history() are applied; stops at the first error.
    [[nodiscard]] Result<void> goTo(std::size_t done);
    [[nodiscard]] const store::History& history() const;

    /// Errors: not_writable, changed_on_disk (with OnClash::refuse), read_only_document, damaged_document.
    [[nodiscard]] Result<void> save(store::OnClash onClash = store::OnClash::refuse);
    /// Goes on with the other file.
    [[nodiscard]] Result<void> saveAs(const QString& filePath);
    [[nodiscard]] Result<void> saveCopy(const QString& filePath);
    /// Back to the saved file, as an edit that can be undone.
    [[nodiscard]] Result<void> revert();
    [[nodiscard]] Result<edit::Change> changesSinceSave() const;
    /// Gives up the working copy: saved, or not wanted. Call last.
    void close();

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::size_t editsSinceSave() const;
    [[nodiscard]] QDateTime savedAt() const; ///< local time; invalid: never
    [[nodiscard]] bool isModified() const;   ///< differs from what was saved
    [[nodiscard]] QString filePath() const;  ///< empty: never saved
    /// The file's name without its ending, else the stack's name, else "Untitled".
    [[nodiscard]] QString title() const;
    /// A sample or an import that has no file yet says what it came from.
    void setOrigin(const QString& origin);
    [[nodiscard]] QString origin() const { return origin_; }

Q_SIGNALS:
    /// After the snapshot was swapped: by an edit, an undo or a redo (then the change is the inverse).
    void changed(const volteface::edit::Change& change);
    void modifiedChanged(bool modified);
    void historyChanged();
    void filePathChanged();

private:
    explicit Document(std::unique_ptr<store::WorkingCopy> copy);
    void announce(const edit::Change& change, bool wasModified);

    std::unique_ptr<store::WorkingCopy> copy_;
    QString origin_;
};

} // namespace volteface::ui
