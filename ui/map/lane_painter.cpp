// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/lane_painter.h"

#include "ui/support/fonts.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::Map)
};

QStringList wrapped(const QString& text, const QFont& textFont, double width, int most) {
    QTextLayout layout(text, textFont);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most) {
            lines.last() += QLatin1Char(' ') + text.mid(line.textStart());
            lines.last() = QFontMetricsF(textFont).elidedText(lines.last(), Qt::ElideRight, width);
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString laneNote(int cards, int broken, bool simulated) {
    if (simulated && broken > 0) {
        return Words::tr("%n of %1 affected", nullptr, broken).arg(cards);
    }
    return Words::tr("%n component(s)", nullptr, cards);
}

LanePainter::LanePainter(QPainter& painter, const Scene& scene, const Theme& theme)
    : painter_(painter)
    , scene_(scene)
    , theme_(theme) {}

void LanePainter::paintBands(double left, double right, const QRectF& clip) {
    for (std::size_t i = 0; i < scene_.layout.lanes.size(); ++i) {
        const layout::Lane& lane = scene_.layout.lanes[i];
        const QRectF band(left, lane.top, right - left, lane.bottom - lane.top);
        if (!band.intersects(clip)) {
            continue;
        }
        painter_.fillRect(band, i % 2 == 0 ? theme_.lane : theme_.laneAlternate);
        if (i > 0) {
            QPen pen(theme_.line, 1);
            pen.setCosmetic(true);
            painter_.setPen(pen);
            painter_.drawLine(QPointF(left, lane.top), QPointF(right, lane.top));
        }
    }
}

void LanePainter::paintHeader(const QRectF& rect, const layout::Lane& lane, int broken, bool simulated) {
    painter_.fillRect(rect, theme_.laneHead);
    const QFont title = fontOf(FontRole::laneTitle);
    const QFont note = fontOf(FontRole::caption);
    const double width = rect.width() - 24;
    const double height = rect.height();
    if (height < 13) {
        return;
    }
    // In a low lane the second line of a title goes before a mere count, but not before what is broken.
    bool noteFits = height >= 38 && lane.cards > 0;
    QStringList lines = wrapped(pluralOf(lane.layer), title, width, height >= 38 ? 2 : 1);
    if (lines.size() > 1 && noteFits && height < 56) {
        noteFits = simulated && broken > 0;
        if (noteFits) {
            lines = wrapped(pluralOf(lane.layer), title, width, 1);
        }
    }
    const double block = static_cast<double>(lines.size()) * 17 + (noteFits ? 16 : 0);
    // At the top of a tall lane, in the middle of a low one.
    double y = rect.top() + (height > 76 ? 14 : std::max(0.0, (height - block) / 2));
    painter_.setFont(title);
    painter_.setPen(lane.cards > 0 ? theme_.text : theme_.muted);
    for (const QString& line : lines) {
        painter_.drawText(QPointF(rect.left() + 14, y + 13), line);
        y += 17;
    }
    if (noteFits) {
        painter_.setFont(note);
        painter_.setPen(simulated && broken > 0 ? theme_.brokenEdge : theme_.secondary);
        const QString text = QFontMetricsF(note).elidedText(laneNote(lane.cards, broken, simulated),
                                                            Qt::ElideRight, width + 6);
        painter_.drawText(QPointF(rect.left() + 14, y + 12), text);
    }
}

} // namespace volteface::ui
