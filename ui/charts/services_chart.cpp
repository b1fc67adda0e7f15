// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/services_chart.h"

#include "core/report/figures.h"
#include "ui/charts/chart_style.h"
#include "ui/support/names.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace volteface::ui {

namespace {

using simulation::State;

double day_of(Minute minute) {
    return static_cast<double>(minute) / static_cast<double>(minutes_per_day);
}

std::size_t count_of(const report::ServiceCounts& counts, State state) {
    switch (state) {
    case State::down:
    case State::unlawful:
        return counts.down;
    case State::degraded:
        return counts.degraded;
    case State::at_risk:
        return counts.at_risk;
    case State::up:
    case State::frozen:
        break;
    }
    return counts.up;
}

/// The worst lies at the bottom, where its height is read most easily.
constexpr std::array<State, 4> bottom_up = {State::down, State::degraded, State::at_risk, State::up};

} // namespace

ServicesChart::ServicesChart(const simulation::Outcome& outcome, const Theme& theme)
    : horizon_(std::max<Minute>(1, outcome.horizon))
    , now_(new QLineSeries(this))
    , days_(new QValueAxis(this)) {
    dressChart(*this, theme);
    const auto stretches = report::services_over_time(outcome);
    for (const auto& stretch : stretches) {
        top_ = std::max(top_, static_cast<double>(stretch.counts.total()));
    }
    auto* services = new QValueAxis(this);
    services->setRange(0, top_);
    const double step = top_ <= 8 ? 1 : std::ceil(top_ / 6);
    services->setTickType(QValueAxis::TicksDynamic);
    services->setTickAnchor(0);
    services->setTickInterval(step);
    services->setLabelFormat(QStringLiteral("%.0f"));
    days_->setRange(0, day_of(horizon_));
    days_->setLabelFormat(QStringLiteral("%.0f"));
    days_->setTickType(QValueAxis::TicksDynamic);
    days_->setTickAnchor(0);
    fitTicks(600);
    connect(this, &QChart::plotAreaChanged, this, [this](const QRectF& area) { fitTicks(area.width()); });
    dressAxis(*services, theme);
    dressAxis(*days_, theme);
    days_->setGridLineVisible(false);
    days_->setTitleText(QCoreApplication::translate("Charts", "day"));
    addAxis(services, Qt::AlignLeft);
    addAxis(days_, Qt::AlignBottom);

    const auto sum_to = [](const report::ServiceCounts& counts, std::size_t place) {
        double sum = 0;
        for (std::size_t i = 0; i < place; ++i) {
            sum += static_cast<double>(count_of(counts, bottom_up[i]));
        }
        return sum;
    };
    for (std::size_t place = 0; place < bottom_up.size(); ++place) {
        auto* lower = new QLineSeries(this);
        auto* upper = new QLineSeries(this);
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const Minute from = stretches[i].from;
            const Minute to = i + 1 < stretches.size() ? stretches[i + 1].from : horizon_;
            for (const Minute at : {from, to}) {
                lower->append(day_of(at), sum_to(stretches[i].counts, place));
                upper->append(day_of(at), sum_to(stretches[i].counts, place + 1));
            }
        }
        const State state = bottom_up[place];
        const bool any = std::any_of(stretches.begin(), stretches.end(), [&](const auto& stretch) {
            return count_of(stretch.counts, state) > 0;
        });
        auto* area = new QAreaSeries(upper, lower);
        area->setName(nameOf(state));
        // An up service is a quiet grey: the eye goes to the others.
        const QColor fill = state == State::up ? theme.laneHead : theme.of(state).fill;
        area->setBrush(state == State::up ? QBrush(fill) : stateBrush(state, theme));
        area->setPen(QPen(state == State::up ? theme.cardBorder : theme.of(state).border,
                          state == State::down ? 1.5 : 1,
                          state == State::at_risk ? Qt::DashLine : Qt::SolidLine));
        if (!any) {
            // Its flat edge would be drawn over its neighbour's.
            area->setPen(Qt::NoPen);
        }
        addSeries(area);
        area->attachAxis(days_);
        area->attachAxis(services);
        for (QLegendMarker* marker : legend()->markers(area)) {
            marker->setPen(QPen(state == State::up ? theme.cardBorder : theme.of(state).border, 1));
        }
        if (any && state == State::down) {
            auto* hatch = new QAreaSeries(upper, lower);
            hatch->setBrush(QBrush(theme.down.border, Qt::BDiagPattern));
            hatch->setPen(Qt::NoPen);
            addSeries(hatch);
            hatch->attachAxis(days_);
            hatch->attachAxis(services);
            for (QLegendMarker* marker : legend()->markers(hatch)) {
                marker->setVisible(false);
            }
        }
    }
    now_->setPen(QPen(theme.selection, 2));
    addSeries(now_);
    now_->attachAxis(days_);
    now_->attachAxis(services);
    for (QLegendMarker* marker : legend()->markers(now_)) {
        marker->setVisible(false);
    }
}

void ServicesChart::setMinute(std::optional<Minute> minute) {
    now_->clear();
    if (minute) {
        now_->append(day_of(*minute), 0);
        now_->append(day_of(*minute), top_);
    }
}

void ServicesChart::fitTicks(double width) {
    static constexpr std::array<double, 12> steps = {1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730, 3650};
    const double days = day_of(horizon_);
    const auto step = std::find_if(steps.begin(), steps.end(),
                                   [&](double candidate) { return candidate / days * width >= 44; });
    days_->setTickInterval(step != steps.end() ? *step : days);
}

} // namespace volteface::ui
