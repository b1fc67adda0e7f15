// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

class Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// Digits without separators: a table is read by machines too.
QString digits(std::size_t value) {
    return QString::number(static_cast<qulonglong>(value));
}

QString days(Minute minute) {
    if (minute % minutes_per_day == 0) {
        return QString::number(minute / minutes_per_day);
    }
    return QString::number(static_cast<double>(minute) / static_cast<double>(minutes_per_day), 'f', 3);
}

} // namespace

QString nameOfControl(report::ControlBloc bloc) {
    switch (bloc) {
    case report::ControlBloc::european:
        return nameOf(Bloc::european);
    case report::ControlBloc::american:
        return nameOf(Bloc::american);
    case report::ControlBloc::chinese:
        return nameOf(Bloc::chinese);
    case report::ControlBloc::other:
        return nameOf(Bloc::other);
    case report::ControlBloc::unknown:
        break;
    }
    return unknownWord();
}

ChartTable servicesTable(const simulation::Outcome& outcome) {
    using simulation::State;
    ChartTable table;
    table.title = Charts::tr("Services over time");
    table.header = QStringList{Charts::tr("From day"), nameOf(State::up), nameOf(State::at_risk),
                               nameOf(State::degraded), nameOf(State::down)};
    std::size_t worst = 0;
    Minute worst_at = 0;
    std::size_t all = 0;
    for (const auto& stretch : report::services_over_time(outcome)) {
        table.rows.push_back({days(stretch.from), digits(stretch.counts.up), digits(stretch.counts.at_risk),
                              digits(stretch.counts.degraded), digits(stretch.counts.down)});
        all = stretch.counts.total();
        if (stretch.counts.down > worst) {
            worst = stretch.counts.down;
            worst_at = stretch.from;
        }
    }
    table.summary =
        worst == 0
            ? Charts::tr("None of %1 services goes down.").arg(format::count(static_cast<std::int64_t>(all)))
            : Charts::tr("At worst %1 of %2 services are down, from %3.")
                  .arg(format::count(static_cast<std::int64_t>(worst)),
                       format::count(static_cast<std::int64_t>(all)), format::instant(worst_at));
    return table;
}

ChartTable linksTable(const report::LinkCounts& links) {
    ChartTable table;
    table.title = Charts::tr("Links by layer and control");
    table.header = QStringList{Charts::tr("Layer")};
    for (const report::ControlBloc bloc : report::control_blocs) {
        table.header << nameOfControl(bloc);
    }
    const std::size_t inferred = links.inferred.total();
    if (inferred > 0) {
        table.header << Charts::tr("Inferred");
    }
    table.header << Charts::tr("All");
    const auto row_of = [&](const QString& name, const report::BlocCounts& counts, std::size_t apart) {
        QStringList row{name};
        for (const report::ControlBloc bloc : report::control_blocs) {
            row << digits(counts[bloc]);
        }
        if (inferred > 0) {
            row << digits(apart);
        }
        row << digits(counts.total() + apart);
        return row;
    };
    for (const report::LayerLinks& layer : links.layers) {
        table.rows.push_back(row_of(nameOf(layer.layer), layer.links, layer.inferred.total()));
    }
    table.rows.push_back(row_of(Charts::tr("All layers"), links.all, inferred));
    QStringList parts;
    for (const report::ControlBloc bloc : report::control_blocs) {
        if (links.all[bloc] > 0) {
            // The name first: no language has to make it agree with the number.
            parts << QStringLiteral("%1 %2").arg(nameOfControl(bloc),
                                                 format::count(static_cast<std::int64_t>(links.all[bloc])));
        }
    }
    const QString confirmed = format::count(static_cast<std::int64_t>(links.all.total()));
    table.summary =
        inferred == 0
            ? Charts::tr("%1 links: %2.").arg(confirmed, parts.join(QStringLiteral(", ")))
            : Charts::tr("%1 links + %2 inferred: %3.")
                  .arg(confirmed, format::count(static_cast<std::int64_t>(inferred)),
                       parts.isEmpty() ? Charts::tr("none confirmed") : parts.join(QStringLiteral(", ")));
    return table;
}

std::string csvOf(const ChartTable& table) {
    const auto cell = [](const QString& text) {
        QString value = text;
        bool number = false;
        value.toDouble(&number);
        static const QString dangerous = QStringLiteral("=+-@\t\r");
        if (!number && !value.isEmpty() && dangerous.contains(value.front())) {
            value.prepend(QLatin1Char('\''));
        }
        if (value.contains(QLatin1Char('"')) || value.contains(QLatin1Char(',')) ||
            value.contains(QLatin1Char('\n'))) {
            value =
                QLatin1Char('"') + value.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        }
        return value;
    };
    QString text(QChar(0xfeff));
    const auto line = [&](const QStringList& cells) {
        QStringList written;
        std::transform(cells.begin(), cells.end(), std::back_inserter(written), cell);
        text += written.join(QLatin1Char(',')) + QLatin1String("\r\n");
    };
    line(table.header);
    for (const QStringList& row : table.rows) {
        line(row);
    }
    return toUtf8(text);
}

} // namespace volteface::ui
