// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/heat_model.h"

#include "ui/compare/heat_cell.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace volteface::ui {

namespace {

/// Vital services first, then as the stack lists them: the order of the timeline.
std::vector<std::size_t> ordered_services(const Comparison& comparison) {
    std::vector<std::size_t> places;
    if (comparison.results.empty()) {
        return places;
    }
    const auto& services = comparison.results.front().services;
    const auto rank = [](const Component* component) {
        return component->service && component->service->criticality ? *component->service->criticality : 9;
    };
    std::vector<const Component*> components;
    for (const Component& component : comparison.stack->components) {
        if (component.layer == Layer::service) {
            components.push_back(&component);
        }
    }
    std::stable_sort(components.begin(), components.end(),
                     [&](const Component* a, const Component* b) { return rank(a) < rank(b); });
    for (const Component* component : components) {
        const auto found = std::find_if(services.begin(), services.end(), [&](const auto& service) {
            return service.outcome.id == component->id;
        });
        if (found != services.end()) {
            places.push_back(static_cast<std::size_t>(found - services.begin()));
        }
    }
    return places;
}

} // namespace

HeatModel::HeatModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void HeatModel::show(std::shared_ptr<const Comparison> comparison, const std::set<ScenarioId>& hidden,
                     HeatOrder order) {
    std::vector<std::size_t> rows;
    if (comparison != nullptr) {
        for (std::size_t i = 0; i < comparison->scenarios.size(); ++i) {
            if (!hidden.contains(comparison->scenarios[i].id)) {
                rows.push_back(i);
            }
        }
        const auto likely = [&](std::size_t place) {
            const auto& likelihood = comparison->scenarios[place].likelihood_per_year;
            return likelihood ? likelihood->likely : -1.0;
        };
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            switch (order) {
            case HeatOrder::loss:
                return comparison->results[a].loss > comparison->results[b].loss;
            case HeatOrder::likelihood:
                return likely(a) > likely(b);
            case HeatOrder::name:
                return QString::localeAwareCompare(nameOf(comparison->scenarios[a]),
                                                   nameOf(comparison->scenarios[b])) < 0;
            case HeatOrder::listed:
                break;
            }
            return a < b;
        });
    }
    auto services = comparison != nullptr ? ordered_services(*comparison) : std::vector<std::size_t>{};
    const bool same_shape =
        comparison_ != nullptr && comparison != nullptr && services == services_ &&
        rows.size() == rows_.size() &&
        std::equal(rows.begin(), rows.end(), rows_.begin(), [&](std::size_t now, std::size_t before) {
            return comparison->scenarios[now].id == comparison_->scenarios[before].id;
        });
    if (same_shape) {
        comparison_ = std::move(comparison);
        rows_ = std::move(rows);
        retranslate();
        return;
    }
    beginResetModel();
    comparison_ = std::move(comparison);
    rows_ = std::move(rows);
    services_ = std::move(services);
    endResetModel();
}

void HeatModel::setCurrent(std::optional<ScenarioId> scenario) {
    current_ = std::move(scenario);
    retranslate();
}

void HeatModel::retranslate() {
    if (!rows_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int HeatModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HeatModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || rows_.empty() ? 0 : lossColumn() + 1;
}

const Scenario& HeatModel::scenarioAt(int row) const {
    return comparison_->scenarios[rows_[static_cast<std::size_t>(row)]];
}

const simulation::ComparedScenario& HeatModel::resultAt(int row) const {
    return comparison_->results[rows_[static_cast<std::size_t>(row)]];
}

const simulation::ComparedService* HeatModel::serviceAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() >= lossColumn()) {
        return nullptr;
    }
    return &resultAt(index.row()).services[services_[static_cast<std::size_t>(index.column())]];
}

int HeatModel::rowOf(const ScenarioId& scenario) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (scenarioAt(row).id == scenario) {
            return row;
        }
    }
    return -1;
}

QString HeatModel::lossWords(int row) const {
    const auto& result = resultAt(row);
    const QString known = format::money(result.loss, comparison_->stack->currency);
    return result.loss_unknown == 0 ? known : tr("%1 + ?", "a loss of which a part is unknown").arg(known);
}

QString HeatModel::likelihoodWords(int row) const {
    const auto& likelihood = scenarioAt(row).likelihood_per_year;
    return likelihood ? format::percent(likelihood->likely, likelihood->likely < 0.1 ? 1 : 0) : QString();
}

std::vector<Scenario> HeatModel::scenarios() const {
    std::vector<Scenario> result;
    for (int row = 0; row < rowCount(); ++row) {
        result.push_back(scenarioAt(row));
    }
    return result;
}

QVariant HeatModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto* service = serviceAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return service != nullptr ? cellWords(*service) : lossWords(index.row());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString words =
            service != nullptr
                ? cellDetails(*comparison_->stack, scenarioAt(index.row()), *service)
                : QStringList{nameOf(scenarioAt(index.row())), tr("loss %1").arg(lossWords(index.row()))}
                      .join(QLatin1Char('\n'));
        return role == Qt::ToolTipRole ? words
                                       : QString(words).replace(QLatin1Char('\n'), QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(service != nullptr ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter);
    case current_role:
        return scenarioAt(index.row()).id == current_;
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (comparison_ == nullptr || rows_.empty() || section < 0) {
        return {};
    }
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal) {
        if (!text || section > lossColumn()) {
            return role == Qt::TextAlignmentRole && section == lossColumn()
                       ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                       : QVariant();
        }
        if (section == lossColumn()) {
            return role == Qt::ToolTipRole ? tr("What the harmed services lose over the scenario")
                                           : tr("Loss");
        }
        const auto place = services_[static_cast<std::size_t>(section)];
        return nameIn(*comparison_->stack, comparison_->results.front().services[place].outcome.id);
    }
    if (section >= rowCount()) {
        return {};
    }
    const Scenario& scenario = scenarioAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(scenario);
    case likelihood_role:
        return likelihoodWords(section);
    case current_role:
        return scenario.id == current_;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{nameOf(scenario)};
        lines << (scenario.likelihood_per_year
                      ? tr("%1 a year").arg(format::percentEstimate(*scenario.likelihood_per_year))
                      : tr("likelihood unknown"));
        if (resultAt(section).plan) {
            lines << tr("with the plan stored for it");
        }
        if (const QString summary = inCurrentLanguage(scenario.summary);
            role == Qt::ToolTipRole && !summary.isEmpty()) {
            lines << shown(toUtf8(summary), 400);
        }
        return lines.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace volteface::ui
