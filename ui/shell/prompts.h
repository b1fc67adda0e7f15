// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that the window asks, behind a seam: tests answer without a dialog.
#pragma once

#include <QString>

namespace volteface::ui {

class Prompts {
public:
    virtual ~Prompts() = default;

    enum class Unsaved { save, discard, cancel };
    enum class Clash { overwrite, saveCopy, cancel };

    /// Before a document with edits that were not saved goes away.
    [[nodiscard]] virtual Unsaved askUnsaved(const QString& title, std::size_t edits) = 0;
    /// Somebody else has saved the file meanwhile.
    [[nodiscard]] virtual Clash askClash(const QString& file) = 0;
    /// `action` is the button's word ("Revert").
    [[nodiscard]] virtual bool confirm(const QString& question, const QString& detail,
                                       const QString& action) = 0;
    /// Empty: thought better of it.
    [[nodiscard]] virtual QString fileToOpen(const QString& caption, const QString& filter) = 0;
    [[nodiscard]] virtual QString fileToSave(const QString& caption, const QString& filter,
                                             const QString& suggested) = 0;
};

} // namespace volteface::ui
