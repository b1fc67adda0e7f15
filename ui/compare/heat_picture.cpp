// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/heat_picture.h"

#include "ui/compare/heat_cell.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

class HeatMap {
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

constexpr double row_height = 28;
constexpr double head_height = 28;
constexpr double share_width = 56;
constexpr double cell_width = 116;
constexpr double loss_width = 96;
constexpr double frame = 16; ///< what the export keeps free around the picture

double name_width(const HeatModel& model) {
    const QFontMetricsF metrics(fontOf(FontRole::bodyStrong));
    double width = 160;
    for (int row = 0; row < model.rowCount(); ++row) {
        width = std::max(width, metrics.horizontalAdvance(nameOf(model.scenarioAt(row))));
    }
    return width + 16;
}

} // namespace

QSizeF heatMapSize(const HeatModel& model) {
    return {std::ceil(name_width(model)) + share_width + cell_width * model.lossColumn() + loss_width +
                2 * frame,
            head_height + row_height * model.rowCount() + 40 + frame};
}

void paintHeatMap(QPainter& painter, const QRectF& rect, const HeatModel& model, const Theme& theme) {
    const double names = name_width(model);
    const double first = rect.left() + names + share_width;
    const double loss = first + cell_width * model.lossColumn();
    const auto text = [&](const QRectF& where, Qt::Alignment side, const QString& words, FontRole role,
                          const QColor& colour) {
        painter.setFont(fontOf(role));
        painter.setPen(colour);
        painter.drawText(where, static_cast<int>(side | Qt::AlignVCenter),
                         QFontMetricsF(fontOf(role)).elidedText(words, Qt::ElideRight, where.width()));
    };
    for (int column = 0; column <= model.lossColumn(); ++column) {
        const bool last = column == model.lossColumn();
        const QRectF where(last ? loss : first + cell_width * column, rect.top(),
                           last ? loss_width : cell_width - 6, head_height);
        text(where, last ? Qt::AlignRight : Qt::AlignHCenter,
             model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), FontRole::caption,
             theme.secondary);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const double top = rect.top() + head_height + row_height * row;
        text(QRectF(rect.left() + 4, top, names - 8, row_height), Qt::AlignLeft,
             nameOf(model.scenarioAt(row)), FontRole::body, theme.text);
        text(QRectF(rect.left() + names, top, share_width - 12, row_height), Qt::AlignRight,
             model.likelihoodWords(row), FontRole::caption, theme.secondary);
        for (int column = 0; column < model.lossColumn(); ++column) {
            paintHeatCell(painter,
                          QRectF(first + cell_width * column, top + 2, cell_width - 6, row_height - 4),
                          *model.serviceAt(model.index(row, column)), theme);
        }
        text(QRectF(loss, top, loss_width, row_height), Qt::AlignRight, model.lossWords(row),
             FontRole::bodyStrong, theme.text);
    }
    text(QRectF(rect.left() + 4, rect.top() + head_height + row_height * model.rowCount(), rect.width(), 20),
         Qt::AlignLeft,
         QCoreApplication::translate("volteface::ui::CompareCard", "× longest time down ÷ MTPD",
                                     "a caption: cells hold that number"),
         FontRole::caption, theme.secondary);
}

ChartTable heatTable(const HeatModel& model) {
    ChartTable table;
    table.title = HeatMap::tr("Scenarios compared");
    table.summary = HeatMap::tr("The worst state of each service under each scenario, and the longest time "
                                "down as a multiple of the MTPD.");
    table.header = QStringList{HeatMap::tr("Scenario"), HeatMap::tr("Likelihood a year")};
    for (int column = 0; column < model.lossColumn(); ++column) {
        const QString name = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        table.header << name << HeatMap::tr("%1: time down ÷ MTPD").arg(name);
    }
    table.header << HeatMap::tr("Loss");
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto& likelihood = model.scenarioAt(row).likelihood_per_year;
        QStringList cells{nameOf(model.scenarioAt(row)),
                          likelihood ? QString::number(likelihood->likely) : QString()};
        for (int column = 0; column < model.lossColumn(); ++column) {
            const auto* service = model.serviceAt(model.index(row, column));
            cells << nameOf(service->worst)
                  << (service->mtpd_share ? QString::number(*service->mtpd_share, 'g', 6) : QString());
        }
        cells << QString::number(model.resultAt(row).loss, 'f', 2);
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace volteface::ui
