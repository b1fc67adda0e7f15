// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/figure_words.h"

#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <array>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::CostWords)
};

struct Unit {
    const char* word;
    const char* name;
};

constexpr std::array<Unit, 15> units{{
    {"person-days", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "person-days")},
    {"audit-days", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "days of audit")},
    {"days", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "days")},
    {"weeks", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "weeks")},
    {"hours", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "hours")},
    {"minutes", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "minutes")},
    {"share", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "share")},
    {"factor", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "factor")},
    {"people", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "people")},
    {"day", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "day")},
    {"hour", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "hour")},
    {"year", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "year")},
    {"GPU-hour", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "GPU-hour")},
    {"GB", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "GB")},
    {"million tokens", QT_TRANSLATE_NOOP("volteface::ui::CostWords", "million tokens")},
}};

QString word_of(const QString& unit) {
    for (const Unit& known : units) {
        if (unit == QLatin1String(known.word)) {
            return Words::tr(known.name);
        }
    }
    return unit;
}

} // namespace

QString nameOf(cost::AssumptionGroup group) {
    using cost::AssumptionGroup;
    switch (group) {
    case AssumptionGroup::general:
        return Words::tr("General");
    case AssumptionGroup::distances:
        return Words::tr("Distances");
    case AssumptionGroup::rates:
        return Words::tr("Rates");
    case AssumptionGroup::re_engineering:
        return Words::tr("Re-engineering");
    case AssumptionGroup::compute:
        return Words::tr("Compute");
    case AssumptionGroup::retraining:
        return Words::tr("Retraining");
    case AssumptionGroup::transfer:
        return Words::tr("Data transfer");
    case AssumptionGroup::recertification:
        return Words::tr("Recertification");
    case AssumptionGroup::transition:
        return Words::tr("Transition");
    case AssumptionGroup::downtime:
        return Words::tr("Downtime");
    }
    return {};
}

QString nameOf(const cost::Figure& figure) {
    const std::string& name = figure.name.in(currentLanguage());
    return shown(name.empty() ? figure.id.str() : name, 160);
}

QString unitOf(const cost::Figure& figure) {
    QStringList parts = toQString(figure.unit).split(u'/');
    for (QString& part : parts) {
        part = word_of(part);
    }
    const QString per = shown(figure.per.in(currentLanguage()), 60);
    if (!per.isEmpty()) {
        parts << per;
    }
    return parts.join(QStringLiteral(" / "));
}

QString provenanceOf(const cost::Figure& figure) {
    QStringList lines;
    for (const Source& source : figure.sources) {
        QString line = shown(source.title, 160);
        if (!source.publisher.empty()) {
            line += QStringLiteral(", ") + shown(source.publisher, 80);
        }
        if (source.date) {
            line += QStringLiteral(", ") + format::dateShort(*source.date);
        }
        lines << line;
    }
    if (lines.isEmpty()) {
        lines << Words::tr("No source: %1").arg(nameOf(figure.confidence));
    }
    if (figure.as_of) {
        lines << Words::tr("Checked on %1").arg(format::dateShort(*figure.as_of));
    }
    if (const std::string& notes = figure.notes.in(currentLanguage()); !notes.empty()) {
        lines << shown(notes, 600);
    }
    return lines.join(u'\n');
}

} // namespace volteface::ui
