// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include "ui/support/convert.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <array>
#include <atomic>

namespace volteface::ui {

namespace {

std::atomic<Language> current{Language::english};
thread_local std::optional<Language> scoped;

class SwitchingTranslator : public QTranslator {
public:
    explicit SwitchingTranslator(QObject* parent)
        : QTranslator(parent) {
        for (const Language language : {Language::english, Language::french}) {
            Pair& pair = pairs_[static_cast<std::size_t>(language)];
            const QString code = languageCode(language);
            (void)pair.own.load(QStringLiteral(":/i18n/volteface_") + code);
            (void)pair.qt.load(QStringLiteral("qtbase_") + code,
                               QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        }
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override {
        const Pair& pair = pairs_[static_cast<std::size_t>(currentLanguage())];
        const QString own = pair.own.translate(context, source, disambiguation, n);
        return own.isEmpty() ? pair.qt.translate(context, source, disambiguation, n) : own;
    }

private:
    struct Pair {
        QTranslator own;
        QTranslator qt;
    };
    std::array<Pair, 2> pairs_;
};

QPointer<SwitchingTranslator> installed;

} // namespace

void installLanguages(Language language) {
    current = language;
    if (installed) {
        return;
    }
    installed = new SwitchingTranslator(QCoreApplication::instance());
    QCoreApplication::installTranslator(installed);
}

void setCurrentLanguage(Language language) {
    if (current.exchange(language) == language) {
        return;
    }
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

Language currentLanguage() {
    return scoped.value_or(current.load());
}

Language systemLanguage() {
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString& name : preferred) {
        const QLocale locale(name);
        if (locale.language() == QLocale::French) {
            return Language::french;
        }
        if (locale.language() == QLocale::English) {
            return Language::english;
        }
    }
    return Language::english;
}

std::optional<Language> languageFromCode(const QString& code) {
    if (code == u"en") {
        return Language::english;
    }
    if (code == u"fr") {
        return Language::french;
    }
    return std::nullopt;
}

QString languageCode(Language language) {
    return language == Language::french ? QStringLiteral("fr") : QStringLiteral("en");
}

const QLocale& localeOf(Language language) {
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    static const QLocale french(QLocale::French, QLocale::France);
    return language == Language::french ? french : english;
}

QString inCurrentLanguage(const Text& text) {
    return toQString(text.in(currentLanguage()));
}

LanguageScope::LanguageScope(Language language)
    : previous_(scoped) {
    scoped = language;
}

LanguageScope::~LanguageScope() {
    scoped = previous_;
}

} // namespace volteface::ui
