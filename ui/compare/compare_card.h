// SPDX-License-Identifier: GPL-3.0-or-later
// "Compare scenarios" below the timeline: the heat map, the worst pairs, and the way to combine.
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/compare/comparer.h"
#include "ui/compare/heat_model.h"
#include "ui/document/session.h"

#include <QFrame>

#include <optional>
#include <set>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace volteface::ui {

class HeatView;
class PairsPage;

class CompareCard : public QFrame {
    Q_OBJECT

public:
    explicit CompareCard(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] HeatView* heatView() const { return heat_; }
    [[nodiscard]] PairsPage* pairsPage() const { return pairs_; }
    [[nodiscard]] Comparer* comparer() const { return comparer_; }
    [[nodiscard]] QString foot() const;
    [[nodiscard]] bool isCollapsed() const { return collapsed_; }
    void setCollapsed(bool collapsed);
    void showPairs(bool pairs);
    /// Unfolds it for good, shows that page, and takes the keyboard.
    void bringUp(bool pairs);
    /// These have no row, and no pair.
    void leaveOut(std::set<ScenarioId> hidden);
    void setOrder(HeatOrder order);

    /// Opens the dialog, filled with these.
    void combine(const std::vector<std::pair<ScenarioId, Duration>>& parts);
    /// The same, filled with the scenario that is chosen, if one is.
    void combineChosen();
    /// By the ending of `path`: .svg, .png or .csv.
    [[nodiscard]] Result<void> exportTo(const QString& path) const;

Q_SIGNALS:
    void collapsedChanged(bool collapsed);
    /// A person asked for it: it does not fold when the room gets small.
    void broughtUp();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshWanted();
    void refreshFoot();
    void chooseScenarios();
    void exportAs();
    void open(const ScenarioId& scenario, const std::optional<ComponentId>& service);
    void goToHarm();

    struct Way {
        ScenarioId scenario;
        ComponentId service;
        std::optional<Minute> harm;
    };

    Session* session_;
    Comparer* comparer_;
    QToolButton* fold_;
    QLabel* title_;
    QLabel* legend_;
    QTabBar* tabs_;
    QComboBox* order_;
    QToolButton* choose_;
    QPushButton* combine_;
    QToolButton* export_;
    QStackedWidget* pages_;
    HeatView* heat_;
    PairsPage* pairs_;
    QLabel* empty_;
    QLabel* foot_;
    std::set<ScenarioId> hidden_;
    bool collapsed_ = false;
    std::optional<Way> way_; ///< to go, once the outcome of the scenario is there
};

} // namespace volteface::ui
