// SPDX-License-Identifier: GPL-3.0-or-later
// The outline: the tree of layers and components, in step with the selection of every other view.
#pragma once

#include "ui/document/session.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace volteface::ui {

class OutlineModel;

class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView* view() const { return view_; }
    [[nodiscard]] OutlineModel* model() const { return model_; }
    [[nodiscard]] QSize sizeHint() const override { return {288, 500}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void spread();
    void showSelection();
    void takeSelection();
    void retranslate();

    Session* session_;
    OutlineModel* model_;
    QSortFilterProxyModel* filtered_;
    QLineEdit* filter_;
    QTreeView* view_;
    bool following_ = false;
};

} // namespace volteface::ui
