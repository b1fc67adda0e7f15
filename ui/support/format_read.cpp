// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/convert.h"
#include "ui/support/format.h"

#include <QRegularExpression>

#include <cmath>

namespace volteface::ui::format {

namespace {

/// Spaces of any kind out, one decimal comma or point to a point; what has both keeps the last as the point.
QString plainNumber(QString text) {
    static const QRegularExpression spaces(QStringLiteral("[\\s\u00a0\u202f\u2009'’]"));
    text.remove(spaces);
    text.replace(QChar(0x2212), u'-');
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) {
        text.remove(comma > point ? u'.' : u',');
    } else if (text.count(u',') > 1) {
        text.remove(u',');
    }
    text.replace(u',', u'.');
    return text;
}

} // namespace

std::optional<double> readNumber(const QString& text) {
    bool ok = false;
    const double value = plainNumber(text).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> readShare(const QString& text) {
    QString rest = text.trimmed();
    const bool percent = rest.endsWith(u'%');
    if (percent) {
        rest.chop(1);
    }
    const auto value = readNumber(rest);
    return value && percent ? std::optional(*value / 100) : value;
}

std::optional<Duration> readDuration(const QString& text) {
    const QString trimmed = text.trimmed();
    if (const auto iso = parse_duration(toUtf8(trimmed.toUpper()))) {
        return *iso;
    }
    static const QRegularExpression part(
        QStringLiteral("\\G[\\s\u00a0\u202f]*(\\d+(?:[.,]\\d+)?)[\\s\u00a0\u202f]*"
                       "(w|sem|semaines?|weeks?|d|j|days?|jours?|h|hours?|heures?|mins?|minutes?|m)?(?=["
                       "\\s\u00a0\u202f\\d]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    double minutes = 0;
    qsizetype end = 0;
    bool any = false;
    auto matches = part.globalMatch(trimmed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = readNumber(match.captured(1));
        const QString unit = match.captured(2).toLower();
        if (!value || (unit.isEmpty() && any)) {
            return std::nullopt;
        }
        double factor = static_cast<double>(minutes_per_day); // a bare number means days
        if (unit.startsWith(u'w') || unit.startsWith(u's')) {
            factor *= 7;
        } else if (unit.startsWith(u'h')) {
            factor = static_cast<double>(minutes_per_hour);
        } else if (unit.startsWith(u'm')) {
            factor = 1;
        }
        minutes += *value * factor;
        end = match.capturedEnd();
        any = true;
    }
    if (!any || end != trimmed.size() || minutes > static_cast<double>(longest_duration.minutes)) {
        return std::nullopt;
    }
    return Duration{static_cast<Minute>(std::llround(minutes))};
}

std::optional<Decimal> readMoney(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "^([-\u2212]?[\\d\\s\u00a0\u202f.,'’]+?)[\\s\u00a0\u202f]*(k|m|md|bn)?[\\s\u00a0\u202f]*"
            "(?:€|\\$|£|¥|[a-z]{3})?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QString digits = plainNumber(match.captured(1));
    const QString unit = match.captured(2).toLower();
    int shift = 0;
    if (unit == u"k") {
        shift = 3;
    } else if (unit == u"m") {
        shift = 6;
    } else if (!unit.isEmpty()) {
        shift = 9;
    }
    // The point is moved in the text: money is exact.
    qsizetype point = digits.indexOf(u'.');
    if (point >= 0) {
        digits.remove(point, 1);
    } else {
        point = digits.size();
    }
    const qsizetype target = point + shift;
    if (target >= digits.size()) {
        digits.append(QString(target - digits.size(), u'0'));
    } else {
        digits.insert(target, u'.');
    }
    if (digits.startsWith(u'.')) {
        digits.prepend(u'0');
    }
    const auto value = Decimal::parse(toUtf8(digits));
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace volteface::ui::format
