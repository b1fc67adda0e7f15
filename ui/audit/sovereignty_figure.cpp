// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/sovereignty_figure.h"

#include "ui/audit/chokepoint_figure.h"
#include "ui/audit/words.h"
#include "ui/support/convert.h"
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
constexpr double box_width = 20;
constexpr std::size_t first_rows = 7;

Canvas::Mark mark_of(audit::Verdict verdict) {
    switch (verdict) {
    case audit::Verdict::yes:
    case audit::Verdict::none:
        return Canvas::Mark::yes;
    case audit::Verdict::no:
        return Canvas::Mark::no;
    case audit::Verdict::unknown:
        break;
    }
    return Canvas::Mark::unknown;
}

QString said(audit::Verdict verdict, const audit::SovereigntyOfService& service) {
    switch (verdict) {
    case audit::Verdict::none:
        return Words::tr("not needed", "an alternative");
    case audit::Verdict::yes:
    case audit::Verdict::no:
        if (service.time && service.mtpd) {
            return QStringLiteral("%1 %2 %3")
                .arg(format::durationShort(*service.time),
                     *service.time <= *service.mtpd ? QStringLiteral("≤") : QStringLiteral(">"),
                     format::durationShort(*service.mtpd));
        }
        return verdict == audit::Verdict::yes ? Words::tr("in time") : Words::tr("none found");
    case audit::Verdict::unknown:
        break;
    }
    return Words::tr("time unknown");
}

std::size_t kept(const std::vector<audit::SovereigntyOfService>& all, bool autarky) {
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](const audit::SovereigntyOfService& each) {
            const audit::Verdict verdict = autarky ? each.autarky : each.alternative;
            return verdict == audit::Verdict::yes || (!autarky && verdict == audit::Verdict::none);
        }));
}

/// What the second reading founders on, or rests on.
QString why_of(const Stack& stack, const audit::SovereigntyOfService& service) {
    QStringList names;
    for (const audit::ForeignSinglePoint& point : service.single_points) {
        if (point.verdict == service.alternative && point.element.level == audit::Level::organisation) {
            const QString name = nameOf(stack, point.element);
            if (!names.contains(name)) {
                names << name;
            }
        }
    }
    const auto count = names.size();
    if (count > 2) {
        return Words::tr("%1 and %n more", "a list of names", static_cast<int>(count - 2))
            .arg(names.mid(0, 2).join(QStringLiteral(", ")));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

ReadingsFigure::ReadingsFigure(AuditPtr data)
    : data_(std::move(data))
    , services_(data_->audit.sovereignty) {
    const auto rank = [this](const audit::SovereigntyOfService& each) {
        const Component* component = find(*data_->stack, each.service);
        return component != nullptr && component->service ? component->service->criticality.value_or(9) : 9;
    };
    std::stable_sort(services_.begin(), services_.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

QString ReadingsFigure::caption() const {
    QStringList codes;
    for (const std::string& code : data_->audit.accepted.codes()) {
        codes << toQString(code);
    }
    return Words::tr("accepted: %1", "jurisdictions").arg(codes.join(QStringLiteral(", ")));
}

QString ReadingsFigure::note() const {
    const auto& all = services_;
    return Words::tr("nothing foreign %1 of %3 · replaceable %2 of %3")
        .arg(format::count(static_cast<std::int64_t>(kept(all, true))),
             format::count(static_cast<std::int64_t>(kept(all, false))),
             format::count(static_cast<std::int64_t>(all.size())));
}

QString ReadingsFigure::wordsOf(const audit::SovereigntyOfService& service) const {
    QStringList lines;
    lines << nameIn(*data_->stack, service.service);
    for (const audit::AutarkyLayer& layer : service.layers) {
        if (layer.foreign > 0 || layer.unknown > 0) {
            lines << Words::tr("%1: %2 of %3 foreign, %4 unknown")
                         .arg(nameOf(layer.layer), format::count(static_cast<std::int64_t>(layer.foreign)),
                              format::count(static_cast<std::int64_t>(layer.components)),
                              format::count(static_cast<std::int64_t>(layer.unknown)));
        }
    }
    lines << Words::tr("Alternative within the MTPD: %1").arg(said(service.alternative, service));
    if (const QString why = why_of(*data_->stack, service); !why.isEmpty()) {
        lines.back() += QStringLiteral(" (%1)").arg(why);
    }
    return lines.join(QLatin1Char('\n'));
}

double ReadingsFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const auto& all = services_;
    const Stack& stack = *data_->stack;
    std::vector<std::size_t> layers; // from the top down, those that anything rests on
    const std::size_t count = all.empty() ? 0 : all.front().layers.size();
    for (std::size_t i = count; i-- > 0;) {
        if (std::any_of(all.begin(), all.end(), [&](const audit::SovereigntyOfService& each) {
                return i < each.layers.size() && each.layers[i].components > 0;
            })) {
            layers.push_back(i);
        }
    }
    double names = 80;
    double times = Canvas::advance(Words::tr("none found"), fontOf(FontRole::captionStrong));
    for (const auto& each : all) {
        names = std::max(names, Canvas::advance(nameIn(stack, each.service), fontOf(FontRole::small)));
        times =
            std::max(times, Canvas::advance(said(each.alternative, each), fontOf(FontRole::captionStrong)));
    }
    const double boxes = box_width * static_cast<double>(layers.size());
    names = std::min(names + 12, std::max(100.0, canvas.width() - boxes - times - 40));
    canvas.text(QRectF(0, 0, names, 18), Words::tr("Service"), FontRole::caption, colours.secondary);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const QRectF head(names + box_width * static_cast<double>(i), 0, box_width, 18);
        const QString layer = nameOf(all.front().layers[layers[i]].layer);
        canvas.text(head, layer.left(2), FontRole::caption, colours.secondary, Qt::AlignHCenter);
        Target target;
        target.box = head;
        target.words = layer;
        canvas.target(std::move(target));
    }
    const double second = names + boxes + 14;
    canvas.text(QRectF(second, 0, canvas.width() - second, 18), Words::tr("Replaceable within the MTPD"),
                FontRole::caption, colours.secondary);
    double y = 20;
    for (const auto& each : all) {
        canvas.text(QRectF(0, y, names - 8, row_height), nameIn(stack, each.service), FontRole::small,
                    colours.text);
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (layers[i] >= each.layers.size()) {
                continue;
            }
            const audit::AutarkyLayer& layer = each.layers[layers[i]];
            const QRectF box(names + box_width * static_cast<double>(i) + 3, y + 5, 14, 14);
            if (layer.verdict == audit::Verdict::none) {
                canvas.rule(box.center().x() - 3, box.center().y(), box.center().x() + 3, box.center().y(),
                            colours.muted);
                continue;
            }
            const bool good = layer.verdict == audit::Verdict::yes;
            canvas.frame(box, good ? colours.selected : colours.card,
                         good ? colours.selection : colours.cardBorder, 2);
            canvas.mark(box.adjusted(2, 2, -2, -2), mark_of(layer.verdict),
                        good ? colours.selection : colours.secondary);
        }
        const bool bad = each.alternative == audit::Verdict::no;
        const QColor ink = bad                                           ? colours.down.border
                           : each.alternative == audit::Verdict::unknown ? colours.secondary
                                                                         : colours.text;
        canvas.mark(QRectF(second, y + 6, 12, 12), mark_of(each.alternative), ink);
        canvas.text(QRectF(second + 17, y, times + 4, row_height), said(each.alternative, each),
                    FontRole::captionStrong, ink);
        const double third = second + 17 + times + 12;
        canvas.text(QRectF(third, y, canvas.width() - third, row_height), why_of(stack, each),
                    FontRole::caption, colours.secondary);
        Target target;
        target.box = QRectF(0, y + 1, canvas.width(), row_height - 2);
        target.words = wordsOf(each);
        target.service = each.service;
        for (const audit::ForeignSinglePoint& point : each.single_points) {
            for (ComponentId& id : componentsOf(stack, point.element)) {
                if (std::find(target.components.begin(), target.components.end(), id) ==
                    target.components.end()) {
                    target.components.push_back(std::move(id));
                }
            }
        }
        target.components.push_back(each.service);
        canvas.target(std::move(target));
        y += row_height;
    }
    return y + 2;
}

ChartTable ReadingsFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Two readings of sovereignty");
    table.summary = note();
    table.header << Words::tr("Service") << Words::tr("Nothing foreign");
    const auto& all = services_;
    if (!all.empty()) {
        for (const auto& layer : all.front().layers) {
            table.header << nameOf(layer.layer);
        }
    }
    table.header << Words::tr("Replaceable within the MTPD") << Words::tr("Why");
    for (const auto& each : all) {
        QStringList cells{nameIn(*data_->stack, each.service), nameOf(each.autarky)};
        for (const auto& layer : each.layers) {
            cells << (layer.verdict == audit::Verdict::none ? Words::tr("nothing there")
                                                            : nameOf(layer.verdict));
        }
        table.rows.push_back(cells << said(each.alternative, each) << why_of(*data_->stack, each));
    }
    return table;
}

HorizonFigure::HorizonFigure(AuditPtr data, bool all)
    : data_(std::move(data))
    , all_(all) {}

QString HorizonFigure::caption() const {
    return Words::tr("how long the vital services live once everything of a country is gone");
}

QString HorizonFigure::more(double /*width*/) const {
    const std::size_t count = data_->audit.autarky_horizons.size();
    if (count <= first_rows) {
        return {};
    }
    return all_ ? Words::tr("Show fewer")
                : Words::tr("%n more", "rows", static_cast<int>(count - first_rows));
}

double HorizonFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const auto& all = data_->audit.autarky_horizons;
    const std::size_t count = all_ ? all.size() : std::min(all.size(), first_rows);
    const QString beyond = Words::tr("over %1", "a time").arg(format::durationShort(data_->audit.horizon));
    double names = 80;
    const double times = Canvas::advance(beyond, fontOf(FontRole::captionStrong)) + 8;
    for (std::size_t i = 0; i < count; ++i) {
        names =
            std::max(names, 12 + Canvas::advance(nameOf(all[i].jurisdiction), fontOf(FontRole::small)) + 28);
    }
    names = std::min(names, canvas.width() * 0.4);
    const double service = canvas.width() > 430 ? std::min(190.0, canvas.width() * 0.32) : 0;
    const double room = canvas.width() - names - times - service - 10;
    double y = 2;
    for (std::size_t i = 0; i < count; ++i) {
        const audit::AutarkyHorizon& each = all[i];
        const auto first = each.until_down ? each.until_down : each.until_harm;
        canvas.bloc(QRectF(0, y + 5, 4, row_height - 10), bloc_of(each.jurisdiction));
        const QString name = nameOf(each.jurisdiction);
        const double wide = std::min(Canvas::advance(name, fontOf(FontRole::small)) + 1, names - 40);
        canvas.text(QRectF(12, y, wide, row_height), name, FontRole::small, colours.text);
        canvas.text(QRectF(18 + wide, y, 26, row_height), codeOf(each.jurisdiction), FontRole::chip,
                    colours.secondary);
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
        if (each.first_down) {
            then = Words::tr("then %1 stops").arg(nameIn(*data_->stack, *each.first_down));
        } else if (each.until_harm) {
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
                                format::count(static_cast<std::int64_t>(each.vital_down)));
        if (!then.isEmpty()) {
            target.words += QLatin1Char(' ') + then;
        }
        target.element = audit::Element{audit::Level::control, each.jurisdiction.str()};
        target.components = componentsOf(*data_->stack, *target.element);
        canvas.target(std::move(target));
        y += row_height;
    }
    return y + 2;
}

ChartTable HorizonFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Autarky horizon");
    table.summary = caption();
    table.header = {Words::tr("Country"), Words::tr("Until harm (days)"), Words::tr("Until down (days)"),
                    Words::tr("First service down"), Words::tr("Vital services down")};
    const auto days = [](std::optional<Minute> minute) {
        return minute ? QString::number(static_cast<double>(*minute) / static_cast<double>(minutes_per_day),
                                        'g', 6)
                      : QString();
    };
    for (const audit::AutarkyHorizon& each : data_->audit.autarky_horizons) {
        table.rows.push_back({nameOf(each.jurisdiction), days(each.until_harm), days(each.until_down),
                              each.first_down ? nameIn(*data_->stack, *each.first_down) : QString(),
                              QString::number(static_cast<qulonglong>(each.vital_down))});
    }
    return table;
}

} // namespace volteface::ui
