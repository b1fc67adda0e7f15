// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/convert.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace volteface::ui;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
    bool numerus = false;
};

std::vector<Message> messagesOf(const char* language) {
    QFile file(QStringLiteral(VOLTEFACE_SOURCE_DIR "/resources/translations/volteface_%1.ts")
                   .arg(QLatin1String(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.push_back({context,
                                {},
                                {},
                                true,
                                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        } else if (name == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.back().finished =
                xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            if (!messages.back().numerus) {
                messages.back().forms << xml.readElementText();
            }
        } else if (name == QLatin1String("numerusform")) {
            messages.back().forms << xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    REQUIRE(messages.size() > 300);
    return messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]+|n)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString mark = matches.next().captured();
        if (!found.contains(mark)) {
            found << mark;
        }
    }
    found.sort();
    return found;
}

} // namespace

TEST_CASE("no French text is left unfinished") {
    for (const Message& message : messagesOf("fr")) {
        INFO(toUtf8(message.context + QStringLiteral(": ") + message.source));
        CHECK(message.finished);
        for (const QString& form : message.forms) {
            CHECK_FALSE(form.isEmpty());
        }
    }
}

TEST_CASE("every plural has both its forms, in English too") {
    for (const char* language : {"en", "fr"}) {
        for (const Message& message : messagesOf(language)) {
            if (message.numerus) {
                INFO(language << ' ' << toUtf8(message.source));
                CHECK(message.finished);
                CHECK(message.forms.size() == 2);
                for (const QString& form : message.forms) {
                    CHECK_FALSE(form.contains(QStringLiteral("(s)")));
                }
            }
        }
    }
}

TEST_CASE("a translation keeps the places for names and numbers") {
    for (const Message& message : messagesOf("fr")) {
        if (!message.finished) {
            continue;
        }
        for (const QString& form : message.forms) {
            INFO(toUtf8(message.context + QStringLiteral(": ") + message.source + QStringLiteral(" | ") +
                        form));
            const QStringList wanted = placeholders(message.source);
            QStringList got = placeholders(form);
            // "one" may be written out in a singular.
            if (message.numerus && wanted.contains(QStringLiteral("%n")) &&
                !got.contains(QStringLiteral("%n"))) {
                got << QStringLiteral("%n");
                got.sort();
            }
            CHECK(got == wanted);
        }
    }
}

TEST_CASE("French sets its punctuation apart by a space that does not break") {
    static const QRegularExpression bad(QStringLiteral("[ ][:;?!»]|[ ]%(?![0-9nL])|«[ ]"));
    for (const Message& message : messagesOf("fr")) {
        for (QString form : message.forms) {
            form.remove(QRegularExpression(QStringLiteral("&[a-z]+;|[a-z]+:/|<[^>]*>")));
            INFO(toUtf8(message.context + QStringLiteral(": ") + form));
            CHECK_FALSE(bad.match(form).hasMatch());
        }
    }
}
