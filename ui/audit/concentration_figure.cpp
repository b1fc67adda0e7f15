// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/concentration_figure.h"

#include "ui/audit/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double row_height = 24;
constexpr double bar_width = 40;
constexpr double most_hhi = 10'000;

QString name_of(std::optional<Layer> layer) {
    return layer ? nameOf(*layer) : Words::tr("Whole stack");
}

constexpr std::size_t first_shares = 4;

bool stands_before(std::optional<Layer> a, std::optional<Layer> b) {
    const auto rank = [](std::optional<Layer> layer) {
        if (!layer) {
            return 100;
        }
        const bool beside = *layer == Layer::talent || *layer == Layer::assurance;
        return beside ? 50 + static_cast<int>(*layer) : 40 - static_cast<int>(*layer);
    };
    return rank(a) < rank(b);
}

} // namespace

ConcentrationFigure::ConcentrationFigure(AuditPtr data, audit::Weighing weighing)
    : data_(std::move(data)) {
    for (const audit::Concentration& each : data_->audit.concentrations) {
        if (each.weighing != weighing || each.layer == Layer::service) {
            continue;
        }
        auto row = std::find_if(rows_.begin(), rows_.end(),
                                [&](const Row& known) { return known.layer == each.layer; });
        if (row == rows_.end()) {
            rows_.push_back({each.layer, nullptr, nullptr});
            row = rows_.end() - 1;
        }
        (each.holder == audit::Holder::jurisdiction ? row->jurisdictions : row->organisations) = &each;
    }
    std::sort(rows_.begin(), rows_.end(),
              [](const Row& a, const Row& b) { return stands_before(a.layer, b.layer); });
}

QString ConcentrationFigure::caption() const {
    return Words::tr("HHI, up to 10 000 ≈ as many equal holders");
}

double ConcentrationFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    double names = 60;
    for (const Row& row : rows_) {
        names = std::max(names, Canvas::advance(name_of(row.layer), fontOf(FontRole::captionStrong)));
    }
    names = std::min(names + 12, canvas.width() * 0.36);
    const double half = (canvas.width() - names) / 2;
    const double bars = std::clamp(half - 96, 0.0, bar_width * 2);
    canvas.text(QRectF(0, 0, names, 18), Words::tr("Layer"), FontRole::caption, colours.secondary);
    canvas.text(QRectF(names, 0, half, 18), Words::tr("Jurisdictions"), FontRole::caption, colours.secondary);
    canvas.text(QRectF(names + half, 0, half, 18), Words::tr("Organisations"), FontRole::caption,
                colours.secondary);
    double y = 20;
    for (const Row& row : rows_) {
        const bool whole = !row.layer;
        if (whole) {
            canvas.rule(0, y + 1, canvas.width(), y + 1, colours.line);
            y += 3;
        }
        const FontRole role = whole ? FontRole::captionStrong : FontRole::small;
        canvas.text(QRectF(0, y, names - 8, row_height), name_of(row.layer), role, colours.text);
        QStringList lines{name_of(row.layer)};
        const auto draw_half = [&](double x, const audit::Concentration* each, const QString& holders) {
            if (each == nullptr || !each->hhi) {
                canvas.text(QRectF(x, y, half, row_height), unknownWord(), FontRole::caption, colours.muted);
                lines << QStringLiteral("%1: %2").arg(holders, unknownWord());
                return;
            }
            if (bars > 8) {
                canvas.frame(QRectF(x, y + 8, bars, 8), colours.card, colours.line, 2);
                canvas.fill(QRectF(x, y + 8, std::max(2.0, bars * *each->hhi / most_hhi), 8),
                            colours.secondary, 2);
            }
            const double at = x + bars + (bars > 8 ? 6 : 0);
            canvas.text(QRectF(at, y, 42, row_height), format::number(*each->hhi, 0),
                        whole ? FontRole::captionStrong : FontRole::caption, colours.text, Qt::AlignRight);
            canvas.text(QRectF(at + 48, y, half - bars - 54, row_height),
                        QStringLiteral("≈ %1").arg(format::number(*each->effective, 1)), FontRole::caption,
                        colours.secondary);
            QString words =
                Words::tr("%1: HHI %2, as if %3 equal holders; %4 in all", "who holds")
                    .arg(holders, format::number(*each->hhi, 0), format::number(*each->effective, 1),
                         format::count(static_cast<std::int64_t>(each->holders)));
            if (each->unknown > 0) {
                words += QStringLiteral("; ") +
                         Words::tr("%n left out: unknown", "", static_cast<int>(each->unknown));
            }
            lines << words;
        };
        draw_half(names, row.jurisdictions, Words::tr("Jurisdictions"));
        draw_half(names + half, row.organisations, Words::tr("Organisations"));
        Target target;
        target.box = QRectF(0, y + 1, canvas.width(), row_height - 2);
        target.words = lines.join(QLatin1Char('\n'));
        for (const Component& component : data_->stack->components) {
            if (row.layer && component.layer == *row.layer) {
                target.components.push_back(component.id);
            }
        }
        canvas.target(std::move(target));
        y += row_height;
    }
    return y + 2;
}

ChartTable ConcentrationFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Concentration");
    table.summary = caption();
    table.header = {Words::tr("Layer"),
                    Words::tr("Jurisdictions: HHI"),
                    Words::tr("Jurisdictions: equal holders"),
                    Words::tr("Jurisdictions: unknown"),
                    Words::tr("Organisations: HHI"),
                    Words::tr("Organisations: equal holders"),
                    Words::tr("Organisations: unknown")};
    for (const Row& row : rows_) {
        QStringList cells{name_of(row.layer)};
        for (const auto* each : {row.jurisdictions, row.organisations}) {
            const bool known = each != nullptr && each->hhi;
            cells << (known ? QString::number(*each->hhi, 'f', 0) : QString())
                  << (known ? QString::number(*each->effective, 'f', 2) : QString())
                  << (each != nullptr ? QString::number(static_cast<qulonglong>(each->unknown)) : QString());
        }
        table.rows.push_back(cells);
    }
    return table;
}

LockInFigure::LockInFigure(AuditPtr data)
    : data_(std::move(data)) {}

QString LockInFigure::caption() const {
    return Words::tr("needs that list a supplier with it; dark: only such suppliers");
}

double LockInFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    double names = 70;
    for (const audit::LockIn& each : data_->audit.lock_ins) {
        for (const audit::LockInShare& share : each.shares) {
            names = std::max(names, Canvas::advance(shown(share.value, 40), fontOf(FontRole::small)));
        }
    }
    names = std::min(names + 12, canvas.width() * 0.4);
    const double room = canvas.width() - names - 92;
    double y = 0;
    for (const audit::LockIn& each : data_->audit.lock_ins) {
        if (each.needs == 0) {
            continue;
        }
        canvas.text(QRectF(0, y, canvas.width(), 20), nameOf(each.standard), FontRole::captionStrong,
                    colours.text);
        canvas.text(QRectF(canvas.width() - 160, y, 160, 20),
                    Words::tr("of %n needs", "", static_cast<int>(each.needs)), FontRole::caption,
                    colours.secondary, Qt::AlignRight);
        y += 20;
        for (std::size_t i = 0; i < std::min(each.shares.size(), first_shares); ++i) {
            const audit::LockInShare& share = each.shares[i];
            canvas.text(QRectF(0, y, names - 8, 22), shown(share.value, 40), FontRole::small, colours.text);
            const QRectF bar(names, y + 5, std::max(2.0, room * share.share), 12);
            canvas.frame(bar, colours.laneHead, colours.cardBorder, 2);
            if (share.tied > 0) {
                canvas.fill(QRectF(bar.left(), bar.top(), std::max(2.0, room * share.share_tied), 12),
                            colours.secondary, 2);
            }
            canvas.text(QRectF(canvas.width() - 90, y, 90, 22),
                        QStringLiteral("%1 · %2").arg(format::count(static_cast<std::int64_t>(share.needs)),
                                                      format::percent(share.share)),
                        FontRole::captionStrong, colours.text, Qt::AlignRight);
            Target target;
            target.box = QRectF(0, y + 1, canvas.width(), 20);
            target.words =
                Words::tr("%1: %2 of %3 needs list it, %4 cannot do without it.")
                    .arg(shown(share.value, 40), format::count(static_cast<std::int64_t>(share.needs)),
                         format::count(static_cast<std::int64_t>(each.needs)),
                         format::count(static_cast<std::int64_t>(share.tied)));
            for (const Component& component : data_->stack->components) {
                const std::string& value = each.standard == audit::Standard::dialect  ? component.dialect
                                           : each.standard == audit::Standard::family ? component.family
                                                                                      : component.accelerator;
                if (value == share.value) {
                    target.components.push_back(component.id);
                }
            }
            canvas.target(std::move(target));
            y += 22;
        }
        y += 4;
    }
    return y;
}

ChartTable LockInFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Standard lock-in");
    table.summary = caption();
    table.header = {Words::tr("Standard"), Words::tr("Value"), Words::tr("Needs"), Words::tr("Tied to it"),
                    Words::tr("Of needs")};
    for (const audit::LockIn& each : data_->audit.lock_ins) {
        for (const audit::LockInShare& share : each.shares) {
            table.rows.push_back({nameOf(each.standard), shown(share.value, 40),
                                  QString::number(static_cast<qulonglong>(share.needs)),
                                  QString::number(static_cast<qulonglong>(share.tied)),
                                  QString::number(static_cast<qulonglong>(each.needs))});
        }
    }
    return table;
}

} // namespace volteface::ui
