// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as rows, services as columns, the loss last. What a screen reader is told is in the model.
#pragma once

#include "ui/compare/comparer.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace volteface::ui {

/// How rows are ordered: as the session lists them; the greatest loss, the likeliest first; by name.
enum class HeatOrder { loss, likelihood, name, listed };

class HeatModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { current_role = Qt::UserRole + 1, likelihood_role };

    explicit HeatModel(QObject* parent = nullptr);

    /// `hidden` scenarios have no row. Rows stay where a reset can be avoided.
    void show(std::shared_ptr<const Comparison> comparison, const std::set<ScenarioId>& hidden,
              HeatOrder order);
    /// The scenario in use: its row is marked.
    void setCurrent(std::optional<ScenarioId> scenario);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] int lossColumn() const { return static_cast<int>(services_.size()); }
    [[nodiscard]] const Scenario& scenarioAt(int row) const;
    [[nodiscard]] const simulation::ComparedScenario& resultAt(int row) const;
    /// Null in the column of losses.
    [[nodiscard]] const simulation::ComparedService* serviceAt(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(const ScenarioId& scenario) const; ///< -1 where it has none
    [[nodiscard]] QString lossWords(int row) const;
    [[nodiscard]] QString likelihoodWords(int row) const; ///< "4 %"; empty where unknown
    [[nodiscard]] std::vector<Scenario> scenarios() const;

private:
    std::shared_ptr<const Comparison> comparison_;
    std::vector<std::size_t> rows_;     ///< places in the comparison
    std::vector<std::size_t> services_; ///< places in a result's services, by criticality
    std::optional<ScenarioId> current_;
};

} // namespace volteface::ui
