// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chokepoint_figure.h"

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
constexpr double bar_height = 16;
constexpr std::size_t first_rows = 11;

QString price_of(const Stack& stack, const audit::Chokepoint& point) {
    return point.impact > 0 ? format::money(point.impact, stack.currency) : unknownWord();
}

QString services_of(const Stack& stack, const audit::Chokepoint& point) {
    QStringList names;
    for (const ComponentId& id : point.services) {
        names << nameIn(stack, id);
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace

std::vector<ComponentId> componentsOf(const Stack& stack, const audit::Element& element) {
    std::vector<ComponentId> ids;
    if (const auto loss = audit::loss_of(stack, element)) {
        for (const std::size_t index : loss->components) {
            ids.push_back(stack.components[index].id);
        }
    }
    return ids;
}

QString sentenceOf(const Stack& stack, const audit::Chokepoint& point) {
    const QString name = nameOf(stack, point.element);
    const QString services = listOf(stack, point.services, 8);
    return point.impact > 0
               ? Words::tr("%1 alone stops: %2. %3.").arg(name, services, perDay(point.impact, stack))
               : Words::tr("%1 alone stops: %2.").arg(name, services);
}

ChokepointFigure::ChokepointFigure(AuditPtr data, audit::Level level, bool all)
    : data_(std::move(data))
    , level_(level)
    , all_(all) {
    for (const audit::Chokepoint& point : data_->audit.chokepoints) {
        if (point.element.level == level_ && !point.services.empty()) {
            points_.push_back(&point);
        }
    }
}

QString ChokepointFigure::caption() const {
    return Words::tr("loss per day if it goes, alone, without buffers");
}

QString ChokepointFigure::note() const {
    return data_->audit.impact > 0 ? Words::tr("of %1").arg(perDay(data_->audit.impact, *data_->stack))
                                   : QString();
}

QString ChokepointFigure::more(double /*width*/) const {
    if (points_.size() <= first_rows) {
        return {};
    }
    return all_ ? Words::tr("Show fewer")
                : Words::tr("%n more", "rows", static_cast<int>(points_.size() - first_rows));
}

double ChokepointFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const Stack& stack = *data_->stack;
    if (points_.empty()) {
        return 4 + canvas.wrapped(QRectF(0, 2, canvas.width(), 40),
                                  Words::tr("Nothing stops a service by itself at this level."),
                                  FontRole::small, colours.secondary);
    }
    const std::size_t count = all_ ? points_.size() : std::min(points_.size(), first_rows);
    double names = 60;
    double prices = 40;
    double most = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const audit::Chokepoint& point = *points_[i];
        names = std::max(names, 12 + Canvas::advance(nameOf(stack, point.element), fontOf(FontRole::small)) +
                                    6 + Canvas::advance(codeOf(point.country), fontOf(FontRole::chip)));
        prices = std::max(prices, Canvas::advance(price_of(stack, point), fontOf(FontRole::captionStrong)));
        most = std::max(most, point.impact);
    }
    names = std::min(names + 12, canvas.width() * 0.42);
    const double room = canvas.width() - names - prices - 14;
    double y = 2;
    for (std::size_t i = 0; i < count; ++i) {
        const audit::Chokepoint& point = *points_[i];
        canvas.bloc(QRectF(0, y + 5, 4, row_height - 10), blocOf(point.country));
        const QString code = codeOf(point.country);
        const double codes = Canvas::advance(code, fontOf(FontRole::chip)) + 6;
        const QString name = nameOf(stack, point.element);
        const double wide =
            std::min(Canvas::advance(name, fontOf(FontRole::small)) + 1, names - 12 - codes - 8);
        canvas.text(QRectF(12, y, wide, row_height), name, FontRole::small, colours.text);
        canvas.text(QRectF(12 + wide + 6, y, codes, row_height), code, FontRole::chip, colours.secondary);
        const double bar = most > 0 ? std::max(room * point.impact / most, 3.0) : 3.0;
        const QRectF box(names, y + (row_height - bar_height) / 2, bar, bar_height);
        canvas.frame(box, colours.laneHead, colours.cardBorder, 2);
        const QString services = services_of(stack, point);
        const double needed = Canvas::advance(services, fontOf(FontRole::caption));
        if (needed + 14 <= bar) {
            canvas.text(box.adjusted(7, 0, -4, 0), services, FontRole::caption, colours.secondary);
        } else if (needed + 8 <= room - bar) {
            canvas.text(QRectF(box.right() + 7, y, room - bar, row_height), services, FontRole::caption,
                        colours.secondary);
        } else {
            const QString number = Words::tr("%n services", "", static_cast<int>(point.services.size()));
            const bool inside = Canvas::advance(number, fontOf(FontRole::caption)) + 14 <= bar;
            canvas.text(inside ? box.adjusted(7, 0, -4, 0)
                               : QRectF(box.right() + 7, y, room - bar - 7, row_height),
                        number, FontRole::caption, colours.secondary);
        }
        canvas.text(QRectF(canvas.width() - prices - 2, y, prices + 2, row_height), price_of(stack, point),
                    FontRole::captionStrong, point.impact > 0 ? colours.text : colours.muted, Qt::AlignRight);
        Target target;
        target.box = QRectF(0, y + 1, canvas.width(), row_height - 2);
        target.words = sentenceOf(stack, point);
        target.goes = {point.element};
        target.element = point.element;
        canvas.target(std::move(target));
        y += row_height;
    }
    return y + 2;
}

ChartTable ChokepointFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Chokepoints");
    table.summary = points_.empty() ? Words::tr("Nothing stops a service by itself at this level.")
                                    : sentenceOf(*data_->stack, *points_.front());
    table.header = {nameOf(level_), Words::tr("Country"), Words::tr("Services stopped"),
                    Words::tr("Loss (%1)", "unit of a column").arg(measureOf(Unit::impact, *data_->stack)),
                    Words::tr("Services without a known loss")};
    for (const audit::Chokepoint* point : points_) {
        table.rows.push_back({nameOf(*data_->stack, point->element), codeOf(point->country),
                              services_of(*data_->stack, *point),
                              point->impact > 0 || point->impact_unknown == 0
                                  ? QString::number(point->impact, 'f', 2)
                                  : QString(),
                              QString::number(static_cast<qulonglong>(point->impact_unknown))});
    }
    return table;
}

} // namespace volteface::ui
