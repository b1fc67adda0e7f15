// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/cut_figure.h"

#include "ui/audit/chokepoint_figure.h"
#include "ui/audit/words.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

using audit::CutGroup;
using audit::CutLevel;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double row_height = 23;
constexpr double gap = 24;
constexpr double least_column = 176;
constexpr std::size_t first_singles = 6;
constexpr std::size_t first_pairs = 3;
constexpr std::size_t first_larger = 2;
constexpr std::size_t most_shown = 60;

QString money_of(const Stack& stack, const CutGroup& group) {
    return group.impact > 0 ? format::money(group.impact, stack.currency) : QStringLiteral("–");
}

} // namespace

CutFigure::CutFigure(AuditPtr data, bool all)
    : data_(std::move(data))
    , all_(all) {}

QString CutFigure::caption() const {
    return Words::tr(
        "what is enough to stop a service, without buffers; one’s own organisation is left out above "
        "the component");
}

QString CutFigure::note() const {
    return Words::tr("lost per day");
}

QString CutFigure::more(double /*width*/) const {
    const bool more = std::any_of(data_->cuts.begin(), data_->cuts.end(), [](const CutLevel& level) {
        return level.singles.size() > first_singles || level.pairs.size() > first_pairs ||
               level.larger_sets.size() > first_larger;
    });
    return !more ? QString() : all_ ? Words::tr("Show fewer") : Words::tr("Show all");
}

QString CutFigure::nameOfGroup(const CutLevel& level, const CutGroup& group) const {
    QStringList names;
    for (const std::string& id : group.elements) {
        names << nameOf(*data_->stack, audit::Element{level.level, id});
    }
    return names.join(QStringLiteral(" + "));
}

double CutFigure::draw(Canvas& canvas) const {
    int columns = 4;
    while (columns > 1 && (canvas.width() - gap * (columns - 1)) / columns < least_column) {
        columns /= 2;
    }
    const double wide = (canvas.width() - gap * (columns - 1)) / columns;
    double top = 0;
    double bottom = 0;
    for (std::size_t i = 0; i < data_->cuts.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        if (column == 0 && i > 0) {
            top = bottom + 14;
        }
        const double left = column * (wide + gap);
        const double end = drawLevel(canvas, QRectF(left, top, wide, 0), data_->cuts[i]);
        bottom = std::max(bottom, end);
    }
    for (int column = 1; column < columns; ++column) {
        const double x = column * (wide + gap) - gap / 2;
        canvas.rule(x, 0, x, bottom, canvas.theme().line);
    }
    return bottom + 2;
}

double CutFigure::drawLevel(Canvas& canvas, const QRectF& where, const CutLevel& level) const {
    const std::vector<CutGroup>& larger = level.larger_sets;
    const Theme& colours = canvas.theme();
    double y = where.top();
    canvas.text(QRectF(where.left(), y, where.width(), 18), nameOf(level.level), FontRole::captionStrong,
                colours.text);
    y += 17;
    canvas.text(QRectF(where.left(), y, where.width(), 16),
                QStringLiteral("%1 · %2").arg(
                    Words::tr("%n single", "cut sets", static_cast<int>(level.singles.size())),
                    Words::tr("%n pairs", "cut sets", static_cast<int>(level.pairs.size()))),
                FontRole::caption, colours.secondary);
    y += 20;
    const auto list = [&](const std::vector<CutGroup>& groups, std::size_t first) {
        const std::size_t count = all_ ? std::min(groups.size(), most_shown) : std::min(groups.size(), first);
        for (std::size_t i = 0; i < count; ++i) {
            drawGroup(canvas, QRectF(where.left(), y, where.width(), row_height), level, groups[i]);
            y += row_height;
        }
        if (groups.size() > count) {
            canvas.text(QRectF(where.left() + 16, y, where.width() - 16, 18),
                        Words::tr("+ %n more", "cut sets", static_cast<int>(groups.size() - count)),
                        FontRole::captionStrong, colours.selection);
            y += 20;
        }
    };
    list(level.singles, first_singles);
    if (!level.pairs.empty()) {
        canvas.rule(where.left(), y + 3, where.right(), y + 3, colours.line);
        y += 6;
        list(level.pairs, first_pairs);
    } else if (level.too_large == 0) {
        canvas.text(QRectF(where.left(), y, where.width(), 18),
                    level.singles.empty() ? Words::tr("none of one or two") : Words::tr("no pair"),
                    FontRole::caption, colours.muted);
        y += 20;
    }
    if (!larger.empty()) {
        canvas.rule(where.left(), y + 3, where.right(), y + 3, colours.line);
        y += 6;
        list(larger, first_larger);
    }
    QStringList limits;
    if (level.too_large > 0) {
        limits << Words::tr("%n services are too large to solve here", "", static_cast<int>(level.too_large));
    }
    if (level.cut) {
        limits << Words::tr("lists end at %1 sets a service").arg(format::count(audit::most_cut_sets));
    }
    if (!larger.empty()) {
        limits << Words::tr("of three and more: the first %1 of a service, up to %2 together")
                      .arg(format::count(audit::most_larger_sets), format::count(audit::most_losses));
    } else if (level.larger) {
        limits << Words::tr("sets of three or more may exist");
    }
    if (!limits.isEmpty()) {
        y += 2 + canvas.wrapped(QRectF(where.left(), y + 2, where.width(), 60),
                                limits.join(QStringLiteral("; ")), FontRole::caption, colours.muted);
    }
    return y;
}

void CutFigure::drawGroup(Canvas& canvas, const QRectF& row, const CutLevel& level,
                          const CutGroup& group) const {
    const Theme& colours = canvas.theme();
    const Stack& stack = *data_->stack;
    const QString money = money_of(stack, group);
    const double price = Canvas::advance(money, fontOf(FontRole::captionStrong)) + 4;
    const double middle = row.center().y();
    double x = row.left();
    if (group.elements.size() == 1) {
        canvas.dot({x + 4, middle}, 3.5, colours.down.border, true);
    } else {
        for (std::size_t i = 0; i < group.elements.size(); ++i) {
            canvas.dot({x + 3 + 5 * static_cast<double>(i), middle}, 2.8, colours.secondary, false);
        }
        x += 5 * static_cast<double>(group.elements.size() - 2);
    }
    x += 16;
    Target target;
    QString codes;
    for (const std::string& id : group.elements) {
        const audit::Element element{level.level, id};
        const auto country = audit::country_of(stack, element);
        if (group.elements.size() == 1) {
            canvas.bloc(QRectF(x, row.top() + 5, 4, row.height() - 10), blocOf(country));
            x += 10;
            codes = codeOf(country);
            target.element = element;
        }
        for (ComponentId& component : componentsOf(stack, element)) {
            target.components.push_back(std::move(component));
        }
    }
    const QString name = nameOfGroup(level, group);
    const double code = codes.isEmpty() ? 0 : Canvas::advance(codes, fontOf(FontRole::chip)) + 6;
    const double room = row.right() - price - x - code - 6;
    const double wide = std::min(Canvas::advance(name, fontOf(FontRole::small)) + 1, room);
    canvas.text(QRectF(x, row.top(), wide, row.height()), name, FontRole::small, colours.text);
    canvas.text(QRectF(x + wide + 6, row.top(), code, row.height()), codes, FontRole::chip,
                colours.secondary);
    canvas.text(QRectF(row.right() - price, row.top(), price, row.height()), money, FontRole::captionStrong,
                group.impact > 0 ? colours.text : colours.muted, Qt::AlignRight);
    target.box = row.adjusted(0, 1, 0, -1);
    target.words = group.elements.size() == 1
                       ? Words::tr("%1 alone stops: %2.").arg(name, listOf(stack, group.services, 8))
                       : Words::tr("%1 together stop: %2.").arg(name, listOf(stack, group.services, 8));
    if (group.impact > 0) {
        target.words += QLatin1Char(' ') + perDay(group.impact, stack);
    }
    canvas.target(std::move(target));
}

ChartTable CutFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Minimal cut sets");
    table.summary = caption();
    table.header = {Words::tr("Level"), Words::tr("Size"), Words::tr("Lost"), Words::tr("Services stopped"),
                    Words::tr("Loss per day")};
    for (std::size_t i = 0; i < data_->cuts.size(); ++i) {
        const CutLevel& level = data_->cuts[i];
        for (const auto* groups : {&level.singles, &level.pairs, &level.larger_sets}) {
            for (const CutGroup& group : *groups) {
                QStringList services;
                for (const ComponentId& id : group.services) {
                    services << nameIn(*data_->stack, id);
                }
                table.rows.push_back({nameOf(level.level),
                                      QString::number(static_cast<qulonglong>(group.elements.size())),
                                      nameOfGroup(level, group), services.join(QStringLiteral(", ")),
                                      QString::number(group.impact, 'f', 2)});
            }
        }
    }
    return table;
}

} // namespace volteface::ui
