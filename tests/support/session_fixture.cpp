// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"

#include "core/exchange/shipped.h"
#include "ui/support/appearance.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

#include <array>
#include <stdexcept>

namespace volteface::tests {

QApplication& need_widgets() {
    static int count = 1;
    static std::array<char, 10> name = {"test_view"};
    static std::array<char*, 2> arguments = {name.data(), nullptr};
    // Never destroyed: Qt's own statics go first at exit.
    static auto* application = [] {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        auto* made = new QApplication(count, arguments.data());
        ui::installLanguages(Language::english);
        ui::Appearance::install(*made, ui::ThemeChoice::light);
        return made;
    }();
    return *application;
}

SessionFixture::SessionFixture(Stack stack, std::vector<Scenario> library) {
    need_widgets();
    session.setLibrary(std::move(library));
    QObject::connect(&session, &ui::Session::errorReported, &session,
                     [this](const Error& error) { errors.push_back(error); });
    store::Environment environment;
    environment.state_folder = folder_.path().toStdString();
    auto made = ui::Document::create(environment, std::move(stack));
    if (!made) {
        throw std::runtime_error("no document");
    }
    session.setDocument(std::move(*made));
    settle();
}

void SessionFixture::settle() {
    QElapsedTimer clock;
    clock.start();
    QApplication::processEvents();
    while (clock.elapsed() < 60000) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (!session.isComputing() && session.outcome() != nullptr && session.findings() != nullptr) {
            break;
        }
    }
    QApplication::processEvents();
}

void SessionFixture::run(const std::string& scenario) {
    session.setScenario(ScenarioId(scenario));
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60000 && (session.isComputing() || session.outcome() == nullptr ||
                                       session.outcome()->scenario.str() != scenario)) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    QApplication::processEvents();
}

const Component& SessionFixture::component(const std::string& id) const {
    const Component* found = find(*session.stack(), ComponentId(id));
    if (found == nullptr) {
        throw std::runtime_error("no component " + id);
    }
    return *found;
}

const Requirement& SessionFixture::requirement(const std::string& id) const {
    const Requirement* found = find(*session.stack(), RequirementId(id));
    if (found == nullptr) {
        throw std::runtime_error("no requirement " + id);
    }
    return *found;
}

Stack shipped_stack(const std::string& name) {
    auto read = exchange::read_sample(exchange::ShippedData{VOLTEFACE_SOURCE_DIR}, name);
    if (!read) {
        throw std::runtime_error("sample " + name);
    }
    return read->stack;
}

std::vector<Scenario> shipped_library() {
    return exchange::scenario_library(exchange::ShippedData{VOLTEFACE_SOURCE_DIR}).scenarios;
}

void keep_picture(QWidget& widget, const QString& name, QSize size) {
    widget.resize(size);
    widget.show();
    for (int i = 0; i < 5; ++i) {
        QApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("VOLTEFACE_PICTURES");
    const QPixmap picture = widget.grab();
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
}

} // namespace volteface::tests
