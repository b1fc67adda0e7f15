// SPDX-License-Identifier: GPL-3.0-or-later
// The bar that stays in sight in every perspective: which scenario, which day, and the figures that matter.
#pragma once

#include "ui/document/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace volteface::ui {

class DayScrubber;
class KeyFigure;
class WorkBar;

class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBar(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {1200, 60}; }
    [[nodiscard]] DayScrubber* scrubber() const { return scrubber_; }

Q_SIGNALS:
    /// A figure of the plan was clicked.
    void planRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void refreshScenarios();
    void refreshOutcome();
    void refreshMinute();
    void refreshPlaying();
    void refreshInputs();
    void refreshNote();
    void refreshPlan();
    void fit();
    [[nodiscard]] ComponentId firstDown() const;

    Session* session_;
    QComboBox* chooser_;
    QToolButton* tune_;
    QPushButton* play_;
    DayScrubber* scrubber_;
    QLabel* day_;
    QLabel* of_;
    QLabel* note_;     ///< says so where the figures rest on what nobody has confirmed
    int inferred_ = 0; ///< records that they rest on and that nobody has confirmed
    QString inputs_;   ///< how sure what the figures rest on is: their tooltip
    std::shared_ptr<const Stack> inputsStack_;
    std::shared_ptr<const Scenario> inputsScenario_;
    KeyFigure* down_;
    KeyFigure* harm_;
    KeyFigure* loss_;
    KeyFigure* targets_;
    KeyFigure* reverse_;
    KeyFigure* cost_;
    WorkBar* parts_;
};

} // namespace volteface::ui
