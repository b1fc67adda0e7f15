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

    /// Opens what was asked for. Call before the window is shown. Where a picture is asked for nobody is
    /// there to answer: nothing is asked, and what cannot be opened is printed to standard error and makes
    /// this false.
    [[nodiscard]] bool open();

private:
    bool openAll();
    void speakToTerminal();
    void settle();
    void takePicture();

    ui::MainWindow& window_;
    Options options_;
    QElapsedTimer clock_;
};

} // namespace volteface::app
