// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/values.h"

#include "ui/support/format.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

Error out_of_range(const QString& text, const std::string& key, const std::string& subject,
                   const QString& range) {
    return Error{ErrorCode::number_out_of_range, subject, {toUtf8(text), key, toUtf8(range)}, {}};
}

Error malformed(ErrorCode code, const QString& text, const std::string& subject) {
    return Error{code, subject, {toUtf8(text)}, {}};
}

QString range_text(const char* text) {
    return QCoreApplication::translate("Property", text);
}

} // namespace

Result<std::optional<Duration>> durationOf(const QString& text, const std::string& subject) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    if (const auto duration = format::readDuration(trimmed)) {
        return *duration;
    }
    return tl::unexpected(malformed(ErrorCode::malformed_duration, trimmed, subject));
}

QString textOf(const std::optional<Duration>& duration) {
    return duration ? format::duration(*duration) : QString();
}

Result<std::optional<Decimal>> amountOf(const QString& text, const std::string& key,
                                        const std::string& subject) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    const auto amount = format::readMoney(trimmed);
    if (!amount) {
        return tl::unexpected(malformed(ErrorCode::malformed_number, trimmed, subject));
    }
    if (amount->is_negative()) {
        return tl::unexpected(
            out_of_range(trimmed, key, subject, range_text(QT_TRANSLATE_NOOP("Property", "0 or more"))));
    }
    return *amount;
}

QString textOf(const std::optional<Decimal>& amount, const Stack& stack) {
    return amount ? format::moneyExact(*amount, stack.currency) : QString();
}

Result<std::optional<double>> shareOf(const QString& text, const std::string& key, const std::string& subject,
                                      bool open) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    const auto share = format::readShare(trimmed);
    if (!share || !std::isfinite(*share)) {
        return tl::unexpected(malformed(ErrorCode::malformed_number, trimmed, subject));
    }
    if (*share < 0 || *share > 1 || (open && *share <= 0)) {
        return tl::unexpected(
            out_of_range(trimmed, key, subject,
                         open ? range_text(QT_TRANSLATE_NOOP("Property", "above 0, at most 1 (100 %)"))
                              : range_text(QT_TRANSLATE_NOOP("Property", "from 0 to 1 (100 %)"))));
    }
    return *share;
}

QString textOf(const std::optional<double>& share) {
    return share ? format::number(*share, 9) : QString();
}

Result<std::optional<int>> wholeOf(const QString& text, const std::string& key, int least, int most,
                                   const std::string& subject) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    const auto number = format::readNumber(trimmed);
    if (!number || std::floor(*number) != *number) {
        return tl::unexpected(malformed(ErrorCode::malformed_number, trimmed, subject));
    }
    if (*number < least || *number > most) {
        return tl::unexpected(out_of_range(trimmed, key, subject,
                                           range_text(QT_TRANSLATE_NOOP("Property", "from %1 to %2"))
                                               .arg(format::count(least), format::count(most))));
    }
    return static_cast<int>(*number);
}

Result<std::optional<Date>> dateOf(const QString& text, const std::string& subject) {
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    static const QRegularExpression european(QStringLiteral(R"(^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$)"));
    if (const auto match = european.match(trimmed); match.hasMatch()) {
        trimmed = QStringLiteral("%1-%2-%3")
                      .arg(match.captured(3), match.captured(2).rightJustified(2, QLatin1Char('0')),
                           match.captured(1).rightJustified(2, QLatin1Char('0')));
    }
    const auto date = parse_date(toUtf8(trimmed));
    if (!date) {
        return tl::unexpected(malformed(ErrorCode::malformed_date, text.trimmed(), subject));
    }
    return *date;
}

QString textOf(const std::optional<Date>& date) {
    return date ? toQString(format_date(*date)) : QString();
}

Result<std::optional<Country>> countryOf(const QString& text, const std::string& subject) {
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    static const QRegularExpression with_code(QStringLiteral(R"(\(([A-Z]{2})\)$)"));
    if (const auto match = with_code.match(trimmed); match.hasMatch()) {
        trimmed = match.captured(1);
    }
    if (trimmed.size() == 2) {
        if (const auto country = Country::parse(toUtf8(trimmed.toUpper()))) {
            return *country;
        }
    }
    for (const std::string_view code : country_codes()) {
        const auto country = Country::parse(code);
        if (country && nameOf(*country).compare(trimmed, Qt::CaseInsensitive) == 0) {
            return *country;
        }
    }
    return tl::unexpected(malformed(ErrorCode::unknown_country, text.trimmed(), subject));
}

QString textOf(const std::optional<Country>& country) {
    return country ? toQString(country->str()) : QString();
}

Result<std::vector<Country>> countriesOf(const QString& text, const std::string& subject) {
    std::vector<Country> countries;
    for (const std::string& word : listOf(text)) {
        const auto country = countryOf(toQString(word), subject);
        if (!country) {
            return tl::unexpected(country.error());
        }
        if (*country && std::find(countries.begin(), countries.end(), **country) == countries.end()) {
            countries.push_back(**country);
        }
    }
    return countries;
}

QString textOf(const std::vector<Country>& countries) {
    QStringList codes;
    for (const Country country : countries) {
        codes << toQString(country.str());
    }
    return codes.join(QStringLiteral(", "));
}

std::vector<std::string> listOf(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[,;\n]"));
    std::vector<std::string> list;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const std::string word = toUtf8(part.trimmed());
        if (!word.empty() && std::find(list.begin(), list.end(), word) == list.end()) {
            list.push_back(word);
        }
    }
    return list;
}

QString textOf(const std::vector<std::string>& list) {
    QStringList words;
    for (const std::string& word : list) {
        words << toQString(word);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace volteface::ui
