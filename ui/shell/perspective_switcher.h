// SPDX-License-Identifier: GPL-3.0-or-later
// The row of segments in the middle of the toolbar. Arrow keys move between segments; what is not there is
// disabled.
#pragma once

#include "ui/shell/perspective.h"

#include <QSet>
#include <QWidget>

namespace volteface::ui {

class PerspectiveSwitcher : public QWidget {
    Q_OBJECT

public:
    explicit PerspectiveSwitcher(QWidget* parent = nullptr);

    void setAvailable(const QSet<Perspective>& available);
    void setCurrent(std::optional<Perspective> perspective);
    /// Narrow windows: icons without words.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(volteface::ui::Perspective perspective);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int segmentWidth() const;
    [[nodiscard]] QRectF segment(int index) const;
    [[nodiscard]] int segmentAt(QPointF position) const;
    void step(int by);

    QSet<Perspective> available_;
    std::optional<Perspective> current_;
    int hovered_ = -1;
    bool compact_ = false;
};

} // namespace volteface::ui
