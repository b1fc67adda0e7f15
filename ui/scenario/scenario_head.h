// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the timeline: what the scenario is called, how likely it is, what it hits, and what can be done
// with it.
#pragma once

#include "ui/scenario/scenario_editing.h"

#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace volteface::ui {

class ScenarioHead : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioHead(Session* session, QWidget* parent = nullptr);

    /// `hit`: components that any event hits; asked for by the timeline, which knows it.
    void refresh(std::size_t hit);
    /// A view beside the timeline puts its button here ("Compare with…").
    void addButton(QPushButton* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildMenu();
    void offerCopy();

    Session* session_;
    ScenarioEditing* editing_;
    std::size_t hit_ = 0;
    QLabel* title_;
    QLabel* facts_;
    QLabel* summary_;
    QPushButton* edit_;
    QPushButton* duplicate_;
    QToolButton* more_;
    QMenu* menu_;
    QWidget* buttons_;
    QFrame* offer_;
    QLabel* offerText_;
    QPushButton* offerButton_;
};

} // namespace volteface::ui
