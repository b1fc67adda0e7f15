// SPDX-License-Identifier: GPL-3.0-or-later
// A list of relations as high as its rows, so that the page scrolls and not the list in it.
#pragma once

#include "ui/inspector/relation_model.h"

#include <QListView>

namespace volteface::ui {

class RelationList : public QListView {
    Q_OBJECT

public:
    explicit RelationList(QWidget* parent = nullptr);

    void show(std::vector<Relation> relations);
    [[nodiscard]] RelationModel* relations() const { return model_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const volteface::ui::Relation& relation);

private:
    RelationModel* model_;
};

} // namespace volteface::ui
