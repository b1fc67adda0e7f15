// SPDX-License-Identifier: GPL-3.0-or-later
// A session with the shipped catalogue, and a desk whose user catalogue lies in a folder that goes with it.
#pragma once

#include "core/edit/edits.h"
#include "tests/support/session_fixture.h"
#include "ui/catalogue/catalogue_desk.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>

#include <functional>

namespace volteface::tests {

/// Until the condition holds; false after a minute.
inline bool wait_until(const std::function<bool()>& condition) {
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > 60'000) {
            return false;
        }
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

struct CatalogueDeskFixture {
    explicit CatalogueDeskFixture(Stack stack)
        : fixture(std::move(stack)) {
        QObject::connect(&desk, &ui::CatalogueDesk::done, &desk,
                         [this](const QString& text) { said = text; });
    }

    [[nodiscard]] QString file(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) const {
        QFile out(file(name));
        out.open(QIODevice::WriteOnly);
        out.write(bytes);
    }
    [[nodiscard]] const Stack& stack() const { return *fixture.session.stack(); }
    [[nodiscard]] std::size_t undo_steps() { return fixture.document().history().done; }

    QTemporaryDir folder;
    SessionFixture fixture;
    QWidget window;
    ui::CatalogueDesk desk{fixture.session,
                           std::filesystem::path(VOLTEFACE_SOURCE_DIR) / "resources" / "catalogue",
                           file("own.json").toStdString(), &window};
    QString said;
};

/// One service on one component that stands for a catalogue entry.
inline Stack service_on(const char* entry, Layer layer) {
    Stack stack;
    stack.name = "Test";
    Component service;
    service.id = ComponentId("desk");
    service.name = "Desk";
    service.layer = Layer::service;
    service.service = Service{};
    Component below;
    below.id = ComponentId("below");
    below.name = "Below";
    below.layer = layer;
    below.catalogue = CatalogueId(entry);
    stack.components = {service, below};
    Requirement need;
    need.id = RequirementId("desk-below");
    need.consumer = service.id;
    need.label = "Below";
    need.suppliers = {Supplier{below.id, Role::active, {}, {}}};
    stack.requirements = {need};
    return stack;
}

} // namespace volteface::tests
