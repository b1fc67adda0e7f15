// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/relation_list.h"

#include <QGuiApplication>

namespace volteface::ui {

RelationList::RelationList(QWidget* parent)
    : QListView(parent)
    , model_(new RelationModel(this)) {
    setModel(model_);
    setItemDelegate(new RelationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    // One of the two comes with a click by a person, the other with Enter.
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(model_->relation(index)); });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (hasFocus() && !(QGuiApplication::mouseButtons() & Qt::LeftButton)) {
            Q_EMIT chosen(model_->relation(index));
        }
    });
}

void RelationList::show(std::vector<Relation> relations) {
    model_->show(std::move(relations));
    updateGeometry();
}

QSize RelationList::sizeHint() const {
    return {160, 40 * model_->rowCount() + 2};
}
QSize RelationList::minimumSizeHint() const {
    return sizeHint();
}

} // namespace volteface::ui
