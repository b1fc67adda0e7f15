// SPDX-License-Identifier: GPL-3.0-or-later
// Between what a person types and the values of a record. An empty text means unknown.
#pragma once

#include "core/base/country.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/duration.h"
#include "core/base/result.h"
#include "core/model/words.h"
#include "ui/inspector/property.h"
#include "ui/support/convert.h"
#include "ui/support/names.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace volteface::ui {

/// "d", "4 h", "P2D"… Error: malformed_duration.
[[nodiscard]] Result<std::optional<Duration>> durationOf(const QString& text, const std::string& subject);
[[nodiscard]] QString textOf(const std::optional<Duration>& duration);

/// "154 k€", "3000". Errors: malformed_number, number_out_of_range below 0.
[[nodiscard]] Result<std::optional<Decimal>> amountOf(const QString& text, const std::string& key,
                                                      const std::string& subject);
[[nodiscard]] QString textOf(const std::optional<Decimal>& amount, const Stack& stack);

/// "0.4", "40 %": from `least` (above it, where `open`) to 1. Errors: malformed_number, number_out_of_range.
[[nodiscard]] Result<std::optional<double>> shareOf(const QString& text, const std::string& key,
                                                    const std::string& subject, bool open = false);
[[nodiscard]] QString textOf(const std::optional<double>& share);

/// Whole number from `least` to `most`. Errors: malformed_number, number_out_of_range.
[[nodiscard]] Result<std::optional<int>> wholeOf(const QString& text, const std::string& key, int least,
                                                 int most, const std::string& subject);

/// "2026-11-20", "2026-11", "2026", "20/11/2026". Error: malformed_date.
[[nodiscard]] Result<std::optional<Date>> dateOf(const QString& text, const std::string& subject);
[[nodiscard]] QString textOf(const std::optional<Date>& date);

/// "FR", "fr", "France" in the language in use. Error: unknown_country.
[[nodiscard]] Result<std::optional<Country>> countryOf(const QString& text, const std::string& subject);
[[nodiscard]] QString textOf(const std::optional<Country>& country);
[[nodiscard]] Result<std::vector<Country>> countriesOf(const QString& text, const std::string& subject);
[[nodiscard]] QString textOf(const std::vector<Country>& countries);

/// Words parted by commas, each once, in the order typed.
[[nodiscard]] std::vector<std::string> listOf(const QString& text);
[[nodiscard]] QString textOf(const std::vector<std::string>& list);

/// Fills in `empty`: lists are empty where nothing is said to be in them, a few fields mean something when
/// left out, and everything else is unknown.
template <class Record>
void sayWhatEmptyMeans(std::vector<Property<Record>>& properties) {
    for (Property<Record>& property : properties) {
        const QLatin1String key(property.key);
        if (key == QLatin1String("origin")) {
            property.empty = QT_TRANSLATE_NOOP("Property", "as its control");
        } else if (key == QLatin1String("notes")) {
            property.empty = "";
        } else if (key == QLatin1String("capability") || key == QLatin1String("label")) {
            property.empty = QT_TRANSLATE_NOOP("Property", "unsaid");
        } else if (key == QLatin1String("fit_floor") || key == QLatin1String("catalogue") ||
                   (property.editor == EditorKind::list && key != QLatin1String("hosting"))) {
            property.empty = QT_TRANSLATE_NOOP("Property", "none");
        }
    }
}

/// All values of a closed set with their names; `unknown` puts an empty one first.
template <class E>
[[nodiscard]] std::vector<Choice> choicesOf(bool unknown) {
    std::vector<Choice> choices;
    if (unknown) {
        choices.push_back({QString(), unknownWord()});
    }
    for (const Word<E>& word : words<E>()) {
        choices.push_back({toQString(word.text), nameOf(word.value)});
    }
    return choices;
}

/// The value of a choice. Error: unknown_word.
template <class E>
[[nodiscard]] Result<E> wordOf(const QString& text, const std::string& key, const std::string& subject) {
    if (const auto value = from_word<E>(toUtf8(text))) {
        return *value;
    }
    return fail(ErrorCode::unknown_word, subject, {toUtf8(text), key});
}

} // namespace volteface::ui
