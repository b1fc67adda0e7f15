// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the running program: which theme, and telling everybody when it changes.
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QApplication;

namespace volteface::ui {

enum class ThemeChoice { light, dark, automatic };

[[nodiscard]] std::optional<ThemeChoice>
themeChoiceFromWord(const QString& word); ///< "light", "dark", "auto"
[[nodiscard]] QString themeChoiceWord(ThemeChoice choice);

class Appearance : public QObject {
    Q_OBJECT

public:
    /// Style, fonts, palette and style sheet. Call once, after the QApplication exists.
    static void install(QApplication& application, ThemeChoice choice);
    /// Null before install().
    [[nodiscard]] static Appearance* instance();

    /// Every widget gets PaletteChange and StyleChange. `automatic` follows the desktop's palette.
    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return choice_; }

Q_SIGNALS:
    void changed();

private:
    Appearance(QApplication& application, ThemeChoice choice);
    void apply();

    QApplication& application_;
    ThemeChoice choice_;
    bool desktopIsDark_ = false;
};

} // namespace volteface::ui
