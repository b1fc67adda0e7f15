// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_words.h"
#include "ui/support/format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double chart_height = 220;

/// A round number of days between ticks, so that at most `most` stand on the axis.
double tick_of(double days, int most) {
    for (const double step : {1.0, 2.0, 5.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0}) {
        if (days / step <= most) {
            return step;
        }
    }
    return 730;
}

} // namespace

double WaterfallFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const auto& steps = plan().steps;
    struct Bar {
        QString name;
        double from;
        double to;
        bool whole;
        int work; ///< of the headings; -1: another
    };
    std::vector<Bar> bars{{Words::tr("Doing nothing"), 0, plan().loss_without, true, -1}};
    double level = plan().loss_without;
    int work = 0;
    for (const StepRow& step : steps) {
        bars.push_back({step.name, level, level + step.amount, false, step.work ? work++ : -1});
        level += step.amount;
    }
    bars.push_back({Words::tr("With the plan"), 0, level, true, -1});
    double most = 1;
    double least = 0;
    for (const Bar& bar : bars) {
        most = std::max({most, bar.from, bar.to});
        least = std::min({least, bar.from, bar.to});
    }
    const double names = 44;
    const double top = 18;
    const double field = chart_height - names - top;
    const auto y = [&](double amount) { return top + field * (most - amount) / (most - least); };
    const double pitch = canvas.width() / static_cast<double>(bars.size());
    const double width = std::min(pitch - 10, 84.0);
    canvas.rule(0, y(0) + 0.5, canvas.width(), y(0) + 0.5, colours.cardBorder);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const double x = (static_cast<double>(i) + 0.5) * pitch;
        const double upper = y(std::max(bar.from, bar.to));
        const double lower = std::max(y(std::min(bar.from, bar.to)), upper + 1.5);
        const QRectF box(x - width / 2, upper, width, lower - upper);
        if (bar.whole) {
            canvas.fill(box, i == 0 ? colours.muted : colours.text, 2);
        } else if (bar.to < bar.from) {
            canvas.frame(box, colours.card, colours.text, 2, 1.4);
        } else {
            canvas.fill(box, bar.work >= 0 ? colours.work[bar.work] : colours.edge, 2);
        }
        if (i + 1 < bars.size()) {
            if (QPainter* painter = canvas.painter()) {
                painter->setPen(QPen(colours.muted, 1, Qt::DotLine));
                painter->drawLine(QPointF(x + width / 2, y(bar.to)),
                                  QPointF(x + pitch - width / 2, y(bar.to)));
            }
        }
        const QString amount =
            bar.whole ? moneyOf(bar.to, page().currency) : signedMoney(bar.to - bar.from, page().currency);
        canvas.text(QRectF(x - pitch / 2, upper - 17, pitch, 15), amount, fontOf(FontRole::captionStrong),
                    colours.text, Qt::AlignHCenter);
        canvas.wrapped(QRectF(x - pitch / 2 + 2, chart_height - names + 6, pitch - 4, names), bar.name,
                       FontRole::caption, bar.whole ? colours.text : colours.secondary, Qt::AlignHCenter);
        Target target;
        target.box = QRectF(x - pitch / 2 + 1, upper - 18, pitch - 2, chart_height - upper + 16);
        target.words = QStringLiteral("%1: %2").arg(bar.name, amount);
        target.item = i;
        canvas.target(target);
    }
    return chart_height;
}

ChartTable WaterfallFigure::table() const {
    ChartTable table;
    table.title = Words::tr("From doing nothing to the plan");
    table.header = {Words::tr("Step"), Words::tr("Amount"), Words::tr("Level")};
    double level = plan().loss_without;
    table.rows.push_back({Words::tr("Doing nothing"), {}, QString::number(level, 'f', 0)});
    for (const StepRow& step : plan().steps) {
        level += step.amount;
        table.rows.push_back(
            {step.name, QString::number(step.amount, 'f', 0), QString::number(level, 'f', 0)});
    }
    table.rows.push_back({Words::tr("With the plan"), {}, QString::number(level, 'f', 0)});
    table.summary = Words::tr("The plan brings %1 of loss down to %2 of cost and loss.")
                        .arg(moneyOf(plan().loss_without, page().currency), moneyOf(level, page().currency));
    return table;
}

double RestorationFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const QRectF field(40, 24, canvas.width() - 56, chart_height - 52);
    const double horizon = std::max(1.0, page().horizon);
    const auto x = [&](double day) {
        return field.left() + field.width() * std::clamp(day / horizon, 0.0, 1.0);
    };
    const auto y = [&](double share) {
        return field.bottom() - field.height() * std::clamp(share, 0.0, 1.0);
    };
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        canvas.rule(field.left(), y(share) + 0.5, field.right(), y(share) + 0.5, colours.line);
        canvas.text(QRectF(0, y(share) - 7, 34, 14), format::percent(share), inter(10), colours.muted,
                    Qt::AlignRight);
    }
    const double step = tick_of(horizon, static_cast<int>(field.width() / 52));
    for (double day = 0; day <= horizon + 0.01; day += step) {
        canvas.text(QRectF(x(day) - 24, field.bottom() + 5, 48, 14), dayCode(day), inter(10), colours.muted,
                    Qt::AlignHCenter);
    }
    const auto path_of = [&](const std::vector<CurveStep>& curve) {
        QPainterPath path(QPointF(field.left(), y(curve.empty() ? 1 : curve.front().share)));
        for (std::size_t i = 0; i < curve.size(); ++i) {
            path.lineTo(x(curve[i].day), y(curve[i].share));
            path.lineTo(x(i + 1 < curve.size() ? curve[i + 1].day : horizon), y(curve[i].share));
        }
        return path;
    };
    if (QPainter* painter = canvas.painter()) {
        const QPainterPath with = path_of(plan().with);
        QPainterPath between = with;
        const QPainterPath without = path_of(plan().without);
        between.connectPath(without.toReversed());
        QColor gain = colours.selection;
        gain.setAlpha(colours.dark ? 46 : 28);
        painter->setPen(Qt::NoPen);
        painter->setBrush(gain);
        painter->drawPath(between);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.brokenEdge, 1.6, Qt::DashLine));
        painter->drawPath(without);
        painter->setPen(QPen(colours.text, 2.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->drawPath(with);
        painter->setPen(QPen(colours.text, 2.4));
        painter->drawLine(QPointF(field.left(), 8), QPointF(field.left() + 22, 8));
        painter->setPen(QPen(colours.brokenEdge, 1.6, Qt::DashLine));
        const double second =
            field.left() + 36 + Canvas::advance(Words::tr("with the plan"), fontOf(FontRole::caption));
        painter->drawLine(QPointF(second, 8), QPointF(second + 22, 8));
        canvas.text(QRectF(field.left() + 28, 0, 200, 16), Words::tr("with the plan"), FontRole::caption,
                    colours.secondary);
        canvas.text(QRectF(second + 28, 0, 200, 16), Words::tr("without it"), FontRole::caption,
                    colours.secondary);
    }
    Target target;
    target.box = field;
    target.words = table().summary;
    canvas.target(target);
    return chart_height;
}

ChartTable RestorationFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Services coming back");
    table.header = {Words::tr("Day"), Words::tr("With the plan"), Words::tr("Without it")};
    std::vector<double> days;
    for (const auto* curve : {&plan().with, &plan().without}) {
        for (const CurveStep& step : *curve) {
            days.push_back(step.day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const auto at = [](const std::vector<CurveStep>& curve, double day) {
        double share = 1;
        for (const CurveStep& step : curve) {
            if (step.day <= day) {
                share = step.share;
            }
        }
        return share;
    };
    const auto lost = [&](const std::vector<CurveStep>& curve) {
        double sum = 0;
        for (std::size_t i = 0; i < curve.size(); ++i) {
            sum += (1 - curve[i].share) *
                   ((i + 1 < curve.size() ? curve[i + 1].day : page().horizon) - curve[i].day);
        }
        return page().horizon > 0 ? 1 - sum / page().horizon : 1;
    };
    for (const double day : days) {
        table.rows.push_back({QString::number(day, 'g', 6), QString::number(at(plan().with, day), 'g', 4),
                              QString::number(at(plan().without, day), 'g', 4)});
    }
    table.summary = Words::tr("Over the horizon the services run at %1 with the plan, at %2 without it.")
                        .arg(format::percent(lost(plan().with)), format::percent(lost(plan().without)));
    return table;
}

} // namespace volteface::ui
