// SPDX-License-Identifier: GPL-3.0-or-later
// Which components a selector hits: how many, their names, and the session told to point at them in the map.
#pragma once

#include "ui/document/session.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace volteface::ui {

class HitList : public QWidget {
    Q_OBJECT

public:
    explicit HitList(Session* session, QWidget* parent = nullptr);
    ~HitList() override;

    void show(std::vector<ComponentId> hits);
    [[nodiscard]] const std::vector<ComponentId>& hits() const { return hits_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void point(int row);

    Session* session_;
    std::vector<ComponentId> hits_;
    QLabel* count_;
    QListWidget* names_;
};

} // namespace volteface::ui
