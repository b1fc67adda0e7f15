// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/layer_figure.h"

#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double row_height = 24;
constexpr double bar_height = 16;
constexpr double legend_height = 22;

/// From the top of the stack down; the lanes beside it last.
constexpr std::array order{Layer::service,  Layer::application, Layer::model,    Layer::data,
                           Layer::platform, Layer::compute,     Layer::chip,     Layer::equipment,
                           Layer::material, Layer::talent,      Layer::assurance};

/// The countries that a component stands in, by basis; empty: unknown.
std::vector<Country> countries_of(const Stack& stack, const Component& component, audit::Basis basis) {
    std::optional<Country> one;
    switch (basis) {
    case audit::Basis::hosting:
        return component.hosting;
    case audit::Basis::control:
        one = control_jurisdiction(stack, component);
        break;
    case audit::Basis::origin:
        one = origin_of(stack, component);
        break;
    }
    return one ? std::vector{*one} : std::vector<Country>{};
}

bool stands_in(const std::vector<Country>& countries, std::optional<Bloc> bloc) {
    if (!bloc) {
        return countries.empty();
    }
    return std::any_of(countries.begin(), countries.end(),
                       [&](Country country) { return bloc_of(country) == *bloc; });
}

} // namespace

QString LayerFigure::title(audit::Basis basis, Unit unit) {
    switch (unit) {
    case Unit::links:
        return basis == audit::Basis::control   ? Words::tr("Links by layer and control")
               : basis == audit::Basis::hosting ? Words::tr("Links by layer and hosting")
                                                : Words::tr("Links by layer and origin");
    case Unit::components:
        return basis == audit::Basis::control   ? Words::tr("Components by layer and control")
               : basis == audit::Basis::hosting ? Words::tr("Components by layer and hosting")
                                                : Words::tr("Components by layer and origin");
    case Unit::cost:
        return basis == audit::Basis::control   ? Words::tr("Annual cost by layer and control")
               : basis == audit::Basis::hosting ? Words::tr("Annual cost by layer and hosting")
                                                : Words::tr("Annual cost by layer and origin");
    case Unit::impact:
        break;
    }
    return basis == audit::Basis::control   ? Words::tr("Impact by layer and control")
           : basis == audit::Basis::hosting ? Words::tr("Impact by layer and hosting")
                                            : Words::tr("Impact by layer and origin");
}

LayerFigure::LayerFigure(AuditPtr data, audit::Basis basis, Unit unit)
    : data_(std::move(data))
    , basis_(basis)
    , unit_(unit) {
    const audit::Counts& counts = data_->audit.by(basis_);
    for (const audit::BlocRow& row : counts.blocs) {
        if (amountOf(row.tally, unit_) > 0) {
            blocs_.push_back(row.bloc);
        }
    }
    for (const Layer layer : order) {
        Row row{layer, std::vector<double>(blocs_.size()), 0,
                std::vector<std::vector<ComponentId>>(blocs_.size())};
        for (const audit::CountRow& each : counts.rows) {
            if (each.layer != layer) {
                continue;
            }
            const auto found = std::find(blocs_.begin(), blocs_.end(), blocOf(each.jurisdiction));
            if (found != blocs_.end()) {
                row.amounts[static_cast<std::size_t>(found - blocs_.begin())] += amountOf(each.tally, unit_);
                row.total += amountOf(each.tally, unit_);
            }
        }
        if (row.total > 0) {
            most_ = std::max(most_, row.total);
            rows_.push_back(std::move(row));
        }
    }
    for (const Component& component : data_->stack->components) {
        const auto row = std::find_if(rows_.begin(), rows_.end(),
                                      [&](const Row& one) { return one.layer == component.layer; });
        if (row == rows_.end()) {
            continue;
        }
        const std::vector<Country> countries = countries_of(*data_->stack, component, basis_);
        for (std::size_t i = 0; i < blocs_.size(); ++i) {
            if (stands_in(countries, blocs_[i])) {
                row->components[i].push_back(component.id);
            }
        }
    }
}

QString LayerFigure::caption() const {
    switch (unit_) {
    case Unit::links:
        return Words::tr("counted at the supplier");
    case Unit::components:
        return {};
    case Unit::cost: {
        const std::size_t unknown = data_->audit.by(basis_).total.cost_unknown;
        return unknown == 0
                   ? Words::tr("per year")
                   : Words::tr("per year; %n without a known cost", "components", static_cast<int>(unknown));
    }
    case Unit::impact:
        break;
    }
    const std::size_t unknown = data_->audit.impact_unknown;
    const QString words = Words::tr("each component weighs what the services on it lose per day");
    return unknown == 0 ? words
                        : words + QStringLiteral("; ") +
                              Words::tr("%n without a known impact", "services", static_cast<int>(unknown));
}

double LayerFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const Stack& stack = *data_->stack;
    if (rows_.empty()) {
        return 4 + canvas.wrapped(QRectF(0, 2, canvas.width(), 40),
                                  unit_ == Unit::cost     ? Words::tr("No component has a known cost.")
                                  : unit_ == Unit::impact ? Words::tr("No service has a known impact.")
                                                          : Words::tr("Nothing lists a supplier yet."),
                                  FontRole::small, colours.secondary);
    }
    double names = 60;
    double totals = 20;
    for (const Row& row : rows_) {
        names = std::max(names, Canvas::advance(nameOf(row.layer), fontOf(FontRole::small)));
        totals = std::max(
            totals, Canvas::advance(written(row.total, unit_, *data_, basis_), fontOf(FontRole::caption)));
    }
    names = std::min(names + 10, canvas.width() * 0.4);
    const double room = canvas.width() - names - totals - 10;
    double y = 2;
    for (const Row& row : rows_) {
        canvas.text(QRectF(0, y, names - 6, row_height), nameOf(row.layer), FontRole::small, colours.text);
        double x = names;
        for (std::size_t i = 0; i < blocs_.size(); ++i) {
            if (row.amounts[i] <= 0) {
                continue;
            }
            const double wide = std::max(room * row.amounts[i] / most_, 3.0);
            const QRectF box(x, y + (row_height - bar_height) / 2, std::max(wide - 1.0, 2.0), bar_height);
            canvas.bloc(box, blocs_[i]);
            const QString amount = written(row.amounts[i], unit_, *data_, basis_);
            const bool enough = unit_ == Unit::cost || unit_ == Unit::impact || row.amounts[i] >= 2;
            if (enough && blocs_[i] &&
                Canvas::advance(amount, fontOf(FontRole::captionStrong)) + 6 < box.width()) {
                const QColor ground = colours.of(*blocs_[i]);
                const bool pale =
                    0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF() > 0.48;
                canvas.text(box, amount, FontRole::captionStrong, pale ? QColor(0x17, 0x21, 0x2B) : Qt::white,
                            Qt::AlignHCenter);
            }
            Target target;
            target.box = box;
            target.components = row.components[i];
            target.words = QStringLiteral("%1 · %2: %3. %4")
                               .arg(nameOf(row.layer), blocs_[i] ? nameOf(*blocs_[i]) : unknownWord(), amount,
                                    listOf(stack, target.components, 6));
            canvas.target(std::move(target));
            x += wide;
        }
        canvas.text(QRectF(x + 6, y, totals + 8, row_height), written(row.total, unit_, *data_, basis_),
                    FontRole::caption, colours.secondary);
        y += row_height;
    }
    y += 6;
    double x = 0;
    std::set<QString> others;
    for (const audit::CountRow& row : data_->audit.by(basis_).rows) {
        if (blocOf(row.jurisdiction) == Bloc::other && amountOf(row.tally, unit_) > 0) {
            others.insert(codeOf(row.jurisdiction));
        }
    }
    for (const auto& bloc : blocs_) {
        QString name = bloc ? shortNameOf(*bloc) : unknownWord();
        if (bloc == Bloc::other && others.size() <= 6) {
            const QStringList codes(others.begin(), others.end());
            name = Words::tr("other: %1", "countries").arg(codes.join(QStringLiteral(", ")));
        }
        const double wide = Canvas::advance(name, fontOf(FontRole::caption)) + 16;
        if (x > 0 && x + wide > canvas.width()) {
            x = 0;
            y += legend_height - 4;
        }
        canvas.bloc(QRectF(x, y + 6, 10, 10), bloc);
        canvas.text(QRectF(x + 15, y, wide, legend_height), name, FontRole::caption, colours.secondary);
        x += wide + 14;
    }
    return y + legend_height;
}

ChartTable LayerFigure::table() const {
    ChartTable table;
    table.title = title(basis_, unit_);
    table.header << Words::tr("Layer");
    const QString measure = measureOf(unit_, *data_->stack);
    for (const auto& bloc : blocs_) {
        table.header << QStringLiteral("%1 (%2)").arg(bloc ? nameOf(*bloc) : unknownWord(), measure);
    }
    table.header << QStringLiteral("%1 (%2)").arg(Words::tr("All"), measure);
    const bool money = unit_ == Unit::cost || unit_ == Unit::impact;
    const auto digits = [&](double amount) { return QString::number(amount, 'f', money ? 2 : 0); };
    for (const Row& row : rows_) {
        QStringList cells{nameOf(row.layer)};
        for (const double amount : row.amounts) {
            cells << digits(amount);
        }
        table.rows.push_back(cells << digits(row.total));
    }
    for (const Fragment& part : firstSentence(*data_, basis_, unit_)) {
        table.summary += part.text;
    }
    return table;
}

} // namespace volteface::ui
