// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_words.h"
#include "ui/support/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double height = 112;
constexpr double head_width = 152;
constexpr double side_width = 204;
constexpr TaskKind kinds[3] = {TaskKind::re_engineer, TaskKind::retrain, TaskKind::recertify};

QString range_and_mean(const CostRange& cost, const QString& currency) {
    if (!cost.known) {
        return Words::tr("nobody has said");
    }
    const QString mean = Words::tr("mean %1").arg(thousands(cost.mean));
    const QString range = rangeOf(cost, QString());
    if (range.isEmpty()) {
        return mean + QChar(0x00A0) + thousandUnit(currency);
    }
    return QStringLiteral("%1 – %2 · %3").arg(thousands(cost.low), thousands(cost.high), mean);
}

} // namespace

double CostFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const PlanCosts& costs = plan().costs;
    const QString& currency = page().currency;
    const bool narrow = canvas.width() < 700;
    const double side = narrow ? 0 : std::max(side_width, canvas.width() * 0.25);
    const double right = canvas.width() - side;

    Target whole;
    whole.box = QRectF(0, 0, head_width - 12, height);
    whole.words = Words::tr("Cost to reverse: %1, mean %2")
                      .arg(amountOf(costs.reverse, currency), moneyOf(costs.reverse.mean, currency));
    whole.item = total;
    canvas.target(whole);
    canvas.text(QRectF(0, 2, head_width - 12, 36), amountOf(costs.reverse, currency), inter(28, QFont::Bold),
                colours.text);
    if (const QString range = rangeOf(costs.reverse, currency); !range.isEmpty()) {
        canvas.text(QRectF(0, 44, head_width - 8, 16), Words::tr("likely · %1").arg(range), FontRole::caption,
                    colours.secondary);
    }
    canvas.text(QRectF(0, 61, head_width - 8, 16),
                Words::tr("mean %1").arg(moneyOf(costs.reverse.mean, currency)), FontRole::caption,
                colours.secondary);
    if (!costs.unknown.isEmpty()) {
        canvas.text(QRectF(0, 78, head_width - 8, 16),
                    Words::tr("%n input(s) not counted", nullptr, static_cast<int>(costs.unknown.size())),
                    FontRole::captionStrong, colours.atRisk.border);
    }
    canvas.rule(head_width - 0.5, 0, head_width - 0.5, height - 6, colours.line);

    const double pitch = (right - head_width - 16) / 3;
    double most = 0;
    for (const CostPart& part : costs.work) {
        most = std::max(most, part.cost.high);
    }
    most *= 1.05;
    for (int i = 0; i < 3; ++i) {
        const CostPart& part = costs.work[i];
        const double x = head_width + 16 + i * pitch;
        const double width = pitch - 20;
        canvas.fill(QRectF(x, 4, 10, 10), colourOf(kinds[i], colours), 2);
        canvas.text(QRectF(x + 16, 0, width - 16, 18), nameOfWork(i), FontRole::bodyStrong, colours.text);
        canvas.text(QRectF(x, 22, width, 26), amountOf(part.cost, currency), FontRole::keyFigure,
                    colours.text);
        paintRange(canvas, QRectF(x, 50, width, 16), part.cost, most, colours.work[i]);
        canvas.text(QRectF(x, 70, pitch - 6, 16), range_and_mean(part.cost, currency), FontRole::caption,
                    colours.secondary);
        canvas.text(QRectF(x, 88, pitch - 6, 16), part.counted, FontRole::caption, colours.muted);
        Target target;
        target.box = QRectF(x - 4, 0, pitch - 8, height - 6);
        target.words = QStringLiteral("%1: %2, %3. %4")
                           .arg(nameOfWork(i), amountOf(part.cost, currency),
                                range_and_mean(part.cost, currency), part.counted);
        target.item = static_cast<std::size_t>(re_engineering) + static_cast<std::size_t>(i);
        canvas.target(target);
    }

    struct Line {
        QString name;
        QString amount;
        QString range;
        Item item;
    };
    const Line lines[] = {
        {Words::tr("Transition"), amountOf(costs.transition, currency), rangeOf(costs.transition, currency),
         transition},
        {Words::tr("Running cost, %1").arg(daySpan(page().horizon)),
         costs.running.known ? signedMoney(costs.running.likely, currency)
                             : amountOf(costs.running, currency),
         rangeOf(costs.running, currency), running},
        {Words::tr("Downtime loss"), amountOf(costs.loss, currency), rangeOf(costs.loss, currency), loss},
    };
    double y = narrow ? height + 2 : 0;
    const double left = narrow ? 0 : right + 16;
    if (!narrow) {
        canvas.rule(right - 0.5, 0, right - 0.5, height - 6, colours.line);
    }
    for (const Line& line : lines) {
        const double room = canvas.width() - left;
        const double amount_width = Canvas::advance(line.amount, fontOf(FontRole::bodyStrong)) + 2;
        canvas.text(QRectF(left, y, room - amount_width - 6, 16), line.name, FontRole::small, colours.text);
        canvas.text(QRectF(left, y, room, 16), line.amount, FontRole::bodyStrong, colours.text,
                    Qt::AlignRight);
        canvas.text(QRectF(left, y + 14, room, 13), line.range, inter(10), colours.muted, Qt::AlignRight);
        Target target;
        target.box = QRectF(left - 4, y, room + 4, 27);
        target.words = QStringLiteral("%1: %2, %3").arg(line.name, line.amount, line.range);
        target.item = line.item;
        canvas.target(target);
        y += line.range.isEmpty() ? 22 : 28;
    }
    y = narrow ? y : 85;
    canvas.rule(left, y + 0.5, canvas.width(), y + 0.5, colours.line);
    const double objective_width =
        Canvas::advance(moneyInThousands(costs.objective, currency), fontOf(FontRole::bodyStrong)) + 8;
    canvas.text(QRectF(left, y + 4, canvas.width() - left - objective_width, 18),
                Words::tr("Cost + loss, mean"), FontRole::bodyStrong, colours.text);
    canvas.text(QRectF(left, y + 4, canvas.width() - left, 18), moneyInThousands(costs.objective, currency),
                FontRole::bodyStrong, colours.text, Qt::AlignRight);
    return narrow ? y + 26 : height;
}

ChartTable CostFigure::table() const {
    ChartTable table;
    const PlanCosts& costs = plan().costs;
    table.title = Words::tr("Cost to reverse");
    table.header = {Words::tr("Heading"), Words::tr("Low"), Words::tr("Likely"), Words::tr("High"),
                    Words::tr("Mean")};
    const auto add = [&](const QString& name, const CostRange& cost) {
        const auto cell = [&](double value) {
            return cost.known ? QString::number(value, 'f', 0) : QString();
        };
        table.rows.push_back({name, cell(cost.low), cell(cost.likely), cell(cost.high), cell(cost.mean)});
    };
    add(Words::tr("Cost to reverse"), costs.reverse);
    for (int i = 0; i < 3; ++i) {
        add(nameOfWork(i), costs.work[i].cost);
    }
    add(Words::tr("Transition"), costs.transition);
    add(Words::tr("Running-cost change"), costs.running);
    add(Words::tr("Downtime loss"), costs.loss);
    table.rows.push_back(
        {Words::tr("Cost + loss, mean"), {}, {}, {}, QString::number(costs.objective, 'f', 0)});
    table.summary =
        Words::tr("Cost to reverse: %1, mean %2")
            .arg(amountOf(costs.reverse, page().currency), moneyOf(costs.reverse.mean, page().currency));
    return table;
}

} // namespace volteface::ui
