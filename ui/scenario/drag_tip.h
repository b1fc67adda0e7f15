// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside the pointer while something is dragged. A child of the window: it is there in pictures of
// the window, and on desktops that place no free windows.
#pragma once

#include <QLabel>
#include <QPointer>

namespace volteface::ui {

class DragTip {
public:
    ~DragTip();
    /// `at` in the coordinates of `beside`, whose window carries it.
    void show(QWidget* beside, QPointF at, const QString& text);
    void hide();
    [[nodiscard]] QString text() const;

private:
    QPointer<QLabel> label_;
};

} // namespace volteface::ui
