// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/findings_figure.h"

#include "ui/audit/words.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/state_shape.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace volteface::ui {

using simulation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double text_left = 26;
constexpr double way_height = 38;
constexpr double way_gap = 8;
constexpr std::size_t most_ways = 5;

void draw_sign(Canvas& canvas, const QRectF& where, State state) {
    if (state != State::up) {
        canvas.state(where, state);
        return;
    }
    canvas.dot(where.center(), where.width() / 2 - 1, canvas.theme().secondary, false);
    canvas.text(where, QStringLiteral("?"), FontRole::chip, canvas.theme().secondary, Qt::AlignHCenter);
}

double lines_height(const QString& words, FontRole role, double width) {
    Canvas measure(width, lightTheme(), nullptr);
    return measure.wrapped(QRectF(0, 0, width, 0), words, role, {});
}

} // namespace

FindingsFigure::FindingsFigure(std::vector<AuditFinding> findings, std::size_t open)
    : findings_(std::move(findings))
    , open_(open) {}

QString FindingsFigure::note() const {
    return format::count(static_cast<std::int64_t>(findings_.size()));
}

Target FindingsFigure::targetOf(std::size_t index) const {
    const AuditFinding& finding = findings_[index];
    Target target;
    target.words = finding.title + QLatin1Char('\n') + finding.detail;
    target.components = finding.components;
    target.finding = index;
    return target;
}

double FindingsFigure::draw(Canvas& canvas) const {
    double y = 0;
    if (findings_.empty()) {
        return 4 + canvas.wrapped(QRectF(0, 2, canvas.width(), 40), Words::tr("Nothing stands out."),
                                  FontRole::small, canvas.theme().secondary);
    }
    for (std::size_t i = 0; i < findings_.size(); ++i) {
        if (i > 0) {
            canvas.rule(0, y + 0.5, canvas.width(), y + 0.5, canvas.theme().line);
        }
        y = i == open_ ? drawOpen(canvas, y, i) : drawShut(canvas, y, i);
    }
    return y;
}

double FindingsFigure::drawShut(Canvas& canvas, double y, std::size_t index) const {
    const Theme& colours = canvas.theme();
    const AuditFinding& finding = findings_[index];
    const double top = y;
    y += 10;
    draw_sign(canvas, QRectF(0, y, 16, 16), finding.sign);
    const double wide = canvas.width() - text_left - 18;
    if (canvas.painter() != nullptr) {
        paintIcon(*canvas.painter(), QRectF(canvas.width() - 14, y + 1, 14, 14), QStringLiteral("go-next"),
                  colours.muted);
    }
    y += canvas.wrapped(QRectF(text_left, y, wide, 0), finding.title, FontRole::bodyStrong, colours.text) + 2;
    y += canvas.wrapped(QRectF(text_left, y, wide, 0), finding.detail, FontRole::caption, colours.secondary);
    y += 10;
    Target target = targetOf(index);
    target.box = QRectF(0, top + 2, canvas.width(), y - top - 4);
    canvas.target(std::move(target));
    return y;
}

double FindingsFigure::drawOpen(Canvas& canvas, double y, std::size_t index) const {
    const Theme& colours = canvas.theme();
    const AuditFinding& finding = findings_[index];
    const double top = y;
    y += 10;
    draw_sign(canvas, QRectF(0, y + 1, 18, 18), finding.sign);
    const double wide = canvas.width() - text_left;
    y +=
        canvas.wrapped(QRectF(text_left, y, wide, 0), finding.title, FontRole::inspectorTitle, colours.text) +
        6;
    y += canvas.wrapped(QRectF(0, y, canvas.width(), 0), finding.detail, FontRole::small, colours.secondary);
    Target head = targetOf(index);
    head.box = QRectF(0, top + 4, canvas.width(), y - top - 2);
    canvas.target(std::move(head));
    y += 12;
    if (!finding.ways.empty()) {
        y = drawWays(canvas, y, finding) + 12;
    }
    if (!finding.figures.empty()) {
        y = drawFigures(canvas, y, finding) + 12;
    }
    double x = 0;
    const auto button = [&](const QString& words, bool primary, Target target) {
        const double room =
            std::min(Canvas::advance(words, fontOf(FontRole::bodyStrong)) + 28, canvas.width());
        if (x > 0 && x + room > canvas.width()) {
            x = 0;
            y += 28 + 8;
        }
        target.box = QRectF(x, y, room, 28);
        canvas.frame(target.box, primary ? colours.selection : colours.card,
                     primary ? colours.selection : colours.cardBorder, 4);
        canvas.text(target.box, words, FontRole::bodyStrong, primary ? colours.onSelection : colours.text,
                    Qt::AlignHCenter);
        target.words = words;
        x += room + 8;
        canvas.target(std::move(target));
    };
    if (!finding.fix.words.isEmpty()) {
        Target fix = targetOf(index);
        fix.fix = true;
        button(finding.fix.words, true, std::move(fix));
    }
    Target show = targetOf(index);
    show.map = true;
    button(Words::tr("Show on map"), finding.fix.words.isEmpty(), std::move(show));
    return y + 28 + 14;
}

double FindingsFigure::drawWays(Canvas& canvas, double y, const AuditFinding& finding) const {
    const Theme& colours = canvas.theme();
    const std::size_t count = std::min(finding.ways.size(), most_ways);
    const double right_width = std::clamp(canvas.width() * 0.31, 84.0, 150.0);
    const double way_width = std::min(canvas.width() - right_width - 44, 240.0);
    const double right = std::min(canvas.width() - right_width, way_width + 90);
    const double height = static_cast<double>(count) * (way_height + way_gap) - way_gap;
    const double middle = y + height / 2;
    const double trunk = way_width + (right - way_width) * 0.5;
    for (std::size_t i = 0; i < count; ++i) {
        const FindingWay& way = finding.ways[i];
        const QRectF box(0, y + static_cast<double>(i) * (way_height + way_gap), way_width, way_height);
        canvas.frame(box, colours.card, colours.cardBorder, 4);
        canvas.bloc(QRectF(box.left(), box.top() + 2, 5, box.height() - 4), blocOf(way.country));
        const QString code = codeOf(way.country);
        const double codes = Canvas::advance(code, fontOf(FontRole::chip)) + 8;
        canvas.text(QRectF(box.left() + 12, box.top() + 3, box.width() - 18, 17), way.name,
                    FontRole::captionStrong, colours.text);
        canvas.text(QRectF(box.left() + 12, box.top() + 19, box.width() - 14 - codes, 15), way.note,
                    FontRole::caption, colours.secondary);
        canvas.text(QRectF(box.right() - codes, box.top() + 19, codes - 4, 15), code, FontRole::chip,
                    colours.secondary, Qt::AlignRight);
        if (canvas.painter() != nullptr) {
            const double from = box.center().y();
            QPainterPath path(QPointF(box.right(), from));
            if (std::abs(from - middle) < 1) {
                path.lineTo(right - 5, middle);
            } else {
                const double turn = std::min(6.0, std::abs(from - middle) / 2);
                const double sign = from < middle ? 1 : -1;
                path.lineTo(trunk - turn, from);
                path.quadTo(trunk, from, trunk, from + sign * turn);
                path.lineTo(trunk, middle);
            }
            canvas.painter()->setPen(QPen(colours.brokenEdge, 1.6));
            canvas.painter()->setBrush(Qt::NoBrush);
            canvas.painter()->drawPath(path);
        }
    }
    canvas.rule(trunk, middle, right - 4, middle, colours.brokenEdge, 1.6);
    if (canvas.painter() != nullptr) {
        canvas.painter()->setPen(Qt::NoPen);
        canvas.painter()->setBrush(colours.brokenEdge);
        canvas.painter()->drawPolygon(QPolygonF{QPointF(right - 1, middle), QPointF(right - 8, middle - 4),
                                                QPointF(right - 8, middle + 4)});
    }
    const double inner = right_width - 24;
    const double name = lines_height(finding.meeting, FontRole::bodyStrong, inner);
    const double tall = name + 30;
    const QRectF box(right, middle - tall / 2, right_width, tall);
    if (canvas.painter() != nullptr) {
        paintStateBox(*canvas.painter(), box, 5, State::down, colours);
    }
    canvas.bloc(QRectF(box.left(), box.top() + 2, 8, box.height() - 4), blocOf(finding.country));
    canvas.fill(QRectF(box.left() + 14, box.top() + 6, inner - 2, tall - 12), colours.down.fill, 3);
    canvas.wrapped(QRectF(box.left() + 16, box.top() + 8, inner, 0), finding.meeting, FontRole::bodyStrong,
                   colours.text);
    canvas.text(QRectF(box.left() + 16, box.top() + 10 + name, inner, 14), codeOf(finding.country),
                FontRole::chip, colours.secondary);
    y += height;
    if (finding.ways.size() > count) {
        y += 4;
        canvas.text(QRectF(0, y, canvas.width(), 16),
                    Words::tr("and %n more", "suppliers", static_cast<int>(finding.ways.size() - count)),
                    FontRole::caption, colours.secondary);
        y += 16;
    }
    return std::max(y, box.bottom());
}

double FindingsFigure::drawFigures(Canvas& canvas, double y, const AuditFinding& finding) const {
    const Theme& colours = canvas.theme();
    const double each = std::min(canvas.width() / static_cast<double>(finding.figures.size()), 180.0);
    const double whole = each * static_cast<double>(finding.figures.size());
    double tall = 0;
    for (const FindingFigure& figure : finding.figures) {
        tall = std::max(tall, lines_height(figure.name, FontRole::caption, each - 18));
    }
    tall += 46;
    canvas.frame(QRectF(0, y, whole, tall), colours.card, colours.line, 4);
    double x = 0;
    for (const FindingFigure& figure : finding.figures) {
        if (x > 0) {
            canvas.rule(x + 0.5, y + 1, x + 0.5, y + tall - 1, colours.line);
        }
        canvas.text(QRectF(x + 10, y + 9, each - 12, 24), figure.value, FontRole::keyFigure, colours.text);
        canvas.wrapped(QRectF(x + 10, y + 35, each - 18, 0), figure.name, FontRole::caption,
                       colours.secondary);
        x += each;
    }
    return y + tall;
}

ChartTable FindingsFigure::table() const {
    ChartTable table;
    table.title = Words::tr("What stands out");
    table.header = {Words::tr("Finding"), Words::tr("Detail"), Words::tr("Figures")};
    for (const AuditFinding& finding : findings_) {
        QStringList figures;
        for (const FindingFigure& each : finding.figures) {
            figures << QStringLiteral("%1 %2").arg(each.value, each.name);
        }
        table.rows.push_back({finding.title, finding.detail, figures.join(QStringLiteral(", "))});
    }
    table.summary = findings_.empty() ? Words::tr("Nothing stands out.") : findings_.front().title;
    return table;
}

} // namespace volteface::ui
