// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/settings.h"

#include "ui/support/language.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr std::size_t recentLimit = 12;

} // namespace

Settings::Settings()
    : store_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("volteface"),
             QStringLiteral("volteface")) {}

Settings::Settings(const QString& file)
    : store_(file, QSettings::IniFormat) {}

ThemeChoice Settings::theme() const {
    return themeChoiceFromWord(store_.value(QStringLiteral("look/theme")).toString())
        .value_or(ThemeChoice::automatic);
}

void Settings::setTheme(ThemeChoice choice) {
    store_.setValue(QStringLiteral("look/theme"), themeChoiceWord(choice));
}

bool Settings::languageFollowsSystem() const {
    return !languageFromCode(store_.value(QStringLiteral("look/language")).toString());
}

Language Settings::language() const {
    const auto chosen = languageFromCode(store_.value(QStringLiteral("look/language")).toString());
    return chosen ? *chosen : systemLanguage();
}

void Settings::setLanguage(std::optional<Language> language) {
    store_.setValue(QStringLiteral("look/language"),
                    language ? languageCode(*language) : QStringLiteral("system"));
}

std::vector<RecentFile> Settings::recentFiles() const {
    std::vector<RecentFile> files;
    const int count = store_.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        store_.setArrayIndex(i);
        RecentFile file{store_.value(QStringLiteral("path")).toString(),
                        store_.value(QStringLiteral("name")).toString(),
                        store_.value(QStringLiteral("opened")).toDateTime()};
        if (!file.path.isEmpty()) {
            files.push_back(std::move(file));
        }
    }
    store_.endArray();
    return files;
}

void Settings::addRecentFile(const QString& path, const QString& name) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile& file) { return file.path == absolute; });
    files.insert(files.begin(), {absolute, name, QDateTime::currentDateTime()});
    if (files.size() > recentLimit) {
        files.resize(recentLimit);
    }
    writeRecent(files);
}

void Settings::removeRecentFile(const QString& path) {
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile& file) { return file.path == path; });
    writeRecent(files);
}

void Settings::writeRecent(const std::vector<RecentFile>& files) {
    store_.remove(QStringLiteral("recent"));
    store_.beginWriteArray(QStringLiteral("recent"), static_cast<int>(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        store_.setArrayIndex(static_cast<int>(i));
        store_.setValue(QStringLiteral("path"), files[i].path);
        store_.setValue(QStringLiteral("name"), files[i].name);
        store_.setValue(QStringLiteral("opened"), files[i].opened);
    }
    store_.endArray();
}

QByteArray Settings::geometry() const {
    return store_.value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry) {
    store_.setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::layout(const QString& perspective) const {
    return store_.value(QStringLiteral("window/layout-") + perspective).toByteArray();
}

void Settings::setLayout(const QString& perspective, const QByteArray& state) {
    store_.setValue(QStringLiteral("window/layout-") + perspective, state);
}

void Settings::forgetLayouts() {
    store_.remove(QStringLiteral("window"));
}

QString Settings::lastFolder() const {
    const QString folder = store_.value(QStringLiteral("files/folder")).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString& folder) {
    store_.setValue(QStringLiteral("files/folder"), folder);
}

} // namespace volteface::ui
