// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/state_legend.h"

#include "ui/support/fonts.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace volteface::ui {

using simulation::State;

StateLegend::StateLegend(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void StateLegend::retranslate() {
    entries_ = {{Mark::at_risk, nameOf(State::at_risk)}, {Mark::degraded, nameOf(State::degraded)},
                {Mark::down, nameOf(State::down)},       {Mark::unlawful, nameOf(State::unlawful)},
                {Mark::frozen, nameOf(State::frozen)},   {Mark::survive, tr("time to survive")},
                {Mark::rto, tr("RTO broken")},           {Mark::mtpd, tr("MTPD broken")}};
    setAccessibleName(tr("Legend"));
    updateGeometry();
    update();
}

int StateLegend::place(int width, std::vector<QRectF>& places) const {
    const QFontMetricsF metrics(fontOf(FontRole::caption));
    std::vector<double> widths;
    double all = 0;
    for (const Entry& entry : entries_) {
        widths.push_back(22 + metrics.horizontalAdvance(entry.text) + 16);
        all += widths.back();
    }
    double x = all <= width ? width - all : 0;
    double y = 0;
    for (const double wide : widths) {
        if (x > 0 && x + wide > width + 16) {
            x = 0;
            y += 20;
        }
        places.emplace_back(x, y, wide, 20);
        x += wide;
    }
    return static_cast<int>(y) + 20;
}

int StateLegend::heightForWidth(int width) const {
    std::vector<QRectF> places;
    return place(width, places);
}

QSize StateLegend::sizeHint() const {
    return {480, heightForWidth(width() > 100 ? width() : 480)};
}

void StateLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    std::vector<QRectF> places;
    place(width(), places);
    painter.setFont(fontOf(FontRole::caption));
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const QRectF box(places[i].left(), places[i].top() + 3, 14, 14);
        switch (entries_[i].mark) {
        case Mark::at_risk:
            paintStateShape(painter, box, State::at_risk, colours);
            break;
        case Mark::degraded:
            paintStateShape(painter, box, State::degraded, colours);
            break;
        case Mark::down:
            paintStateShape(painter, box, State::down, colours);
            break;
        case Mark::unlawful:
            paintStateShape(painter, box, State::unlawful, colours);
            break;
        case Mark::frozen:
            paintStateShape(painter, box, State::frozen, colours);
            break;
        case Mark::survive:
            painter.setPen(QPen(colours.selection, 1.5));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            painter.drawLine(QPointF(box.left(), box.center().y() - 3),
                             QPointF(box.left(), box.center().y() + 3));
            painter.drawLine(QPointF(box.right(), box.center().y() - 3),
                             QPointF(box.right(), box.center().y() + 3));
            break;
        case Mark::rto:
            painter.setPen(QPen(colours.text, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(box.center().x() - 4, box.top() + 2),
                             QPointF(box.center().x() + 4, box.top() + 2));
            painter.drawLine(QPointF(box.center().x(), box.top() + 2),
                             QPointF(box.center().x(), box.bottom()));
            break;
        case Mark::mtpd:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.text);
            painter.drawPolygon(QPolygonF({QPointF(box.center().x() - 5, box.bottom() - 1),
                                           QPointF(box.center().x() + 5, box.bottom() - 1),
                                           QPointF(box.center().x(), box.top() + 2)}));
            break;
        }
        painter.setPen(colours.secondary);
        painter.drawText(places[i].adjusted(20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, entries_[i].text);
    }
}

} // namespace volteface::ui
