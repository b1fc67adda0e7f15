// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the window to where the call wants it, and takes its picture when asked to.
#pragma once

#include "app/gui/options.h"

#include <QElapsedTimer>
#include <QObject>

namespace volteface::ui {
class MainWindow;
}

namespace volteface::app {

class Start : public QObject {
    Q_OBJECT

public:
    Start(ui::MainWindow& window, Options options, QElapsedTimer clock);

    /// Opens what was asked for. Call before the window is shown.
    void open();

private:
    void settle();
    void takePicture();

    ui::MainWindow& window_;
    Options options_;
    QElapsedTimer clock_;
};

} // namespace volteface::app
