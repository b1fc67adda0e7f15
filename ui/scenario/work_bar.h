// SPDX-License-Identifier: GPL-3.0-or-later
// The three headline parts of a plan's cost as one bar: re-engineering, retraining, recertification.
#pragma once

#include <QAbstractButton>

#include <array>

namespace volteface::ui {

class WorkBar : public QAbstractButton {
    Q_OBJECT

public:
    explicit WorkBar(QWidget* parent = nullptr);

    /// Nothing where all three are 0.
    void show(const std::array<double, 3>& parts, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<double, 3> parts_{};
    QString words_;
};

} // namespace volteface::ui
