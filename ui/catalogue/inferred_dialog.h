// SPDX-License-Identifier: GPL-3.0-or-later
// What was brought in and nobody has confirmed yet: said yes or no to one by one or together, each a step
// that Undo takes back. Stays open, and follows the stack.
#pragma once

#include "core/edit/inferred.h"
#include "ui/document/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace volteface::ui {

class InferredDialog : public QDialog {
    Q_OBJECT

public:
    InferredDialog(Session* session, QWidget* parent);

    [[nodiscard]] QTreeWidget* table() const { return table_; }
    void select(const edit::Inferred& records);
    void confirmSelected();
    void rejectSelected();

private:
    void refresh();
    void refreshButtons();
    [[nodiscard]] edit::Inferred selected() const;

    Session* session_;
    QLabel* summary_;
    QTreeWidget* table_;
    QPushButton* show_;
    QPushButton* reject_;
    QPushButton* confirm_;
    QPushButton* rejectAll_;
    QPushButton* confirmAll_;
};

} // namespace volteface::ui
