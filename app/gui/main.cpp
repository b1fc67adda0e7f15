// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "app/gui/soak.h"
#include "app/gui/start.h"
#include "app/support/data_directory.h"
#include "app/support/user_catalogue_file.h"
#include "ui/document/settings.h"
#include "ui/shell/main_window.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace volteface;

int main(int argc, char** argv) {
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Volteface"));
    QApplication::setApplicationVersion(QStringLiteral(VOLTEFACE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.volteface.Volteface"));

    ui::Settings settings;
    ui::installLanguages(settings.language());
    const std::optional<app::SoakOptions> soaking = app::soakOptions(QApplication::arguments());
    app::Options options = soaking ? app::Options{} : app::readOptions(QApplication::arguments());
    ui::setCurrentLanguage(options.language.value_or(settings.language()));
    ui::Appearance::install(application, options.theme.value_or(settings.theme()));

    ui::DocumentController::World world;
    world.environment.state_folder = store::default_state_folder();
    world.environment.program = "volteface " VOLTEFACE_VERSION;
    world.shipped.directory = app::data_directory(ui::toUtf8(QApplication::applicationFilePath()));
    world.userCatalogue = app::user_catalogue_file();
    const store::Environment environment = world.environment;
    ui::MainWindow window(std::move(world), settings);
    if (!options.size.isEmpty()) {
        window.resize(options.size);
    }
    if (soaking) {
        app::Soak soak(*soaking, environment, [&window](std::unique_ptr<ui::Document> document) {
            window.session().setDocument(std::move(document));
            return window.session().document();
        });
        window.show();
        return soak.start() ? QApplication::exec() : 3;
    }
    app::Start start(window, std::move(options), clock);
    if (!start.open()) {
        return 3;
    }
    window.show();
    return QApplication::exec();
}
