// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a document of its own, in a folder that goes with it, for tests of views. Offscreen.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "ui/document/document.h"
#include "ui/document/session.h"

#include <QTemporaryDir>
#include <QWidget>

#include <string>

class QApplication;

namespace volteface::tests {

/// The one application, with the program's fonts, theme and languages. English and light at first.
QApplication& need_widgets();

class SessionFixture {
public:
    explicit SessionFixture(Stack stack, std::vector<Scenario> library = {});

    /// Runs a scenario and waits for its outcome.
    void run(const std::string& scenario);
    /// Waits until nothing is being computed.
    void settle();

    [[nodiscard]] ui::Document& document() { return *session.document(); }
    [[nodiscard]] const Component& component(const std::string& id) const;
    [[nodiscard]] const Requirement& requirement(const std::string& id) const;

private:
    QTemporaryDir folder_;

public:
    ui::Session session;
    std::vector<Error> errors; ///< that the session reported
};

/// The shipped sample and library.
[[nodiscard]] Stack shipped_stack(const std::string& name = "insurer");
[[nodiscard]] std::vector<Scenario> shipped_library();

/// Shows the widget at that size and lets it settle. With VOLTEFACE_PICTURES set to a folder, keeps a picture
/// there.
void keep_picture(QWidget& widget, const QString& name, QSize size);

} // namespace volteface::tests
