// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_words.h"
#include "ui/support/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double height = 112;
constexpr double chart_width = 210;

QString foreign_words(const Alternative& alternative) {
    return alternative.foreign > 0.0005 ? Words::tr("Foreign: %1").arg(format::percent(alternative.foreign))
                                        : Words::tr("Foreign: none");
}

QString sentence(const Alternative& alternative, const QString& currency) {
    return alternative.there
               ? QStringLiteral("%1: %2, %3. %4. %5")
                     .arg(nameOf(alternative), moneyOf(alternative.cost, currency), daySpan(alternative.days),
                          foreign_words(alternative),
                          Words::tr("Cost and loss: %1").arg(moneyOf(alternative.objective, currency)))
               : Words::tr("%1: there is no such plan").arg(nameOf(alternative));
}

/// A round step, so that at most `most` of them make up the span.
double step_of(double span, int most) {
    const double rough = std::max(span, 1e-9) / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= rough) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

double AlternativesFigure::draw(Canvas& canvas) const {
    const bool beside = canvas.width() >= 560;
    drawCards(canvas, beside ? canvas.width() - chart_width - 16 : canvas.width(), height);
    drawBubbles(canvas, beside ? QRectF(canvas.width() - chart_width, 0, chart_width, height)
                               : QRectF(0, height + 8, canvas.width(), height));
    return beside ? height : 2 * height + 8;
}

void AlternativesFigure::drawCards(Canvas& canvas, double width, double high) const {
    const Theme& colours = canvas.theme();
    const auto& all = page().alternatives;
    const double gap = 8;
    const auto cards = std::count_if(all.begin(), all.end(),
                                     [](const Alternative& each) { return each.kind != PlanKind::between; });
    const double pitch = (width + gap) / static_cast<double>(std::max<std::ptrdiff_t>(cards, 1));
    int place = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Alternative& each = all[i];
        if (each.kind == PlanKind::between) {
            continue;
        }
        const bool current = i == page().current;
        const QRectF box(place++ * pitch, 0, pitch - gap, high - 2);
        canvas.frame(box, current ? colours.selected : colours.card,
                     current ? colours.selection : colours.cardBorder, 5, current ? 2 : 1);
        const QRectF inside = box.adjusted(10, 0, -6, 0);
        const auto line = [&](double y, double h, const QString& words, const QFont& font,
                              const QColor& colour) {
            canvas.text(QRectF(inside.left(), y, inside.width(), h), words, font, colour);
        };
        const bool fits = Canvas::advance(nameOf(each), fontOf(FontRole::bodyStrong)) <= inside.width();
        line(8, 18, nameOf(each), fits ? fontOf(FontRole::bodyStrong) : inter(11, QFont::DemiBold),
             colours.text);
        if (each.there) {
            const QString amount = moneyOf(each.cost, page().currency);
            QFont large = fontOf(FontRole::keyFigure);
            if (Canvas::advance(amount, large) > inside.width()) {
                large = inter(16, QFont::Bold);
            }
            line(30, 26, amount, large, colours.text);
            line(62, 16, daySpan(each.days), fontOf(FontRole::small), colours.text);
            if (each.outOfDate) {
                line(84, 16, Words::tr("out of date"), fontOf(FontRole::captionStrong),
                     colours.atRisk.border);
            } else {
                line(84, 16, foreign_words(each), fontOf(FontRole::caption), colours.secondary);
            }
        } else {
            canvas.wrapped(QRectF(inside.left(), 34, inside.width(), 60), Words::tr("no such plan"),
                           FontRole::caption, colours.muted);
        }
        Target target;
        target.box = box;
        target.words = sentence(each, page().currency);
        target.item = i;
        canvas.target(target);
    }
}

void AlternativesFigure::drawBubbles(Canvas& canvas, const QRectF& box) const {
    const Theme& colours = canvas.theme();
    canvas.text(QRectF(box.left(), box.top(), box.width(), 14),
                Words::tr("Cost, %1, by days to reverse").arg(thousandUnit(page().currency)),
                FontRole::caption, colours.secondary);
    double low = 1e300, high = -1e300, least = 1e300, most = -1e300;
    int shown = 0;
    for (const Alternative& each : page().alternatives) {
        if (each.there) {
            low = std::min(low, each.cost / 1000);
            high = std::max(high, each.cost / 1000);
            least = std::min(least, each.days);
            most = std::max(most, each.days);
            ++shown;
        }
    }
    if (shown == 0) {
        return;
    }
    const auto widen = [](double& from, double& to) {
        const double air = std::max((to - from) * 0.3, std::max(to * 0.05, 1.0));
        from = std::max(0.0, from - air);
        to += air;
    };
    widen(low, high);
    widen(least, most);
    const QRectF field(box.left() + 34, box.top() + 20, box.width() - 40, box.height() - 38);
    const auto x = [&](double day) { return field.left() + field.width() * (day - least) / (most - least); };
    const auto y = [&](double cost) { return field.bottom() - field.height() * (cost - low) / (high - low); };
    const double cost_step = step_of(high - low, 3);
    for (double tick = std::ceil(low / cost_step) * cost_step; tick <= high; tick += cost_step) {
        canvas.rule(field.left(), y(tick), field.right(), y(tick), colours.line);
        canvas.text(QRectF(box.left(), y(tick) - 7, 28, 14), format::number(tick, 1), inter(10),
                    colours.muted, Qt::AlignRight);
    }
    const double day_step = std::max(1.0, step_of(most - least, 5));
    for (double tick = std::ceil(least / day_step) * day_step; tick <= most; tick += day_step) {
        canvas.text(QRectF(x(tick) - 20, field.bottom() + 4, 40, 14), format::number(tick, 0), inter(10),
                    colours.muted, Qt::AlignHCenter);
    }
    // Those that no other beats in cost and days are joined.
    std::vector<const Alternative*> front;
    for (const Alternative& each : page().alternatives) {
        const bool beaten = std::any_of(
            page().alternatives.begin(), page().alternatives.end(), [&](const Alternative& other) {
                return other.there && other.cost <= each.cost && other.days <= each.days &&
                       (other.cost < each.cost || other.days < each.days);
            });
        if (each.there && !beaten) {
            front.push_back(&each);
        }
    }
    std::sort(front.begin(), front.end(),
              [](const Alternative* a, const Alternative* b) { return a->days < b->days; });
    if (QPainter* painter = canvas.painter()) {
        painter->setPen(QPen(colours.muted, 1, Qt::DashLine));
        for (std::size_t i = 1; i < front.size(); ++i) {
            painter->drawLine(QPointF(x(front[i - 1]->days), y(front[i - 1]->cost / 1000)),
                              QPointF(x(front[i]->days), y(front[i]->cost / 1000)));
        }
    }
    const auto radius_of = [](const Alternative& each) {
        return 3.5 + 9 * std::sqrt(std::clamp(each.foreign, 0.0, 1.0));
    };
    std::vector<QRectF> taken;
    for (const Alternative& each : page().alternatives) {
        if (each.there) {
            const double radius = radius_of(each);
            taken.emplace_back(QPointF(x(each.days) - radius, y(each.cost / 1000) - radius),
                               QSizeF(2 * radius, 2 * radius));
        }
    }
    for (std::size_t i = 0; i < page().alternatives.size(); ++i) {
        const Alternative& each = page().alternatives[i];
        if (!each.there) {
            continue;
        }
        const bool current = i == page().current;
        const double radius = radius_of(each);
        const QPointF centre(x(each.days), y(each.cost / 1000));
        if (QPainter* painter = canvas.painter()) {
            painter->setPen(QPen(current ? colours.selection : colours.secondary, 1.6));
            painter->setBrush(current ? colours.selection : colours.card);
            painter->drawEllipse(centre, radius, radius);
        }
        const QFont font = current ? fontOf(FontRole::captionStrong) : fontOf(FontRole::caption);
        const double wide = Canvas::advance(nameOf(each), font) + 2;
        const bool named = each.kind != PlanKind::between;
        // Beside it, on the side and at the height where nothing is written yet.
        for (const QPointF at : {QPointF(radius + 4, -7), QPointF(-radius - 4 - wide, -7),
                                 QPointF(radius + 2, 4), QPointF(-radius - 2 - wide, 4),
                                 QPointF(-wide / 2, radius + 1), QPointF(-wide / 2, -radius - 15)}) {
            const QRectF label(centre + at, QSizeF(wide, 14));
            const bool free = named && label.left() >= field.left() - 4 && label.right() <= box.right() + 2 &&
                              label.bottom() <= field.bottom() + 2 && label.top() >= field.top() - 6 &&
                              std::none_of(taken.begin(), taken.end(),
                                           [&](const QRectF& other) { return other.intersects(label); });
            if (free) {
                canvas.text(label, nameOf(each), font, colours.text);
                taken.push_back(label);
                break;
            }
        }
        Target target;
        target.box = QRectF(centre - QPointF(radius + 2, radius + 2), QSizeF(2 * radius + 4, 2 * radius + 4));
        target.words = sentence(each, page().currency);
        target.item = i;
        canvas.target(target);
    }
}

ChartTable AlternativesFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Alternatives");
    table.header = {Words::tr("Plan"), Words::tr("Cost to reverse"), Words::tr("Cost and loss"),
                    Words::tr("Days to reverse"), Words::tr("Foreign")};
    for (const Alternative& each : page().alternatives) {
        table.rows.push_back(each.there ? QStringList{nameOf(each), QString::number(each.cost, 'f', 0),
                                                      QString::number(each.objective, 'f', 0),
                                                      QString::number(each.days, 'g', 6),
                                                      QString::number(each.foreign, 'g', 4)}
                                        : QStringList{nameOf(each), {}, {}, {}, {}});
    }
    if (const Alternative* current = page().alternative()) {
        table.summary = sentence(*current, page().currency);
    }
    return table;
}

} // namespace volteface::ui
