// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/category_words.h"
#include "ui/scenario/scenario_chooser.h"
#include "ui/scenario/scenario_list.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace volteface::ui {

namespace {

/// Scenarios without a category stand last.
int rank_of(const Scenario& scenario) {
    return scenario.category ? static_cast<int>(*scenario.category) : 1000;
}

bool is_earlier(const Precedent& a, const Precedent& b) {
    return a.date && b.date ? *a.date < *b.date : !a.date && b.date;
}

} // namespace

const Precedent* latestPrecedent(const Scenario& scenario) {
    const auto latest = std::max_element(scenario.precedents.begin(), scenario.precedents.end(), is_earlier);
    return latest == scenario.precedents.end() ? nullptr : &*latest;
}

ScenarioModel::ScenarioModel(Session* session, QObject* parent)
    : QAbstractListModel(parent)
    , session_(session) {
    connect(session_, &Session::scenariosChanged, this, &ScenarioModel::refresh);
    connect(session_, &Session::documentChanged, this, &ScenarioModel::refresh);
    refresh();
}

void ScenarioModel::refresh() {
    beginResetModel();
    rows_.clear();
    const auto stack = session_->stack();
    Row none;
    none.name = tr("No scenario");
    none.precedent = tr("nothing happens");
    none.shape = simulation::State::up;
    rows_.push_back(none);
    std::vector<const Scenario*> sorted;
    for (const Scenario& scenario : session_->scenarios()) {
        sorted.push_back(&scenario);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Scenario* a, const Scenario* b) { return rank_of(*a) < rank_of(*b); });
    std::optional<int> group;
    for (const Scenario* scenario : sorted) {
        if (group != rank_of(*scenario)) {
            group = rank_of(*scenario);
            Row heading;
            heading.name = nameOf(scenario->category);
            heading.heading = true;
            rows_.push_back(heading);
        }
        Row row;
        row.id = toQString(scenario->id.str());
        row.name = shown(toUtf8(inCurrentLanguage(scenario->name)), 120);
        row.likelihood = likelihoodWords(*scenario);
        row.shape = shapeOf(*scenario);
        row.summary = shown(toUtf8(inCurrentLanguage(scenario->summary)), 400);
        row.own = volteface::find(*stack, scenario->id) != nullptr;
        if (const Precedent* precedent = latestPrecedent(*scenario)) {
            row.precedent = shown(toUtf8(inCurrentLanguage(precedent->text)), 120);
            if (precedent->date) {
                row.precedent =
                    QStringLiteral("%1 · %2").arg(format::dateShort(*precedent->date), row.precedent);
            }
        }
        rows_.push_back(std::move(row));
    }
    endResetModel();
}

int ScenarioModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ScenarioModel::scenarioCount() const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return !row.id.isEmpty(); }));
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return rows_[static_cast<std::size_t>(index.row())].heading
               ? Qt::ItemNeverHasChildren
               : Qt::ItemNeverHasChildren | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.summary;
    case Qt::AccessibleTextRole: {
        QStringList words{row.name};
        for (const QString& more :
             {row.likelihood, row.precedent, row.own ? tr("in the document") : QString()}) {
            if (!more.isEmpty()) {
                words << more;
            }
        }
        return words.join(QStringLiteral(", "));
    }
    case likelihood_role:
        return row.own ? QStringList{row.likelihood, tr("in the document")}
                             .filter(QRegularExpression(QStringLiteral(".")))
                             .join(QStringLiteral(" · "))
                       : row.likelihood;
    case precedent_role:
        return row.precedent;
    case id_role:
        return row.id;
    case shape_role:
        return static_cast<int>(row.shape);
    case category_role:
        return row.heading;
    case own_role:
        return row.own;
    default:
        return {};
    }
}

bool ScenarioFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto* rows = sourceModel();
    if (!rows->index(row, 0, parent).data(ScenarioModel::category_role).toBool()) {
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
    for (int next = row + 1; next < rows->rowCount(parent); ++next) {
        if (rows->index(next, 0, parent).data(ScenarioModel::category_role).toBool()) {
            return false;
        }
        if (QSortFilterProxyModel::filterAcceptsRow(next, parent)) {
            return true;
        }
    }
    return false;
}

} // namespace volteface::ui
