// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/links_chart.h"

#include "ui/charts/chart_style.h"
#include "ui/charts/chart_table.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace volteface::ui {

namespace {

class Chart {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QColor colour_of(report::ControlBloc bloc, const Theme& theme) {
    switch (bloc) {
    case report::ControlBloc::european:
        return theme.of(Bloc::european);
    case report::ControlBloc::american:
        return theme.of(Bloc::american);
    case report::ControlBloc::chinese:
        return theme.of(Bloc::chinese);
    case report::ControlBloc::other:
        return theme.of(Bloc::other);
    case report::ControlBloc::unknown:
        break;
    }
    return theme.lane;
}

/// In the order of the picture: the largest foreign blocs first, Europe, others, unknown last.
constexpr std::array<report::ControlBloc, report::control_bloc_count> order = {
    report::ControlBloc::american, report::ControlBloc::chinese, report::ControlBloc::european,
    report::ControlBloc::other, report::ControlBloc::unknown};

} // namespace

LinksChart::LinksChart(const report::LinkCounts& links, const Theme& theme)
    : bars_(new QHorizontalStackedBarSeries(this)) {
    dressChart(*this, theme);
    // A category axis counts from the bottom: the layers are given to it upside down.
    std::vector<report::LayerLinks> layers(links.layers.rbegin(), links.layers.rend());
    double widest = 1;
    QStringList names;
    for (const auto& layer : layers) {
        names << nameOf(layer.layer);
        widest = std::max(widest, static_cast<double>(layer.links.total() + layer.inferred.total()));
    }
    std::vector<double> reached(layers.size(), 0);
    for (const report::ControlBloc bloc : order) {
        if (links.all[bloc] == 0) {
            continue;
        }
        auto* set = new QBarSet(nameOfControl(bloc), bars_);
        const QColor fill = colour_of(bloc, theme);
        const bool unknown = bloc == report::ControlBloc::unknown;
        set->setBrush(unknown ? QBrush(theme.muted, Qt::BDiagPattern) : QBrush(fill));
        set->setPen(QPen(unknown ? theme.muted : theme.lane, 1));
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const std::size_t count = layers[i].links[bloc];
            *set << static_cast<double>(count);
            const double to = reached[i] + static_cast<double>(count);
            if (count >= 2 && !unknown) {
                addLabel(format::count(static_cast<std::int64_t>(count)), reached[i], to, static_cast<int>(i),
                         inkOn(fill), false);
            }
            reached[i] = to;
        }
        bars_->append(set);
    }
    if (links.inferred.total() > 0) {
        // Apart from what is known, whoever controls it: outlined, not filled.
        auto* set = new QBarSet(Chart::tr("Inferred"), bars_);
        set->setBrush(QBrush(theme.muted, Qt::Dense6Pattern));
        QPen outline(theme.secondary, 1);
        outline.setDashPattern({3, 2});
        set->setPen(outline);
        for (const report::LayerLinks& layer : layers) {
            *set << static_cast<double>(layer.inferred.total());
        }
        bars_->append(set);
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::size_t inferred = layers[i].inferred.total();
        const double end = reached[i] + static_cast<double>(inferred);
        QString total = format::count(static_cast<std::int64_t>(layers[i].links.total()));
        if (inferred > 0) {
            total += QStringLiteral(" + %1").arg(format::count(static_cast<std::int64_t>(inferred)));
        }
        addLabel(total, end, end, static_cast<int>(i), theme.secondary, true);
    }
    bars_->setBarWidth(0.66);
    addSeries(bars_);
    auto* rows = new QBarCategoryAxis(this);
    rows->append(names);
    dressAxis(*rows, theme);
    rows->setGridLineVisible(false);
    rows->setLineVisible(false);
    rows->setLabelsColor(theme.text);
    auto* counts = new QValueAxis(this);
    const double magnitude = widest <= 10   ? 2
                             : widest <= 25 ? 5
                             : widest <= 60 ? 10
                                            : std::pow(10, std::ceil(std::log10(widest)) - 1);
    counts->setRange(0, widest * (links.inferred.total() > 0 ? 1.16 : 1.08) + 0.6);
    counts->setTickType(QValueAxis::TicksDynamic);
    counts->setTickAnchor(0);
    counts->setTickInterval(magnitude);
    counts->setLabelFormat(QStringLiteral("%.0f"));
    dressAxis(*counts, theme);
    counts->setLineVisible(false);
    addAxis(rows, Qt::AlignLeft);
    addAxis(counts, Qt::AlignBottom);
    counts_ = counts;
    rows_ = layers.size();
    bars_->attachAxis(rows);
    bars_->attachAxis(counts);
    connect(this, &QChart::plotAreaChanged, this, &LinksChart::placeLabels);
}

void LinksChart::fitHeight(double height) {
    const bool roomy = height >= static_cast<double>(rows_) * 20 + 76;
    if (counts_->labelsVisible() != roomy) {
        counts_->setLabelsVisible(roomy);
    }
}

void LinksChart::addLabel(const QString& text, double from, double to, int row, const QColor& ink,
                          bool total) {
    auto* item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(fontOf(total ? FontRole::chart : FontRole::captionStrong));
    item->setBrush(ink);
    item->setZValue(20);
    labels_.push_back({item, from, to, row, total});
}

void LinksChart::placeLabels() {
    for (const Label& label : labels_) {
        const QPointF from = mapToPosition(QPointF(label.from, label.row), bars_);
        const QPointF to = mapToPosition(QPointF(label.to, label.row), bars_);
        const QRectF size = label.item->boundingRect();
        // In rows lower than the digits a number would stand in its neighbours.
        const double row = rows_ > 0 ? plotArea().height() / static_cast<double>(rows_) : 0;
        const double x = label.total ? to.x() + 6 : (from.x() + to.x() - size.width()) / 2;
        // A label that its segment cannot hold would be read as its neighbour's.
        label.item->setVisible(row >= 12 && (label.total || to.x() - from.x() >= size.width() + 2));
        label.item->setPos(std::round(x), std::round(to.y() - size.height() / 2));
    }
}

} // namespace volteface::ui
