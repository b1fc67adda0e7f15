// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of an import: what would change, where routes go, what was not understood. Nothing is applied
// before Import.
#pragma once

#include "ui/shell/import_plan.h"

#include <QDialog>

namespace volteface::ui {

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `intoNew`: the file becomes a document of its own.
    ImportDialog(const ImportPlan& plan, bool intoNew, QWidget* parent);
};

/// Removed first, then changed, then added, by kind of record; for "Compare" as well.
[[nodiscard]] QWidget* differenceTree(const edit::Change& change, QWidget* parent);

/// Errors of a file, one line each, to be read and copied.
void showErrors(const QString& file, const Errors& errors, QWidget* parent);

} // namespace volteface::ui
