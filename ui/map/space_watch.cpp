// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/space_watch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace volteface::ui {

namespace {

bool takesText(const QWidget* widget) {
    return widget != nullptr && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

SpaceWatch::SpaceWatch(QWidget* area)
    : QObject(area)
    , area_(area) {
    qApp->installEventFilter(this);
}

void SpaceWatch::setHeld(bool held) {
    if (held != held_) {
        held_ = held;
        Q_EMIT heldChanged(held);
    }
}

bool SpaceWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationDeactivate) {
        setHeld(false);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Space || key->modifiers() != Qt::NoModifier || !watched->isWidgetType()) {
        return false;
    }
    if (event->type() == QEvent::KeyRelease) {
        const bool was = held_;
        if (!key->isAutoRepeat()) {
            setHeld(false);
        }
        return was;
    }
    if (takesText(QApplication::focusWidget()) || !area_->isVisible() || !area_->underMouse()) {
        return held_;
    }
    setHeld(true);
    return true;
}

} // namespace volteface::ui
