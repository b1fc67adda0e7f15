// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a figure: arrows walk from place to place, a click or Space chooses one, Enter or a double click
// opens it.
#pragma once

#include "ui/audit/figure.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace volteface::ui {

class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    void show(std::shared_ptr<const Figure> figure);
    [[nodiscard]] const Figure* figure() const { return figure_.get(); }
    [[nodiscard]] const std::vector<Target>& targets() const { return targets_; }
    /// The place that the keyboard is at; -1: none yet.
    [[nodiscard]] int current() const { return current_; }
    void setCurrent(int index);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 40}; }

Q_SIGNALS:
    void chosen(const volteface::ui::Target& target);
    void opened(const volteface::ui::Target& target);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    void bringIntoSight();
    [[nodiscard]] int at(QPointF position) const;
    [[nodiscard]] int next(int key) const;

    std::shared_ptr<const Figure> figure_;
    std::vector<Target> targets_;
    int current_ = -1;
    int hovered_ = -1;
    bool keyed_ = false; ///< the last step was the keyboard's
};

} // namespace volteface::ui
