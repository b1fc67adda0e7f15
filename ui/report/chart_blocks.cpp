// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over time and by jurisdiction.
#include "core/report/names.h"
#include "core/report/wording.h"
#include "ui/report/blocks.h"
#include "ui/report/state_bar.h"
#include "ui/support/convert.h"
#include "ui/support/state_shape.h"

#include <QPainterPath>

#include <algorithm>
#include <array>

namespace volteface::ui {

using namespace paper;
using simulation::State;

namespace {

const QColor up_ground(0xE4, 0xEA, 0xF0);

void paintTimeAxis(QPainter& painter, const QRectF& area, Minute horizon, Language language,
                   const QColor& grid, const QColor& text) {
    const Minute step = tickStep(horizon);
    for (Minute at = 0; at <= horizon; at += step) {
        const double x = area.left() + area.width() * static_cast<double>(at) /
                                           static_cast<double>(std::max<Minute>(horizon, 1));
        painter.setPen(QPen(grid, 0.75 * px));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        paintLine(painter, x, area.bottom() + 3.9 * mm, tickLabel(at, language), type::detail.in(text),
                  Qt::AlignHCenter);
    }
}

} // namespace

void setStrips(Flow& flow, const report::Strips& strips, Language language) {
    if (strips.strips.empty()) {
        return;
    }
    const double pitch = 7.4 * mm;
    const double axis_height = 6 * mm;
    const double legend_room = 8 * mm;
    setFigureTitle(flow, strips.title, strips.caption,
                   std::min(pitch * static_cast<double>(strips.strips.size()) + axis_height + legend_room,
                            flow.freshRoom() * 0.5));
    double name_width = 0;
    double label_width = 0;
    const TypeStyle name_style{9, QFont::Normal, 1.2};
    const TypeStyle label_style{8.5, QFont::DemiBold, 1.2};
    for (const report::Strip& strip : strips.strips) {
        name_width = std::max(name_width, widthOf(toQString(strip.name), name_style));
        label_width = std::max(label_width, widthOf(toQString(strip.label), label_style));
    }
    name_width = std::min(name_width + 4 * mm, flow.width() * 0.3);
    label_width += 3 * mm;
    const std::vector<State> states = statesOf(strips.strips);
    std::size_t done = 0;
    while (done < strips.strips.size()) {
        const double fixed = axis_height + (states.empty() ? 2 * mm : legend_room);
        if (flow.room() < fixed + 2 * pitch) {
            flow.newSheet();
        }
        const auto fits = static_cast<std::size_t>(std::max(1.0, (flow.room() - fixed) / pitch));
        const std::size_t count = std::min(fits, strips.strips.size() - done);
        const double x = flow.left();
        const double right = flow.right();
        const double height = pitch * static_cast<double>(count);
        const double y = flow.take(height + fixed);
        const QRectF area(x + name_width, y, right - label_width - x - name_width, height);
        std::vector<report::Strip> shown(strips.strips.begin() + static_cast<std::ptrdiff_t>(done),
                                         strips.strips.begin() + static_cast<std::ptrdiff_t>(done + count));
        flow.add([=, horizon = strips.horizon](QPainter& painter) {
            paintTimeAxis(painter, area, horizon, language, line, secondary);
            double middle = y + pitch / 2;
            for (const report::Strip& strip : shown) {
                const SetText name(toQString(strip.name), name_style, name_width - 3 * mm, 2);
                name.paint(painter, x, middle - name.height() / 2);
                paintStrip(painter, QRectF(area.left(), middle - 2 * mm, area.width(), 4 * mm), strip,
                           horizon, lightTheme());
                paintLine(painter, right, middle + 1.05 * mm, toQString(strip.label), label_style,
                          Qt::AlignRight);
                middle += pitch;
            }
            paintLegend(painter, area.left(), area.bottom() + axis_height, area.width(), states, language,
                        lightTheme(), secondary);
        });
        done += count;
    }
    if (!strips.note.empty()) {
        flow.gap(1.5 * mm);
        flow.text(toQString(strips.note), type::note);
    }
    flow.gap(7 * mm);
}

void setCountsChart(Flow& flow, const report::CountsChart& chart, Language language) {
    const double height = 46 * mm;
    const double axis_height = 6 * mm;
    const double legend_room = 8 * mm;
    setFigureTitle(flow, chart.title, chart.caption, height + axis_height + legend_room);
    const double x = flow.left();
    const double scale_width = 8 * mm;
    const double y = flow.take(height + axis_height + legend_room);
    flow.gap(6 * mm);
    const QRectF area(x + scale_width, y, flow.width() - scale_width, height);
    flow.add([=](QPainter& painter) {
        const auto services = static_cast<double>(std::max<std::size_t>(chart.services, 1));
        const auto y_of = [&](double n) { return area.bottom() - area.height() * n / services; };
        const auto x_of = [&](Minute at) {
            return area.left() + area.width() * static_cast<double>(at) /
                                     static_cast<double>(std::max<Minute>(chart.horizon, 1));
        };
        paintTimeAxis(painter, area, chart.horizon, language, line, secondary);
        std::size_t step = 1;
        for (const std::size_t candidate : {1U, 2U, 5U, 10U, 20U, 50U, 100U, 200U, 500U, 1000U}) {
            step = candidate;
            if (chart.services / candidate <= 8) {
                break;
            }
        }
        for (std::size_t n = step; n <= chart.services; n += step) {
            const double at = y_of(static_cast<double>(n));
            painter.setPen(QPen(line, 0.75 * px));
            painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
            paintLine(painter, area.left() - 2 * mm, at + 1 * mm, QString::number(n), type::detail,
                      Qt::AlignRight);
        }
        // From the bottom: down, degraded, at risk, up.
        for (std::size_t i = 0; i < chart.stretches.size(); ++i) {
            const report::ServiceCountStretch& stretch = chart.stretches[i];
            if (stretch.from >= chart.horizon) {
                break;
            }
            const Minute end = i + 1 < chart.stretches.size()
                                   ? std::min(chart.stretches[i + 1].from, chart.horizon)
                                   : chart.horizon;
            const std::array<std::pair<State, std::size_t>, 3> stacked = {
                {{State::down, stretch.counts.down},
                 {State::degraded, stretch.counts.degraded},
                 {State::at_risk, stretch.counts.at_risk}}};
            double below = 0;
            for (const auto& [state, n] : stacked) {
                if (n > 0) {
                    const QRectF bar(
                        QPointF(x_of(stretch.from), y_of(below + static_cast<double>(n))),
                        QPointF(std::max(x_of(end), x_of(stretch.from) + 0.5 * px), y_of(below)));
                    paintStateBar(painter, bar, state, lightTheme());
                    below += static_cast<double>(n);
                }
            }
            if (stretch.counts.up > 0) {
                painter.fillRect(
                    QRectF(QPointF(x_of(stretch.from), y_of(below + static_cast<double>(stretch.counts.up))),
                           QPointF(x_of(end), y_of(below))),
                    up_ground);
            }
        }
        painter.setPen(QPen(ink, 0.9 * px));
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
        std::vector<State> states;
        for (const State state : {State::down, State::degraded, State::at_risk}) {
            const bool occurs = std::any_of(chart.stretches.begin(), chart.stretches.end(),
                                            [&](const report::ServiceCountStretch& s) {
                                                return (state == State::down       ? s.counts.down
                                                        : state == State::degraded ? s.counts.degraded
                                                                                   : s.counts.at_risk) > 0;
                                            });
            if (occurs) {
                states.push_back(state);
            }
        }
        const double legend_top = area.bottom() + axis_height;
        const QString up = toQString(report::name_of(State::up, language));
        painter.fillRect(QRectF(area.left(), legend_top + 0.6 * mm, 4.9 * mm, 2.7 * mm), up_ground);
        paintLine(painter, area.left() + 6.5 * mm, legend_top + 2.95 * mm, up, type::detail);
        const double next = area.left() + 12.5 * mm + widthOf(up, type::detail);
        paintLegend(painter, next, legend_top, area.right() - next, states, language, lightTheme(),
                    secondary);
    });
}

namespace {

std::optional<Bloc> blocOf(report::ControlBloc bloc) {
    switch (bloc) {
    case report::ControlBloc::european:
        return Bloc::european;
    case report::ControlBloc::american:
        return Bloc::american;
    case report::ControlBloc::chinese:
        return Bloc::chinese;
    case report::ControlBloc::other:
        return Bloc::other;
    case report::ControlBloc::unknown:
        break;
    }
    return std::nullopt;
}

/// Dark on the light colours, white on the dark ones.
QColor inkOn(const QColor& ground) {
    return ground.lightnessF() > 0.42F || ground.green() > 140 ? ink : white;
}

void paintSegments(QPainter& painter, const QRectF& bar, const report::BlocCounts& links, std::size_t scale,
                   std::size_t least_label) {
    double x = bar.left();
    for (const report::ControlBloc bloc : report::control_blocs) {
        const std::size_t n = links[bloc];
        if (n == 0) {
            continue;
        }
        const double width =
            bar.width() * static_cast<double>(n) / static_cast<double>(std::max<std::size_t>(scale, 1));
        const QRectF segment(x, bar.top(), std::max(width - 0.5 * px, 0.5 * px), bar.height());
        const auto jurisdiction = blocOf(bloc);
        if (jurisdiction) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(lightTheme().of(*jurisdiction));
            painter.drawRect(segment);
        } else {
            const QRectF inside = segment.adjusted(0.4 * px, 0.4 * px, -0.4 * px, -0.4 * px);
            paintHatch(painter, inside, lightTheme().cardBorder, 4 * px, 0.75 * px);
            painter.setPen(QPen(muted, 0.8 * px));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(inside);
        }
        const QString label = QString::number(n);
        TypeStyle style{8, QFont::DemiBold, 1.2, jurisdiction ? inkOn(lightTheme().of(*jurisdiction)) : ink};
        if (n >= least_label && widthOf(label, style) + 1.2 * mm < segment.width()) {
            if (!jurisdiction) {
                const double w = widthOf(label, style) + 1.4 * mm;
                painter.setPen(Qt::NoPen);
                painter.setBrush(white);
                painter.drawRect(QRectF(segment.center().x() - w / 2, segment.top() + 0.5 * mm, w,
                                        segment.height() - 1 * mm));
            }
            paintLine(painter, segment.center().x(), segment.center().y() + 1.02 * mm, label, style,
                      Qt::AlignHCenter);
        }
        x += width;
    }
}

} // namespace

void setLinkBars(Flow& flow, const report::LinkBars& bars, Language language) {
    const double pitch = 7 * mm;
    const double legend_room = 9 * mm;
    const bool has_whole = bars.all.total() > 0; // without: bars alone, of different wholes
    const double whole_bar = (has_whole ? 12 : 4) * mm;
    const double height = whole_bar + legend_room + pitch * static_cast<double>(bars.bars.size());
    setFigureTitle(flow, bars.title, bars.caption, height);
    const double x = flow.left();
    const double width = flow.width();
    const double y = flow.take(height);
    flow.gap(8 * mm);
    flow.add([=](QPainter& painter) {
        if (has_whole) {
            paintSegments(painter, QRectF(x, y, width, 6 * mm), bars.all, bars.all.total(), 1);
        }
        const double legend = y + whole_bar - 12 * mm;
        double at = x;
        for (const report::ControlBloc bloc : report::control_blocs) {
            const bool shown = bars.all[bloc] > 0 ||
                               std::any_of(bars.bars.begin(), bars.bars.end(),
                                           [&](const report::LinkBar& bar) { return bar.links[bloc] > 0; });
            if (!shown) {
                continue;
            }
            const QString name = toQString(report::capitalised(report::name_of(bloc, language)));
            const QRectF swatch(at, legend + 8.2 * mm, 3.4 * mm, 2.6 * mm);
            if (const auto jurisdiction = blocOf(bloc)) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(lightTheme().of(*jurisdiction));
                painter.drawRect(swatch);
            } else {
                paintHatch(painter, swatch, lightTheme().cardBorder, 4 * px, 0.75 * px);
                painter.setPen(QPen(muted, 0.8 * px));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(swatch);
            }
            paintLine(painter, at + 4.8 * mm, legend + 10.6 * mm, name, type::detail);
            at += 4.8 * mm + widthOf(name, type::detail) + 6 * mm;
        }
        std::size_t largest = 1;
        for (const report::LinkBar& bar : bars.bars) {
            largest = std::max(largest, bar.links.total());
        }
        const double name_width = 44 * mm;
        const bool apart = std::any_of(bars.bars.begin(), bars.bars.end(),
                                       [](const report::LinkBar& bar) { return bar.inferred > 0; });
        const double count_width = (apart ? 20 : 10) * mm;
        double top = y + whole_bar + legend_room - 4 * mm;
        for (const report::LinkBar& bar : bars.bars) {
            paintLine(painter, x, top + pitch / 2 + 1.1 * mm, toQString(bar.name),
                      TypeStyle{9, QFont::Normal}, Qt::AlignLeft, name_width - 2 * mm);
            const QRectF area(x + name_width, top + 1.1 * mm, width - name_width - count_width,
                              pitch - 2.2 * mm);
            paintSegments(painter, area, bar.links, largest, 2);
            const double end = area.left() + area.width() * static_cast<double>(bar.links.total()) /
                                                 static_cast<double>(largest);
            paintLine(painter, end + 1.6 * mm, top + pitch / 2 + 1.1 * mm,
                      bar.inferred == 0 ? QString::number(bar.links.total())
                                        : QStringLiteral("%1 + %2").arg(bar.links.total()).arg(bar.inferred),
                      TypeStyle{9, QFont::DemiBold});
            top += pitch;
        }
    });
}

} // namespace volteface::ui
