// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/sovereignty_figure.h"

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
constexpr std::size_t first_services = 24;

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

/// Wherever there is no alternative in time, there is one all the same.
bool come_too_late(const audit::SovereigntyOfService& service) {
    return std::all_of(
        service.single_points.begin(), service.single_points.end(),
        [](const audit::ForeignSinglePoint& point) {
            return point.verdict != audit::Verdict::no ||
                   (!point.needs.empty() &&
                    std::none_of(point.needs.begin(), point.needs.end(),
                                 [](const audit::OpenNeed& need) { return need.alternatives.empty(); }));
        });
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
        if (verdict == audit::Verdict::no && service.mtpd && come_too_late(service)) {
            return QStringLiteral("> %1").arg(format::durationShort(*service.mtpd));
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

ReadingsFigure::ReadingsFigure(AuditPtr data, bool all)
    : data_(std::move(data))
    , all_(all)
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

QString ReadingsFigure::more(double /*width*/) const {
    if (services_.size() <= first_services) {
        return {};
    }
    return all_ ? Words::tr("Show fewer")
                : Words::tr("%n more", "rows", static_cast<int>(services_.size() - first_services));
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
    const std::size_t rows = all_ ? all.size() : std::min(all.size(), first_services);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto& each = all[row];
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
            target.goes.push_back(point.element);
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

} // namespace volteface::ui
