// SPDX-License-Identifier: GPL-3.0-or-later
// The list of entries: what is dragged out of it are cards, Enter adds, and letters go to the search field.
#pragma once

#include <QListView>

namespace volteface::ui {

class CatalogueList : public QListView {
    Q_OBJECT

public:
    explicit CatalogueList(QWidget* parent);

Q_SIGNALS:
    void addRequested();
    void leaveRequested();
    void searchRequested(const QString& text);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& text) override;
};

} // namespace volteface::ui
