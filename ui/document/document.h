// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: the one object that owns change. Lives on the UI thread; everybody else sees snapshots.
#pragma once

#include "core/base/result.h"
#include "core/edit/change.h"
#include "core/model/stack.h"

#include <QObject>
#include <QString>

#include <memory>

namespace volteface::ui {

/// push() commits the change to the working copy as one transaction and only then swaps the snapshot; what it has
/// accepted survives a crash of the program or the machine.
class Document : public QObject {
    Q_OBJECT

public:
    ~Document() override;

    [[nodiscard]] std::shared_ptr<const Stack> stack() const;

    /// Applies an edit made for stack(). Redo history is dropped. Error: working_copy_failed, and nothing has changed.
    [[nodiscard]] Result<void> push(edit::Change change);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What undo() would take back, in words ("Rename component “GPT-4o”"); empty if nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

    [[nodiscard]] bool isModified() const;  ///< differs from what was saved
    [[nodiscard]] QString filePath() const; ///< empty: never saved
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// After the snapshot was swapped: by an edit, an undo or a redo (then the change is the inverse).
    void changed(const volteface::edit::Change& change);
    void modifiedChanged(bool modified);
    void historyChanged();
    void filePathChanged();

protected:
    explicit Document(QObject* parent = nullptr);
};

} // namespace volteface::ui
