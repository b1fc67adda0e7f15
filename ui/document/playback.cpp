// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/playback.h"

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int frame = 16;              // ms
constexpr Minute wholeLength = 12'000; // ms for the whole horizon

} // namespace

Playback::Playback(QObject* parent)
    : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(frame);
    connect(&timer_, &QTimer::timeout, this, &Playback::tick);
}

void Playback::start(Minute position, Minute horizon) {
    if (isRunning() || horizon <= 1) {
        return;
    }
    horizon_ = horizon;
    origin_ = position >= horizon - 1 ? 0 : position;
    clock_.start();
    timer_.start();
    Q_EMIT runningChanged(true);
}

void Playback::stop() {
    if (isRunning()) {
        timer_.stop();
        Q_EMIT runningChanged(false);
    }
}

void Playback::setPosition(Minute position) {
    if (isRunning() && !ticking_) {
        origin_ = position;
        clock_.restart();
    }
}

void Playback::tick() {
    const Minute position =
        std::min<Minute>(origin_ + clock_.elapsed() * horizon_ / wholeLength, horizon_ - 1);
    ticking_ = true;
    Q_EMIT moved(position);
    ticking_ = false;
    if (position >= horizon_ - 1) {
        stop();
    }
}

} // namespace volteface::ui
