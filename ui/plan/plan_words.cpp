// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_words.h"

#include "core/base/country.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

const QChar no_break(0x00A0);

} // namespace

QString nameOf(TaskKind kind) {
    switch (kind) {
    case TaskKind::onboard:
        return Words::tr("Onboard");
    case TaskKind::re_engineer:
        return Words::tr("Re-engineer");
    case TaskKind::retrain:
        return Words::tr("Retrain");
    case TaskKind::evaluate:
        return Words::tr("Evaluate");
    case TaskKind::recertify:
        return Words::tr("Recertify");
    case TaskKind::cut_over:
        return Words::tr("Cut over");
    }
    return {};
}

QString letterOf(TaskKind kind) {
    switch (kind) {
    case TaskKind::onboard:
        return QStringLiteral("O");
    case TaskKind::re_engineer:
        return QStringLiteral("R");
    case TaskKind::retrain:
        return QStringLiteral("T");
    case TaskKind::evaluate:
        return QStringLiteral("E");
    case TaskKind::recertify:
        return QStringLiteral("C");
    case TaskKind::cut_over:
        return {};
    }
    return {};
}

QString nameOf(PlanKind kind) {
    switch (kind) {
    case PlanKind::cheapest:
        return Words::tr("Cheapest");
    case PlanKind::fastest:
        return Words::tr("Fastest");
    case PlanKind::sovereign:
        return Words::tr("Most sovereign");
    case PlanKind::mine:
        //: a plan with decisions of one's own
        return Words::tr("Mine");
    case PlanKind::kept:
        return Words::tr("Kept");
    case PlanKind::between:
        return Words::tr("Between");
    }
    return {};
}

QString nameOf(const Alternative& alternative) {
    return alternative.name.isEmpty() ? nameOf(alternative.kind) : alternative.name;
}

QString nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::reversible:
        return Words::tr("reversible");
    case Verdict::too_late:
        return Words::tr("too late");
    case Verdict::too_dear:
        return Words::tr("over budget");
    case Verdict::stuck:
        return Words::tr("no way out");
    case Verdict::unaffected:
        return Words::tr("not reached");
    case Verdict::unknown:
        return Words::tr("no MTPD set");
    }
    return {};
}

QString nameOfWork(int part) {
    return part == 0   ? Words::tr("Re-engineering")
           : part == 1 ? Words::tr("Retraining")
                       : Words::tr("Recertification");
}

QString dayCode(double day) {
    //: day of a plan, as in "D21"
    return Words::tr("D%1").arg(static_cast<int>(std::ceil(day - 1e-6)));
}

QString daySpan(double days) {
    return format::durationShort(
        Duration{static_cast<Minute>(std::llround(std::ceil(days - 1e-6)) * minutes_per_day)});
}

QString dayDate(double day, const std::optional<Date>& day_zero) {
    if (!day_zero || !day_zero->is_whole()) {
        return {};
    }
    const QDate then = QDate(day_zero->year, day_zero->month, day_zero->day)
                           .addDays(static_cast<qint64>(std::ceil(day - 1e-6)));
    // Day and month: the year is said where the axis begins.
    const QString date = format::dateShort(Date{then.year(), then.month(), then.day()});
    return date.left(date.lastIndexOf(no_break));
}

QString moneyOf(double amount, const QString& currency) {
    return format::money(amount, toUtf8(currency));
}

QString signedMoney(double amount, const QString& currency) {
    const QString written = moneyOf(amount, currency);
    return amount > 0 ? QLatin1Char('+') + written : written;
}

QString amountOf(const CostRange& cost, const QString& currency) {
    return cost.known ? moneyOf(cost.likely, currency) : unknownWord();
}

QString thousands(double amount) {
    const double value = amount / 1000;
    return format::number(value, std::abs(value) < 9.95 && std::abs(value) > 0 ? 1 : 0);
}

QString thousandUnit(const QString& currency) {
    const QString symbol = format::currencySymbol(toUtf8(currency));
    return QLatin1Char('k') + symbol;
}

QString moneyInThousands(double amount, const QString& currency) {
    return thousands(amount) + no_break + thousandUnit(currency);
}

QString rangeOf(const CostRange& cost, const QString& currency) {
    if (!cost.known || cost.low == cost.high) {
        return {};
    }
    return QStringLiteral("%1 – %2").arg(thousands(cost.low), thousands(cost.high)) + no_break +
           thousandUnit(currency);
}

QString countryCode(const std::optional<Country>& country) {
    return country ? toQString(country->str()) : QStringLiteral("?");
}

QString blocCode(const std::optional<Country>& country) {
    if (country && is_member(*country, "EU")) {
        return QStringLiteral("EU");
    }
    return countryCode(country);
}

QString sentenceOf(const PlanBar& bar) {
    QStringList parts;
    parts << (bar.words.isEmpty() ? nameOf(bar.kind) : nameOf(bar.kind) + QStringLiteral(" – ") + bar.words);
    if (!bar.who.isEmpty()) {
        parts << bar.who;
    }
    parts << (bar.end > bar.start ? Words::tr("%1 to %2").arg(dayCode(bar.start), dayCode(bar.end))
                                  : dayCode(bar.end));
    if (bar.critical) {
        parts << Words::tr("on the critical path");
    }
    return parts.join(QStringLiteral(" · "));
}

QString sentenceOf(const PlanRow& row, const QString& currency) {
    if (!row.requirement) {
        return row.name + QStringLiteral(" · ") + row.note;
    }
    QStringList parts;
    parts << row.name
          << Words::tr("from %1 to %2 (%3)")
                 .arg(row.before.name, row.after.name, countryCode(row.after.country));
    if (row.fit) {
        parts << Words::tr("fit %1").arg(format::number(*row.fit));
    }
    parts << amountOf(row.cost, currency) << Words::tr("done on %1").arg(dayCode(row.done));
    if (row.pinned) {
        parts << Words::tr("chosen by hand");
    }
    if (row.delayed) {
        parts << Words::tr("start moved by hand");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace volteface::ui
