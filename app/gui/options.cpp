// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace volteface::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

[[noreturn]] void refuse(const QString& text) {
    std::fputs(qPrintable(text + u'\n'), stderr);
    std::exit(2);
}

std::optional<QSize> readSize(const QString& text) {
    const QStringList parts = text.split(u'x');
    bool wide = false;
    bool high = false;
    const QSize size(parts.value(0).toInt(&wide), parts.value(1).toInt(&high));
    return parts.size() == 2 && wide && high && size.width() >= 320 && size.height() >= 240
               ? std::optional(size)
               : std::nullopt;
}

} // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Plans how an organisation gets out of the AI it depends on."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 Words::tr("A .volteface document, or a file to import."),
                                 QStringLiteral("[file]"));
    const auto add = [&parser](const char* name, const QString& help, const QString& value = {}) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), help, value));
    };
    add("sample", Words::tr("Open a shipped sample, for example insurer."), QStringLiteral("name"));
    add("scenario", Words::tr("Choose a scenario by its id."), QStringLiteral("id"));
    add("day", Words::tr("Go to a day of the scenario."), QStringLiteral("n"));
    add("language", Words::tr("en or fr."), QStringLiteral("code"));
    add("theme", Words::tr("light, dark or auto."), QStringLiteral("theme"));
    add("perspective", Words::tr("map, scenarios or report."), QStringLiteral("name"));
    add("select", Words::tr("Select a component by its id."), QStringLiteral("id"));
    add("screenshot", Words::tr("Write a picture of the window as PNG, and quit."), QStringLiteral("file"));
    add("size", Words::tr("Size of the window, for example 1920x1080."), QStringLiteral("size"));
    add("today", Words::tr("The day against which facts are stale, for example 2026-11-20."),
        QStringLiteral("date"));
    add("timing", Words::tr("Print how long it took until the window was drawn."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    Options options;
    options.files = parser.positionalArguments();
    options.sample = parser.value(QStringLiteral("sample"));
    options.scenario = parser.value(QStringLiteral("scenario"));
    options.select = parser.value(QStringLiteral("select"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.timing = parser.isSet(QStringLiteral("timing"));
    const auto take = [&parser](const char* name, auto read, auto& target) {
        const QString option = QString::fromLatin1(name);
        if (!parser.isSet(option)) {
            return;
        }
        const auto value = read(parser.value(option));
        if (!value) {
            refuse(Words::tr("“%1” is no value for --%2. See --help.").arg(parser.value(option), option));
        }
        target = *value;
    };
    take("language", ui::languageFromCode, options.language);
    take("theme", ui::themeChoiceFromWord, options.theme);
    take("perspective", ui::perspectiveFromWord, options.perspective);
    take("size", readSize, options.size);
    take(
        "today",
        [](const QString& text) {
            const auto date = parse_date(text.toStdString());
            return date && date->is_whole() ? std::optional(*date) : std::nullopt;
        },
        options.today);
    take(
        "day",
        [](const QString& text) {
            bool ok = false;
            const double day = text.toDouble(&ok);
            return ok && day >= 0 ? std::optional(day) : std::nullopt;
        },
        options.day);
    return options;
}

} // namespace volteface::app
