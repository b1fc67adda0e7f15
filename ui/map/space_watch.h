// SPDX-License-Identifier: GPL-3.0-or-later
// Knows whether Space is held, wherever the keyboard's focus is: Space-drag pans the map without a click into
// it first.
#pragma once

#include <QObject>

class QWidget;

namespace volteface::ui {

class SpaceWatch : public QObject {
    Q_OBJECT

public:
    /// Over `area` a Space is kept from buttons; where a person types it is left alone, and does not pan.
    explicit SpaceWatch(QWidget* area);

    [[nodiscard]] bool isHeld() const { return held_; }

Q_SIGNALS:
    void heldChanged(bool held);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setHeld(bool held);

    QWidget* area_;
    bool held_ = false;
};

} // namespace volteface::ui
