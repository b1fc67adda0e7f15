// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the inputs of a result are: a stacked bar in greys and hatches, strongest first, with the numbers
// in words under it.
#pragma once

#include "core/simulation/inputs.h"

#include <QWidget>

class QLabel;

namespace volteface::ui {

class InputsBar : public QWidget {
    Q_OBJECT

public:
    explicit InputsBar(QWidget* parent = nullptr);

    void show(const simulation::Inputs& inputs);
    /// "Of 84 inputs, 12 measured, …", in the language in use.
    [[nodiscard]] QString sentence() const;

private:
    class Strip;
    simulation::Inputs inputs_;
    Strip* strip_;
    QLabel* words_;
};

/// "Of 84 inputs, 12 measured, …": for a tooltip, in the language in use.
[[nodiscard]] QString inputsSentence(const simulation::Inputs& inputs);

} // namespace volteface::ui
