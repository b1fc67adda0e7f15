// SPDX-License-Identifier: GPL-3.0-or-later
// A figure in sight: 20/700 over 11/400, with the shape of a state before it where one fits. A click asks
// why.
#pragma once

#include "core/simulation/outcome.h"

#include <QAbstractButton>

#include <optional>

namespace volteface::ui {

class KeyFigure : public QAbstractButton {
    Q_OBJECT

public:
    explicit KeyFigure(QWidget* parent = nullptr);

    /// `value` in large digits, `beside` small behind it ("of 7"), `name` under them.
    void show(const QString& value, const QString& beside, const QString& name,
              std::optional<simulation::State> state = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString value_;
    QString beside_;
    QString name_;
    std::optional<simulation::State> state_;
};

} // namespace volteface::ui
