// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the days of a scenario pass by, as a film of about twelve seconds.
#pragma once

#include "core/base/duration.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace volteface::ui {

class Playback : public QObject {
    Q_OBJECT

public:
    explicit Playback(QObject* parent = nullptr);

    /// From `position`, or from the beginning where that is the end; stops by itself before `horizon`.
    void start(Minute position, Minute horizon);
    void stop();
    /// Goes on from there: somebody has moved the scrubber.
    void setPosition(Minute position);
    [[nodiscard]] bool isRunning() const { return timer_.isActive(); }

Q_SIGNALS:
    void moved(volteface::Minute minute);
    void runningChanged(bool running);

private:
    void tick();

    QTimer timer_;
    QElapsedTimer clock_;
    Minute origin_ = 0; ///< position when clock_ was started
    Minute horizon_ = 0;
    bool ticking_ = false;
};

} // namespace volteface::ui
