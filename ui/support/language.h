// SPDX-License-Identifier: GPL-3.0-or-later
// The program's language, switched without a restart. One translator is installed; it answers in the language
// of the innermost LanguageScope of the calling thread, or else in the current one.
#pragma once

#include "core/base/text.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace volteface::ui {

/// Installs the translator. Call once, after the QCoreApplication exists.
void installLanguages(Language language);

/// Every widget gets QEvent::LanguageChange. On the main thread only.
void setCurrentLanguage(Language language);
[[nodiscard]] Language currentLanguage();

/// French where the system's preferred language is French, else English.
[[nodiscard]] Language systemLanguage();

/// "en", "fr"; empty result for anything else.
[[nodiscard]] std::optional<Language> languageFromCode(const QString& code);
[[nodiscard]] QString languageCode(Language language);

/// British English or French of France: what numbers and dates follow.
[[nodiscard]] const QLocale& localeOf(Language language);

/// The text in the current language.
[[nodiscard]] QString inCurrentLanguage(const Text& text);

/// While it lives, this thread speaks `language`.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    std::optional<Language> previous_;
};

} // namespace volteface::ui
