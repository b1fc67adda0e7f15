// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/start.h"

#include "app/support/clock.h"
#include "core/store/checked_file.h"
#include "ui/document/document.h"
#include "ui/shell/main_window.h"
#include "ui/support/convert.h"
#include "ui/support/messages.h"

#include <QApplication>
#include <QBuffer>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace volteface::app {

namespace {

/// After the last computation, time for layouts and fades to come to rest before a picture is taken.
constexpr int rest = 400; // ms

/// A window that stays open over midnight goes with the day.
constexpr int clockInterval = 10 * 60 * 1000; // ms

} // namespace

Start::Start(ui::MainWindow& window, Options options, QElapsedTimer clock)
    : QObject(&window)
    , window_(window)
    , options_(std::move(options))
    , clock_(clock) {
    window_.session().setToday(options_.today.value_or(today()));
    if (!options_.today) {
        auto* midnight = new QTimer(this);
        connect(midnight, &QTimer::timeout, this, [this] { window_.session().setToday(today()); });
        midnight->start(clockInterval);
    }
    connect(&window_, &ui::MainWindow::firstPainted, this, [this] {
        if (options_.timing) {
            std::fprintf(stderr, "first paint: %lld ms\n", static_cast<long long>(clock_.elapsed()));
        }
    });
    if (options_.timing) {
        connect(&window_.session(), &ui::Session::outcomeChanged, this, [this] {
            if (window_.session().outcome()) {
                std::fprintf(stderr, "outcome: %lld ms, simulated in %.2f ms\n",
                             static_cast<long long>(clock_.elapsed()), window_.session().computeTime());
            }
        });
    }
}

bool Start::openAll() {
    bool all = true;
    if (!options_.sample.isEmpty()) {
        all = window_.documents().openSample(ui::toUtf8(options_.sample));
    }
    for (const QString& file : options_.files) {
        all = window_.documents().open(file) && all;
    }
    return all;
}

void Start::speakToTerminal() {
    const auto print = [](const QString& text) { std::fputs(qUtf8Printable(text + u'\n'), stderr); };
    connect(&window_.session(), &ui::Session::errorReported, this,
            [print](const Error& error) { print(ui::describe(error)); });
    window_.documents().showErrors = [print](const QString&, const Errors& errors) {
        print(ui::describe(errors));
    };
    window_.documents().previewImport = nullptr;
}

bool Start::open() {
    if (!options_.screenshot.isEmpty()) {
        speakToTerminal();
    }
    if (!openAll() && !options_.screenshot.isEmpty()) {
        if (ui::Document* document = window_.session().document()) {
            document->close();
        }
        return false;
    }
    ui::Session& session = window_.session();
    if (session.document() != nullptr) {
        if (options_.perspective) {
            window_.showPerspective(*options_.perspective);
        }
        if (!options_.scenario.isEmpty()) {
            session.setScenario(ScenarioId(ui::toUtf8(options_.scenario)));
        }
        if (options_.day) {
            session.setMinute(
                static_cast<Minute>(std::llround(*options_.day * static_cast<double>(minutes_per_day))));
        }
        if (!options_.select.isEmpty()) {
            const ComponentId id(ui::toUtf8(options_.select));
            if (find(*session.stack(), id) != nullptr) {
                session.select({{id}, {}});
            }
        }
    }
    if (!options_.screenshot.isEmpty()) {
        settle();
    }
    return true;
}

void Start::settle() {
    auto* timer = new QTimer(this);
    timer->setInterval(rest);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (!window_.session().isComputing() && !window_.isViewBusy()) {
            timer->stop();
            takePicture();
        }
    });
    timer->start();
}

void Start::takePicture() {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    const bool encoded = window_.grab().save(&buffer, "PNG");
    const auto written =
        store::write_file_checked(ui::toUtf8(options_.screenshot),
                                  std::string_view(png.constData(), static_cast<std::size_t>(png.size())));
    if (!encoded || !written) {
        std::fputs(qPrintable((written ? options_.screenshot : ui::describe(written.error())) + u'\n'),
                   stderr);
        QApplication::exit(4);
        return;
    }
    if (ui::Document* document = window_.session().document()) {
        document->close();
    }
    QApplication::exit(0);
}

} // namespace volteface::app
