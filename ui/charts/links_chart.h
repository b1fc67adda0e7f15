// SPDX-License-Identifier: GPL-3.0-or-later
// Links by layer and by who controls the supplier: stacked bars, unknown hatched, segments labelled from two
// links on, inferred ones apart at the end, totals behind the bars.
#pragma once

#include "core/report/figures.h"
#include "ui/support/theme.h"

#include <QChart>

#include <vector>

class QGraphicsSimpleTextItem;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace volteface::ui {

class LinksChart : public QChart {
    Q_OBJECT

public:
    /// Colours are taken from `theme` once: make a new one when it changes.
    LinksChart(const report::LinkCounts& links, const Theme& theme);

    /// Puts the labels where the bars are; done by itself whenever the plot area changes.
    void placeLabels();
    /// Gives the rows the room of the axis below where they need it: the totals say as much.
    void fitHeight(double height);

private:
    struct Label {
        QGraphicsSimpleTextItem* item;
        double from;
        double to;
        int row;
        bool total;
    };
    void addLabel(const QString& text, double from, double to, int row, const QColor& ink, bool total);

    QHorizontalStackedBarSeries* bars_;
    QValueAxis* counts_ = nullptr;
    std::size_t rows_ = 0;
    std::vector<Label> labels_;
};

} // namespace volteface::ui
