// SPDX-License-Identifier: GPL-3.0-or-later
// One QApplication for all cases of a program, dressed as the real one.
#pragma once

#include "ui/support/appearance.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace volteface::ui::tests {

inline QApplication& application() {
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    static QApplication* instance = [] {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        auto* made = new QApplication(argc, argv);
        QApplication::setApplicationName(QStringLiteral("Volteface"));
        QApplication::setApplicationVersion(QStringLiteral("0.0.0"));
        installLanguages(Language::english);
        Appearance::install(*made, ThemeChoice::light);
        return made;
    }();
    return *instance;
}

/// Runs the event loop until it holds, ten seconds at most.
inline bool waitUntil(const std::function<bool()>& holds) {
    QElapsedTimer clock;
    clock.start();
    while (!holds()) {
        if (clock.elapsed() > 60'000) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

} // namespace volteface::ui::tests
