// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the session's scenarios in the background, while somebody looks, and says what is out of date.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/simulation/comparison.h"
#include "ui/document/latest_job.h"
#include "ui/document/session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace volteface::ui {

/// What was compared, and what came of it.
struct Comparison {
    std::shared_ptr<const Stack> stack;
    std::vector<Scenario> scenarios; ///< bound, in the session's order
    std::vector<simulation::ComparedScenario> results;
};

struct PairComparison {
    std::shared_ptr<const Stack> stack;
    std::vector<Scenario> scenarios; ///< bound
    Duration offset;
    std::vector<simulation::ComparedPair> pairs; ///< the greatest loss first
};

class Comparer : public QObject {
    Q_OBJECT

public:
    explicit Comparer(Session* session, QObject* parent = nullptr);

    /// Nothing is computed for nobody.
    void setWanted(bool scenarios, bool pairs);
    /// Scenarios that pairs are not made of; the comparison itself holds them all.
    void leaveOut(std::set<ScenarioId> scenarios);
    void setOffset(Duration offset);
    [[nodiscard]] Duration offset() const { return offset_; }

    /// Null before the first; of an older state while isStale().
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return comparison_; }
    [[nodiscard]] bool isStale() const { return stale_; }
    [[nodiscard]] std::shared_ptr<const PairComparison> pairs() const { return pairs_; }
    [[nodiscard]] bool arePairsStale() const { return pairsStale_; }

Q_SIGNALS:
    /// A result has come, or what is there went out of date.
    void comparisonChanged();
    void pairsChanged();

private:
    void replace();
    void outdate();
    void begin();
    void beginPairs();
    /// The session's scenarios, bound; the one in use as it is turned there.
    [[nodiscard]] std::vector<Scenario> bound() const;

    Session* session_;
    QTimer debounce_;
    bool scenariosWanted_ = false;
    bool pairsWanted_ = false;
    bool stale_ = true;
    bool pairsStale_ = true;
    std::set<ScenarioId> leftOut_;
    Duration offset_;
    std::shared_ptr<const Comparison> comparison_;
    std::shared_ptr<const PairComparison> pairs_;
    LatestJob job_;
    LatestJob pairsJob_;
};

/// The name in the current language, fit for a label; the id where there is none.
[[nodiscard]] QString nameOf(const Scenario& scenario);

} // namespace volteface::ui
