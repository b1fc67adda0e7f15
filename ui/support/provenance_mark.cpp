// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/provenance_mark.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace volteface::ui {

namespace {

QPen linePen(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Both are drawn in a square of 16 × 16 and scaled.
class Frame {
public:
    Frame(QPainter& painter, const QRectF& rect)
        : painter_(painter) {
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.translate(rect.topLeft());
        painter_.scale(rect.width() / 16, rect.height() / 16);
        painter_.setBrush(Qt::NoBrush);
    }
    ~Frame() { painter_.restore(); }
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

private:
    QPainter& painter_;
};

class MarkEngine : public QIconEngine {
public:
    MarkEngine(bool inferred, bool stale)
        : inferred_(inferred)
        , stale_(stale) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
        const int marks = (inferred_ ? 1 : 0) + (stale_ ? 1 : 0);
        const double side = std::min<double>(rect.width() / std::max(1, marks), rect.height());
        double left = rect.center().x() + 0.5 - side * marks / 2;
        const double top = rect.center().y() + 0.5 - side / 2;
        const QColor colour = theme().secondary;
        if (inferred_) {
            paintInferredMark(*painter, {left, top, side, side}, colour);
            left += side;
        }
        if (stale_) {
            paintStaleMark(*painter, {left, top, side, side}, colour);
        }
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new MarkEngine(*this); }

private:
    bool inferred_;
    bool stale_;
};

} // namespace

void paintInferredMark(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const Frame frame(painter, rect);
    QPen ring(colour, 1.4, Qt::CustomDashLine, Qt::FlatCap);
    ring.setDashPattern({2.0, 1.37}); // twelve dashes to the round
    painter.setPen(ring);
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4);
    // As strokes: a glyph would be text in a PDF, and read aloud as such.
    QPainterPath question;
    question.moveTo(6.1, 6.3);
    question.cubicTo(6.2, 3.9, 9.9, 3.9, 9.9, 6.3);
    question.cubicTo(9.9, 7.7, 8, 7.7, 8, 9.4);
    painter.setPen(linePen(colour, 1.5));
    painter.drawPath(question);
    painter.drawLine(QPointF(8, 11.5), QPointF(8, 11.52));
}

void paintStaleMark(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const Frame frame(painter, rect);
    painter.setPen(linePen(colour, 1.4));
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    painter.drawPolyline(QPolygonF({QPointF(8, 4.4), QPointF(8, 8.2), QPointF(10.6, 9.6)}));
}

QIcon provenanceIcon(const Provenance& provenance) {
    return provenance.isMarked() ? QIcon(new MarkEngine(provenance.inferred, provenance.stale)) : QIcon();
}

QList<qreal> inferredDashes(bool standby) {
    return standby ? QList<qreal>{6, 2.5, 1.2, 2.5} : QList<qreal>{1.4, 2.2};
}

} // namespace volteface::ui
