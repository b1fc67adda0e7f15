// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between runs: the look, the language, where the window was, which files were
// open.
#pragma once

#include "core/base/text.h"
#include "ui/support/appearance.h"

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace volteface::ui {

struct RecentFile {
    QString path;
    QString name; ///< of the stack, when it was last open
    QDateTime opened;
};

class Settings {
public:
    Settings();
    /// A file of its own, for tests.
    explicit Settings(const QString& file);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// The system's language until one was chosen.
    [[nodiscard]] Language language() const;
    [[nodiscard]] bool languageFollowsSystem() const;
    void setLanguage(std::optional<Language> language);

    /// The newest first, at most twelve; files that are gone stay.
    [[nodiscard]] std::vector<RecentFile> recentFiles() const;
    void addRecentFile(const QString& path, const QString& name);
    void removeRecentFile(const QString& path);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Where docks are, per perspective.
    [[nodiscard]] QByteArray layout(const QString& perspective) const;
    void setLayout(const QString& perspective, const QByteArray& state);
    void forgetLayouts();

    /// The folder that file dialogs open in.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

private:
    void writeRecent(const std::vector<RecentFile>& files);

    mutable QSettings store_;
};

} // namespace volteface::ui
