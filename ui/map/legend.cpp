// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend.h"

#include "ui/map/edge_painter.h"
#include "ui/support/fonts.h"
#include "ui/support/names.h"
#include "ui/support/provenance_mark.h"
#include "ui/support/state_shape.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace volteface::ui {

using simulation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::Map)
};

struct Entry {
    QString text;
    double symbolWidth = 0;
    std::function<void(QPainter&, const QRectF&)> symbol;
    bool separated = false; ///< a line before it, where it does not begin a row
};

std::vector<Entry> entries(const Theme& theme) {
    std::vector<Entry> result;
    for (const Bloc bloc : {Bloc::european, Bloc::american, Bloc::chinese, Bloc::other}) {
        result.push_back({nameOf(bloc), 12,
                          [bloc, &theme](QPainter& painter, const QRectF& rect) {
                              paintBlocSwatch(painter, rect.adjusted(0, 1, 0, -1), bloc, theme);
                          },
                          false});
    }
    result.push_back({unknownWord(), 12,
                      [&theme](QPainter& painter, const QRectF& rect) {
                          paintBlocSwatch(painter, rect.adjusted(0, 1, 0, -1), std::nullopt, theme);
                      },
                      false});
    for (const State state : {State::at_risk, State::degraded, State::down, State::unlawful, State::frozen}) {
        result.push_back({nameOf(state), 14,
                          [state, &theme](QPainter& painter, const QRectF& rect) {
                              paintStateShape(painter, rect, state, theme);
                          },
                          state == State::at_risk});
    }
    result.push_back({inferredWord(), 20,
                      [&theme](QPainter& painter, const QRectF& rect) {
                          QPen pen(theme.secondary, 1.2);
                          pen.setDashPattern({4, 2.5});
                          painter.setPen(pen);
                          painter.setBrush(theme.card);
                          painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
                          paintInferredMark(painter, QRectF(rect.center() - QPointF(5, 5), QSizeF(10, 10)),
                                            theme.secondary);
                      },
                      true});
    result.push_back(
        {staleWord(), 14,
         [&theme](QPainter& painter, const QRectF& rect) { paintStaleMark(painter, rect, theme.secondary); },
         false});
    const auto line = [](QColor colour, double width, const QList<qreal>& dashes) {
        return [colour, width, dashes](QPainter& painter, const QRectF& rect) {
            QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
            if (!dashes.isEmpty()) {
                pen.setDashPattern(dashes);
            }
            painter.setPen(pen);
            painter.drawLine(QPointF(rect.left(), rect.center().y()),
                             QPointF(rect.right(), rect.center().y()));
        };
    };
    result.push_back({Words::tr("needs"), 24, line(theme.edge, 1.4, {}), true});
    result.push_back(
        {Words::tr("standby"), 24, line(theme.edge, 1.4, EdgePainter::dashesOf(true, false)), false});
    result.push_back({Words::tr("inferred need"), 24,
                      line(theme.secondary, 1.4, EdgePainter::dashesOf(false, true)), false});
    result.push_back({Words::tr("cut off"), 24, line(theme.brokenEdge, 2, {}), false});
    return result;
}

} // namespace

QSizeF paintLegend(QPainter* painter, const QPointF& origin, double width, const Theme& theme) {
    const QFont textFont = fontOf(FontRole::caption);
    const QFontMetricsF metrics(textFont);
    constexpr double rowHeight = 22;
    constexpr double gap = 16;
    double x = 0;
    double y = 0;
    double widest = 0;
    for (const Entry& entry : entries(theme)) {
        const double own = entry.symbolWidth + 6 + std::ceil(metrics.horizontalAdvance(entry.text));
        double before = x > 0 ? gap + (entry.separated ? 12 : 0) : 0;
        if (x > 0 && x + before + own > width) {
            x = 0;
            y += rowHeight;
            before = 0;
        }
        if (painter != nullptr) {
            if (before > gap) {
                painter->setPen(QPen(theme.line, 1));
                const double line = std::round(origin.x() + x + before / 2);
                painter->drawLine(QPointF(line, origin.y() + y + 3),
                                  QPointF(line, origin.y() + y + rowHeight - 3));
            }
            const double left = origin.x() + x + before;
            const double middle = origin.y() + y + rowHeight / 2;
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            entry.symbol(*painter, QRectF(left, middle - 7, entry.symbolWidth, 14));
            painter->restore();
            painter->setFont(textFont);
            painter->setPen(theme.secondary);
            painter->drawText(QPointF(left + entry.symbolWidth + 6, middle + 4), entry.text);
        }
        x += before + own;
        widest = std::max(widest, x);
    }
    return {widest, y + rowHeight};
}

} // namespace volteface::ui
