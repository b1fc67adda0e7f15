// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_list.h"

#include "ui/catalogue/entry_delegate.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

namespace volteface::ui {

CatalogueList::CatalogueList(QWidget* parent)
    : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void CatalogueList::startDrag(Qt::DropActions actions) {
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    QMimeData* entries = model()->mimeData(chosen);
    if (entries == nullptr) {
        return;
    }
    auto* drag = new QDrag(this);
    drag->setMimeData(entries);
    const QModelIndex carried = currentIndex().isValid() ? currentIndex() : chosen.front();
    drag->setPixmap(cardPixmap(carried, chosen.size(), devicePixelRatioF()));
    drag->setHotSpot({76, 30}); // the middle of the card, where the map puts it
    drag->exec(actions, Qt::CopyAction);
}

void CatalogueList::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT addRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CatalogueList::keyboardSearch(const QString& text) {
    if (!text.trimmed().isEmpty()) {
        Q_EMIT searchRequested(text);
    }
}

} // namespace volteface::ui
