// SPDX-License-Identifier: GPL-3.0-or-later
// A component's name with the shape of its state, as a link that can be clicked or pressed with the keyboard.
#pragma once

#include "core/simulation/outcome.h"

#include <QAbstractButton>

#include <optional>

namespace volteface::ui {

class StateName : public QAbstractButton {
    Q_OBJECT

public:
    explicit StateName(QWidget* parent = nullptr);

    /// No state: nothing is known about it yet.
    void setState(std::optional<simulation::State> state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::optional<simulation::State> state_;
};

} // namespace volteface::ui
