// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/irn_figure.h"

#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frameworks)
};

constexpr double row_height = 24;

QString pillarName(std::size_t pillar) {
    return inCurrentLanguage(audit::irn_pillar_name(pillar));
}

QString cellWord(const std::optional<bool>& cell) {
    return !cell ? QString() : *cell ? QStringLiteral("R") : QStringLiteral("NR");
}

} // namespace

IrnFigure::IrnFigure(AuditPtr data)
    : data_(std::move(data)) {}

QString IrnFigure::caption() const {
    return Words::tr("R: resilient, NR: not; filled by you, by the index’s own criteria");
}

QString IrnFigure::note() const {
    const audit::IrnCount& total = data_->audit.irn.total;
    return Words::tr("%1 of %2 cells filled")
        .arg(format::count(static_cast<std::int64_t>(total.filled)),
             format::count(static_cast<std::int64_t>(total.cells)));
}

QString IrnFigure::more(double /*width*/) const {
    return Words::tr("Fill in…");
}

double IrnFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const audit::Irn& irn = data_->audit.irn;
    double names = 0;
    for (std::size_t pillar = 0; pillar < audit::irn_pillars; ++pillar) {
        names = std::max(names, Canvas::advance(pillarName(pillar), fontOf(FontRole::small)));
    }
    names = std::min(46 + names + 10, canvas.width() * 0.4);
    const double share = 54;
    const double open = 70;
    const double cell = (canvas.width() - names - share - open) / static_cast<double>(audit::irn_layers);
    for (std::size_t layer = 0; layer < audit::irn_layers; ++layer) {
        canvas.text(QRectF(names + static_cast<double>(layer) * cell, 0, cell - 4, 18),
                    inCurrentLanguage(audit::irn_layer_name(layer)), FontRole::caption, colours.secondary,
                    Qt::AlignHCenter);
    }
    canvas.text(QRectF(canvas.width() - share - open, 0, share, 18), Words::tr("Part R"), FontRole::caption,
                colours.secondary, Qt::AlignRight);
    canvas.text(QRectF(canvas.width() - open, 0, open, 18), Words::tr("Unfilled"), FontRole::caption,
                colours.secondary, Qt::AlignRight);
    double y = 20;
    for (std::size_t pillar = 0; pillar < audit::irn_pillars; ++pillar) {
        canvas.text(QRectF(0, y, 44, row_height), toQString(audit::irn_pillar_code(pillar)),
                    FontRole::caption, colours.secondary);
        canvas.text(QRectF(46, y, names - 52, row_height), pillarName(pillar), FontRole::small, colours.text);
        QStringList said;
        for (std::size_t layer = 0; layer < audit::irn_layers; ++layer) {
            const std::optional<bool> value = irn.grid[pillar][layer];
            const QRectF box(names + static_cast<double>(layer) * cell, y + 2, cell - 4, row_height - 4);
            const StateColours& bad = colours.degraded;
            canvas.frame(box,
                         !value   ? colours.card
                         : *value ? colours.selected
                                  : bad.fill,
                         !value   ? colours.cardBorder
                         : *value ? colours.selection
                                  : bad.border,
                         3);
            canvas.text(box, cellWord(value), FontRole::captionStrong, colours.text, Qt::AlignHCenter);
            said << QStringLiteral("%1: %2").arg(inCurrentLanguage(audit::irn_layer_name(layer)),
                                                 value ? cellWord(value) : Words::tr("not filled"));
        }
        const audit::IrnCount& count = irn.pillars[pillar];
        const QString part = count.share() ? format::percent(*count.share()) : QStringLiteral("–");
        canvas.text(QRectF(canvas.width() - share - open, y, share, row_height), part,
                    FontRole::captionStrong, colours.text, Qt::AlignRight);
        canvas.text(QRectF(canvas.width() - open, y, open, row_height),
                    format::count(static_cast<std::int64_t>(count.cells - count.filled)), FontRole::caption,
                    colours.secondary, Qt::AlignRight);
        Target target;
        target.box = QRectF(0, y, canvas.width(), row_height);
        target.words = QStringLiteral("%1 %2\n%3")
                           .arg(toQString(audit::irn_pillar_code(pillar)), pillarName(pillar),
                                said.join(QStringLiteral(", ")));
        canvas.target(std::move(target));
        y += row_height;
    }
    y += 4;
    y += canvas.wrapped(
        QRectF(0, y, canvas.width(), 16),
        Words::tr("Shares count filled cells alone. Criteria, weights and thresholds of the index are not "
                  "part of this program; a filled grid comes in as CSV."),
        FontRole::caption, colours.secondary);
    return y + 2;
}

ChartTable IrnFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Digital Resilience Index (IRN)");
    table.summary = note();
    table.header = {Words::tr("Pillar")};
    for (std::size_t layer = 0; layer < audit::irn_layers; ++layer) {
        table.header << inCurrentLanguage(audit::irn_layer_name(layer));
    }
    table.header << Words::tr("Part R, %") << Words::tr("Unfilled");
    for (std::size_t pillar = 0; pillar < audit::irn_pillars; ++pillar) {
        QStringList line{
            QStringLiteral("%1 %2").arg(toQString(audit::irn_pillar_code(pillar)), pillarName(pillar))};
        for (const std::optional<bool>& value : data_->audit.irn.grid[pillar]) {
            line << cellWord(value);
        }
        const audit::IrnCount& count = data_->audit.irn.pillars[pillar];
        line << (count.share() ? QString::number(*count.share() * 100, 'f', 1) : QString())
             << QString::number(count.cells - count.filled);
        table.rows.push_back(line);
    }
    return table;
}

} // namespace volteface::ui
