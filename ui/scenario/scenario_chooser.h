// SPDX-License-Identifier: GPL-3.0-or-later
// The box that chooses a scenario: names with their yearly likelihood.
#pragma once

#include "ui/document/session.h"

#include <QComboBox>

namespace volteface::ui {

class ScenarioChooser : public QComboBox {
    Q_OBJECT

public:
    explicit ScenarioChooser(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// "4 % a year (1–9)"; empty where the scenario does not say.
[[nodiscard]] QString likelihoodWords(const Scenario& scenario);
/// The shape that says what a scenario mostly does.
[[nodiscard]] simulation::State shapeOf(const Scenario& scenario);

/// Fills the box from the session, "no scenario" first, and shows the one in use.
void fillScenarioChooser(QComboBox& box, const Session& session);

} // namespace volteface::ui
