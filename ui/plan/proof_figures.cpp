// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_words.h"
#include "ui/support/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double rejected_row = 37;
constexpr std::size_t first_rejected = 5;

} // namespace

double ProofFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const PlanProof& proof = plan().proof;
    const double third = canvas.width() / 3;
    const struct {
        QString name;
        QString value;
        Qt::Alignment side;
    } figures[] = {
        {Words::tr("Proven bound"),
         proof.known ? moneyInThousands(proof.bound, page().currency) : QStringLiteral("–"), Qt::AlignLeft},
        {Words::tr("This plan"), moneyInThousands(proof.value, page().currency), Qt::AlignHCenter},
        {Words::tr("Gap"), proof.known ? format::percent(proof.gap, 1) : QStringLiteral("–"), Qt::AlignRight},
    };
    for (int i = 0; i < 3; ++i) {
        const QRectF box(i * third, 0, third, 16);
        canvas.text(box, figures[i].name, FontRole::caption, colours.secondary, figures[i].side);
        canvas.text(box.translated(0, 17), figures[i].value, inter(15, QFont::Bold), colours.text,
                    figures[i].side);
    }
    // From nothing to the plan: what no plan can be below, and what is left between.
    const double most = std::max({proof.value, proof.bound, 1.0}) * 1.15;
    const double y = 48;
    const auto x = [&](double amount) { return canvas.width() * std::clamp(amount / most, 0.0, 1.0); };
    canvas.fill(QRectF(0, y - 2, canvas.width(), 4), colours.line, 2);
    const double bound = x(proof.bound);
    const double value = x(proof.value);
    canvas.fill(QRectF(bound, y - 3, std::max(value - bound, 1.0), 6), colours.work[2], 2);
    canvas.fill(QRectF(bound - 1.5, y - 7, 3, 14), colours.work[1], 1);
    canvas.dot({value, y}, 5, colours.selection, true);
    const QString words =
        !proof.known
            ? Words::tr("A kept plan, worked out anew: it was not searched for, so nothing is proven of it.")
            : (proof.proven ? Words::tr("Proven: no plan costs less.")
                            : Words::tr("No plan can cost less than the bound.")) +
                  QLatin1Char(' ') +
                  (proof.stopped ? Words::tr("Stopped by the clock: another run may find a better one.")
                                 : Words::tr("Checked by simulation; %1.").arg(proof.effort));
    Target target;
    target.words = words;
    const double high =
        canvas.wrapped(QRectF(0, 62, canvas.width(), 60), words, FontRole::caption, colours.secondary);
    target.box = QRectF(0, 0, canvas.width(), 62 + high);
    canvas.target(target);
    return std::max(112.0, 64 + high);
}

ChartTable ProofFigure::table() const {
    ChartTable table;
    const PlanProof& proof = plan().proof;
    table.title = Words::tr("Proof");
    table.header = {Words::tr("Figure"), Words::tr("Value")};
    table.rows = {{Words::tr("Proven bound"), QString::number(proof.bound, 'f', 0)},
                  {Words::tr("This plan"), QString::number(proof.value, 'f', 0)},
                  {Words::tr("Gap"), QString::number(proof.gap, 'g', 4)},
                  {Words::tr("Effort"), proof.effort}};
    table.summary = Words::tr("Gap: %1").arg(format::percent(proof.gap, 1));
    return table;
}

double RejectedFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const auto& rows = page().rejected;
    if (rows.empty()) {
        return 4 + canvas.wrapped(QRectF(0, 2, canvas.width(), 40),
                                  Words::tr("Every candidate that was looked at will do."), FontRole::small,
                                  colours.secondary);
    }
    const std::size_t shown = all_ ? rows.size() : std::min(rows.size(), first_rejected);
    double y = 0;
    for (std::size_t i = 0; i < shown; ++i) {
        const RejectedRow& row = rows[i];
        const double chip = Canvas::advance(blocCode(row.side.country), fontOf(FontRole::chip)) + 15;
        const QString name = row.side.organisation.isEmpty() || row.side.name.contains(row.side.organisation)
                                 ? row.side.name
                                 : QStringLiteral("%1, %2").arg(row.side.name, row.side.organisation);
        canvas.text(QRectF(0, y + 2, canvas.width() - chip - 6, 17), name, FontRole::small, colours.text);
        canvas.text(QRectF(0, y + 18, canvas.width() - 4, 15), row.reason,
                    row.falls ? FontRole::captionStrong : FontRole::caption,
                    row.falls ? colours.down.border : colours.secondary);
        paintChip(canvas, QPointF(canvas.width() - chip + 1, y + 3), row.side.country);
        Target target;
        target.box = QRectF(0, y, canvas.width(), rejected_row - 2);
        target.words = QStringLiteral("%1: %2").arg(name, row.reason);
        target.item = i;
        canvas.target(target);
        y += rejected_row;
    }
    return y;
}

QString RejectedFigure::more(double /*width*/) const {
    if (page().rejected.size() <= first_rejected) {
        return {};
    }
    return all_ ? Words::tr("Fewer")
                : Words::tr("All %1").arg(format::count(static_cast<std::int64_t>(page().rejected.size())));
}

ChartTable RejectedFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Rejected candidates");
    table.header = {Words::tr("Candidate"), Words::tr("Organisation"), Words::tr("Country"),
                    Words::tr("Reason"), Words::tr("Needs")};
    for (const RejectedRow& row : page().rejected) {
        table.rows.push_back({row.side.name, row.side.organisation, countryCode(row.side.country), row.reason,
                              QString::number(row.needs)});
    }
    table.summary = Words::tr("%n candidate(s) rejected", nullptr, static_cast<int>(page().rejected.size()));
    return table;
}

} // namespace volteface::ui
