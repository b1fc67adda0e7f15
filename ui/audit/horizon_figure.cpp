// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/sovereignty_figure.h"
#include "ui/audit/words.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double row_height = 24;
constexpr std::size_t first_rows = 7;

const audit::VitalLife* life_of(const audit::AutarkyHorizon& horizon, Gone gone) {
    switch (gone) {
    case Gone::everything:
        return &horizon.everything;
    case Gone::controlled:
        return horizon.controlled ? &*horizon.controlled : nullptr;
    case Gone::hosted:
        break;
    }
    return horizon.hosted ? &*horizon.hosted : nullptr;
}

QString beyond_of(const audit::Audit& audit) {
    return Words::tr("over %1", "a time").arg(format::durationShort(audit.horizon));
}

std::vector<audit::Element> elements_of(Country country, Gone gone) {
    std::vector<audit::Element> elements;
    if (gone != Gone::hosted) {
        elements.push_back({audit::Level::control, country.str()});
    }
    if (gone != Gone::controlled) {
        elements.push_back({audit::Level::hosting, country.str()});
    }
    return elements;
}

} // namespace

HorizonFigure::HorizonFigure(AuditPtr data, Gone gone, bool all)
    : data_(std::move(data))
    , gone_(gone)
    , all_(all) {
    for (const audit::AutarkyHorizon& horizon : data_->audit.autarky_horizons) {
        if (const audit::VitalLife* life = life_of(horizon, gone_)) {
            rows_.push_back({&horizon, life});
        }
    }
    const auto time = [](const Row& row) {
        const auto at = row.life->until_down ? row.life->until_down : row.life->until_harm;
        return at.value_or(longest_duration.minutes);
    };
    std::stable_sort(rows_.begin(), rows_.end(),
                     [&](const Row& a, const Row& b) { return time(a) < time(b); });
}

QString HorizonFigure::caption() const {
    switch (gone_) {
    case Gone::everything:
        return Words::tr("how long the vital services live with all of a country gone: what it controls and "
                         "what runs there");
    case Gone::controlled:
        return Words::tr("how long the vital services live with everything that a country controls gone");
    case Gone::hosted:
        break;
    }
    return Words::tr("how long the vital services live with everything that runs in a country gone");
}

QString HorizonFigure::more(double /*width*/) const {
    if (rows_.size() <= first_rows) {
        return {};
    }
    return all_ ? Words::tr("Show fewer")
                : Words::tr("%n more", "rows", static_cast<int>(rows_.size() - first_rows));
}

double HorizonFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const std::size_t count = all_ ? rows_.size() : std::min(rows_.size(), first_rows);
    const QString beyond = beyond_of(data_->audit);
    double names = 80;
    const double times = Canvas::advance(beyond, fontOf(FontRole::captionStrong)) + 8;
    for (std::size_t i = 0; i < count; ++i) {
        names = std::max(
            names,
            12 + Canvas::advance(nameOf(rows_[i].horizon->jurisdiction), fontOf(FontRole::small)) + 28);
    }
    names = std::min(names, canvas.width() * 0.4);
    const double service = canvas.width() > 430 ? std::min(190.0, canvas.width() * 0.32) : 0;
    const double room = canvas.width() - names - times - service - 10;
    double y = 2;
    for (std::size_t i = 0; i < count; ++i) {
        const Country country = rows_[i].horizon->jurisdiction;
        const audit::VitalLife& life = *rows_[i].life;
        const auto first = life.until_down ? life.until_down : life.until_harm;
        canvas.bloc(QRectF(0, y + 5, 4, row_height - 10), bloc_of(country));
        const QString name = nameOf(country);
        const double wide = std::min(Canvas::advance(name, fontOf(FontRole::small)) + 1, names - 40);
        canvas.text(QRectF(12, y, wide, row_height), name, FontRole::small, colours.text);
        canvas.text(QRectF(18 + wide, y, 26, row_height), codeOf(country), FontRole::chip, colours.secondary);
        const double share = first ? std::min(1.0, static_cast<double>(*first) /
                                                       static_cast<double>(data_->audit.horizon.minutes))
                                   : 1.0;
        const QRectF bar(names, y + 8, room, 8);
        canvas.frame(bar, colours.card, colours.line, 2);
        canvas.fill(QRectF(bar.left(), bar.top(), std::max(2.0, room * share), 8),
                    first ? colours.secondary : colours.cardBorder, 2);
        canvas.text(QRectF(bar.right() + 6, y, times, row_height), first ? shortTime(*first) : beyond,
                    FontRole::captionStrong, first && *first == 0 ? colours.down.border : colours.text);
        QString then;
        if (life.first_down) {
            then = Words::tr("then %1 stops").arg(nameIn(*data_->stack, *life.first_down));
        } else if (life.until_harm) {
            then = Words::tr("then harm");
        }
        if (service > 0) {
            canvas.text(QRectF(canvas.width() - service, y, service, row_height), then, FontRole::caption,
                        colours.secondary);
        }
        Target target;
        target.box = QRectF(0, y + 1, canvas.width(), row_height - 2);
        target.words = Words::tr("Without %1 the vital services live %2; %3 of them go down.")
                           .arg(name, first ? shortTime(*first) : beyond,
                                format::count(static_cast<std::int64_t>(life.vital_down)));
        if (!then.isEmpty()) {
            target.words += QLatin1Char(' ') + then + QLatin1Char('.');
        }
        target.goes = elements_of(country, gone_);
        canvas.target(std::move(target));
        y += row_height;
    }
    return y + 2;
}

ChartTable HorizonFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Autarky horizon");
    table.summary = caption();
    table.header = {Words::tr("Country"),
                    Words::tr("Until harm (days)"),
                    Words::tr("Until down (days)"),
                    Words::tr("First service down"),
                    Words::tr("Vital services down"),
                    Words::tr("Until down, only what it controls (days)"),
                    Words::tr("Until down, only what runs there (days)")};
    const auto days = [](std::optional<Minute> minute) {
        return minute ? QString::number(static_cast<double>(*minute) / static_cast<double>(minutes_per_day),
                                        'g', 6)
                      : QString();
    };
    const auto part = [&](const std::optional<audit::VitalLife>& life) {
        return life ? days(life->until_down) : QString();
    };
    for (const Row& row : rows_) {
        table.rows.push_back({nameOf(row.horizon->jurisdiction), days(row.life->until_harm),
                              days(row.life->until_down),
                              row.life->first_down ? nameIn(*data_->stack, *row.life->first_down) : QString(),
                              QString::number(static_cast<qulonglong>(row.life->vital_down)),
                              part(row.horizon->controlled), part(row.horizon->hosted)});
    }
    return table;
}

} // namespace volteface::ui
