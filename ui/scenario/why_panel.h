// SPDX-License-Identifier: GPL-3.0-or-later
// The panel “Why”: the explanation of one component at the session's day, followed as the day is dragged.
#pragma once

#include "ui/document/session.h"
#include "ui/scenario/why_text.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace volteface::ui {

class StateMark;
class InputsBar;
class WhyStepsView;

class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(Session* session, QWidget* parent = nullptr);

    void explain(const ComponentId& component);
    [[nodiscard]] const Why& why() const { return why_; }
    [[nodiscard]] QSize sizeHint() const override { return {344, 640}; }

Q_SIGNALS:
    /// The component should be brought into sight on the map.
    void showOnMapRequested(const volteface::ComponentId& component);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();
    void showWhy();
    void showInputs();
    /// Shows `rows` in a grid of two columns, with the labels that are there already.
    struct GridRow {
        QString left;
        QString right;
        QString tip;
        bool strong = false;
    };
    struct Grid {
        QGridLayout* layout = nullptr;
        std::vector<std::pair<QLabel*, QLabel*>> labels;
    };
    void fill(Grid& grid, const std::vector<GridRow>& rows, bool strongRight);

    Session* session_;
    ComponentId component_;
    Why why_;
    bool followsSelection_ = true;
    QWidget* body_;
    StateMark* mark_;
    QLabel* empty_;
    QLabel* headline_;
    QLabel* lead_;
    QLabel* sentence_;
    WhyStepsView* steps_;
    QLabel* notesTitle_;
    QLabel* notes_;
    QLabel* formulaTitle_;
    QLabel* formula_;
    Grid terms_;
    QLabel* figuresTitle_;
    Grid figures_;
    QLabel* inputsTitle_;
    InputsBar* inputs_;
    /// What the inputs were counted for: the day changes nothing in them.
    std::shared_ptr<const Stack> inputsStack_;
    std::shared_ptr<const Scenario> inputsScenario_;
    ComponentId inputsOf_;
    QLabel* sourcesTitle_;
    Grid sources_;
    QPushButton* showOnMap_;
    QPushButton* copy_;
};

} // namespace volteface::ui
