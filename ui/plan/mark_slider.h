// SPDX-License-Identifier: GPL-3.0-or-later
// A slider with a mark on its groove: what the plan at hand makes of what the slider allows.
#pragma once

#include <QSlider>

#include <optional>

namespace volteface::ui {

class MarkSlider : public QSlider {
    Q_OBJECT

public:
    explicit MarkSlider(QWidget* parent = nullptr);

    void setMark(std::optional<int> value);
    [[nodiscard]] std::optional<int> mark() const { return mark_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<int> mark_;
};

} // namespace volteface::ui
