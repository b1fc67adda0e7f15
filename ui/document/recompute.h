// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the outcome and the findings of a session up to date, in the background: debounced, and never for
// yesterday's stack.
#pragma once

#include "core/base/result.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/model/validation.h"
#include "core/simulation/outcome.h"
#include "ui/document/latest_job.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace volteface::ui {

class Recompute : public QObject {
    Q_OBJECT

public:
    explicit Recompute(QObject* parent = nullptr);

    /// Starts within a few milliseconds. `stack` must be legal; `scenario` bound, or null where nothing
    /// happens.
    void request(std::shared_ptr<const Stack> stack, std::shared_ptr<const Scenario> scenario);
    /// The day that findings go by, from the next request on.
    void setToday(std::optional<Date> today);
    /// The outcome is left as it was.
    void cancel();

    /// Until both the outcome and the findings are those of the newest request.
    [[nodiscard]] bool isBusy() const { return busy_; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void outcomeReady(std::shared_ptr<const volteface::simulation::Outcome> outcome, double milliseconds);
    void findingsReady(std::shared_ptr<const std::vector<volteface::Finding>> findings);
    void failed(const volteface::Error& error);

private:
    void begin();
    void updateBusy();

    QTimer debounce_;
    LatestJob simulation_;
    LatestJob doubts_;
    std::shared_ptr<const Stack> stack_;
    std::shared_ptr<const Stack> doubted_; ///< whose findings are there or under way
    std::shared_ptr<const Stack> known_;   ///< whose findings were announced
    std::shared_ptr<const Scenario> scenario_;
    std::optional<Date> today_;
    bool simulating_ = false;
    bool busy_ = false; ///< as last announced
};

/// What runs while no scenario is chosen: nothing, for a year.
[[nodiscard]] const Scenario& calmScenario();

} // namespace volteface::ui
