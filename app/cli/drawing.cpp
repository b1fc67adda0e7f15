// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing.h"

#include "ui/support/fonts.h"
#include "ui/support/language.h"

#include <QDate>

#include <algorithm>
#include <filesystem>

namespace volteface::cli {

namespace {

QtMessageHandler qt_handler = nullptr;

/// Without a session Qt warns that it picked a runtime directory, for sockets that this program never opens.
void without_runtime_directory(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(QLatin1String("QStandardPaths:"))) {
        qt_handler(type, context, message);
    }
}

int& without_display(int& argument_count) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qt_handler = qInstallMessageHandler(without_runtime_directory);
    return argument_count;
}

} // namespace

Drawing::Drawing(Program& program)
    : application_(without_display(program.argument_count), program.arguments) {
    qInstallMessageHandler(nullptr);
    ui::installLanguages(Language::english);
    ui::loadFonts();
}

std::optional<Language> language_of(const std::string& code) {
    return ui::languageFromCode(QString::fromStdString(code));
}

Date today() {
    const QDate now = QDate::currentDate();
    return {now.year(), now.month(), now.day()};
}

std::string ending_of(const std::string& file) {
    std::string ending = std::filesystem::path(file).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

} // namespace volteface::cli
