// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/words.h"

#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

/// Who or where, as a noun behind a number: the first of a sentence has its verb.
QString counted(audit::Basis basis, std::optional<Bloc> bloc, bool first, const QString& amount, int n) {
    if (!bloc) {
        return Words::tr("%1 unknown", "a count of what nobody knows", n).arg(amount);
    }
    switch (basis) {
    case audit::Basis::control:
        switch (*bloc) {
        case Bloc::american:
            return (first ? Words::tr("%1 are under American control", "", n)
                          : Words::tr("%1 under American", "control", n))
                .arg(amount);
        case Bloc::chinese:
            return (first ? Words::tr("%1 are under Chinese control", "", n)
                          : Words::tr("%1 under Chinese", "control", n))
                .arg(amount);
        case Bloc::european:
            return (first ? Words::tr("%1 are under European control", "", n)
                          : Words::tr("%1 under European", "control", n))
                .arg(amount);
        case Bloc::other:
            return (first ? Words::tr("%1 are under other control", "", n)
                          : Words::tr("%1 under other", "control", n))
                .arg(amount);
        }
        break;
    case audit::Basis::hosting:
        switch (*bloc) {
        case Bloc::american:
            return (first ? Words::tr("%1 are in the United States", "", n)
                          : Words::tr("%1 in the United States", "", n))
                .arg(amount);
        case Bloc::chinese:
            return (first ? Words::tr("%1 are in China", "", n) : Words::tr("%1 in China", "", n))
                .arg(amount);
        case Bloc::european:
            return (first ? Words::tr("%1 are in Europe", "", n) : Words::tr("%1 in Europe", "", n))
                .arg(amount);
        case Bloc::other:
            return (first ? Words::tr("%1 are elsewhere", "", n) : Words::tr("%1 elsewhere", "", n))
                .arg(amount);
        }
        break;
    case audit::Basis::origin:
        switch (*bloc) {
        case Bloc::american:
            return (first ? Words::tr("%1 were made in the United States", "", n)
                          : Words::tr("%1 made in the United States", "", n))
                .arg(amount);
        case Bloc::chinese:
            return (first ? Words::tr("%1 were made in China", "", n) : Words::tr("%1 made in China", "", n))
                .arg(amount);
        case Bloc::european:
            return (first ? Words::tr("%1 were made in Europe", "", n)
                          : Words::tr("%1 made in Europe", "", n))
                .arg(amount);
        case Bloc::other:
            return (first ? Words::tr("%1 were made elsewhere", "", n)
                          : Words::tr("%1 made elsewhere", "", n))
                .arg(amount);
        }
        break;
    }
    return amount;
}

int plural(double amount, Unit unit) {
    switch (unit) {
    case Unit::cost:
        return 2;
    case Unit::impact:
        return 1; // a share of the whole
    case Unit::links:
    case Unit::components:
        break;
    }
    return static_cast<int>(std::llround(amount));
}

} // namespace

double amountOf(const audit::Tally& tally, Unit unit) {
    switch (unit) {
    case Unit::links:
        return static_cast<double>(tally.links);
    case Unit::components:
        return static_cast<double>(tally.components);
    case Unit::cost:
        return tally.cost;
    case Unit::impact:
        break;
    }
    return tally.impact;
}

QString written(double amount, Unit unit, const AuditData& data, audit::Basis basis) {
    switch (unit) {
    case Unit::cost:
        return format::money(amount, data.stack->currency);
    case Unit::impact: {
        const double whole = data.audit.by(basis).total.impact;
        return whole > 0 ? format::percent(amount / whole) : unknownWord();
    }
    case Unit::links:
    case Unit::components:
        break;
    }
    return format::count(std::llround(amount));
}

QString measureOf(Unit unit, const Stack& stack) {
    switch (unit) {
    case Unit::links:
        return Words::tr("links", "unit of a column");
    case Unit::components:
        return Words::tr("components", "unit of a column");
    case Unit::cost:
        return Words::tr("%1 per year", "unit of a column: EUR per year").arg(toQString(stack.currency));
    case Unit::impact:
        break;
    }
    return Words::tr("%1 per day", "unit of a column: EUR per day").arg(toQString(stack.currency));
}

QString nameOf(Unit unit) {
    switch (unit) {
    case Unit::links:
        return Words::tr("Links");
    case Unit::components:
        return Words::tr("Components");
    case Unit::cost:
        return Words::tr("Cost");
    case Unit::impact:
        break;
    }
    return Words::tr("Impact");
}

QString nameOf(audit::Level level) {
    switch (level) {
    case audit::Level::component:
        return Words::tr("Component");
    case audit::Level::organisation:
        return Words::tr("Organisation");
    case audit::Level::control:
        return Words::tr("Country in control");
    case audit::Level::hosting:
        break;
    }
    return Words::tr("Hosting country");
}

QString nameOf(audit::Basis basis) {
    switch (basis) {
    case audit::Basis::control:
        return Words::tr("Control");
    case audit::Basis::hosting:
        return Words::tr("Hosting");
    case audit::Basis::origin:
        break;
    }
    return Words::tr("Origin");
}

std::vector<Fragment> firstSentence(const AuditData& data, audit::Basis basis, Unit unit) {
    const audit::Counts& counts = data.audit.by(basis);
    const double total = amountOf(counts.total, unit);
    const QString all = written(total, unit, data, basis);
    std::vector<Fragment> parts;
    switch (unit) {
    case Unit::links:
        parts.push_back(
            {Words::tr("Of %1 links, ", "start of a sentence", plural(total, unit)).arg(all), false, {}});
        break;
    case Unit::components:
        parts.push_back({Words::tr("Of %1 components, ", "start of a sentence", plural(total, unit)).arg(all),
                         false,
                         {}});
        break;
    case Unit::cost:
        parts.push_back({Words::tr("Of %1 a year, ", "start of a sentence").arg(all), false, {}});
        break;
    case Unit::impact:
        parts.push_back({Words::tr("Weighted by impact, ", "start of a sentence"), false, {}});
        break;
    }
    bool first = true;
    for (const audit::BlocRow& row : counts.blocs) {
        const double amount = amountOf(row.tally, unit);
        if (amount <= 0) {
            continue;
        }
        if (!first) {
            parts.push_back({QStringLiteral(", "), false, {}});
        }
        parts.push_back(
            {counted(basis, row.bloc, first, written(amount, unit, data, basis), plural(amount, unit)), true,
             row.bloc});
        first = false;
    }
    parts.push_back({QStringLiteral("."), false, {}});
    return parts;
}

QString secondSentence(const AuditData& data, audit::Basis basis, Unit unit) {
    const audit::Counts& counts = data.audit.by(basis);
    const double total = amountOf(counts.total, unit);
    const audit::BlocRow* most = nullptr;
    for (const audit::BlocRow& row : counts.blocs) {
        if (row.bloc && *row.bloc != Bloc::european && *row.bloc != Bloc::other &&
            amountOf(row.tally, unit) > 0 &&
            (most == nullptr || amountOf(row.tally, unit) > amountOf(most->tally, unit))) {
            most = &row;
        }
    }
    if (most == nullptr || total <= 0) {
        return {};
    }
    const QString share = format::percent(amountOf(most->tally, unit) / total);
    QString text =
        (*most->bloc == Bloc::american ? Words::tr("%1 American.") : Words::tr("%1 Chinese.")).arg(share);
    if (data.audit.services == 0) {
        return text;
    }
    const QString all = format::count(static_cast<std::int64_t>(data.audit.services));
    if (most->services_stopped == 0) {
        return text + QLatin1Char(' ') + Words::tr("No service stops at once without it.");
    }
    text += QLatin1Char(' ') +
            Words::tr("%1 of %2 services stop without it", "", static_cast<int>(most->services_stopped))
                .arg(format::count(static_cast<std::int64_t>(most->services_stopped)), all);
    if (most->impact_stopped > 0) {
        text += Words::tr(": %1 of %2 lost per day.", "behind: 6 of 7 services stop")
                    .arg(format::money(most->impact_stopped, data.stack->currency),
                         format::money(data.audit.impact, data.stack->currency));
    } else {
        text += QLatin1Char('.');
    }
    return text;
}

QString nameOf(const Stack& stack, const audit::Element& element) {
    switch (element.level) {
    case audit::Level::component:
        return nameIn(stack, ComponentId(element.id));
    case audit::Level::organisation:
        return nameIn(stack, OrganisationId(element.id));
    case audit::Level::control:
    case audit::Level::hosting:
        break;
    }
    const auto country = Country::parse(element.id);
    return country ? nameOf(*country) : toQString(element.id);
}

QString codeOf(std::optional<Country> country) {
    return country ? toQString(country->str()) : QStringLiteral("?");
}

QString listOf(const Stack& stack, const std::vector<ComponentId>& components, int most) {
    QStringList names;
    for (const ComponentId& id : components) {
        if (names.size() == most && static_cast<int>(components.size()) > most) {
            const int rest = static_cast<int>(components.size()) - most;
            return Words::tr("%1 and %n more", "a list of names", rest).arg(names.join(QStringLiteral(", ")));
        }
        names << nameIn(stack, id);
    }
    return names.join(QStringLiteral(", "));
}

QString shortTime(Minute minute) {
    return format::durationShort(Duration{minute});
}

QString perDay(double amount, const Stack& stack) {
    return Words::tr("%1 per day").arg(format::money(amount, stack.currency));
}

QString sentenceOf(const Stack& stack, const audit::ExposureColumn& column, const audit::ExposureCell& cell,
                   bool buffers) {
    const QString service = nameIn(stack, cell.service);
    const QString who = nameOf(stack, column.element);
    if (cell.reach == audit::Reach::none) {
        return Words::tr("%1 does not depend on %2.").arg(service, who);
    }
    QString text = (cell.reach == audit::Reach::direct ? Words::tr("%1 depends directly on %2.")
                                                       : Words::tr("%1 depends indirectly on %2."))
                       .arg(service, who);
    text += QLatin1Char(' ');
    if (!buffers) {
        return text + (cell.down ? Words::tr("Without buffers it goes down at once.")
                                 : Words::tr("Even without buffers it stays up."));
    }
    if (cell.first_harm) {
        text += Words::tr("First harm after %1: %2.").arg(shortTime(*cell.first_harm), nameOf(cell.worst));
    } else if (cell.worst == simulation::State::up && !cell.frozen) {
        text += Words::tr("Nothing happens to it before the horizon.");
    } else if (cell.worst == simulation::State::at_risk) {
        text += Words::tr("It stays up, on its last spare or a buffer.");
    } else {
        text += Words::tr("It stays up, without updates or new units.");
    }
    if (cell.loss && *cell.loss > 0) {
        text += QLatin1Char(' ') +
                Words::tr("Loss until the horizon: %1.").arg(format::money(*cell.loss, stack.currency));
    }
    return text;
}

QString nameOf(audit::Channel channel) {
    switch (channel) {
    case audit::Channel::control:
        return Words::tr("control");
    case audit::Channel::hosting:
        return Words::tr("hosting");
    case audit::Channel::staff:
        return Words::tr("staff");
    case audit::Channel::origin:
        break;
    }
    return Words::tr("origin");
}

QString nameOf(audit::Standard standard) {
    switch (standard) {
    case audit::Standard::dialect:
        return Words::tr("API dialect");
    case audit::Standard::family:
        return Words::tr("Model family");
    case audit::Standard::accelerator:
        break;
    }
    return Words::tr("Accelerators");
}

QString nameOf(audit::Verdict verdict) {
    switch (verdict) {
    case audit::Verdict::yes:
        return Words::tr("yes");
    case audit::Verdict::no:
        return Words::tr("no");
    case audit::Verdict::unknown:
        return unknownWord();
    case audit::Verdict::none:
        break;
    }
    return Words::tr("not needed");
}

} // namespace volteface::ui
