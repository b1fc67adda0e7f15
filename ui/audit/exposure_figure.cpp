// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/exposure_figure.h"

#include "ui/audit/words.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

using simulation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double row_height = 28;
constexpr double cell_height = 24;
constexpr double least_pitch = 60;
constexpr double widest_pitch = 78;
constexpr double group_gap = 14;
constexpr double head_height = 52;
constexpr std::size_t most_jurisdictions = 6; ///< while not all are asked for
constexpr std::size_t first_services = 24;    ///< the same

const audit::ExposureCell* cell_of(const audit::ExposureColumn& column, const ComponentId& service) {
    const auto found = std::find_if(column.cells.begin(), column.cells.end(),
                                    [&](const audit::ExposureCell& cell) { return cell.service == service; });
    return found == column.cells.end() ? nullptr : &*found;
}

/// What is shown first: who stops most, then who harms soonest.
bool goes_before(const audit::ExposureColumn* a, const audit::ExposureColumn* b) {
    if (a->impact_down != b->impact_down) {
        return a->impact_down > b->impact_down;
    }
    if (a->services_harmed != b->services_harmed) {
        return a->services_harmed > b->services_harmed;
    }
    return a->element.id < b->element.id;
}

State shown_state(const audit::ExposureCell& cell, bool buffers) {
    if (!buffers) {
        return cell.down ? State::down : State::up;
    }
    return cell.worst == State::up && cell.frozen ? State::frozen : cell.worst;
}

QString facts_of(const Component& service) {
    QStringList parts;
    if (service.service && service.service->criticality) {
        //: criticality, 1 to 4
        parts << Words::tr("C%1").arg(*service.service->criticality);
    }
    if (service.service && service.service->mtpd) {
        parts << format::durationShort(*service.service->mtpd);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ExposureFigure::ExposureFigure(AuditPtr data, ExposureChoice choice)
    : data_(std::move(data))
    , choice_(std::move(choice)) {
    for (const Component& component : data_->stack->components) {
        if (component.layer == Layer::service) {
            services_.push_back(&component);
        }
    }
    std::stable_sort(services_.begin(), services_.end(), [](const Component* a, const Component* b) {
        const auto rank = [](const Component* each) {
            return each->service ? each->service->criticality.value_or(9) : 9;
        };
        return rank(a) < rank(b);
    });
    for (const audit::ExposureColumn& column : data_->audit.exposures) {
        if (!matters(column)) {
            continue;
        }
        if (column.element.level == audit::Level::organisation) {
            if (choice_.lost != Lost::jurisdictions) {
                organisations_.push_back(&column);
            }
        } else if (column.element.level == choice_.jurisdictions && choice_.lost != Lost::organisations) {
            jurisdictions_.push_back(&column);
        }
    }
    std::sort(organisations_.begin(), organisations_.end(), goes_before);
    std::sort(jurisdictions_.begin(), jurisdictions_.end(), goes_before);
}

bool ExposureFigure::isShown(const audit::ExposureCell& cell) const {
    return cell.reach == audit::Reach::direct || (cell.reach == audit::Reach::transitive && !choice_.direct);
}

bool ExposureFigure::matters(const audit::ExposureColumn& column) const {
    return std::any_of(column.cells.begin(), column.cells.end(),
                       [this](const audit::ExposureCell& cell) { return isShown(cell); });
}

QString ExposureFigure::caption() const {
    if (choice_.lost == Lost::jurisdictions && choice_.jurisdictions == audit::Level::hosting) {
        return Words::tr("everything that runs in the country of a column is lost for good on day 0");
    }
    return choice_.jurisdictions == audit::Level::control
               ? Words::tr("everything that a column controls is lost for good on day 0")
               : Words::tr("everything of a column, or in it, is lost for good on day 0");
}

ExposureFigure::Plan ExposureFigure::plan(double width) const {
    Plan made;
    made.services = choice_.all ? services_.size() : std::min(services_.size(), first_services);
    for (std::size_t i = 0; i < made.services; ++i) {
        const Component* service = services_[i];
        made.names = std::max(
            made.names, Canvas::advance(nameIn(*data_->stack, service->id), fontOf(FontRole::captionStrong)));
        made.facts = std::max(made.facts, Canvas::advance(facts_of(*service), fontOf(FontRole::caption)));
    }
    made.names = std::clamp(made.names + 12, 90.0, std::max(110.0, std::min(224.0, width * 0.3)));
    made.facts += 12;
    const double room = width - made.names - made.facts - group_gap;
    const auto fits = static_cast<std::size_t>(std::max(3.0, std::floor(room / least_pitch)));
    const bool alone = choice_.lost == Lost::jurisdictions;
    const std::size_t countries =
        alone ? std::min(jurisdictions_.size(), fits)
              : std::min({jurisdictions_.size(), choice_.all ? jurisdictions_.size() : most_jurisdictions,
                          std::max<std::size_t>(2, fits * 2 / 5)});
    const std::size_t first = std::min(organisations_.size(), fits > countries ? fits - countries : 1);
    const auto shown = static_cast<double>(first + countries);
    made.pitch = shown > 0 ? std::clamp(room / shown, least_pitch, widest_pitch) : least_pitch;
    const auto cut = [](const Columns& from, std::size_t begin, std::size_t end) {
        return Columns(from.begin() + static_cast<std::ptrdiff_t>(begin),
                       from.begin() + static_cast<std::ptrdiff_t>(std::min(end, from.size())));
    };
    made.blocks.emplace_back(cut(organisations_, 0, first), cut(jurisdictions_, 0, countries));
    made.shown = first;
    if (choice_.all) {
        const auto wide =
            static_cast<std::size_t>(std::max(3.0, std::floor((room + group_gap) / made.pitch)));
        for (std::size_t at = first; at < organisations_.size(); at += wide) {
            made.blocks.emplace_back(cut(organisations_, at, at + wide), Columns{});
        }
        for (std::size_t at = countries; at < jurisdictions_.size(); at += wide) {
            made.blocks.emplace_back(Columns{}, cut(jurisdictions_, at, at + wide));
        }
    }
    return made;
}

QString ExposureFigure::more(double width) const {
    const Plan made = plan(width);
    const std::size_t countries = made.blocks.front().second.size();
    if (choice_.all) {
        return made.blocks.size() > 1 || services_.size() > first_services ? Words::tr("Show fewer")
                                                                           : QString();
    }
    if (made.shown == organisations_.size() && countries == jurisdictions_.size()) {
        return made.services == services_.size()
                   ? QString()
                   : Words::tr("%1 of %2 services")
                         .arg(format::count(static_cast<std::int64_t>(made.services)),
                              format::count(static_cast<std::int64_t>(services_.size())));
    }
    if (choice_.lost == Lost::jurisdictions) {
        return Words::tr("%1 of %2 countries")
            .arg(format::count(static_cast<std::int64_t>(countries)),
                 format::count(static_cast<std::int64_t>(jurisdictions_.size())));
    }
    return Words::tr("%1 of %2 organisations")
        .arg(format::count(static_cast<std::int64_t>(made.shown)),
             format::count(static_cast<std::int64_t>(organisations_.size())));
}

double ExposureFigure::draw(Canvas& canvas) const {
    const Plan made = plan(canvas.width());
    const Theme& colours = canvas.theme();
    double y = 0;
    if (organisations_.empty() && jurisdictions_.empty()) {
        return 4 + canvas.wrapped(QRectF(0, 2, canvas.width(), 40),
                                  choice_.direct ? Words::tr("No service lists anything of theirs itself.")
                                                 : Words::tr("Whose the components are is not known: nobody "
                                                             "can be lost."),
                                  FontRole::small, colours.secondary);
    }
    for (const auto& block : made.blocks) {
        y = drawBlock(canvas, y, made, block.first, block.second) + 10;
    }
    // What the signs mean.
    double x = 0;
    const auto key = [&](double sign, const QString& words, const auto& paint) {
        const double wide = sign + 6 + Canvas::advance(words, fontOf(FontRole::caption));
        if (x > 0 && x + wide > canvas.width()) {
            x = 0;
            y += 18;
        }
        paint(x);
        canvas.text(QRectF(x + sign + 5, y, wide, 18), words, FontRole::caption, colours.secondary);
        x += wide + 14;
    };
    std::vector<State> states{State::down};
    if (choice_.buffers) {
        states = {State::down, State::unlawful, State::degraded, State::at_risk, State::frozen};
    }
    for (const State state : states) {
        const QString words = state == State::at_risk  ? Words::tr("last spare or buffer")
                              : state == State::frozen ? Words::tr("no updates or new units")
                                                       : nameOf(state);
        key(12, words, [&](double at) { canvas.state(QRectF(at, y + 3, 12, 12), state); });
    }
    key(8, Words::tr("direct"), [&](double at) { canvas.dot({at + 4, y + 9}, 3, colours.text, true); });
    if (!choice_.direct) {
        key(8, Words::tr("indirect"), [&](double at) {
            canvas.dot({at + 4, y + 9}, 3, colours.text, false);
        });
    }
    key(8, Words::tr("no dependence"),
        [&](double at) { canvas.rule(at, y + 9, at + 8, y + 9, colours.muted); });
    key(16, Words::tr("stays up", "a service"),
        [&](double at) { canvas.frame(QRectF(at, y + 3, 16, 12), colours.card, colours.cardBorder, 2); });
    if (choice_.buffers) {
        key(0, Words::tr("in a cell: time to first harm"), [](double) {});
    }
    return y + 20;
}

double ExposureFigure::drawBlock(Canvas& canvas, double y, const Plan& plan, const Columns& organisations,
                                 const Columns& jurisdictions) const {
    const Theme& colours = canvas.theme();
    const double left = plan.names + plan.facts;
    const auto count = static_cast<double>(organisations.size());
    const double second = left + count * plan.pitch + (organisations.empty() ? 0 : group_gap);
    const double right = second + static_cast<double>(jurisdictions.size()) * plan.pitch;
    if (!organisations.empty()) {
        canvas.text(QRectF(left, y, count * plan.pitch, 16), Words::tr("Organisation lost"),
                    FontRole::caption, colours.secondary);
    }
    if (!jurisdictions.empty()) {
        canvas.text(QRectF(second, y, canvas.width() - second, 16),
                    choice_.jurisdictions == audit::Level::control ? Words::tr("Jurisdiction in control lost")
                                                                   : Words::tr("Hosting country lost"),
                    FontRole::caption, colours.secondary);
    }
    y += 18;
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        drawHead(canvas, left + static_cast<double>(i) * plan.pitch, y, plan.pitch, *organisations[i]);
    }
    for (std::size_t i = 0; i < jurisdictions.size(); ++i) {
        drawHead(canvas, second + static_cast<double>(i) * plan.pitch, y, plan.pitch, *jurisdictions[i]);
    }
    y += head_height + 4;
    for (std::size_t row = 0; row < plan.services; ++row) {
        const Component* service = services_[row];
        if (choice_.service == service->id) {
            canvas.fill(QRectF(-6, y, right + 8, row_height), colours.selected, 4);
        }
        const QString name = nameIn(*data_->stack, service->id);
        canvas.text(QRectF(0, y, plan.names - 8, row_height), name, FontRole::captionStrong, colours.text);
        canvas.text(QRectF(plan.names, y, plan.facts - 12, row_height), facts_of(*service), FontRole::caption,
                    colours.secondary, Qt::AlignRight);
        Target head;
        head.box = QRectF(0, y + 2, left - 8, cell_height);
        head.words = Words::tr("%1. Selects the service.").arg(name);
        head.components = {service->id};
        head.service = service->id;
        canvas.target(std::move(head));
        const auto cells = [&](const Columns& columns, double from) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (const auto* cell = cell_of(*columns[i], service->id)) {
                    drawCell(canvas,
                             QRectF(from + static_cast<double>(i) * plan.pitch,
                                    y + (row_height - cell_height) / 2, plan.pitch - 3, cell_height),
                             *columns[i], *cell);
                }
            }
        };
        cells(organisations, left);
        cells(jurisdictions, second);
        y += row_height;
    }
    return y;
}

void ExposureFigure::drawHead(Canvas& canvas, double x, double y, double pitch,
                              const audit::ExposureColumn& column) const {
    const Theme& colours = canvas.theme();
    const double wide = pitch - 3;
    const QFont font = inter(10, QFont::DemiBold);
    const QStringList words =
        nameOf(*data_->stack, column.element).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList lines;
    for (const QString& word : words) {
        if (!lines.isEmpty() && Canvas::advance(lines.back() + QLatin1Char(' ') + word, font) <= wide) {
            lines.back() += QLatin1Char(' ') + word;
        } else {
            lines << word;
        }
    }
    if (lines.size() > 2) {
        lines = QStringList{lines[0], lines.mid(1).join(QLatin1Char(' '))};
    }
    double top = y + head_height - 8 - 12 - 13 * static_cast<double>(lines.size());
    for (const QString& line : lines) {
        canvas.text(QRectF(x, top, wide, 13), line, font, colours.text);
        top += 13;
    }
    canvas.text(QRectF(x, top, wide, 12), codeOf(column.country), FontRole::chip, colours.secondary);
    canvas.bloc(QRectF(x, y + head_height - 5, wide, 3), blocOf(column.country));
    Target target;
    target.box = QRectF(x, y + 4, wide, head_height - 4);
    target.goes = {column.element};
    target.element = column.element;
    target.words = Words::tr("%1: %n components go with it", "", static_cast<int>(column.components))
                       .arg(nameOf(*data_->stack, column.element));
    canvas.target(std::move(target));
}

void ExposureFigure::drawCell(Canvas& canvas, const QRectF& box, const audit::ExposureColumn& column,
                              const audit::ExposureCell& cell) const {
    const Theme& colours = canvas.theme();
    if (!isShown(cell)) {
        canvas.rule(box.center().x() - 3, box.center().y(), box.center().x() + 3, box.center().y(),
                    colours.muted);
    } else {
        const State state = shown_state(cell, choice_.buffers);
        if (canvas.painter() != nullptr) {
            StateColours look = colours.of(state);
            QPen pen(state == State::up ? colours.cardBorder : look.border, 1, look.style);
            canvas.painter()->setPen(pen);
            canvas.painter()->setBrush(state == State::up ? colours.card : look.fill);
            canvas.painter()->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        canvas.state(QRectF(box.left() + 4, box.center().y() - 6, 12, 12), state);
        if (choice_.buffers && cell.first_harm) {
            const QColor ink = colours.of(state).border;
            canvas.text(QRectF(box.left() + 18, box.top(), box.width() - 24, box.height()),
                        shortTime(*cell.first_harm), fontOf(FontRole::captionStrong), ink);
        }
        canvas.dot({box.right() - 5.5, box.top() + 5.5}, 2.3, colours.text,
                   cell.reach == audit::Reach::direct);
    }
    Target target = targetOf(column, cell);
    target.box = box;
    canvas.target(std::move(target));
}

Target ExposureFigure::targetOf(const audit::ExposureColumn& column, const audit::ExposureCell& cell) const {
    Target target;
    target.words = sentenceOf(*data_->stack, column, cell, choice_.buffers);
    target.element = column.element;
    target.service = cell.service;
    return target;
}

ChartTable ExposureFigure::table() const {
    ChartTable table;
    table.title = Words::tr("Exposure");
    table.summary = caption();
    table.header = {Words::tr("Lost"),         Words::tr("Level"),
                    Words::tr("Country"),      Words::tr("Service"),
                    Words::tr("Dependence"),   Words::tr("Without buffers"),
                    Words::tr("With buffers"), Words::tr("First harm (days)"),
                    Words::tr("Down (days)")};
    const auto days = [](std::optional<Minute> minute) {
        return minute ? QString::number(static_cast<double>(*minute) / static_cast<double>(minutes_per_day),
                                        'g', 6)
                      : QString();
    };
    for (const Columns* columns : {&organisations_, &jurisdictions_}) {
        for (const audit::ExposureColumn* column : *columns) {
            for (const Component* service : services_) {
                const auto* cell = cell_of(*column, service->id);
                if (cell == nullptr) {
                    continue;
                }
                table.rows.push_back({nameOf(*data_->stack, column->element), nameOf(column->element.level),
                                      codeOf(column->country), nameIn(*data_->stack, service->id),
                                      cell->reach == audit::Reach::none     ? Words::tr("none", "dependence")
                                      : cell->reach == audit::Reach::direct ? Words::tr("direct")
                                                                            : Words::tr("indirect"),
                                      nameOf(cell->down ? State::down : State::up),
                                      nameOf(shown_state(*cell, true)), days(cell->first_harm),
                                      days(cell->first_down)});
            }
        }
    }
    return table;
}

} // namespace volteface::ui
