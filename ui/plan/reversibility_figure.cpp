// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_words.h"
#include "ui/support/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double card_least = 300;
constexpr double gap = 10;
constexpr double figures_top = 34;

QColor colour_of(Verdict verdict, const Theme& colours) {
    switch (verdict) {
    case Verdict::reversible:
        return colours.success;
    case Verdict::too_late:
    case Verdict::stuck:
        return colours.down.border;
    case Verdict::too_dear:
        return colours.degraded.border;
    case Verdict::unaffected:
        return colours.muted;
    case Verdict::unknown:
        return colours.atRisk.border;
    }
    return colours.muted;
}

QString time_words(const ReversibilityRow& row) {
    return row.days ? daySpan(*row.days) : QStringLiteral("–");
}

QString share_words(const ReversibilityRow& row) {
    return row.share ? format::percent(*row.share) : QStringLiteral("–");
}

} // namespace

double ReversibilityFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const auto& rows = plan().reversibility;
    if (rows.empty()) {
        return 4 + canvas.wrapped(QRectF(0, 2, canvas.width(), 40), Words::tr("There is no service yet."),
                                  FontRole::small, colours.secondary);
    }
    const int columns = std::max(1, static_cast<int>((canvas.width() + gap) / (card_least + gap)));
    const double width = (canvas.width() + gap) / columns - gap;
    double y = 0;
    for (std::size_t first = 0; first < rows.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(rows.size(), first + static_cast<std::size_t>(columns));
        double high = 0;
        for (std::size_t i = first; i < end; ++i) {
            Canvas measure(canvas.width(), colours, nullptr);
            high = std::max(high, figures_top + 52 +
                                      measure.wrapped(QRectF(0, 0, width - 24, 100), rows[i].would,
                                                      FontRole::caption, colours.secondary));
        }
        for (std::size_t i = first; i < end; ++i) {
            const ReversibilityRow& row = rows[i];
            const double x = static_cast<double>(i - first) * (width + gap);
            const QRectF box(x, y, width, high);
            canvas.frame(box, colours.card, colours.line, 5);
            const QColor colour = colour_of(row.verdict, colours);
            const QFont strong = fontOf(FontRole::captionStrong);
            const QString verdict = nameOf(row.verdict);
            const double tag = Canvas::advance(verdict, strong) + 18;
            const QRectF mark(box.right() - tag - 10, y + 11, 12, 12);
            canvas.mark(mark,
                        row.verdict == Verdict::reversible || row.verdict == Verdict::unaffected
                            ? Canvas::Mark::yes
                        : row.verdict == Verdict::unknown ? Canvas::Mark::unknown
                                                          : Canvas::Mark::no,
                        colour);
            canvas.text(QRectF(mark.right() + 4, y + 8, tag, 18), verdict, strong, colour);
            canvas.text(QRectF(x + 12, y + 8, width - tag - 36, 18), row.name, FontRole::bodyStrong,
                        colours.text);
            const struct {
                QString value;
                QString name;
            } figures[] = {
                {time_words(row), Words::tr("to reverse")},
                {row.cost.mean > 0 || row.cost.known ? moneyOf(row.cost.mean, page().currency)
                                                     : QStringLiteral("–"),
                 Words::tr("one-off, mean")},
                {share_words(row), Words::tr("of the MTPD")},
            };
            const double third = (width - 24) / 3;
            for (int f = 0; f < 3; ++f) {
                const double left = x + 12 + f * third;
                canvas.text(QRectF(left, y + figures_top, third, 20), figures[f].value,
                            inter(15, QFont::Bold), colours.text);
                canvas.text(QRectF(left, y + figures_top + 19, third, 14), figures[f].name, FontRole::caption,
                            colours.muted);
            }
            canvas.wrapped(QRectF(x + 12, y + figures_top + 40, width - 24, 100), row.would,
                           FontRole::caption, colours.secondary);
            Target target;
            target.box = box;
            target.words = QStringLiteral("%1: %2. %3").arg(row.name, verdict, row.would);
            target.service = row.id;
            target.components = {row.id};
            canvas.target(target);
        }
        y += high + gap;
    }
    return y - gap;
}

QString ReversibilityFigure::note() const {
    const auto& rows = plan().reversibility;
    const auto reversible = std::count_if(rows.begin(), rows.end(), [](const ReversibilityRow& row) {
        return row.verdict == Verdict::reversible;
    });
    const auto harmed = std::count_if(rows.begin(), rows.end(), [](const ReversibilityRow& row) {
        return row.verdict != Verdict::unaffected;
    });
    return Words::tr("%1 of %2 reversible").arg(format::count(reversible), format::count(harmed));
}

ChartTable ReversibilityFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Reversibility of services");
    table.header = {Words::tr("Service"),         Words::tr("Verdict"),
                    Words::tr("Days to reverse"), Words::tr("Cost to reverse"),
                    Words::tr("Share of MTPD"),   Words::tr("What would have to be true")};
    for (const ReversibilityRow& row : plan().reversibility) {
        table.rows.push_back({row.name, nameOf(row.verdict),
                              row.days ? QString::number(*row.days, 'g', 6) : QString(),
                              row.cost.known ? QString::number(row.cost.mean, 'f', 0) : QString(),
                              row.share ? QString::number(*row.share, 'g', 4) : QString(), row.would});
    }
    table.summary = note();
    return table;
}

} // namespace volteface::ui
