// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/heat_cell.h"

#include "ui/compare/comparer.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace volteface::ui {

using simulation::ComparedService;
using simulation::State;
using simulation::Target;

namespace {

class HeatMap {
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

bool isDown(const ComparedService& service) {
    return service.worst == State::down || service.worst == State::unlawful;
}

QString verdict(Target target, const QString& kept, const QString& broken) {
    switch (target) {
    case Target::kept:
        return kept;
    case Target::broken:
        return broken;
    case Target::unknown:
        break;
    }
    return {};
}

} // namespace

QString timesWords(double times) {
    const int decimals = times < 0.095 ? 2 : times < 9.95 ? 1 : 0;
    return QStringLiteral("×\u00a0%1").arg(format::number(times, decimals));
}

QString cellWords(const ComparedService& service) {
    switch (service.worst) {
    case State::up:
        return {};
    case State::frozen:
        return HeatMap::tr("no updates", "a cell: nothing new can be had");
    case State::at_risk:
    case State::degraded:
        return nameOf(service.worst);
    case State::down:
    case State::unlawful:
        break;
    }
    return service.mtpd_share ? timesWords(*service.mtpd_share) : nameOf(service.worst);
}

bool outlastsMtpd(const ComparedService& service) {
    return isDown(service) && service.mtpd_share && *service.mtpd_share > 1;
}

QString cellDetails(const Stack& stack, const Scenario& scenario, const ComparedService& service) {
    const simulation::ServiceOutcome& outcome = service.outcome;
    QStringList lines{nameIn(stack, outcome.id), nameOf(scenario)};
    lines << (service.worst == State::up ? HeatMap::tr("not touched")
                                         : HeatMap::tr("at worst %1").arg(nameOf(service.worst)));
    if (service.frozen && service.worst != State::frozen && !isDown(service)) {
        lines << HeatMap::tr("and without updates for some time");
    }
    if (outcome.first_harm) {
        lines << HeatMap::tr("first harm on %1").arg(format::instant(*outcome.first_harm));
    }
    if (isDown(service)) {
        lines << (service.mtpd_share
                      ? HeatMap::tr("longest time down %1, %2 the MTPD")
                            .arg(format::minutes(outcome.longest_down), timesWords(*service.mtpd_share))
                      : HeatMap::tr("longest time down %1, MTPD unknown")
                            .arg(format::minutes(outcome.longest_down)));
    }
    if (outcome.lost_capacity_days > 0) {
        lines << HeatMap::tr("lost capacity %1 days").arg(format::number(outcome.lost_capacity_days, 1));
        lines << (outcome.loss ? HeatMap::tr("loss %1").arg(format::money(*outcome.loss, stack.currency))
                               : HeatMap::tr("loss unknown: no impact per day is given"));
        for (const QString& words :
             {verdict(outcome.rto, HeatMap::tr("RTO kept"), HeatMap::tr("RTO broken")),
              verdict(outcome.mtpd, HeatMap::tr("MTPD kept"), HeatMap::tr("MTPD broken"))}) {
            if (!words.isEmpty()) {
                lines << words;
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void paintHeatCell(QPainter& painter, const QRectF& rect, const ComparedService& service,
                   const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QString words = cellWords(service);
    if (service.worst == State::up) {
        painter.fillRect(QRectF(rect.center().x() - 7, rect.center().y() - 1.5, 14, 3), theme.cardBorder);
        painter.restore();
        return;
    }
    const StateColours& colours = theme.of(service.worst);
    const bool broken = outlastsMtpd(service);
    const double width = broken ? 2 : 1;
    QPen border(colours.border, width);
    if (colours.style == Qt::DashLine) {
        border.setDashPattern({3.4, 2.2});
    }
    painter.setPen(border);
    painter.setBrush(service.worst == State::frozen ? theme.lane : colours.fill);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);

    constexpr double shape = 13;
    const QFont font = fontOf(broken ? FontRole::captionStrong : FontRole::caption);
    const QFontMetricsF metrics(font);
    const bool room = metrics.horizontalAdvance(words) <= rect.width() - shape - 12;
    // The shape alone says which state it is; a number has no other place.
    const QString fits = room ? words
                         : isDown(service)
                             ? metrics.elidedText(words, Qt::ElideRight, rect.width() - shape - 12)
                             : QString();
    const double wide = metrics.horizontalAdvance(fits);
    const double left =
        std::max(rect.left() + 5, rect.center().x() - (shape + (fits.isEmpty() ? 0 : 5 + wide)) / 2);
    paintStateShape(painter, QRectF(left, rect.center().y() - shape / 2, shape, shape), service.worst, theme);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(left + shape + 5, rect.top(), wide + 2, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, fits);
    if (service.frozen && service.worst != State::frozen && !isDown(service) &&
        left + shape + 5 + wide + 20 < rect.right()) {
        paintStateShape(painter, QRectF(rect.right() - 15, rect.center().y() - 5, 10, 10), State::frozen,
                        theme);
    }
    painter.restore();
}

} // namespace volteface::ui
