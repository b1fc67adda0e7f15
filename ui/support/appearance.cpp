// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/appearance.h"

#include "ui/support/fonts.h"
#include "ui/support/style_sheet.h"
#include "ui/support/theme.h"
#include "ui/support/theme_state.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QStyleFactory>
#include <QToolTip>

namespace volteface::ui {

namespace {

QPointer<Appearance> installed;

} // namespace

std::optional<ThemeChoice> themeChoiceFromWord(const QString& word) {
    if (word == u"light") {
        return ThemeChoice::light;
    }
    if (word == u"dark") {
        return ThemeChoice::dark;
    }
    if (word == u"auto") {
        return ThemeChoice::automatic;
    }
    return std::nullopt;
}

QString themeChoiceWord(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::light:
        return QStringLiteral("light");
    case ThemeChoice::dark:
        return QStringLiteral("dark");
    case ThemeChoice::automatic:
        return QStringLiteral("auto");
    }
    return {};
}

Appearance::Appearance(QApplication& application, ThemeChoice choice)
    : QObject(&application)
    , application_(application)
    , choice_(choice) {
    const QPalette desktop = QApplication::palette();
    desktopIsDark_ =
        desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    apply();
}

void Appearance::install(QApplication& application, ThemeChoice choice) {
    if (installed) {
        installed->choose(choice);
        return;
    }
    installed = new Appearance(application, choice);
}

Appearance* Appearance::instance() {
    return installed;
}

void Appearance::choose(ThemeChoice choice) {
    if (choice != choice_) {
        choice_ = choice;
        apply();
        Q_EMIT changed();
    }
}

void Appearance::apply() {
    const bool first = application_.styleSheet().isEmpty();
    useDarkTheme(choice_ == ThemeChoice::dark || (choice_ == ThemeChoice::automatic && desktopIsDark_));
    if (first) {
        loadFonts();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QApplication::setFont(fontOf(FontRole::body));
        QToolTip::setFont(fontOf(FontRole::small));
        QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    }
    const QPalette palette = paletteOf(theme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application_.setStyleSheet(styleSheet(theme()));
}

} // namespace volteface::ui
