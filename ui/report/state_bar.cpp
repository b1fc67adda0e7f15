// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/state_bar.h"

#include "core/report/names.h"
#include "core/report/wording.h"
#include "ui/support/convert.h"
#include "ui/support/state_shape.h"

#include <QPainterPath>

#include <algorithm>
#include <array>

namespace volteface::ui {

using namespace paper;
using simulation::State;

namespace {

/// Halfway between two colours: hatches stay opaque, and so sharp in every viewer.
QColor blend(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

void paintStateBar(QPainter& painter, const QRectF& rect, State state, const Theme& theme) {
    if (state == State::up || state == State::frozen) {
        painter.setPen(QPen(theme.dark ? QColor(0x5F, 0x76, 0x8C) : theme.cardBorder, 2 * px));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        return;
    }
    const StateColours& colours = theme.of(state);
    const double stroke = 0.9 * px;
    const QRectF inside = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const double radius = std::min(2 * px, inside.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dark ? blend(colours.fill, colours.border, 0.12) : colours.fill);
    painter.drawRoundedRect(inside, radius, radius);
    if (colours.hatched && inside.width() > 2 * px) {
        painter.save();
        QPainterPath outline;
        outline.addRoundedRect(inside, radius, radius);
        painter.setClipPath(outline);
        paintHatch(painter, inside, blend(colours.fill, colours.border, theme.dark ? 0.7 : 0.38), 5 * px,
                   1.3 * px);
        painter.restore();
    }
    QPen pen(colours.border, stroke);
    if (colours.style == Qt::DashLine) {
        pen.setDashPattern({3.4, 2.2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inside, radius, radius);
}

void paintStrip(QPainter& painter, const QRectF& rect, const report::Strip& strip, Minute horizon,
                const Theme& theme) {
    const auto x_of = [&](Minute at) {
        return rect.left() +
               rect.width() * static_cast<double>(at) / static_cast<double>(std::max<Minute>(horizon, 1));
    };
    paintStateBar(painter, rect, State::up, theme);
    for (std::size_t i = 0; i < strip.states.size();) {
        const State state = strip.states[i].state;
        std::size_t next = i + 1;
        while (next < strip.states.size() && strip.states[next].state == state) {
            ++next;
        }
        const Minute end = next < strip.states.size() ? std::min(strip.states[next].from, horizon) : horizon;
        if (strip.states[i].from < horizon && state != State::up && state != State::frozen) {
            const double from = x_of(strip.states[i].from);
            const double width = std::max(x_of(end) - from, 1.6 * px);
            const bool thin = state == State::at_risk;
            const double height = thin ? rect.height() * 0.55 : rect.height();
            paintStateBar(painter, QRectF(from, rect.center().y() - height / 2, width, height), state, theme);
        }
        i = next;
    }
    const QColor mark = theme.dark ? QColor(0xFF, 0xFF, 0xFF) : ink;
    if (strip.rto_broken_at && *strip.rto_broken_at < horizon) {
        const double x = x_of(*strip.rto_broken_at);
        painter.setPen(QPen(mark, 1.1 * px));
        painter.drawLine(QPointF(x, rect.top() - 1.2 * px), QPointF(x, rect.bottom()));
        painter.drawLine(QPointF(x - 2.4 * px, rect.top() - 1.2 * px),
                         QPointF(x + 2.4 * px, rect.top() - 1.2 * px));
    }
    if (strip.mtpd_broken_at && *strip.mtpd_broken_at < horizon) {
        const double x = x_of(*strip.mtpd_broken_at);
        QPainterPath triangle;
        triangle.moveTo(x, rect.bottom() - 0.8 * px);
        triangle.lineTo(x - 3.4 * px, rect.bottom() + 4.8 * px);
        triangle.lineTo(x + 3.4 * px, rect.bottom() + 4.8 * px);
        triangle.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawPath(triangle);
    }
}

Minute tickStep(Minute horizon) {
    static constexpr std::array<Minute, 15> days = {1,   2,   7,    14,   30,    60,    90,    180,
                                                    365, 730, 1825, 3650, 18250, 36500, 365000};
    if (horizon <= 2 * minutes_per_day) {
        for (const Minute hours : {1, 2, 4, 6, 12}) {
            if (horizon <= 9 * hours * minutes_per_hour) {
                return hours * minutes_per_hour;
            }
        }
    }
    for (const Minute step : days) {
        if (horizon <= 9 * step * minutes_per_day) {
            return step * minutes_per_day;
        }
    }
    return days.back() * minutes_per_day;
}

QString tickLabel(Minute at, Language language) {
    if (at == 0) {
        return toQString(report::instant(language, 0));
    }
    if (at % minutes_per_day != 0) {
        return QStringLiteral("%1\u00A0h").arg(at / minutes_per_hour);
    }
    return toQString(report::number(language, static_cast<double>(at / minutes_per_day)));
}

std::vector<State> statesOf(const std::vector<report::Strip>& strips) {
    std::vector<State> present;
    for (const State state : {State::down, State::unlawful, State::degraded, State::at_risk}) {
        const bool occurs = std::any_of(strips.begin(), strips.end(), [&](const report::Strip& strip) {
            return std::any_of(strip.states.begin(), strip.states.end(),
                               [&](const simulation::Stretch& stretch) { return stretch.state == state; });
        });
        if (occurs) {
            present.push_back(state);
        }
    }
    return present;
}

void paintLegend(QPainter& painter, double x, double y, double width, const std::vector<State>& states,
                 Language language, const Theme& theme, const QColor& text) {
    double at = x;
    for (const State state : states) {
        const QString name = toQString(report::name_of(state, language));
        const TypeStyle style = type::detail.in(text);
        const double entry = 7.5 * mm + widthOf(name, style);
        if (at + entry > x + width && at > x) {
            break;
        }
        paintStateBar(painter, QRectF(at, y + 0.6 * mm, 4.9 * mm, 2.7 * mm), state, theme);
        paintLine(painter, at + 6.5 * mm, y + 2.95 * mm, name, style);
        at += entry + 6 * mm;
    }
}

} // namespace volteface::ui
