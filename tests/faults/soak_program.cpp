// SPDX-License-Identifier: GPL-3.0-or-later
// The soak without a window: the kill test runs it where the window is not built.
#include "app/gui/soak.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    using namespace volteface;
    const QCoreApplication application(argc, argv);
    const auto options = app::soakOptions(QCoreApplication::arguments());
    if (!options) {
        return 2;
    }
    std::unique_ptr<ui::Document> document;
    app::Soak soak(*options, store::Environment{store::default_state_folder()},
                   [&](std::unique_ptr<ui::Document> taken) {
                       document = std::move(taken);
                       return document.get();
                   });
    return soak.start() ? QCoreApplication::exec() : 3;
}
