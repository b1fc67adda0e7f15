// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/convert.h"

namespace volteface::ui {

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

namespace {

bool isUnfit(QChar c) {
    const char16_t code = c.unicode();
    const bool bidi = code == 0x061c || code == 0x200e || code == 0x200f ||
                      (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return bidi || code == 0x2028 || code == 0x2029 || c.category() == QChar::Other_Control;
}

} // namespace

QString shown(std::string_view utf8, int limit) {
    QString result;
    for (const QChar c : toQString(utf8)) {
        if (c == u'\n' || c == u'\t') {
            result += u' ';
        } else if (!isUnfit(c)) {
            result += c;
        }
        if (result.size() >= limit) {
            if (result.back().isHighSurrogate()) {
                result.chop(1);
            }
            return result + QChar(0x2026);
        }
    }
    return result;
}

} // namespace volteface::ui
