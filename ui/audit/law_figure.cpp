// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/law_figure.h"

#include "ui/audit/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double row_height = 38;
constexpr unsigned first_rows = 6;

QString name_of(audit::LawEffect effect) {
    switch (effect) {
    case audit::LawEffect::disclosure:
        return Words::tr("data can be demanded", "what a law can do");
    case audit::LawEffect::collection:
        return Words::tr("data can be collected in secret", "what a law can do");
    case audit::LawEffect::supply_stop:
        return Words::tr("supply can be stopped", "what a law can do");
    case audit::LawEffect::suspension:
        return Words::tr("accounts can be suspended", "what a law can do");
    case audit::LawEffect::lock_in:
        break;
    }
    return Words::tr("data may be held back", "what a law can do");
}

QString effects_of(const audit::Law& law) {
    QStringList names;
    for (const audit::LawEffect effect : law.effects) {
        names << name_of(effect);
    }
    return names.join(QStringLiteral(", "));
}

bool touches_data(const audit::Law& law) {
    return std::any_of(law.effects.begin(), law.effects.end(), [](audit::LawEffect effect) {
        return effect != audit::LawEffect::supply_stop && effect != audit::LawEffect::suspension;
    });
}

} // namespace

LawFigure::LawFigure(AuditPtr data, bool all)
    : data_(std::move(data))
    , all_(all) {
    const audit::Extraterritorial& found = data_->audit.extraterritorial;
    for (const audit::Law& law : data_->frameworks.laws) {
        Row row;
        row.law = &law;
        for (const audit::LawReach& reach : found.reaches) {
            if (reach.law == law.id) {
                row.components.push_back(reach.component);
                for (const audit::PassingData& passing : reach.passing) {
                    if (std::find(row.classes.begin(), row.classes.end(), passing.data_class) ==
                        row.classes.end()) {
                        row.classes.push_back(passing.data_class);
                    }
                }
                for (const audit::Channel channel : reach.channels) {
                    if (std::find(row.channels.begin(), row.channels.end(), channel) == row.channels.end()) {
                        row.channels.push_back(channel);
                    }
                }
            }
        }
        for (const audit::LawOverService& service : found.services) {
            if (service.law == law.id) {
                row.services.push_back(service.service);
                if (service.components_with_data > 0) {
                    ++row.with_data;
                }
            }
        }
        if (!row.components.empty()) {
            std::sort(row.channels.begin(), row.channels.end());
            std::sort(row.classes.begin(), row.classes.end(), std::greater<>());
            rows_.push_back(std::move(row));
        }
    }
    std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
        return a.with_data != b.with_data ? a.with_data > b.with_data
                                          : a.components.size() > b.components.size();
    });
}

QString LawFigure::caption() const {
    return Words::tr("foreign laws that can reach what the services rest on");
}

QString LawFigure::more(double /*width*/) const {
    if (rows_.size() <= first_rows) {
        return {};
    }
    return all_ ? Words::tr("Show fewer")
                : Words::tr("%n more", "rows", static_cast<int>(rows_.size() - first_rows));
}

QString LawFigure::channelsOf(const Row& row) const {
    QStringList names;
    for (const audit::Channel channel : row.channels) {
        names << nameOf(channel);
    }
    return Words::tr("through %1", "channels of a law").arg(names.join(QStringLiteral(", ")));
}

QString LawFigure::dataOf(const Row& row) const {
    if (row.with_data == 0) {
        return Words::tr("no data pass there");
    }
    QStringList names;
    for (const DataClass each : row.classes) {
        names << nameOf(each);
    }
    return Words::tr("%1 data of %n services", "classes of data", static_cast<int>(row.with_data))
        .arg(names.join(QStringLiteral(", ")));
}

QString LawFigure::gripOf(const Row& row) const {
    return touches_data(*row.law) || row.law->effects.empty() ? dataOf(row) : effects_of(*row.law);
}

double LawFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    if (rows_.empty()) {
        return 4 + canvas.wrapped(QRectF(0, 2, canvas.width(), 40),
                                  Words::tr("No foreign law of the list reaches this stack."),
                                  FontRole::small, colours.secondary);
    }
    const std::size_t count = all_ ? rows_.size() : std::min<std::size_t>(rows_.size(), first_rows);
    double y = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Row& row = rows_[i];
        canvas.bloc(QRectF(0, y + 5, 4, row_height - 10), bloc_of(row.law->jurisdiction));
        const QString reached = Words::tr("%n components", "", static_cast<int>(row.components.size()));
        const double right = Canvas::advance(reached, fontOf(FontRole::captionStrong)) + 4;
        canvas.text(QRectF(12, y + 2, canvas.width() - right - 18, 18), inCurrentLanguage(row.law->name),
                    FontRole::small, colours.text);
        canvas.text(QRectF(canvas.width() - right, y + 2, right, 18), reached, FontRole::captionStrong,
                    colours.text, Qt::AlignRight);
        const QString checked =
            row.law->to_verify
                ? Words::tr("to verify since %1", "the state of a law")
                      .arg(format::dateShort(row.law->checked))
                : Words::tr("checked %1", "the state of a law").arg(format::dateShort(row.law->checked));
        const double dates = Canvas::advance(checked, fontOf(FontRole::caption)) + 4;
        canvas.text(QRectF(12, y + 19, canvas.width() - dates - 20, 16),
                    QStringLiteral("%1 · %2").arg(gripOf(row), channelsOf(row)), FontRole::caption,
                    colours.secondary);
        canvas.text(QRectF(canvas.width() - dates, y + 19, dates, 16), checked, FontRole::caption,
                    row.law->to_verify ? colours.atRisk.border : colours.muted, Qt::AlignRight);
        Target target;
        target.box = QRectF(0, y + 1, canvas.width(), row_height - 2);
        QStringList lines{inCurrentLanguage(row.law->name),
                          toQString(row.law->reference),
                          effects_of(*row.law),
                          QStringLiteral("%1; %2").arg(dataOf(row), channelsOf(row)),
                          inCurrentLanguage(row.law->note),
                          checked};
        lines.removeAll(QString());
        target.words = lines.join(QLatin1Char('\n'));
        target.components = row.components;
        canvas.target(std::move(target));
        y += row_height;
    }
    return y + 2;
}

ChartTable LawFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Laws that reach abroad");
    table.summary = caption();
    table.header = {Words::tr("Law"),        Words::tr("Reference"), Words::tr("Country"),
                    Words::tr("Components"), Words::tr("Services"),  Words::tr("Data"),
                    Words::tr("Effect"),     Words::tr("Channels"),  Words::tr("Checked")};
    for (const Row& row : rows_) {
        table.rows.push_back({inCurrentLanguage(row.law->name), toQString(row.law->reference),
                              codeOf(row.law->jurisdiction),
                              QString::number(static_cast<qulonglong>(row.components.size())),
                              listOf(*data_->stack, row.services, 50), dataOf(row), effects_of(*row.law),
                              channelsOf(row), format::date(row.law->checked)});
    }
    return table;
}

} // namespace volteface::ui
