// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs of this folder have in common: head, table, row of buttons.
#pragma once

#include <QString>

class QBoxLayout;
class QDialog;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace volteface::ui {

/// The dialog's column with its title in it.
[[nodiscard]] QBoxLayout* dialogColumn(QDialog& dialog, const QString& title);
/// One line below the title; may be filled later.
QLabel* dialogLine(QDialog& dialog, QBoxLayout& column, const QString& text = {});

[[nodiscard]] QTreeWidget* dialogTable(QDialog& dialog, const QStringList& headers,
                                       const QString& accessibleName);
/// Every column but the last as wide as what is in it, up to `widest`.
void fitColumns(QTreeWidget& table, int widest = 280);

/// A hint, Cancel and the button that does it.
struct DialogButtons {
    QLabel* hint;
    QPushButton* cancel;
    QPushButton* accept;
};
DialogButtons dialogButtons(QDialog& dialog, QBoxLayout& column, const QString& hint, const QString& accept);

/// "One step, which Undo takes back."
[[nodiscard]] QString undoHint();

} // namespace volteface::ui
